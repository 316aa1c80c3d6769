import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { allFields } from '../../../../src/core/applications/form/form.ts'
import { changeForm, discardForm } from '../../../../src/core/applications/form-editing/change-form.ts'
import { chooseForm, confirmForm } from '../../../../src/core/applications/form-editing/confirm-form.ts'
import type { FormEdit } from '../../../../src/core/applications/form-editing/edit.ts'
import { openFormDraft } from '../../../../src/core/applications/form-editing/form-draft.ts'
import { listForms } from '../../../../src/core/applications/form-editing/list-forms.ts'
import { getCompetition } from '../../../../src/core/competitions/get-competition.ts'
import { publishCompetition } from '../../../../src/core/competitions/publish-competition.ts'
import { type Actor, ADMINISTRATOR } from '../../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../../src/database/client.ts'
import { announcements, auditEvents } from '../../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../../support/database.ts'
import { importSample } from '../../../support/draft-competition.ts'
import { makePerson } from '../../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')

let database: DatabaseHandle
let by: Actor
let editor: Actor
let competitionId: number

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  by = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
  editor = {
    id: (await makePerson(database.db)).id,
    grants: [{ role: 'editor', region: '33', customer: null }],
  }
  competitionId = await importSample(database.db, now, by)
})

const change = (edit: FormEdit, who = editor) => changeForm(database.db, who, { competitionId, edit, now })
const confirm = (who = editor) => confirmForm(database.db, who, { competitionId, now })
const open = () => openFormDraft(database.db, by, competitionId)
const competition = async () => (await getCompetition(database.db, { id: competitionId }, { drafts: true }))!

const question: FormEdit = { do: 'add-field', section: 'documents', type: 'file', kk: 'Ұсыныс хат' }
const russian: FormEdit = {
  ...{ do: 'text', field: 'file-3-1', part: 'label', language: 'ru' },
  text: 'Рекомендательное письмо',
} as FormEdit

async function addDocument() {
  const { present } = await open()
  const field = `file-${present.version + 1}-1`
  await change(question)
  return change({ ...russian, field } as FormEdit)
}

test('changes wait for a confirmation, survive, and then are the next version of the form', async () => {
  const before = (await open()).present
  await addDocument()
  const { present, content, edited } = await open()
  expect(edited).toBe(true)
  expect(present).toEqual(before)
  await confirm()
  const after = await open()
  expect(after.edited).toBe(false)
  expect(after.present).toEqual({ ...content, key: before.key, version: before.version + 1 })
  expect(allFields(after.present)).toHaveLength(allFields(before).length + 1)
  const events = (await database.db.select().from(auditEvents)).map(({ event }) => event)
  expect(events).toEqual(['competition-imported', 'form-draft-changed', 'form-draft-changed', 'form-chosen'])
})

test('what is not whole is not confirmed, and what is not changed neither', async () => {
  await expect(confirm()).rejects.toThrow('form-unchanged')
  await change(question)
  await expect(confirm()).rejects.toMatchObject({ reason: 'form-faulty', details: { count: 1 } })
  await discardForm(database.db, editor, { competitionId, now })
  expect((await open()).edited).toBe(false)
})

test('texts are not empty and not endless', async () => {
  await expect(change({ do: 'add-section', kk: ' ' })).rejects.toThrow('text-empty')
  await expect(change({ do: 'add-section', kk: 'а'.repeat(301) })).rejects.toThrow('text-too-long')
})

test('an editor of another region may not, nor may an expert', async () => {
  for (const grant of [
    { role: 'editor', region: '61', customer: null },
    { role: 'expert', region: null, customer: null },
  ] as const)
    await expect(change(question, { id: editor.id, grants: [grant] })).rejects.toThrow('role-needed')
})

test('the form of the file stays edited when the file comes again', async () => {
  await addDocument()
  await confirm()
  const { formId } = await competition()
  await importSample(database.db, now, by)
  expect((await competition()).formId).toBe(formId)
})

test('another form is chosen for a draft', async () => {
  const all = await listForms(database.db)
  const grant = all.find(({ form }) => form.key === 'grant')!
  await chooseForm(database.db, editor, { competitionId, formId: grant.id, now })
  expect((await open()).present.key).toBe('grant')
})

test('of a published competition it is a correction, for those who change it, and it is announced', async () => {
  await addDocument()
  await publishCompetition(database.db, { id: competitionId, by, at: now })
  await expect(confirm(editor)).rejects.toThrow('role-needed')
  await confirm(by)
  const told = await database.db.select().from(announcements)
  expect(told.map(({ kind, changes }) => [kind, changes])).toContainEqual([
    'changed',
    [expect.objectContaining({ field: 'form' })],
  ])
  await expect(
    chooseForm(database.db, by, { competitionId, formId: (await competition()).formId!, now }),
  ).rejects.toThrow('competition-already-published')
})
