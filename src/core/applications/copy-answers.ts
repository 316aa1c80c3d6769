import { and, count, desc, eq, isNotNull, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers, applications, competitions, lots } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { kindOf } from './form/fields/index.ts'
import { allFields, type Field, fieldOf } from './form/form.ts'
import { isAnswered } from './form/journey.ts'
import { contextOf, type Draft, mustBeOpen, openDraft } from './open-draft.ts'

interface Copying {
  by: { id: number }
  /** The draft to fill. */
  applicationId: number
  /** An earlier application of the same organization. */
  fromId: number
  now: Date
  receivedAt: Date
}

/**
 * Fills what is still empty with the answers to the same fields of an earlier application. Each asks to be confirmed: what
 * was true for one competition need not be so for another. Declarations are never copied. Returns how many were.
 * @throws Refusal 'not-found' for an application of another organization
 */
export async function copyAnswers(
  db: Db,
  { by, applicationId, fromId, now, receivedAt }: Copying,
): Promise<number> {
  const draft = await openDraft(db, by, applicationId, { lock: true, to: 'answer' })
  mustBeOpen(draft, receivedAt)
  const from = await openDraft(db, by, fromId)
  if (from.organization.id !== draft.organization.id || fromId === applicationId)
    throw new Refusal('not-found')
  const fields = copyable(draft, from, now)
  if (fields.length === 0) return 0
  const values = fields.map(({ id }) => ({
    ...{ applicationId, field: id, value: from.answers[id], personId: by.id },
    ...{ answeredAt: receivedAt, toConfirm: now },
  }))
  const copied = await db
    .insert(answers)
    .values(values)
    .onConflictDoNothing()
    .returning({ field: answers.field })
  await record(db, {
    ...{ at: now, by: by.id, event: 'answers-copied', subject: `application:${applicationId}` },
    ...{ after: { from: fromId }, fields: copied.map(({ field }) => field) },
  })
  return copied.length
}

/** Fields of the same name and type, answered there, empty here, whose value the field here can take. */
function copyable(draft: Draft, from: Draft, now: Date): Field[] {
  const context = contextOf(draft, 'kk', now)
  return allFields(draft.form).filter((field) => {
    const there = fieldOf(from.form, field.id)
    if (!there || there.type !== field.type || field.type === 'consent') return false
    const value = from.answers[field.id] ?? null
    if (value === null || !isAnswered(there, from.answers) || Object.hasOwn(draft.answers, field.id))
      return false
    return field.type === 'table' || kindOf(field.type).check?.(value, field, context) === undefined
  })
}

export interface CopySource {
  id: number
  competition: typeof competitions.$inferSelect
  lot: number
  answered: number
}

/** Applications of the same organization that have answers, the newest first. */
export async function copySources(
  db: Db,
  { application }: Pick<Draft, 'application'>,
): Promise<CopySource[]> {
  const rows = await db
    .select({ id: applications.id, competition: competitions, lot: lots.number, answered: count() })
    .from(applications)
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .innerJoin(answers, and(eq(answers.applicationId, applications.id), isNotNull(answers.value)))
    .where(
      and(eq(applications.organizationId, application.organizationId), ne(applications.id, application.id)),
    )
    .groupBy(applications.id, competitions.id, lots.id)
    .orderBy(desc(applications.startedAt))
    .limit(10)
  return rows
}
