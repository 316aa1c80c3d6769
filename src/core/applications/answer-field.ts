import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { keepAttachments } from './attachments/keep-attachment.ts'
import { kindOf } from './form/fields/index.ts'
import type { Input, Reading } from './form/fields/kind.ts'
import { type Field, fieldOf } from './form/form.ts'
import { journey } from './form/journey.ts'
import { contextOf, mustBeOpen } from './open-draft.ts'
import { type FieldDraft, openField, type SeenAnswer, withAnswer } from './open-field.ts'

interface Answering {
  by: { id: number }
  applicationId: number
  fieldId: string
  input: Input
  locale: Locale
  now: Date
  receivedAt: Date
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
}

/** Reads what was sent into a field and keeps it at once. A value that cannot be read changes nothing; the reading says why. */
export async function answerField(db: Db, answering: Answering): Promise<Answered> {
  const draft = await openField(db, answering.by, answering.applicationId, answering.fieldId)
  mustBeOpen(draft, answering.receivedAt)
  const field = visibleField(draft, answering.fieldId)
  const previous =
    answering.edited && field.type !== 'file' ? undefined : carried(field, draft.rows.get(field.id))
  const reading = kindOf(field.type).read(
    { ...answering.input, previous },
    field,
    contextOf(draft, answering.locale, answering.now),
  )
  if ('problem' in reading) return { draft, field, reading }
  const alone = previous === undefined || (field.type !== 'choices' && isBlank(previous))
  const kept = {
    value: reading.value,
    open: reading.more ?? false,
    messageId: alone ? answering.messageId : undefined,
  }
  const row = await keepAnswer(db, answering, field.id, kept)
  if (field.type === 'file') await keepAttachments(db, answering, { before: previous, after: reading.value })
  return { draft: withAnswer(draft, field.id, row), field, reading }
}

/** Leaves an optional field without an answer, on purpose. */
export async function skipField(db: Db, skipping: Omit<Answering, 'input' | 'locale'>): Promise<FieldDraft> {
  const draft = await openField(db, skipping.by, skipping.applicationId, skipping.fieldId)
  mustBeOpen(draft, skipping.receivedAt)
  const field = visibleField(draft, skipping.fieldId)
  if (!field.optional) throw new Refusal('application-incomplete', { count: 1 })
  return withAnswer(draft, field.id, await keepAnswer(db, skipping, field.id, { value: null, open: false }))
}

/** Puts a value computed elsewhere (a table without one line) in place of the old one. */
export async function replaceAnswer(
  db: Db,
  replacing: Omit<Answering, 'input' | 'locale'>,
  change: (value: unknown, field: Field) => unknown,
): Promise<FieldDraft> {
  const draft = await openField(db, replacing.by, replacing.applicationId, replacing.fieldId)
  mustBeOpen(draft, replacing.receivedAt)
  const field = visibleField(draft, replacing.fieldId)
  const value = change(draft.answers[field.id], field)
  return withAnswer(draft, field.id, await keepAnswer(db, replacing, field.id, { value, open: true }))
}

function visibleField(draft: FieldDraft, fieldId: string): Field {
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

const isBlank = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

interface Kept {
  value: unknown
  /** More pieces may follow. */
  open: boolean
  /** The one message the whole answer came in: editing it edits the answer. Absent for an answer made of several. */
  messageId?: number | undefined
}

async function keepAnswer(
  db: Db,
  { by, applicationId, receivedAt }: Pick<Answering, 'by' | 'applicationId' | 'receivedAt'>,
  field: string,
  { value, open, messageId }: Kept,
): Promise<SeenAnswer> {
  const answer = {
    // A skipped field holds SQL null.
    value: value ?? null,
    open: open ? 1 : 0,
    personId: by.id,
    answeredAt: receivedAt,
    messageId: messageId ?? null,
    toConfirm: null,
  }
  const [row] = await db
    .insert(answers)
    .values({ applicationId, field, ...answer })
    .onConflictDoUpdate({
      target: [answers.applicationId, answers.field],
      set: { ...answer, revision: sql`${answers.revision} + 1` },
    })
    .returning({ value: answers.value, open: answers.open, revision: answers.revision })
  return row!
}
