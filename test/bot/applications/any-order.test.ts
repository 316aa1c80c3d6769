import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allFields } from '../../../src/core/applications/form/form.ts'
import { journey } from '../../../src/core/applications/form/journey.ts'
import { answers, people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { draftWith, labelled, oneSection } from '../../support/every-kind.ts'

const form = oneSection('any-order', [
  { id: 'title', type: 'text', label: labelled('Атауы') },
  { id: 'note', type: 'text', label: labelled('Ескертпе'), optional: true },
  { id: 'goal', type: 'long-text', label: labelled('Мақсаты') },
  { id: 'place', type: 'text', label: labelled('Орны') },
  { id: 'partner', type: 'text', label: labelled('Серіктес'), optional: true },
])
const RUNS = 5

let app: App
beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(() => app.close())

const db = () => app.parts.database.db

/** What was written where, by what stood on the screen; the last message that made an answer alone may be edited. */
interface Model {
  value: Map<string, string | null>
  editable: Map<string, number>
}

const ACTS = [
  'answer',
  'answer',
  'answer',
  'back',
  'skip',
  'edit',
  'language',
  'restart',
  'repeat',
  'away',
] as const
type Act = (typeof ACTS)[number]

let number = 0
const words = () => {
  number += 1
  return `Жауап ${number}`
}

async function where(id: number): Promise<string | undefined> {
  const [row] = await db().select({ place: people.place }).from(people).where(eq(people.telegramId, id))
  const [screen, , field] = row!.place.split(':')
  return screen === 'field' ? field : undefined
}

const has = (person: Person, wanted: RegExp) =>
  person
    .lastMessage()
    .buttons.flat()
    .some((text) => wanted.test(text))

async function answer(person: Person, model: Model, field: string): Promise<void> {
  const text = words()
  const [messageId] = await person.send(text)
  await person.idle()
  const long = field === 'goal'
  const before = long && model.value.get(field)
  const goesOn = before && model.editable.get(field) === -1
  model.value.set(field, goesOn ? `${before}\n${text}` : text)
  model.editable.set(field, long ? -1 : messageId!)
  if (!long) return
  await person.press(/^(Дайын|Готово)/)
  await person.idle()
  model.editable.delete(field)
}

async function perform(act: Act, person: Person, model: Model, application: number): Promise<void> {
  const field = await where(person.id)
  if (act === 'answer' && field) return answer(person, model, field)
  if (act === 'back' && has(person, /^‹/)) await person.press(/^‹/)
  else if (act === 'skip' && field && has(person, /Өткізіп жіберу|Пропустить/)) {
    await person.press(/Өткізіп жіберу|Пропустить/)
    model.value.set(field, null)
    model.editable.delete(field)
  } else if (act === 'edit') {
    const [edited] = [...model.editable].filter(([, message]) => message > 0)
    if (!edited) return
    const text = words()
    await person.editMessage(edited[1], text)
    model.value.set(edited[0], text)
  } else if (act === 'language') {
    await person.send('/language')
    await person.press(number % 2 === 0 ? /Русский/ : /Қазақша/)
  } else if (act === 'restart') await app.restart()
  else if (act === 'repeat') app.telegram.repeatUpdate('last')
  else if (act === 'away') {
    await person.send('/applications')
    await person.press(/^1\. /)
    person.pressData(`appnext:${application}`, person.lastMessage().id)
  }
  await person.idle()
}

test('whatever is done in whatever order, no answer is lost or moved to another field', async () => {
  let id = 740_000
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { minLength: 8, maxLength: 16 }), async (acts) => {
      id += 1
      const person = await app.person(id, 'Айгүл', 'kk')
      const deadline = new Date(app.clock.now().getTime() + 20 * 86_400_000)
      const draft = await draftWith(db(), id, form, deadline)
      person.pressData(`appnext:${draft.id}`, person.lastMessage().id)
      await person.idle()
      const model: Model = { value: new Map(), editable: new Map() }
      for (const act of acts) await perform(act, person, model, draft.id)
      const rows = await db().select().from(answers).where(eq(answers.applicationId, draft.id))
      const given = Object.fromEntries(rows.map((row) => [row.field, row.value]))
      expect(given).toEqual(Object.fromEntries(model.value))
      // The way on leads to the first field without an answer, or there is none.
      const { next } = journey(form, given)
      person.pressData(`appnext:${draft.id}`, person.lastMessage().id)
      await person.idle()
      expect(await where(id)).toBe(next?.id)
      expect(allFields(form).map((field) => field.id)).toEqual(expect.arrayContaining(Object.keys(given)))
    }),
    { numRuns: RUNS },
  )
}, 120_000)
