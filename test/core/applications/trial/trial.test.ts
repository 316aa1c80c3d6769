import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../src/core/applications/form/fields/kind.ts'
import { changeForm } from '../../../../src/core/applications/form-editing/change-form.ts'
import {
  answerTrial,
  endTrial,
  forgetTrials,
  openTrial,
} from '../../../../src/core/applications/trial/trial.ts'
import { type Actor, ADMINISTRATOR } from '../../../../src/core/staff/can.ts'
import { setRules } from '../../../../src/core/staff/rules.ts'
import type { DatabaseHandle } from '../../../../src/database/client.ts'
import { applications, organizations, settings } from '../../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../../support/database.ts'
import { importSample } from '../../../support/draft-competition.ts'
import { makePerson } from '../../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

let database: DatabaseHandle
let by: Actor
let competitionId: number

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  by = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
  competitionId = await importSample(database.db, now, by)
})

const answer = (fieldId: string, input: Input | null | undefined, id = competitionId) =>
  answerTrial(database.db, by, { competitionId: id, fieldId, input, locale: 'kk', now })
const answers = async (id = competitionId) => (await openTrial(database.db, by, id)).answers

test('answers are read as an application would, kept, skipped and begun anew, and no application comes of it', async () => {
  const { form } = await openTrial(database.db, by, competitionId)
  const text = form.sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'long-text')!
  await answer(text.id, { text: 'Бірінші' })
  const { reading } = await answer(text.id, { text: 'Екінші' })
  expect(reading).toMatchObject({ value: 'Бірінші\nЕкінші', more: true })
  expect(await answers()).toEqual({ [text.id]: 'Бірінші\nЕкінші' })
  await answer(text.id, undefined)
  expect(await answers()).toEqual({})
  expect(await database.db.$count(applications)).toBe(0)
  expect(await database.db.$count(organizations)).toBe(0)
})

test('another competition begins anew; ended or a day old it is gone, and nothing else with it', async () => {
  await setRules(database.db, by, { publish: true }, now)
  await answer('accuracy', { pick: 'yes' })
  const other = await importSample(database.db, now, by, ['code: zhetisu-services', 'code: other'])
  expect(await answers(other)).toEqual({})
  await answer('accuracy', { pick: 'yes' }, other)
  expect(await answers()).toEqual({})
  await forgetTrials(database.db, later(23))
  expect(await answers(other)).toEqual({ accuracy: true })
  await forgetTrials(database.db, later(25))
  expect((await database.db.select().from(settings)).map(({ key }) => key)).toEqual(['rules'])
  await answer('accuracy', { pick: 'yes' })
  await endTrial(database.db, by)
  expect(await answers()).toEqual({})
})

test('a form that is being edited is walked once it is whole', async () => {
  const { form } = await openTrial(database.db, by, competitionId)
  const count = (one: typeof form) => one.sections.flatMap(({ fields }) => fields).length
  const change = (edit: Parameters<typeof changeForm>[2]['edit']) =>
    changeForm(database.db, by, { competitionId, edit, now })
  await change({ do: 'remove-field', field: 'letters' })
  await change({ do: 'add-section', kk: 'Қосымша' })
  expect(count((await openTrial(database.db, by, competitionId)).form)).toBe(count(form))
  await change({ do: 'remove-section', section: `section-${form.version + 1}-1` })
  const field = { do: 'add-field', section: 'documents', type: 'file', kk: 'Хат' } as const
  await change(field)
  const id = `file-${form.version + 1}-1`
  await change({ do: 'text', field: id, part: 'label', language: 'ru', text: 'Письмо' })
  const walked = (await openTrial(database.db, by, competitionId)).form
  expect(walked.sections.flatMap(({ fields }) => fields.map((one) => one.id))).toContain(id)
})

test('an expert may not', async () => {
  const expert: Actor = { id: by.id, grants: [{ role: 'expert', region: null, customer: null }] }
  await expect(openTrial(database.db, expert, competitionId)).rejects.toThrow('role-needed')
})
