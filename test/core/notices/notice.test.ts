import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { discardNotice } from '../../../src/core/notices/discard-notice.ts'
import { excessOf, noticeLimit } from '../../../src/core/notices/limits.ts'
import { addNoticeLinks, linkKey, readLink, removeNoticeLink } from '../../../src/core/notices/links.ts'
import { listNotices, noticeState } from '../../../src/core/notices/list-notices.ts'
import { getNotice } from '../../../src/core/notices/notice.ts'
import { sendNotice } from '../../../src/core/notices/send-notice.ts'
import { startNotice } from '../../../src/core/notices/start-notice.ts'
import { testNotice } from '../../../src/core/notices/test-notice.ts'
import { removeNoticeMedia, writeNotice } from '../../../src/core/notices/write-notice.ts'
import { broadcastReport } from '../../../src/core/notifications/broadcast-report.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { plainText } from '../../../src/language/html.ts'
import { LOCALES } from '../../../src/language/locale.ts'
import { markup } from '../../../src/language/translate.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makePerson, START } from '../../support/scene.ts'
import { aNotice } from './a-notice.ts'

let database: DatabaseHandle
let staff: Actor
const now = START

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  staff = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
})

const send = (noticeId: number, approvalAbove = 1000) =>
  sendNotice(database.db, staff, { noticeId, approvalAbove, now })
const photo = { type: 'photo', fileId: 'p' } as const

test('a notice is told once to everyone, and no more can be done to it as a draft', async () => {
  const { db } = database
  await makePerson(db, { locale: 'ru' })
  const id = await aNotice(db, staff)
  await send(id)
  await expect(send(id)).rejects.toThrow('notice-already-sent')
  expect(await allNotifications(db)).toHaveLength(2)
  expect(await broadcastReport(db, 'notice', id, now)).toMatchObject({ waiting: 2, sent: 0 })
  await expect(writeNotice(db, staff, { noticeId: id, language: 'kk', html: 'x', now })).rejects.toThrow(
    'notice-already-sent',
  )
})

test('without the Kazakh or the Russian text, or without anybody to read it, it is not sent', async () => {
  const { db } = database
  const { id } = await startNotice(db, staff, now)
  await writeNotice(db, staff, { noticeId: id, language: 'ru', html: 'Привет', now })
  await expect(send(id)).rejects.toThrow('notice-incomplete')
  await expect(testNotice(db, staff, { noticeId: id, now })).rejects.toThrow('notice-incomplete')
  await expect(send(await aNotice(db, staff, { regions: ['71'] }))).rejects.toThrow('notice-nobody')
  expect(await allNotifications(db)).toEqual([])
})

test('several may be under way; an empty one is taken again', async () => {
  const { db } = database
  const first = await startNotice(db, staff, now)
  expect((await startNotice(db, staff, now)).id).toBe(first.id)
  const written = await aNotice(db, staff)
  expect(written).toBe(first.id)
  const second = await startNotice(db, staff, now)
  expect(second.id).not.toBe(first.id)
  await discardNotice(db, staff, { noticeId: second.id, now })
  const { items } = await listNotices(db, staff, { limit: 10, offset: 0 })
  expect(items.map(({ id }) => id)).toEqual([first.id])
  expect(noticeState(items[0]!)).toBe('draft')
})

describe('the text', () => {
  const write = async (html: string, media?: typeof photo) => {
    const { id } = await startNotice(database.db, staff, now)
    return writeNotice(database.db, staff, { noticeId: id, language: 'kk', html, media, now })
  }

  test('may be 4072 characters long, 1000 under a file, formatting not counted', async () => {
    expect(excessOf(`<b>${'я'.repeat(4072)}</b>&amp;`, false)).toBe(1)
    await write(`<b>${'я'.repeat(4072)}</b>`)
    await expect(write('я'.repeat(4073))).rejects.toMatchObject({
      reason: 'notice-too-long',
      details: { excess: 1, limit: 4072 },
    })
    await expect(write('я'.repeat(1010), photo)).rejects.toMatchObject({
      details: { excess: 10, limit: 1000 },
    })
    await expect(write('<b> </b>')).rejects.toThrow('text-empty')
  })

  test('leaves room for the heading in every language', () => {
    for (const locale of LOCALES) {
      const heading = plainText(markup(locale, 'notice-message', { text: '' })).length
      expect(heading + noticeLimit(false)).toBeLessThanOrEqual(4096)
      expect(heading + noticeLimit(true)).toBeLessThanOrEqual(1024)
    }
  })

  test('that is too long for a caption keeps the file out, of either language', async () => {
    const { db } = database
    const { id } = await startNotice(db, staff, now)
    await writeNotice(db, staff, { noticeId: id, language: 'kk', html: 'я'.repeat(1001), now })
    await expect(
      writeNotice(db, staff, { noticeId: id, language: 'ru', media: photo, now }),
    ).rejects.toMatchObject({
      details: { excess: 1, language: 'kk' },
    })
    await writeNotice(db, staff, { noticeId: id, language: 'kk', html: 'Қысқа', now })
    await writeNotice(db, staff, { noticeId: id, language: 'ru', media: photo, now })
    const { text, media } = await getNotice(db, staff, id)
    expect({ text, media }).toEqual({ text: { kk: 'Қысқа' }, media: { ru: photo } })
    expect((await removeNoticeMedia(db, staff, { noticeId: id, now })).media).toEqual({})
  })
})

describe('link buttons', () => {
  test.each([
    ['https://egov.kz/a?b=1', 'Толығырақ', 'Подробнее', 'https://egov.kz/a?b=1'],
    ['egov.kz', 'Толығырақ', 'Подробнее', 'https://egov.kz/'],
    ['Ашу | Открыть | egov.kz/x', 'Ашу', 'Открыть', 'https://egov.kz/x'],
    ['Ашу|Открыть|https://қазақ.kz', 'Ашу', 'Открыть', 'https://xn--80agip5a.kz/'],
  ])('%s is read', (line, kk, ru, url) => {
    const link = readLink(line)
    expect(link.label).toEqual({ kk, ru })
    expect(new URL(link.url).protocol).toBe('https:')
    if (!/қазақ/.test(line)) expect(link.url).toBe(url)
  })

  test.each([
    ['http://egov.kz', 'notice-link-unclear'],
    ['javascript:alert(1)', 'notice-link-unclear'],
    ['tg://user?id=1', 'notice-link-unclear'],
    ['https://localhost', 'notice-link-unclear'],
    ['https://a:b@egov.kz', 'notice-link-unclear'],
    ['қалай болса солай', 'notice-link-unclear'],
    ['Ашу | https://egov.kz', 'notice-link-label'],
    [' | Открыть | https://egov.kz', 'notice-link-label'],
    [`${'ұ'.repeat(41)} | Открыть | https://egov.kz`, 'notice-link-label'],
    ['a | b | c | https://egov.kz', 'notice-link-label'],
  ])('%s is refused', (line, reason) => {
    expect(() => readLink(line)).toThrow(reason)
  })

  test('are added line by line, six at most, and taken out by what they are', async () => {
    const { db } = database
    const id = await aNotice(db, staff)
    const lines = '\nАшу | Открыть | egov.kz\n\nadilet.zan.kz\n'
    const { links } = await addNoticeLinks(db, staff, { noticeId: id, lines, now })
    expect(links).toHaveLength(2)
    const key = linkKey(links[0]!)
    await removeNoticeLink(db, staff, { noticeId: id, key, now })
    const left = await removeNoticeLink(db, staff, { noticeId: id, key, now })
    expect(left.links).toEqual([links[1]])
    const many = Array.from({ length: 6 }, (_, at) => `a${at}.kz`).join('\n')
    await expect(addNoticeLinks(db, staff, { noticeId: id, lines: many, now })).rejects.toThrow(
      'notice-links-full',
    )
  })
})

test('tried out, it goes to oneself in both languages, even at night, and stays a draft', async () => {
  const { db } = database
  await makePerson(db)
  const id = await aNotice(db, staff)
  const night = new Date('2026-06-01T20:00:00Z')
  await testNotice(db, staff, { noticeId: id, now: night })
  const rows = await allNotifications(db)
  expect(
    rows.map(({ personId, broadcastId, dueAt, data }) => ({ personId, broadcastId, dueAt, data })),
  ).toEqual(
    ['kk', 'ru'].map((language) => ({
      personId: staff.id,
      broadcastId: null,
      dueAt: night,
      data: { noticeId: id, language },
    })),
  )
  expect((await getNotice(db, staff, id)).sentAt).toBeNull()
})
