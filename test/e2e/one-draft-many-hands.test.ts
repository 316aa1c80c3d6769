import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectDatabase, type DatabaseHandle } from '../../src/database/client.ts'
import { answers, formerAnswers, members, people } from '../../src/database/schema/index.ts'
import type { Person } from '../../src/demo/person.ts'
import { workInbox } from '../../src/inbox/work-inbox.ts'
import { connectTelegram, type Running } from '../../src/roles.ts'
import { type App, startApp } from '../support/app.ts'
import { testServer } from '../support/database.ts'
import { draftWith, labelled, oneSection } from '../support/every-kind.ts'

const FIELDS = ['title', 'place', 'goal', 'problem'] as const
const form = oneSection('many-hands', [
  { id: 'title', type: 'text', label: labelled('Атауы') },
  { id: 'place', type: 'text', label: labelled('Өтетін жері') },
  { id: 'goal', type: 'long-text', label: labelled('Мақсаты') },
  { id: 'problem', type: 'long-text', label: labelled('Мәселе') },
])
const ROUNDS = 8

let app: App
let second: DatabaseHandle
const running: Running[] = []
const team: Person[] = []
let application: number

beforeAll(async () => {
  if (!testServer) return
  app = await startApp()
  // Another process: its own connections, its own bot, the same inbox.
  second = connectDatabase((app.parts.database as DatabaseHandle & { url: string }).url)
  const parts = { ...app.parts, database: second }
  const connection = await connectTelegram(parts, app.telegram.token)
  const { clock, log } = parts
  running.push(connection)
  running.push(await workInbox({ database: second, handler: connection.bot, now: () => clock.now(), log }))
  for (const [index, name] of ['Айгүл', 'Болат', 'Дана', 'Ерлан', 'Жанар'].entries())
    team.push(await app.person(750001 + index, name, 'kk'))
  const { db } = app.parts.database
  const draft = await draftWith(db, 750001, form, new Date(app.clock.now().getTime() + 20 * 86_400_000))
  application = draft.id
  const all = await db.select({ id: people.id }).from(people).orderBy(people.id)
  await db
    .insert(members)
    .values(
      all.map(({ id }) => ({
        organizationId: draft.organizationId,
        personId: id,
        joinedAt: app.clock.now(),
      })),
    )
    .onConflictDoNothing()
}, 60_000)

afterAll(async () => {
  for (const each of running.reverse()) await each.stop()
  await second?.close()
  await app?.close()
})

/** The same fields in another order for each, so that now and then several are at the same one. */
const fieldAt = (person: number, round: number) => FIELDS[(person * round + round) % FIELDS.length]!

async function work(person: Person, number: number): Promise<string[]> {
  const said: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const text = `«Адам ${number}, жауап ${round}»`
    person.pressData(`field:${application}:${fieldAt(number, round)}`, person.lastMessage().id)
    // Half of them do not wait for the screen: it is the inbox that keeps their order.
    if (round % 2 === 0) await person.idle()
    await person.send(text)
    said.push(text)
  }
  await person.idle({ timeout: 20_000 })
  return said
}

test.skipIf(!testServer)(
  'five people in one draft through two processes lose not a letter',
  async () => {
    const said = (await Promise.all(team.map(work))).flat()
    expect(said).toHaveLength(5 * ROUNDS)
    await expect
      .poll(() => second.sql`select id from inbox where replied_at is null and set_aside_at is null`)
      .toEqual([])
    const { db } = app.parts.database
    const standing = await db.select().from(answers)
    const former = await db.select().from(formerAnswers)
    const kept = [...standing, ...former].map(({ value }) => String(value)).join('\n')
    expect(said.filter((text) => !kept.includes(text))).toEqual([])
    // Every write of a short answer but the last was replaced by the next: the revisions count them.
    for (const field of ['title', 'place']) {
      const replaced = former.filter((row) => row.field === field && !row.setAside)
      expect(standing.find((row) => row.field === field)?.revision).toBe(replaced.length + 1)
    }
    expect(former.some(({ setAside }) => setAside)).toBe(true)
    const faults = await second.sql`select * from inbox where fault is not null`
    expect(faults).toEqual([])
    expect(app.telegram.unansweredCallbacks()).toEqual([])
  },
  40_000,
)
