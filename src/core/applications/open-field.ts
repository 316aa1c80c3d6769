import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  applications,
  competitions,
  forms,
  lots,
  type MemberRole,
  members,
  organizations,
} from '../../database/schema/index.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import type { Standing } from '../organizations/may.ts'
import type { Answers, Form } from './form/form.ts'
import { formVersion } from './form-version.ts'
import type { Draft } from './open-draft.ts'

/** What an answer is to the screen that asks for it. */
export type SeenAnswer = Pick<
  typeof answers.$inferSelect,
  'value' | 'open' | 'revision' | 'personId' | 'answeredAt'
> & {
  toConfirm?: Date | null
}

/** As much of a draft as answering one field needs. Long values of other fields are left out: `answered` is all one knows. */
export interface FieldDraft {
  application: Pick<Draft['application'], 'id'>
  competition: Pick<Draft['competition'], 'id' | 'kind' | 'cancelledAt' | 'deadline'>
  lot: Pick<Draft['lot'], 'amount'>
  form: Form
  standing: Standing
  /** The organization has more than one member. */
  shared: boolean
  /** The row of the one field, and of those answered since. */
  rows: ReadonlyMap<string, SeenAnswer>
  /** Of answers without a row here that may be blank. */
  revisions?: Readonly<Record<string, number>>
  answers: Answers
}

interface Found extends Record<string, unknown> {
  competition: number
  kind: FieldDraft['competition']['kind']
  cancelled_at: string | null
  deadline: string
  amount: number | null
  form: number
  key: string
  version: number
  role: MemberRole | null
  owner: boolean
  shared: boolean
  given: Answers | null
  /** Of answers so short that they may be blank: their fields are asked next. */
  revisions: Record<string, number> | null
  value: unknown
  open: number | null
  revision: number | null
  person: number | null
  answered_at: string | null
}

/** Loads a draft for the answer to one field, in one small statement: it runs at every answer, and costs the 200th as the first. */
export async function openField(
  db: Db,
  person: { id: number },
  id: number,
  field: string,
): Promise<FieldDraft> {
  const [found] = await db.execute<Found>(sql`
    select c.id as competition, c.kind, c.cancelled_at, ${applicationDeadline(sql`a`, sql`c`)} as deadline, l.amount, f.id as form, f.key, f.version,
      m.role, g.owner_id = ${person.id}::int as owner,
      exists (select 1 from ${members} x where x.organization_id = a.organization_id and x.person_id <> ${person.id}::int) as shared,
      r.value, r.open, r.revision, r.person_id as person, r.answered_at,
      w.given, w.revisions
    from ${applications} a
      join ${competitions} c on c.id = a.competition_id
      join ${lots} l on l.id = a.lot_id
      join ${forms} f on f.id = a.form_id
      join ${organizations} g on g.id = a.organization_id
      left join ${members} m on m.organization_id = a.organization_id and m.person_id = ${person.id}
      left join ${answers} r on r.application_id = a.id and r.field = ${field}
      cross join lateral (select
          jsonb_object_agg(o.field, case when coalesce(pg_column_size(o.value), 0) <= 120 then o.value else '"…"' end) as given,
          jsonb_object_agg(o.field, o.revision) filter (where coalesce(pg_column_size(o.value), 0) <= 16) as revisions
        from ${answers} o where o.application_id = a.id) w
    where a.id = ${id}`)
  if (!found) throw new Refusal('not-found')
  if (!found.role) throw new Refusal('not-yours')
  const row = rowOf(found)
  return {
    application: { id },
    competition: {
      id: found.competition,
      kind: found.kind,
      cancelledAt: found.cancelled_at === null ? null : new Date(found.cancelled_at),
      deadline: new Date(found.deadline),
    },
    lot: { amount: found.amount },
    form: await formVersion(db, { id: found.form, key: found.key, version: found.version }),
    standing: { owner: found.owner, role: found.role },
    shared: found.shared,
    rows: new Map(row && [[field, row]]),
    revisions: found.revisions ?? {},
    answers: { ...found.given, ...(row && { [field]: row.value }) },
  }
}

function rowOf({ value, open, revision, person, answered_at: at }: Found): SeenAnswer | undefined {
  if (open === null || revision === null || person === null || at === null) return undefined
  return { value, open, revision, personId: person, answeredAt: new Date(at) }
}

/** The revision of an answer as this draft knows it; 0 for none. */
export const revisionOf = (draft: FieldDraft, field: string): number =>
  draft.rows.get(field)?.revision ?? draft.revisions?.[field] ?? 0

/** The same with one answer put in. */
export const withAnswer = (draft: FieldDraft, field: string, row: SeenAnswer): FieldDraft => ({
  ...draft,
  rows: new Map(draft.rows).set(field, row),
  answers: { ...draft.answers, [field]: row.value },
})
