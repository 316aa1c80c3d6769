import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerField } from '../../../src/core/applications/answer-field.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { answers, formerAnswers, members } from '../../../src/database/schema/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { draftWith, labelled, oneSection } from '../../support/every-kind.ts'
import { makePerson, START } from '../../support/scene.ts'

const columns = [
  { id: 'name', label: labelled('Атауы'), type: 'text' as const },
  { id: 'people', label: labelled('Адам'), type: 'number' as const },
]
const form = oneSection('plan', [{ id: 'plan', type: 'table', label: labelled('Жоспар'), columns }])
const DEADLINE = new Date(START.getTime() + 20 * 86_400_000)

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
}, 60_000)
afterAll(() => database.close())

it('a table sent as a file takes the place of one’s own, and never of a colleague’s unseen', async () => {
  const { db } = database
  const owner = await makePerson(db)
  const draft = await draftWith(db, owner.telegramId!, form, DEADLINE)
  const colleague = await makePerson(db)
  await db
    .insert(members)
    .values({ organizationId: draft.organizationId, personId: colleague.id, joinedAt: START })
  const send = (by: { id: number }, seen: number, ...names: string[]) =>
    answerField(db, {
      ...{ by, applicationId: draft.id, fieldId: 'plan', seen, locale: 'kk', now: START, receivedAt: START },
      input: { rows: names.map((name) => ({ name, people: 1 })) },
    })
  const standing = async () => (await db.select().from(answers).where(eq(answers.applicationId, draft.id)))[0]
  await send(owner, 0, 'Ашылу')
  await send(owner, 1, 'Ашылу', 'Форум')
  expect((await standing())?.value).toHaveLength(2)
  // The colleague saw the first one only.
  const { clash } = await send(colleague, 1, 'Көрме')
  expect(clash).toBeDefined()
  expect((await standing())?.value).toHaveLength(2)
  const former = await db.select().from(formerAnswers)
  expect(former.map(({ setAside, value }) => [setAside, value])).toContainEqual([
    true,
    [{ name: 'Көрме', people: 1 }],
  ])
  expect((await send(colleague, 2, 'Көрме')).clash).toBeUndefined()
  expect((await standing())?.value).toEqual([{ name: 'Көрме', people: 1 }])
})
