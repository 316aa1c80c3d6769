import { tmpdir } from 'node:os'
import { and, eq, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeClarification } from '../../../src/bot/notifications/clarification.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import type { Sender } from '../../../src/core/notifications/sender.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { clarifications, sameQuestions } from '../../../src/database/schema/index.ts'
import { diskFiles } from '../../../src/files/store.ts'
import { freshDatabase } from '../../support/database.ts'
import { makePerson, START } from '../../support/scene.ts'
import { aQuestionScene, declined } from './a-question.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const PEOPLE = 4
const who = fc.nat(PEOPLE - 1)
const which = fc.nat(5)
const acts = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('same' as const), who, which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), which, into: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unmerge' as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), which, alone: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send' as const) }) },
)
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never

/** What somebody read of a question: the words of its answers, in order. */
type Heard = Map<string, string[]>

async function world() {
  const { db } = database
  const scene = await aQuestionScene(db)
  const askers = []
  for (let at = 0; at < PEOPLE; at += 1) askers.push(await makePerson(db, { name: `Құпия${at}` }))
  const follower = await makePerson(db)
  await makePerson(db)
  await follow(db, follower.id, scene.competition.id, START)
  const ids: number[] = []
  const letters: string[] = []
  const told: Heard = new Map()
  const read: Heard = new Map()
  const note = (heard: Heard, person: number, id: number, words: string) => {
    const key = `${person}:${id}`
    heard.set(key, [...(heard.get(key) ?? []), words])
  }
  const sender: Sender = {
    async send(notification) {
      if (notification.cause !== 'clarification') return { as: 'dropped', error: 'not looked at' }
      const around = { db, now: START, botUsername: 'bot', publicUrl: '', files: diskFiles(tmpdir()) }
      const letter = await writeClarification(around, notification)
      if (!letter || !('html' in letter)) return { as: 'dropped', error: 'overtaken' }
      const [words = ''] = letter.html.match(/Жауап-\d+(?![\s\S]*Жауап-\d)/) ?? []
      letters.push(JSON.stringify(letter))
      for (const heard of [told, read])
        note(heard, notification.personId!, Number(notification.data.clarificationId), words)
      return { as: 'sent', messageId: 1 }
    },
  }
  const send = async () => {
    while ((await sendChunk(db, sender, 50, { now: () => START })).claimed > 0);
  }
  return { db, ...scene, askers, follower, ids, letters, told, read, note, send }
}
type World = Awaited<ReturnType<typeof world>>

let version = 0
const words = () => {
  version += 1
  return `Жауап-${version}`
}

async function perform(w: World, act: Act): Promise<void> {
  const at = 'which' in act ? w.ids[act.which] : undefined
  switch (act.do) {
    case 'ask':
      w.ids.push(await w.ask(w.askers[act.who]!, `Сұрақ ${w.ids.length}`))
      return
    case 'send':
      return w.send()
    case 'same': {
      if (at === undefined) return
      const person = w.askers[act.who]!
      await declined(
        w.same(person, at).then(async ({ id, answered }) => {
          const [row] = await w.db.select().from(clarifications).where(eq(clarifications.id, id))
          if (answered) w.note(w.read, person.id, id, row!.answer!.kk)
        }),
      )
      return
    }
    case 'merge': {
      const into = w.ids[act.into]
      if (at !== undefined && into !== undefined) await declined(w.merge(at, into))
      return
    }
    case 'unmerge':
      if (at !== undefined) await declined(w.unmerge(at))
      return
    case 'answer':
      if (at !== undefined) await declined(w.answer(at, words(), act.alone))
      return
    case 'change':
      if (at !== undefined) await declined(w.change(at, words()))
  }
}

/** Who asks each answered question, worked out from the rows one by one. */
async function askersByQuestion({ db, competition }: World): Promise<Map<number, Set<number>>> {
  const rows = await db.select().from(clarifications).where(eq(clarifications.competitionId, competition.id))
  const shared = await db.select().from(sameQuestions)
  const mainOf = (id: number): number => {
    const { mergedInto } = rows.find((row) => row.id === id)!
    return mergedInto === null ? id : mainOf(mergedInto)
  }
  const found = new Map<number, Set<number>>()
  const add = (id: number, person: number) => {
    const main = mainOf(id)
    found.set(main, (found.get(main) ?? new Set()).add(person))
  }
  for (const { id, askedBy } of rows) add(id, askedBy!)
  for (const { clarificationId, personId } of shared)
    if (rows.some(({ id }) => id === clarificationId)) add(clarificationId, personId)
  return found
}

it('whatever is asked, shared, merged, answered and changed, everybody concerned reads each standing answer once and nobody else does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 18 }), async (script) => {
      const w = await world()
      for (const act of script) await perform(w, act)
      await w.send()
      const askers = await askersByQuestion(w)
      const own = eq(clarifications.competitionId, w.competition.id)
      const answered = await w.db
        .select()
        .from(clarifications)
        .where(and(own, isNotNull(clarifications.answeredAt)))
      const mayHave = new Set<string>()
      for (const { id, answer } of answered) {
        expect(answer).not.toBeNull()
        for (const person of askers.get(id) ?? []) {
          expect(w.read.get(`${person}:${id}`)?.at(-1), `the answer of ${id}`).toBe(answer!.kk)
          mayHave.add(`${person}:${id}`)
        }
        const follower = `${w.follower.id}:${id}`
        const heard = w.read.get(follower)
        if (heard) expect(heard.at(-1)).toBe(answer!.kk)
        mayHave.add(follower)
      }
      for (const [key, heard] of w.told) {
        expect(mayHave).toContain(key)
        expect(new Set(heard).size, 'each answer once').toBe(heard.length)
      }
      for (const letter of w.letters) expect(letter).not.toContain('Құпия')
    }),
    { numRuns: 25 },
  )
}, 120_000)
