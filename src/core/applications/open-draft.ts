import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  applications,
  competitions,
  forms,
  lots,
  members,
  organizations,
} from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import { mustMay, type Right, type Standing } from '../organizations/may.ts'
import { type ApplicationState, applicationState } from './application-state.ts'
import type { Context } from './form/fields/kind.ts'
import type { Answers, Field, Form } from './form/form.ts'
import { journey } from './form/journey.ts'
import { formVersion } from './form-version.ts'
import type { LateKind } from './note-late-attempt.ts'
import type { FieldDraft } from './open-field.ts'

export type AnswerRow = typeof answers.$inferSelect

// A competition's long texts stand on its own screens only.
const { summary, needs, resultsText, searchText, ...SHORT } = getTableColumns(competitions)
/** `deadline` is that of the application: later than the one for all where it was given more time. */
const COMPETITION = {
  ...SHORT,
  deadline: applicationDeadline(sql`${applications}`, sql`${competitions}`).mapWith(competitions.deadline),
}
type Long = 'summary' | 'needs' | 'resultsText' | 'searchText'

/** An application with everything its screens and rules need; `competition.deadline` is its own, with any time it was given. */
export interface Draft {
  application: typeof applications.$inferSelect
  competition: Omit<typeof competitions.$inferSelect, Long>
  lot: typeof lots.$inferSelect
  organization: typeof organizations.$inferSelect
  form: Form
  standing: Standing
  /** The organization has more than one member. */
  shared: boolean
  rows: ReadonlyMap<string, AnswerRow>
  answers: Answers
}

interface Reader {
  id: number
}

interface Options {
  /** Keeps others from changing it in this transaction. */
  lock?: boolean
  /** What the person is about to do with it; without it they only read. */
  to?: Right
}

/** Loads a draft for one of its organization's members. */
export async function openDraft(
  db: Db,
  person: Reader,
  id: number,
  { lock, to }: Options = {},
): Promise<Draft> {
  // Asked together, so that all go to the server in one write; it does them in this order, the lock first.
  const locking =
    lock && db.select({ id: applications.id }).from(applications).where(eq(applications.id, id)).for('update')
  const [, [found], known] = await Promise.all([locking, findDraft(db, person, id), allAnswers(db, id)])
  if (!found) throw new Refusal('not-found')
  const { role, ...rest } = found
  if (role === null) throw new Refusal('not-yours')
  const standing = { owner: found.organization.ownerId === person.id, role }
  if (to) mustMay(standing, to, { applicationId: id })
  return { ...rest, standing, form: await formVersion(db, found.form), ...known }
}

const findDraft = (db: Db, person: Reader, id: number) =>
  db
    .select({
      application: applications,
      competition: COMPETITION,
      lot: lots,
      organization: organizations,
      form: { id: forms.id, key: forms.key, version: forms.version },
      role: members.role,
      shared: sql<boolean>`(select count(*) > 1 from members x where x.organization_id = ${organizations.id})`,
    })
    .from(applications)
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .innerJoin(organizations, eq(organizations.id, applications.organizationId))
    .innerJoin(forms, eq(forms.id, applications.formId))
    .leftJoin(members, and(eq(members.organizationId, organizations.id), eq(members.personId, person.id)))
    .where(eq(applications.id, id))

async function allAnswers(db: Db, id: number): Promise<Pick<Draft, 'rows' | 'answers'>> {
  const rows = await db.select().from(answers).where(eq(answers.applicationId, id))
  return {
    rows: new Map(rows.map((row) => [row.field, row])),
    answers: Object.fromEntries(rows.map((row) => [row.field, row.value])),
  }
}

/** Visible answers that were copied, or whose field was corrected, in the order of the form. */
export const fieldsToConfirm = ({ form, answers, rows }: Pick<Draft, 'form' | 'answers' | 'rows'>): Field[] =>
  journey(form, answers).visible.filter(({ id }) => rows.get(id)?.toConfirm)

/** When the newest answer was given; null when there is none. */
export function changedAt(draft: Draft): Date | null {
  const times = [...draft.rows.values()].map((row) => row.answeredAt.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

export const stateOf = (draft: Draft, now: Date): ApplicationState =>
  applicationState({ ...draft.application, changedAt: changedAt(draft) }, draft.competition, now)

/** What the fields of this draft are read against. */
export const contextOf = (
  draft: Pick<FieldDraft, 'lot' | 'competition'>,
  locale: Locale,
  now: Date,
): Context => ({
  locale,
  kind: draft.competition.kind,
  today: dayOf(now),
  ...(draft.lot.amount !== null && { lotAmount: draft.lot.amount }),
})

/** Answers may be given and applications sent only while the competition is open for what arrived at `receivedAt`. */
export function mustBeOpen(
  { application, competition }: Pick<FieldDraft, 'application' | 'competition'>,
  receivedAt: Date,
  attempt: LateKind = 'answer',
): void {
  if (competition.cancelledAt) throw new Refusal('competition-cancelled')
  if (receivedAt < competition.deadline) return
  throw new Refusal('competition-closed', {
    ...{ competitionId: competition.id, applicationId: application.id, attempt },
    deadline: competition.deadline.toISOString(),
  })
}
