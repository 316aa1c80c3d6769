import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions, deadlineRevisions } from '../../../database/schema/index.ts'
import type { Localized } from '../../../language/locale.ts'
import type { Kind } from '../../../language/reference.ts'
import { record } from '../../audit/record.ts'
import { type Actor, EDITING, mustCan } from '../../staff/can.ts'
import { ensureForm } from '../ensure-form.ts'
import { DEFAULTS } from '../file/shape.ts'
import { firstCode } from './propose-code.ts'
import { UNSET_DEADLINE } from './unset-deadline.ts'

const NOTHING: Localized = { kk: '', ru: '' }

/**
 * Begins a competition: a draft of a kind, with the region and the customer of whoever may write for these alone. One that this
 * person began and left empty is taken up again. Returns its id.
 * @throws Refusal 'not-staff', 'role-needed'
 */
export async function startDraft(db: Db, by: Actor, kind: Kind, now: Date): Promise<number> {
  mustCan(by, 'authorSomewhere')
  const own = await reachOf(db, by)
  const unused = await unusedDraft(db, by, kind)
  if (unused !== undefined) return unused
  const { form, applications } = DEFAULTS[kind]
  const id = await insertDraft(db, {
    ...{ kind, intake: 'here', title: NOTHING, summary: NOTHING, needs: [], spheres: [], ...own },
    ...{ applicationsPerOrganization: applications, formId: await ensureForm(db, form) },
    ...{ createdBy: by.id, createdAt: now },
  })
  await record(db, {
    at: now,
    by: by.id,
    event: 'competition-draft-begun',
    subject: `competition:${id}`,
    after: { kind },
  })
  return id
}

type NewDraft = Omit<typeof competitions.$inferInsert, 'code' | 'deadline'>

/** A row named by its id until it has a title, with its deadline still to be chosen. */
export async function insertDraft(db: Db, values: NewDraft): Promise<number> {
  const code = `draft-of-${values.createdBy}-${values.createdAt.getTime()}`
  const [row] = await db
    .insert(competitions)
    .values({ ...values, code, deadline: UNSET_DEADLINE })
    .returning({ id: competitions.id })
  const { id } = row!
  await db
    .update(competitions)
    .set({ code: firstCode(id) })
    .where(eq(competitions.id, id))
  const at = values.createdAt
  await db.insert(deadlineRevisions).values({ competitionId: id, revision: 1, deadline: UNSET_DEADLINE, at })
  return id
}

/** Everywhere, or the first region and customer a role is for; the customer's Russian name as it was written before. */
async function reachOf(db: Db, { grants }: Actor): Promise<{ regions: string[]; customer: Localized }> {
  const roles: readonly string[] = EDITING
  const editing = grants.filter(({ role }) => roles.includes(role))
  const free = editing.some(({ region, customer }) => region === null && customer === null)
  const { region = null, customer = null } = free ? {} : (editing[0] ?? {})
  return { regions: region ? [region] : [], customer: await customerNamed(db, customer) }
}

async function customerNamed(db: Db, kk: string | null): Promise<Localized> {
  if (kk === null) return NOTHING
  const [known] = await db
    .select({ customer: competitions.customer })
    .from(competitions)
    .where(sql`${competitions.customer} ->> 'kk' = ${kk}`)
    .orderBy(desc(isNotNull(competitions.publishedAt)), desc(competitions.id))
    .limit(1)
  return known?.customer ?? { kk, ru: '' }
}

async function unusedDraft(db: Db, { id }: Actor, kind: Kind): Promise<number | undefined> {
  const [row] = await db
    .select({ id: competitions.id })
    .from(competitions)
    .where(
      and(
        isNull(competitions.publishedAt),
        eq(competitions.createdBy, id),
        eq(competitions.kind, kind),
        sql`${competitions.code} = 'draft-' || ${competitions.id}`,
        sql`${competitions.title} = '{"kk":"","ru":""}'::jsonb`,
      ),
    )
    .orderBy(desc(competitions.id))
    .limit(1)
  return row?.id
}
