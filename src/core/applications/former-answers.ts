import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { formerAnswers, people } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Answering, openToAnswer, visibleField } from './answer-field.ts'
import { keepAttachments } from './attachments/keep-attachment.ts'
import { kindOf } from './form/fields/index.ts'
import type { Trouble } from './form/fields/kind.ts'
import { filesOf } from './form/fields/reading/files.ts'
import type { Field } from './form/form.ts'
import { isBlank, keepAnswer } from './keep-answer.ts'
import { contextOf } from './open-draft.ts'
import { type FieldDraft, openField, revisionOf, withAnswer } from './open-field.ts'
import { changeAside, setAside } from './set-aside.ts'

/** A value that no longer stands in a field, or never did. */
export interface Former {
  id: number
  value: unknown
  /** Null for one who erased themselves. */
  name: string | null
  personId: number
  answeredAt: Date
  /** It met a colleague's and never stood there. */
  setAside: boolean
}

const COLUMNS = {
  id: formerAnswers.id,
  value: formerAnswers.value,
  name: people.name,
  personId: formerAnswers.personId,
  answeredAt: formerAnswers.answeredAt,
  setAside: formerAnswers.setAside,
}

/** What was in a field before, the newest first. The draft must have been opened for the reader. */
export const formerAnswersOf = (
  db: Db,
  applicationId: number,
  field: string,
  most: number,
): Promise<Former[]> =>
  db
    .select(COLUMNS)
    .from(formerAnswers)
    .innerJoin(people, eq(people.id, formerAnswers.personId))
    .where(and(eq(formerAnswers.applicationId, applicationId), eq(formerAnswers.field, field)))
    .orderBy(desc(formerAnswers.answeredAt), desc(formerAnswers.id))
    .limit(most)

export interface FormerAt {
  former: Former
  draft: FieldDraft
  field: Field
}

/** One former value with the draft it belongs to, for a member of the organization. */
export async function openFormer(db: Db, person: { id: number }, id: number): Promise<FormerAt> {
  const [row] = await db
    .select({ ...COLUMNS, applicationId: formerAnswers.applicationId, field: formerAnswers.field })
    .from(formerAnswers)
    .innerJoin(people, eq(people.id, formerAnswers.personId))
    .where(eq(formerAnswers.id, id))
  if (!row) throw new Refusal('not-found')
  const draft = await openField(db, person, row.applicationId, row.field)
  return { former: row, draft, field: visibleField(draft, row.field) }
}

interface BringingBack extends Pick<Answering, 'by' | 'now' | 'receivedAt'> {
  id: number
  /** The revision of the answer the person decided against. */
  seen: number
  /** Under what stands there, not in its place. */
  add: boolean
}

/** The draft with the value in it; `changed` when somebody answered meanwhile, and nothing was done. */
export type BroughtBack = FormerAt & { changed: boolean }

/** Puts a former value back, in place of the present one or under it. What it replaces becomes a former value in its turn. */
export async function bringBack(db: Db, bringing: BringingBack): Promise<BroughtBack> {
  const { by, id, seen, add, receivedAt } = bringing
  const at = await openFormer(db, by, id)
  const { former, field } = at
  const applicationId = at.draft.application.id
  const asked = { by, applicationId, fieldId: field.id, receivedAt }
  const draft = await openToAnswer(db, asked)
  const before = draft.rows.get(field.id)
  if (revisionOf(draft, field.id) !== seen) return { ...at, draft, changed: true }
  const value = add ? added(field, before?.value, former.value) : former.value
  const row = await keepAnswer(db, asked, { field: field.id, before }, { value, open: false, goesOn: add })
  if (!row) return { ...at, draft, changed: true }
  if (field.type === 'file') await keepAttachments(db, asked, { before: before?.value, after: value })
  // It stands in the application now, so it is set aside no longer.
  if (former.setAside) await db.delete(formerAnswers).where(eq(formerAnswers.id, id))
  return { ...at, draft: withAnswer(draft, field.id, row), changed: false }
}

/** Whether one value of this field can stand under another. */
export const canAdd = ({ type, files }: Field): boolean =>
  type === 'long-text' || type === 'table' || (type === 'file' && files !== 1)

/** Both in one: a paragraph under a text, lines under lines. */
function added(field: Field, before: unknown, value: unknown): unknown {
  if (isBlank(before) || !canAdd(field)) return value
  if (field.type === 'long-text') return `${before}\n\n${value}`
  if (field.type === 'file') return [...filesOf(before), ...filesOf(value)]
  return [...(before as unknown[]), ...(value as unknown[])]
}

/**
 * The next piece of a text, or the next line, of what one has just set aside; a short answer said anew is set aside beside
 * it. Returns the id under which it is kept, or why it could not be read.
 */
export async function goOnAside(
  db: Db,
  going: Pick<Answering, 'by' | 'input' | 'locale' | 'now' | 'receivedAt'> & { id: number },
): Promise<{ id: number } | Trouble> {
  const { by, id, input, locale, now, receivedAt } = going
  const { former, draft, field } = await openFormer(db, by, id)
  const applicationId = draft.application.id
  const asked = { by, applicationId, fieldId: field.id, receivedAt }
  await openToAnswer(db, asked)
  const goesOn = canAdd(field) && former.setAside && former.personId === by.id
  const previous = goesOn ? former.value : undefined
  const reading = kindOf(field.type).read({ ...input, previous }, field, contextOf(draft, locale, now))
  if ('problem' in reading) return reading
  if (!goesOn) return { id: await setAside(db, asked, field, reading.value) }
  await changeAside(db, by, id, reading.value)
  return { id }
}
