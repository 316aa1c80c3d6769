import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../database/client.ts'
import type { Locale } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { mustMay } from '../organizations/may.ts'
import { keepAttachments } from './attachments/keep-attachment.ts'
import { kindOf } from './form/fields/index.ts'
import type { Accepted, Input, Reading } from './form/fields/kind.ts'
import { type Field, fieldOf } from './form/form.ts'
import { journey } from './form/journey.ts'
import { isBlank, type Kept, keepAnswer } from './keep-answer.ts'
import { contextOf, mustBeOpen } from './open-draft.ts'
import { type FieldDraft, openField, type SeenAnswer, withAnswer } from './open-field.ts'
import { setAside } from './set-aside.ts'

export interface Answering {
  by: { id: number }
  applicationId: number
  fieldId: string
  input: Input
  locale: Locale
  now: Date
  receivedAt: Date
  /** The revision of the answer the person had before them; 0 for none. Absent where nobody knows: they then replace what there is. */
  seen?: number | undefined
  /** The Telegram message the answer came in, when it came in one. */
  messageId?: number
  /** That message was edited: the whole answer, which came in it alone, is read anew. */
  edited?: boolean
}

export interface Answered {
  /** The draft as it is now. */
  draft: FieldDraft
  field: Field
  reading: Reading
  /** A colleague was quicker: theirs stands, this one is kept among former answers under this id. */
  clash?: number
}

/** Reads what was sent into a field and keeps it at once. A value that cannot be read changes nothing; the reading says why. */
export async function answerField(db: Db, answering: Answering): Promise<Answered> {
  const draft = await openToAnswer(db, answering)
  const field = visibleField(draft, answering.fieldId)
  const row = draft.rows.get(field.id)
  if (row && isColleagues(row, field, answering)) return clashOver(db, answering, { draft, field, row })
  const anew = (answering.edited && field.type !== 'file') || answering.input.rows !== undefined
  const previous = anew ? undefined : carried(field, row)
  const reading = read(answering, draft, field, previous)
  if ('problem' in reading) return { draft, field, reading }
  const alone =
    previous === undefined || !IN_PIECES.has(field.type) || (field.type !== 'choices' && isBlank(previous))
  const kept = await keepAnswer(
    db,
    answering,
    { field: field.id, before: row },
    {
      value: reading.value,
      open: reading.more ?? false,
      messageId: alone ? answering.messageId : undefined,
      goesOn: previous !== undefined && IN_PIECES.has(field.type),
    },
  )
  // Somebody was quicker by a moment: what they wrote is what this answer now meets.
  if (!kept) return answerField(db, { ...answering, seen: row?.revision ?? 0 })
  if (field.type === 'file') await keepAttachments(db, answering, { before: previous, after: reading.value })
  return { draft: withAnswer(draft, field.id, kept), field, reading }
}

const read = ({ input, locale, now }: Answering, draft: FieldDraft, field: Field, previous: unknown) =>
  kindOf(field.type).read({ ...input, previous }, field, contextOf(draft, locale, now))

/** Their next value holds the one before. */
const IN_PIECES: ReadonlySet<Field['type']> = new Set(['long-text', 'table', 'choices', 'file'])

/** A colleague changed it after it was seen, or is in the middle of a long text. */
function isColleagues(row: SeenAnswer, { type }: Field, { by, seen }: Answering): boolean {
  if (row.personId === by.id || row.value === '') return false
  return (seen !== undefined && row.revision !== seen) || (type === 'long-text' && row.open === 1)
}

async function clashOver(
  db: Db,
  answering: Answering,
  { draft, field, row }: { draft: FieldDraft; field: Field; row: SeenAnswer },
): Promise<Answered> {
  const reading = read(answering, draft, field, undefined)
  if ('problem' in reading || isDeepStrictEqual(reading.value, row.value))
    return { draft, field, reading: once(reading) }
  const clash = await setAside(db, answering, field, reading.value)
  return { draft, field, reading, clash }
}

/** Both said the same: nothing is left to write. */
const once = (reading: Reading): Reading =>
  'problem' in reading ? reading : ({ ...reading, more: false } satisfies Accepted)

type Changing = Omit<Answering, 'input' | 'locale'>

/** Leaves an optional field without an answer, on purpose. */
export async function skipField(db: Db, skipping: Changing): Promise<FieldDraft> {
  const draft = await openToAnswer(db, skipping)
  const field = visibleField(draft, skipping.fieldId)
  if (!field.optional) throw new Refusal('application-incomplete', { count: 1 })
  return keepInstead(db, skipping, draft, { value: null, open: false })
}

/** Puts a value computed elsewhere (a table without one line) in place of the old one. */
export async function replaceAnswer(
  db: Db,
  replacing: Changing & {
    /** The new value is the old one with a small change; otherwise the old one stays among former answers. */
    goesOn?: boolean
  },
  change: (value: unknown, field: Field) => unknown,
): Promise<FieldDraft> {
  const draft = await openToAnswer(db, replacing)
  const field = visibleField(draft, replacing.fieldId)
  const value = change(draft.answers[field.id], field)
  return keepInstead(db, replacing, draft, { value, open: true, goesOn: replacing.goesOn ?? false })
}

async function keepInstead(db: Db, changing: Changing, draft: FieldDraft, kept: Kept): Promise<FieldDraft> {
  const { applicationId, fieldId: field } = changing
  const row = await keepAnswer(db, changing, { field, before: draft.rows.get(field) }, kept)
  if (!row) throw new Refusal('answer-changed', { applicationId, field })
  return withAnswer(draft, field, row)
}

/** A draft that takes answers now, from this person. */
export async function openToAnswer(
  db: Db,
  {
    by,
    applicationId,
    fieldId,
    receivedAt,
  }: Pick<Answering, 'by' | 'applicationId' | 'fieldId' | 'receivedAt'>,
): Promise<FieldDraft> {
  const draft = await openField(db, by, applicationId, fieldId)
  mustMay(draft.standing, 'answer', { applicationId })
  mustBeOpen(draft, receivedAt)
  return draft
}

/** @throws Refusal 'field-hidden' when other answers leave it out */
export function visibleField(draft: FieldDraft, fieldId: string): Field {
  const field = fieldOf(draft.form, fieldId)
  if (!field) throw new Refusal('not-found')
  if (journey(draft.form, draft.answers).hidden.includes(field)) throw new Refusal('field-hidden')
  return field
}

/** A long text goes on only while it is being written; opened again later, a new text replaces it. Lists always go on. */
function carried(field: Field, row: SeenAnswer | undefined): unknown {
  if (!row || (field.type === 'long-text' && row.open === 0)) return undefined
  return row.value
}
