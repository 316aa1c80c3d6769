import { tmpdir } from 'node:os'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announcementText } from '../../../src/bot/notifications/announcement-text.ts'
import { proactiveApi } from '../../../src/bot/notifications/dispatch.ts'
import { shownLength } from '../../../src/bot/notifications/fit.ts'
import { telegramSender } from '../../../src/bot/telegram-sender.ts'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { chatsWhich, peopleWho, together } from '../../../src/core/notifications/audience.ts'
import { tell } from '../../../src/core/notifications/notify.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import type { Sender } from '../../../src/core/notifications/sender.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { announcements, type Change, cards, chats } from '../../../src/database/schema/index.ts'
import { type PretendTelegram, startPretendTelegram } from '../../../src/demo/telegram/start.ts'
import { diskFiles } from '../../../src/files/store.ts'
import { LOCALES, type Locale } from '../../../src/language/locale.ts'
import { freshDatabase, silentLog, truncateAll } from '../../support/database.ts'
import '../../support/faulty-texts.ts'
import { allNotifications, makeCompetition, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
let telegram: PretendTelegram
let sender: Sender
const deadline = fromAlmaty('2026-06-12', '18:00')
const now = START

beforeAll(async () => {
  database = await freshDatabase()
  telegram = await startPretendTelegram()
})
afterAll(async () => {
  await telegram.close()
  await database.close()
})
// A sender remembers for some seconds what it read, and every test counts its announcements from one.
beforeEach(async () => {
  await truncateAll(database)
  sender = telegramSender({
    db: database.db,
    api: proactiveApi(telegram.token, telegram.apiRoot),
    clock: { now: () => now },
    log: silentLog,
    botUsername: 'ariptes_bot',
    files: diskFiles(tmpdir()),
    publicUrl: 'http://localhost:3000',
  })
})

let nextId = 8000
async function reader(locale: Locale) {
  nextId += 1
  const hands = telegram.person({ id: nextId, firstName: 'Айгүл' })
  await hands.start()
  return { ...(await makePerson(database.db, { telegramId: nextId, locale })), hands }
}

type Kind = (typeof announcements.$inferSelect)['kind']
interface Told {
  kind: Kind
  changes?: Change[]
  reason?: { kk: string; ru: string }
}

/** An announcement of a competition, sent to everyone there is. */
async function announceTo(competition: { id: number }, { kind, changes = [], reason }: Told) {
  const [row] = await database.db
    .insert(announcements)
    .values({ competitionId: competition.id, kind, changes, reason: reason ?? null, at: START })
    .returning()
  const everybody = together(peopleWho({ wanted: sql`true` }), chatsWhich({ wanted: sql`true` }))
  const data = { announcementId: row!.id, competitionId: competition.id, kind }
  await tell(database.db, everybody, { cause: 'announcement', causeKey: String(row!.id), data, now })
  await sendChunk(database.db, sender, 50, { now: () => now })
}

const dataOf = (message: { keyboard: object[][] }) =>
  message.keyboard.flat().map((button) => {
    const { callback_data, switch_inline_query, url } = button as Record<string, string | undefined>
    return callback_data ?? url ?? `share ${switch_inline_query}`
  })

const DEADLINE: Change = {
  field: 'deadline',
  before: fromAlmaty('2026-06-05', '18:00').toISOString(),
  after: deadline.toISOString(),
}

describe.each(LOCALES)('in %s', (locale) => {
  test('a new competition comes with its picture, drawn and uploaded once for all of one language', async () => {
    const [first, second] = [await reader(locale), await reader(locale)]
    const competition = await makeCompetition(database.db, { deadline })
    await announceTo(competition, { kind: 'published' })
    for (const { hands } of [first, second]) {
      const message = hands.lastMessage()
      expect(message.photo).toMatchObject({ width: 1200, height: 630 })
      expect(message.text).toContain(locale === 'ru' ? '(ru)' : '(kk)')
      expect(message.text).toMatch(
        {
          kk: /12 маусым, жұма, сағат 18:00 \(Астана уақыты\)/,
          ru: /12 июня 2026 года, пятница, 18:00/,
          en: /Friday, 12 June 2026, 18:00/,
        }[locale],
      )
      expect(message.text).toContain({ kk: '11 күн', ru: '11 дн', en: '11 days' }[locale])
    }
    expect(await database.db.$count(cards)).toBe(1)
    const { id, code } = competition
    expect(dataOf(first.hands.lastMessage())).toEqual([
      `comp:${id}`,
      `follow:${id}`,
      `compics:${id}`,
      `share c_${code}`,
      `stop:new:${id}`,
    ])
  })

  test('a change says exactly what was, what is, and why', async () => {
    const person = await reader(locale)
    const competition = await makeCompetition(database.db, { deadline })
    await follow(database.db, person.id, competition.id, START)
    const changes: Change[] = [
      DEADLINE,
      { field: 'lot.1.amount', before: 1_000_000, after: 2_500_000 },
      { field: 'regions', before: ['71'], after: ['71', '75'] },
      { field: 'summary', before: { kk: 'а', ru: 'б' }, after: { kk: 'в', ru: 'г' } },
      { field: 'document', before: null, after: { title: 'Ереже <b>', language: 'ru' } },
    ]
    await announceTo(competition, {
      kind: 'changed',
      changes,
      reason: { kk: 'Өтініш <көп>', ru: 'Мало <заявок>' },
    })
    const { text, photo } = person.hands.lastMessage()
    expect(photo).toBeDefined()
    expect(text).toContain(
      {
        kk: 'Соңғы мерзім: 5 маусым 18:00 → 12 маусым 18:00',
        ru: 'Окончательный срок: 5 июня 18:00 → 12 июня 18:00',
        en: 'Deadline: 5 June 18:00 → 12 June 18:00',
      }[locale],
    )
    expect(text.replace(/\s/g, ' ')).toMatch(/1.000.000 ₸ → 2.500.000 ₸/)
    expect(text).toMatch(
      {
        kk: /Астана.* → Астана.*, Алматы/,
        ru: /Астана.* → .*Астана, .*Алматы/,
        en: /Astana.* → Astana.*, Almaty/,
      }[locale],
    )
    expect(text).toContain('Ереже <b>')
    expect(text).toContain(locale === 'ru' ? 'Мало <заявок>' : 'Өтініш <көп>')
    expect(dataOf(person.hands.lastMessage())).toContain(`stop:changes:${competition.id}`)
  })

  test('a cancelled one says why, results lead to the results', async () => {
    const person = await reader(locale)
    const cancelled = await makeCompetition(database.db, { deadline, cancelledAt: START })
    await announceTo(cancelled, { kind: 'cancelled', reason: { kk: 'Қаржы жоқ', ru: 'Нет средств' } })
    expect(person.hands.lastMessage().text).toContain(locale === 'ru' ? 'Нет средств' : 'Қаржы жоқ')
    const { id } = cancelled
    expect(dataOf(person.hands.lastMessage())).toEqual([`comp:${id}`, `compics:${id}`, `stop:changes:${id}`])

    const over = await makeCompetition(database.db, {
      deadline: new Date(now.getTime() - 1000),
      resultsAt: now,
    })
    await announceTo(over, { kind: 'results' })
    const results = dataOf(person.hands.lastMessage())
    expect(results[0]).toBe(`compresults:${over.id}`)
    expect(results.at(-1)).toBe(`stop:results:${over.id}`)
    expect(results).not.toContain(`compics:${over.id}`)
  })

  test('a group gets the card with links instead of buttons that act', async () => {
    const owner = await reader(locale)
    const group = owner.hands.createSupergroup('ҮЕҰ тобы')
    group.addBot()
    const [chat] = await database.db
      .insert(chats)
      .values({ telegramId: group.id, kind: 'group', title: 'ҮЕҰ тобы', locale, createdAt: START })
      .returning()
    const competition = await makeCompetition(database.db, { deadline })
    await announceTo(competition, { kind: 'published' })
    const message = group.messages().at(-1)!
    expect(message.photo).toBeDefined()
    expect(dataOf(message)).toEqual([
      `https://t.me/ariptes_bot?start=c_${competition.code}`,
      `https://t.me/ariptes_bot?start=chat_${chat!.id}`,
    ])
  })
})

test('what was announced is not told any more once the competition is cancelled', async () => {
  const person = await reader('kk')
  const before = person.hands.chat().length
  const competition = await makeCompetition(database.db, { deadline, cancelledAt: START })
  await announceTo(competition, { kind: 'published' })
  await announceTo(competition, { kind: 'changed', changes: [DEADLINE] })
  expect((await allNotifications(database.db)).map(({ outcome }) => outcome)).toEqual(['dropped', 'dropped'])
  expect(person.hands.chat()).toHaveLength(before)
})

test('two changes of one night are told in one message, what was first and what is now', async () => {
  const person = await reader('kk')
  const owner = await reader('kk')
  const channel = owner.hands.createChannel('Арна')
  channel.addBot({ rights: { can_post_messages: true } })
  await database.db
    .insert(chats)
    .values({ telegramId: channel.id, kind: 'channel', title: 'Арна', createdAt: START })
  const competition = await makeCompetition(database.db, { deadline })
  const night = fromAlmaty('2026-06-01', '23:00')
  const later = {
    ...DEADLINE,
    before: DEADLINE.after,
    after: fromAlmaty('2026-06-20', '18:00').toISOString(),
  }
  for (const changes of [[DEADLINE], [later]]) {
    const { id: competitionId } = competition
    const [row] = await database.db
      .insert(announcements)
      .values({ competitionId, kind: 'changed', changes, at: night })
      .returning()
    const data = { announcementId: row!.id, competitionId, kind: 'changed' }
    const everybody = together(peopleWho({ wanted: sql`true` }), chatsWhich({ wanted: sql`true` }))
    await tell(database.db, everybody, { cause: 'announcement', causeKey: String(row!.id), data, now: night })
  }
  const morning = fromAlmaty('2026-06-02', '09:00')
  await sendChunk(database.db, sender, 50, { now: () => morning })
  expect(person.hands.lastMessage().text).toContain('Соңғы мерзім: 5 маусым 18:00 → 20 маусым 18:00')
  expect(dataOf(person.hands.lastMessage())).toEqual([`comp:${competition.id}`, 'stop:new'])
  expect(channel.messages().at(-1)!.text).toContain('→ 20 маусым 18:00')
  expect(dataOf(channel.messages().at(-1)!)[0]).toBe(`https://t.me/ariptes_bot?start=c_${competition.code}`)
})

test('whatever the texts, the caption keeps within what Telegram takes and stays whole HTML', async () => {
  const competition = (await getCompetition(database.db, { id: (await makeCompetition(database.db)).id }))!
  const words = fc.string({
    unit: fc.constantFrom('Қ', 'ж', ' ', '<', '&', '"', '😀', 'b>', '\n'),
    maxLength: 3000,
  })
  const both = fc.record({ kk: words, ru: words })
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      field: fc.constantFrom('title', 'customer', 'intake-place', 'summary', 'lot.7.theme'),
      before: both,
      after: both,
    }),
    fc.record({
      field: fc.constant('document'),
      before: fc.constant(null),
      after: fc.record({ title: words, language: fc.constant('ru') }),
    }),
    fc.record({
      field: fc.constant('lot.9999'),
      before: fc.record({ theme: both }),
      after: fc.constant(null),
    }),
    fc.constant(DEADLINE),
  )
  fc.assert(
    fc.property(
      fc.record({
        title: both,
        customer: both,
        reason: fc.option(both),
        changes: fc.array(change, { maxLength: 60 }),
      }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom<[Kind, number]>(
        ['changed', 1024],
        ['published', 1024],
        ['cancelled', 1024],
        ['changed', 4096],
      ),
      ({ title, customer, reason, changes }, locale, [kind, room]) => {
        const about = { id: 1, competitionId: 1, byId: null, toldAt: null }
        const announcement = { ...about, at: START, kind, changes, reason }
        const news = { announcement, competition: { ...competition, title, customer, deadline } }
        const html = announcementText(news, { locale, now, room })
        expect(shownLength(html)).toBeLessThanOrEqual(room)
        expect(html.replace(/<\/?b>/g, '')).not.toMatch(/[<>]/)
        expect(html.split('<b>')).toHaveLength(html.split('</b>').length)
      },
    ),
    { numRuns: 300 },
  )
})

test('hostile texts arrive as they were written', async () => {
  const person = await reader('ru')
  const title = { kk: '</b><a href="http://x">&amp;', ru: '</b><script>&lt; "кавычки" & <i>' }
  const competition = await makeCompetition(database.db, { title, deadline })
  await announceTo(competition, { kind: 'published' })
  expect(person.hands.lastMessage().text).toContain(title.ru)
})
