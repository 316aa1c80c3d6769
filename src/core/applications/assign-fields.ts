import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { assignments, members } from '../../database/schema/index.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { may, mustMay } from '../organizations/may.ts'
import { type Field, fieldOf } from './form/form.ts'
import { isAnswered, journey } from './form/journey.ts'
import { type Draft, openDraft } from './open-draft.ts'

interface Assigning {
  by: { id: number }
  applicationId: number
  fields: readonly string[]
  /** Null: the fields are anybody's again. */
  toId: number | null
  now: Date
}

/**
 * Says for whom fields are: the owner to anyone who fills in, an editor to themselves. Others may still answer. Whoever is
 * given fields by another is told once a day for each application.
 * @throws Refusal 'viewer-only', 'owner-only', 'not-found' for one who is no member, or only reads
 */
export async function assignFields(
  db: Db,
  { by, applicationId, fields, toId, now }: Assigning,
): Promise<void> {
  const draft = await openDraft(db, by, applicationId)
  const known = fields.filter((field) => fieldOf(draft.form, field))
  if (known.length === 0) throw new Refusal('not-found')
  const own = toId === by.id || (toId === null && (await areAllOf(db, by, applicationId, known)))
  mustMay(draft.standing, own ? 'takeField' : 'assignField', { applicationId })
  const these = and(eq(assignments.applicationId, applicationId), inArray(assignments.field, known))
  await db.delete(assignments).where(these)
  if (toId === null) return
  if (!(await fillsIn(db, draft, toId))) throw new Refusal('not-found')
  const given = { applicationId, personId: toId, assignedBy: by.id, assignedAt: now }
  await db
    .insert(assignments)
    .values(known.map((field) => ({ ...given, field })))
    .onConflictDoUpdate({
      target: [assignments.applicationId, assignments.field],
      set: { personId: toId, assignedBy: by.id, assignedAt: now },
    })
  if (toId !== by.id)
    await notify(db, [toId], {
      ...{ cause: 'assignment', causeKey: `${applicationId}:${dayOf(now)}`, data: { applicationId }, now },
      deadline: draft.competition.deadline,
    })
}

async function areAllOf(db: Db, { id }: { id: number }, applicationId: number, fields: string[]) {
  const rows = await assigneesOf(db, applicationId)
  return fields.every((field) => (rows.get(field) ?? id) === id)
}

async function fillsIn(db: Db, { organization }: Draft, personId: number): Promise<boolean> {
  const [row] = await db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, organization.id), eq(members.personId, personId)))
  return row !== undefined && may.answer({ owner: organization.ownerId === personId, role: row.role })
}

/** Ids of the people for whom fields of an application are, by field. */
export async function assigneesOf(db: Db, applicationId: number): Promise<Map<string, number>> {
  const rows = await db
    .select({ field: assignments.field, personId: assignments.personId })
    .from(assignments)
    .where(eq(assignments.applicationId, applicationId))
  return new Map(rows.map(({ field, personId }) => [field, personId]))
}

/** The fields of this person that still wait for an answer, in the order of the form. */
export function openFieldsOf(
  { form, answers }: Pick<Draft, 'form' | 'answers'>,
  assignees: ReadonlyMap<string, number>,
  person: { id: number },
): Field[] {
  return journey(form, answers).visible.filter(
    (field) => assignees.get(field.id) === person.id && !isAnswered(field, answers),
  )
}
