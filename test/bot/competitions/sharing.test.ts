import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { announce } from '../../../src/core/announcements/announce.ts'
import { countSharedVisits } from '../../../src/core/announcements/count-shared-visits.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import {
  announcements,
  members,
  organizationAnswers,
  organizations,
} from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let competitionId: number
let nextId = 310_000
const someone = (locale?: 'kk' | 'ru') => app.person(++nextId, 'Айгүл', locale)
const db = () => app.parts.database.db

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database, clock }) => {
      const row = await aCompetition(database.db, clock.now(), { code: 'heritage' })
      competitionId = row.id
      await aCompetition(database.db, clock.now(), { code: 'silent' })
    },
  })
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

/** The row of a person who has pressed start. */
async function idOf(person: Person): Promise<number> {
  const row = await db().query.people.findFirst({
    where: (people, { eq }) => eq(people.telegramId, person.id),
  })
  return row!.id
}

test('the deadline is handed out as a calendar file, from the card', async () => {
  const person = await someone('kk')
  await person.start('c_heritage')
  await person.press('📅 Күнтізбеге')
  await person.waitFor(/күнтізбеңізге түседі/)
  const file = person.chat().find(({ document }) => document)!
  expect(file.document).toMatchObject({ name: 'konkurs-heritage.ics' })
  const text = Buffer.from(await person.download(file)).toString()
  expect(text).toMatch(/BEGIN:VCALENDAR[\s\S]*UID:heritage-deadline@ariptes[\s\S]*END:VCALENDAR/)
  expect(text.replace(/\r\n /g, '')).toContain(`https://t.me/${app.telegram.bot.username}?start=c_heritage`)
})

test('what was announced with a picture is shared with it, in the language whose picture Telegram has', async () => {
  const [kazakh, russian] = [await someone('kk'), await someone('ru')]
  await saveSubscription(db(), { personId: await idOf(kazakh) }, EVERYTHING, app.clock.now())
  const [row] = await db()
    .insert(announcements)
    .values({ competitionId, kind: 'published', at: app.clock.now() })
    .returning()
  await db().transaction((tx) => announce(tx, row!.id, app.clock.now()))
  await app.jobs.sweepNow()
  await kazakh.waitFor(/Жаңа конкурс/)

  const group = kazakh.createGroup('ҮЕҰ')
  const shared = await kazakh.inline('c_heritage', { chat: group.id })
  expect(shared.results).toEqual([expect.objectContaining({ type: 'photo' })])
  shared.choose(0)
  const post = await group.waitFor(/Ашық конкурс heritage[\s\S]*соңғы мерзімі/)
  expect(post.photo).toMatchObject({ width: 1200 })
  expect(post.keyboard.flat()).toEqual([
    expect.objectContaining({ url: `https://t.me/${app.telegram.bot.username}?start=s_heritage` }),
  ])
  const asText = await russian.inline('c_heritage')
  expect(asText.results).toEqual([expect.objectContaining({ type: 'article' })])
  expect((await kazakh.inline('c_silent')).results[0]).toMatchObject({ type: 'article' })
})

test('readers who come by a shared link are counted once each, by the region they are from', async () => {
  const [member, subscriber, stranger] = [await someone('kk'), await someone('ru'), await someone()]
  const memberId = await idOf(member)
  const now = app.clock.now()
  const [organization] = await db()
    .insert(organizations)
    .values({ bin: '130640021872', ownerId: memberId, createdAt: now })
    .returning()
  const organizationId = organization!.id
  await db().insert(members).values({ organizationId, personId: memberId, joinedAt: now })
  await db()
    .insert(organizationAnswers)
    .values({ organizationId, field: 'region', value: '61', answeredAt: now })
  const wishes = { ...EVERYTHING, active: false }
  await saveSubscription(db(), { personId: memberId }, { ...wishes, regions: ['10'] }, now)
  await saveSubscription(db(), { personId: await idOf(subscriber) }, { ...wishes, regions: ['35'] }, now)

  for (const person of [member, member, subscriber, stranger]) await person.start('s_heritage')
  await member.waitFor(/Ашық конкурс heritage/)
  await subscriber.waitFor(/Открытый конкурс heritage/)
  // The stranger chooses a language first, and is counted when the link is followed.
  await stranger.press('Қазақша')
  await stranger.waitFor(/Ашық конкурс heritage/)
  for (const person of [member, subscriber, stranger]) await person.idle()
  expect(await countSharedVisits(db(), competitionId)).toEqual([
    { region: '35', count: 1 },
    { region: '61', count: 1 },
    { region: null, count: 1 },
  ])
  await member.start('s_nothing-here')
  await member.waitFor(/табылмады|жоқ/)
})
