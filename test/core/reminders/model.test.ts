import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/errors.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import type { Outcome } from '../../../src/core/notifications/sender.ts'
import { dueReminder, FOLLOWER_KINDS } from '../../../src/core/reminders/due-reminder.ts'
import { snoozeReminder } from '../../../src/core/reminders/snooze-reminder.ts'
import { sweepReminders } from '../../../src/core/reminders/sweep-reminders.ts'
import { takeReminders } from '../../../src/core/reminders/take-reminders.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  applications,
  competitions,
  type DeadlineKind,
  extensions,
  follows,
  REMINDER_KINDS,
  reminders,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import {
  allNotifications,
  fakeSender,
  makeCompetition,
  makeDraft,
  makePerson,
  START,
} from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const MINUTE = 60_000
const at = (minutes: number) => new Date(START.getTime() + minutes * MINUTE)

/** A draft or a followed competition as the test knows it, beside the rows. */
interface Subject {
  key: string
  personId: number
  competition: { id: number; deadline: Date; revision: number }
  /** Absent where it is followed only. */
  draft?: { id: number; lotId: number; extended?: Date; extensions: number }
  since: Date
  wanted: DeadlineKind[]
  over: boolean
  /** Kinds made, by revision of the deadline. */
  made: Map<number, DeadlineKind[]>
  /** Made and not said yet. */
  pending?: { revision: number; from: Date } | undefined
}

const deadlineOf = ({ competition, draft }: Subject): Date =>
  draft?.extended && draft.extended > competition.deadline ? draft.extended : competition.deadline
const revisionOf = ({ competition, draft }: Subject): number =>
  competition.revision + 10_000 * (draft?.extensions ?? 0)
const isOpen = (one: Subject, now: Date): boolean => !one.over && now < deadlineOf(one)

/** What happens, after so many minutes; fewer than none: the clock was set back. */
const event = fc.record({
  after: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 26 * 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: -900, max: -30 }) },
  ),
  which: fc.nat(11),
  what: fc.constantFrom(
    ...(['look', 'look', 'look', 'two-looks', 'two-looks', 'sweep', 'send'] as const),
    ...(['submit', 'move', 'extend', 'snooze'] as const),
  ),
})
const world = fc.record({
  deadlines: fc.array(fc.integer({ min: 60, max: 12 * 24 * 60 }), { minLength: 2, maxLength: 2 }),
  subjects: fc.array(
    fc.record({
      person: fc.nat(1),
      competition: fc.nat(1),
      follows: fc.boolean(),
      since: fc.integer({ min: -9 * 24 * 60, max: 5 * 24 * 60 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  wanted: fc.array(fc.subarray([...REMINDER_KINDS], { minLength: 2 }), { minLength: 2, maxLength: 2 }),
  events: fc.array(event, { minLength: 4, maxLength: 25 }),
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

async function build({ deadlines, subjects, wanted }: World): Promise<Subject[]> {
  await truncateAll(database)
  const { db } = database
  const people: { id: number }[] = []
  for (const reminderKinds of wanted)
    people.push(await makePerson(db, { reminderKinds, quietFrom: 0, quietUntil: 0 }))
  const made = []
  for (const minutes of deadlines) made.push(await makeCompetition(db, { deadline: at(minutes) }))
  const known = made.map(({ id, deadline }) => ({ id, deadline, revision: 1 }))
  const all: Subject[] = []
  for (const { person, competition, follows: followed, since } of subjects) {
    const mine = all.filter((one) => one.personId === people[person]!.id)
    const there = mine.filter((one) => one.competition === known[competition])
    // One who follows has no draft there, and follows but once.
    if (there.some((one) => followed || !one.draft)) continue
    const own = { personId: people[person]!.id, competition: known[competition]!, since: at(since) }
    const common = { ...own, over: false, made: new Map() }
    if (followed) {
      const kinds = wanted[person]!.filter((kind) => FOLLOWER_KINDS.includes(kind))
      await db
        .insert(follows)
        .values({ personId: own.personId, competitionId: own.competition.id, at: own.since })
      all.push({ ...common, key: `follow ${own.personId} ${own.competition.id}`, wanted: kinds })
    } else {
      const draft = { ownerId: own.personId, startedAt: own.since }
      const { id, lotId } = await makeDraft(db, made[competition]!, draft)
      all.push({
        ...common,
        key: `draft ${id}`,
        draft: { id, lotId, extensions: 0 },
        wanted: wanted[person]!,
      })
    }
  }
  return all
}

/** What one run of a world says and when, against what it should. */
function life(all: Subject[], snoozes: boolean) {
  const { db } = database
  let said: string[] = []
  const heard: { id: number; personId: number }[] = []
  const ends = new Map<number, string>()

  const { sender } = fakeSender(async ({ id, personId }): Promise<Outcome> => {
    const { drafts, follows: followed } = await takeReminders(db, id, now)
    if (drafts.length + followed.length === 0) return { as: 'dropped', error: 'overtaken' }
    heard.push({ id, personId: personId! })
    said.push(
      ...drafts.map(({ applicationId }) => `draft ${applicationId}`),
      ...followed.map(({ competitionId }) => `follow ${personId} ${competitionId}`),
    )
    return { as: 'sent', messageId: id }
  })
  let now = START

  /** The rule for one, over all: what a sweep at this moment should make. */
  function expectMade() {
    for (const one of all) {
      const revision = revisionOf(one)
      const ended = one.made.get(revision) ?? []
      const deadline = deadlineOf(one)
      const due = one.over
        ? undefined
        : dueReminder({ now, deadline, since: one.since, wanted: one.wanted, ended })
      if (!due) continue
      one.made.set(revision, [...ended, due.kind, ...due.superseded])
      // After the clock was set back it may join a message that waits for a moment a little later.
      const later = all.some(
        (other) => other.personId === one.personId && other.pending && other.pending.from > now,
      )
      one.pending = { revision, from: later ? new Date(now.getTime() + 10 * MINUTE) : now }
    }
  }

  async function send() {
    said = []
    for (let left = 20; left > 0; left--) {
      const { claimed } = await sendChunk(db, sender, 10, { now: () => now })
      if (claimed === 0) break
    }
    for (const key of said) {
      const one = all.find((known) => known.key === key)!
      expect(isOpen(one, now), `${key} was spoken of when it was over`).toBe(true)
      if (!snoozes) expect(one.pending, `${key} was spoken of without reason`).toBeDefined()
    }
    for (const one of all) {
      const { pending } = one
      const stands = pending && pending.revision === revisionOf(one) && isOpen(one, now)
      if (stands && pending.from <= now) expect(said, `${one.key} was forgotten`).toContain(one.key)
      if (!stands || said.includes(one.key)) one.pending = undefined
    }
    expect(new Set(said).size, 'said twice at one moment').toBe(said.length)
  }

  const act = {
    async look() {
      expectMade()
      await sweepReminders(db, now)
      await send()
    },
    async 'two-looks'() {
      expectMade()
      await Promise.all([sweepReminders(db, now), sweepReminders(db, now)])
      await send()
    },
    async sweep() {
      expectMade()
      await sweepReminders(db, now)
    },
    send,
    async submit(one: Subject) {
      one.over = true
      if (one.draft)
        await db.update(applications).set({ submittedAt: now }).where(eq(applications.id, one.draft.id))
      else
        await db.execute(
          sql`delete from follows where person_id = ${one.personId} and competition_id = ${one.competition.id}`,
        )
    },
    async move({ competition }: Subject) {
      competition.deadline = new Date(competition.deadline.getTime() + 20 * 60 * MINUTE)
      competition.revision += 1
      const set = { deadline: competition.deadline, deadlineRevision: competition.revision }
      await db.update(competitions).set(set).where(eq(competitions.id, competition.id))
    },
    async extend(one: Subject) {
      if (!one.draft) return
      one.draft.extended = new Date(deadlineOf(one).getTime() + 30 * 60 * MINUTE)
      one.draft.extensions += 1
      const { id: applicationId, lotId, extended: deadline } = one.draft
      const asked = { askedBy: one.personId, askedAt: now, request: 'x', grantedAt: now }
      const row = { applicationId, lotId, competitionId: one.competition.id, deadline, ...asked }
      await db.insert(extensions).values(row)
    },
    async snooze(_: Subject, which: number) {
      const message = heard[which % Math.max(1, heard.length)]
      if (!snoozes || !message) return
      const asked = { by: { id: message.personId }, notificationId: message.id, now }
      const until = new Date(now.getTime() + 60 * MINUTE)
      await db
        .transaction((tx) => snoozeReminder(tx, { ...asked, at: until }))
        .catch((error) => expect(error).toBeInstanceOf(Refusal))
    },
  }

  /** What has ended has ended for good, but for a moment chosen once more. */
  async function endsStand() {
    for (const { id, kind, endedAs } of await db.select().from(reminders)) {
      if (ends.has(id) && !kind.startsWith('snooze')) expect(endedAs).toBe(ends.get(id))
      if (endedAs) ends.set(id, endedAs)
    }
  }

  return {
    async live(events: World['events']) {
      for (const { after, which, what } of events) {
        now = new Date(now.getTime() + after * MINUTE)
        await act[what](all[which % all.length]!, which)
        await endsStand()
      }
      now = new Date(Math.max(now.getTime(), ...all.map((one) => deadlineOf(one).getTime())) + MINUTE)
      for (const what of ['look', 'look'] as const) await act[what]()
      await endsStand()
    },
  }
}

/** Every key ended, and a message that was sent has one reminder that was sent; all others of it were merged or superseded. */
async function allEnded() {
  const rows = await database.db.select().from(reminders)
  const messages = await allNotifications(database.db)
  for (const { endedAs, notificationId } of rows) {
    expect(endedAs).not.toBeNull()
    const outcome = messages.find(({ id }) => id === notificationId)?.outcome
    if (endedAs !== 'superseded') expect(outcome).toBe('sent')
  }
  for (const { id, outcome } of messages) {
    const sentOnes = rows.filter((row) => row.notificationId === id && row.endedAs === 'sent')
    expect(sentOnes).toHaveLength(outcome === 'sent' ? 1 : 0)
  }
}

test.each([
  ['as the rule says', false],
  ['with moments people chose', true],
])(
  'whatever happens, each reminder ends once, none is forgotten, none is late: %s',
  async (_, snoozes) => {
    await fc.assert(
      fc.asyncProperty(world, async (world) => {
        const all = await build(world)
        await life(all, snoozes).live(world.events)
        await allEnded()
      }),
      { numRuns: Number(process.env.MODEL_RUNS ?? 25) },
    )
  },
  300_000,
)
