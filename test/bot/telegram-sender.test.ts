import { tmpdir } from 'node:os'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { proactiveApi } from '../../src/bot/notifications/dispatch.ts'
import { telegramSender } from '../../src/bot/telegram-sender.ts'
import { fromAlmaty } from '../../src/core/calendar/astana-time.ts'
import { type Message, notify } from '../../src/core/notifications/notify.ts'
import { sendChunk } from '../../src/core/notifications/send-chunk.ts'
import type { Sender } from '../../src/core/notifications/sender.ts'
import { sweepReminders } from '../../src/core/reminders/sweep-reminders.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import {
  announcements,
  answers,
  clarifications,
  competitions,
  joinRequests,
  notices,
  people,
} from '../../src/database/schema/index.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { diskFiles } from '../../src/files/store.ts'
import { LOCALES, type Locale } from '../../src/language/locale.ts'
import { freshDatabase, silentLog, truncateAll } from '../support/database.ts'
import '../support/faulty-texts.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson, START } from '../support/scene.ts'

let database: DatabaseHandle
let telegram: PretendTelegram
let sender: Sender

const deadline = fromAlmaty('2026-06-05', '18:00')
let now = START

beforeAll(async () => {
  database = await freshDatabase()
  telegram = await startPretendTelegram()
  sender = senderTo(telegram.apiRoot)
})
afterAll(async () => {
  await telegram.close()
  await database.close()
})
beforeEach(async () => {
  now = START
  await truncateAll(database)
})

const senderTo = (apiRoot: string) =>
  telegramSender({
    db: database.db,
    api: proactiveApi(telegram.token, apiRoot),
    clock: { now: () => now },
    log: silentLog,
    botUsername: 'ariptes_bot',
    files: diskFiles(tmpdir()),
    publicUrl: 'http://localhost:3000',
  })

let nextId = 7000

/** Somebody who has the bot open, in the database and at the pretend Telegram. */
async function reader(locale: Locale = 'kk') {
  nextId += 1
  const hands = telegram.person({ id: nextId, firstName: 'Айгүл' })
  await hands.start()
  return { ...(await makePerson(database.db, { telegramId: nextId, locale })), hands }
}

async function send(to: { id: number }, message: Pick<Message, 'cause' | 'data'>) {
  await notify(database.db, [to.id], { causeKey: '1', now, ...message })
  return sendChunk(database.db, sender, 10, { now: () => now })
}

const seen = (to: { hands: { lastMessage(): { text: string; buttons: string[][] } } }) =>
  to.hands.lastMessage()
const dataOf = (to: Awaited<ReturnType<typeof reader>>) =>
  to.hands
    .lastMessage()
    .keyboard.flat()
    .map((button) => ('callback_data' in button ? button.callback_data : ''))
const outcomes = async () => (await allNotifications(database.db)).map((row) => row.outcome)

describe.each(LOCALES)('in %s', (locale) => {
  test('a reminder says what is missing and leads to the next empty field', async () => {
    const owner = await reader(locale)
    const draft = await makeDraft(database.db, await makeCompetition(database.db, { deadline }), {
      ownerId: owner.id,
    })
    await database.db.insert(answers).values({
      applicationId: draft.id,
      field: 'first-field',
      value: 'x',
      personId: owner.id,
      answeredAt: START,
    })
    now = fromAlmaty('2026-06-05', '15:00')
    await sweepReminders(database.db, now)
    await sendChunk(database.db, sender, 10, { now: () => now })
    const section = locale === 'ru' ? 'Section second (ru)' : 'Section second (kk)'
    expect(seen(owner).text).toContain(`«${section}»`)
    expect(seen(owner).text).toContain({ kk: '3 сағат қалды', ru: '3 часа', en: '3 hours' }[locale])
    expect(seen(owner).text).toContain(
      { kk: 'шамамен 5 минут', ru: 'примерно 5 минут', en: 'about 5 minutes' }[locale],
    )
    const [message] = await allNotifications(database.db)
    expect(dataOf(owner)).toEqual([
      `appnext:${draft.id}`,
      `snooze:${message!.id}`,
      `stop:reminders:${draft.competitionId}`,
    ])
  })

  test('a reminder of several drafts names each and leads to each', async () => {
    const owner = await reader(locale)
    const drafts = []
    for (const intake of ['here', 'elsewhere', 'here', 'here', 'here', 'here'] as const) {
      const competition = await makeCompetition(database.db, { deadline, intake })
      drafts.push(await makeDraft(database.db, competition, { ownerId: owner.id }))
    }
    for (const field of ['first-field', 'second-field']) {
      await database.db
        .insert(answers)
        .values({ applicationId: drafts[1]!.id, field, value: 'x', personId: owner.id, answeredAt: START })
    }
    now = fromAlmaty('2026-06-05', '15:00')
    await sweepReminders(database.db, now)
    await sendChunk(database.db, sender, 10, { now: () => now })
    const [a, b, c, d, e] = drafts.map(({ id }) => id)
    expect(dataOf(owner)).toEqual([
      `appnext:${a}`,
      `app:${b}`,
      `appnext:${c}`,
      `appnext:${d}`,
      `appnext:${e}`,
      'applications',
      expect.stringMatching(/^snooze:\d+$/),
      'stop:reminders',
    ])
  })

  test('a notice, an answer, a question, a request to join and its decision, a result, a stopped broadcast', async () => {
    const person = await reader(locale)
    const other = await makePerson(database.db)
    const competition = await makeCompetition(database.db, { resultsAt: START })
    const draft = await makeDraft(database.db, competition, { ownerId: person.id })
    const [notice] = await database.db
      .insert(notices)
      .values({
        authorId: other.id,
        text: { kk: 'Сәлем &lt;b&gt;', ru: 'Привет &lt;b&gt;' },
        createdAt: START,
        sentAt: START,
      })
      .returning()
    await send(person, { cause: 'notice', data: { noticeId: notice!.id } })
    expect(seen(person).text).toContain(locale === 'ru' ? 'Привет <b>' : 'Сәлем <b>')
    const ways = ['home', 'stop:notices']
    expect(dataOf(person)).toEqual(locale === 'en' ? [`noticeread:${notice!.id}:ru`, ...ways] : ways)

    const [asked] = await database.db
      .insert(clarifications)
      .values({ competitionId: competition.id, askedAt: START, question: 'Қалай? <&>' })
      .returning()
    await send(person, { cause: 'question', data: { clarificationId: asked!.id } })
    expect(dataOf(person)).toEqual([`answer:${asked!.id}`, `question:${asked!.id}`])
    await database.db.update(clarifications).set({ answer: { kk: 'Былай', ru: 'Так' }, answeredAt: START })
    await send(person, { cause: 'clarification', data: { clarificationId: asked!.id } })
    expect(seen(person).text).toContain('Қалай? <&>')

    const [request] = await database.db
      .insert(joinRequests)
      .values({ organizationId: draft.organizationId, personId: other.id, askedAt: START })
      .returning()
    await send(person, { cause: 'join', data: { joinRequestId: request!.id } })
    const answers = ['yes', 'viewer', 'no'].map((answer) => `orgjoin:${request!.id}:${answer}`)
    expect(dataOf(person)).toEqual(answers)
    await database.db.update(joinRequests).set({ personId: person.id, decidedAt: START, acceptedAt: START })
    await notify(database.db, [person.id], {
      cause: 'join',
      causeKey: '1-decided',
      data: { joinRequestId: request!.id },
      now,
    })
    await sendChunk(database.db, sender, 10, { now: () => now })
    expect(dataOf(person)).toEqual(['organization', 'home'])

    const { id: competitionId } = competition
    const [results] = await database.db
      .insert(announcements)
      .values({ competitionId, kind: 'results', at: START })
      .returning()
    await send(person, { cause: 'result', data: { competitionId, announcementId: results!.id } })
    expect(dataOf(person)[0]).toBe(`compresults:${competition.id}`)
    await send(person, {
      cause: 'report',
      data: { broadcastId: 7, broadcast: 'notice', over: 'stopped', dropped: 9 },
    })
    expect(dataOf(person)).toEqual(['bcast:7'])
    expect(new Set(await outcomes())).toEqual(new Set(['sent']))
  })
})

describe('nothing is sent of', () => {
  test('a reminder overtaken by the submission', async () => {
    const owner = await reader()
    await makeDraft(database.db, await makeCompetition(database.db, { deadline }), { ownerId: owner.id })
    now = fromAlmaty('2026-06-05', '15:00')
    await sweepReminders(database.db, now)
    await database.db.update(competitions).set({ cancelledAt: now })
    const before = owner.hands.chat().length
    await sendChunk(database.db, sender, 10, { now: () => now })
    expect(await outcomes()).toEqual(['dropped'])
    expect(owner.hands.chat()).toHaveLength(before)
  })

  test('a question a colleague has answered meanwhile', async () => {
    const staff = await reader()
    const [asked] = await database.db
      .insert(clarifications)
      .values({ askedAt: START, question: '?', answer: { kk: '!', ru: '!' }, answeredAt: START })
      .returning()
    await send(staff, { cause: 'question', data: { clarificationId: asked!.id } })
    expect(await outcomes()).toEqual(['dropped'])
  })
})

describe('what Telegram answers decides', () => {
  const report = { cause: 'report', data: { dropped: 1 } } as const
  const row = async () => (await allNotifications(database.db))[0]!

  test('blocked: the person is marked and left alone', async () => {
    const person = await reader()
    person.hands.block()
    await send(person, report)
    expect((await row()).outcome).toBe('blocked')
    const [marked] = await database.db.select().from(people).where(eq(people.id, person.id))
    expect(marked!.blockedAt).toEqual(now)
  })

  test('a chat nobody ever opened is as good as blocked', async () => {
    await send(await makePerson(database.db, { telegramId: 999_999 }), report)
    expect((await row()).outcome).toBe('blocked')
  })

  test('told to wait, it says for how long and the message waits', async () => {
    const person = await reader()
    telegram.failNext({ method: 'sendMessage', error: 429, retryAfter: 9 })
    expect(await send(person, report)).toMatchObject({ waitSeconds: 9 })
    expect(await row()).toMatchObject({ outcome: null, claimedAt: null })
  })

  test('a malformed message is failed, with the reason and without the text', async () => {
    const person = await reader()
    telegram.failNext({
      method: 'sendMessage',
      error: { code: 400, description: "Bad Request: can't parse entities" },
    })
    await send(person, report)
    expect(await row()).toMatchObject({ outcome: 'failed', error: "400 Bad Request: can't parse entities" })
  })

  test.each(['drop', 'drop-after', 'bad-gateway'] as const)('%s leaves it in doubt', async (error) => {
    const person = await reader()
    telegram.failNext({ method: 'sendMessage', error })
    await send(person, report)
    expect((await row()).outcome).toBe('unknown')
  })

  test('a server that is not there is waited for', async () => {
    const person = await reader()
    await notify(database.db, [person.id], { causeKey: '1', now, ...report })
    const nowhere = senderTo('http://127.0.0.1:1')
    expect(await sendChunk(database.db, nowhere, 10, { now: () => now })).toMatchObject({ waitSeconds: 5 })
    expect(await row()).toMatchObject({ outcome: null, claimedAt: null, repeated: false })
  })
})
