import { and, count, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, openedLots, refusedSubmits, submissions } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { Refusal, type RefusalReason } from '../errors.ts'
import { profileAnswers, profileChangedAt } from '../organizations/profile.ts'
import { hashSnapshot, newSalt } from './form/snapshot.ts'
import { formProblems, type Problem } from './form/total.ts'
import { changedAt, contextOf, type Draft, openDraft } from './open-draft.ts'

export interface Receipt {
  number: string
  /** SHA-256 over snapshot and salt, hex. */
  hash: string
  salt: string
  submittedAt: Date
}

/** Sent, or refused with the reason on record: evidence for the applicant (peers.md, row 49). */
export type SubmitOutcome =
  | { receipt: Receipt; draft: Draft }
  | { refused: RefusalReason; problems: Problem[]; draft: Draft }

interface Submit {
  by: { id: number }
  applicationId: number
  locale: Locale
  now: Date
  /** When the update that asked for it reached us: this is the time that counts (DESIGN.md §4). */
  receivedAt: Date
}

/** Submits, or submits anew what was changed. Asked twice for the same content, it returns the same receipt. */
export async function submitApplication(db: Db, submit: Submit): Promise<SubmitOutcome> {
  const [draft, last] = await Promise.all([
    openDraft(db, submit.by, submit.applicationId, { lock: true, to: 'submit' }),
    lastSubmission(db, submit.applicationId),
  ])
  if (draft.competition.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  if (last && !draft.application.withdrawnAt && !(await isNewer(db, draft, last.submittedAt)))
    return { receipt: last, draft }

  const problems = formProblems(draft.form, draft.answers, contextOf(draft, submit.locale, submit.now))
  const refused = await reasonToRefuse(db, draft, submit, problems)
  if (refused) return refuse(db, submit, draft, refused, problems)
  const receipt = await freeze(db, submit, draft, (last?.version ?? 0) + 1)
  const application = { ...draft.application, submittedAt: receipt.submittedAt, withdrawnAt: null }
  return { receipt, draft: { ...draft, application } }
}

/** Whether an answer, or the organization's profile, which goes into it too, was changed since. */
async function isNewer(db: Db, draft: Draft, submittedAt: Date): Promise<boolean> {
  if ((changedAt(draft) ?? new Date(0)) > submittedAt) return true
  const changed = await profileChangedAt(db, draft.organization.id)
  return changed !== null && changed > submittedAt
}

async function reasonToRefuse(
  db: Db,
  draft: Draft,
  { now, receivedAt }: Submit,
  problems: Problem[],
): Promise<RefusalReason | undefined> {
  if (draft.competition.cancelledAt) return 'competition-cancelled'
  if (receivedAt >= draft.competition.deadline) return 'competition-closed'
  if (now >= draft.competition.deadline && (await isLotOpened(db, draft.lot.id))) return 'lot-opened'
  if (problems.length > 0) return 'application-incomplete'
  const limit = draft.competition.applicationsPerOrganization
  if (limit !== null && (await othersSubmitted(db, draft)) >= limit) return 'one-application-only'
  return undefined
}

/** Nothing can be added to what was opened and published. It is not opened while an update from before its deadline waits. */
const isLotOpened = async (db: Db, lotId: number) =>
  (await db.$count(openedLots, eq(openedLots.lotId, lotId))) > 0

/** Other applications of this organization that count in this competition (procurement rules, p. 192: one per tender). */
async function othersSubmitted(db: Db, { application }: Draft): Promise<number> {
  const [row] = await db
    .select({ others: count() })
    .from(applications)
    .where(
      and(
        eq(applications.organizationId, application.organizationId),
        eq(applications.competitionId, application.competitionId),
        ne(applications.id, application.id),
        isNotNull(applications.submittedAt),
        isNull(applications.withdrawnAt),
      ),
    )
  return row?.others ?? 0
}

async function refuse(
  db: Db,
  { by, applicationId, receivedAt }: Submit,
  draft: Draft,
  reason: RefusalReason,
  problems: Problem[],
): Promise<SubmitOutcome> {
  const missing = problems.map((problem) => problem.field.id)
  await db.insert(refusedSubmits).values({ applicationId, personId: by.id, at: receivedAt, reason, missing })
  return { refused: reason, problems, draft }
}

async function freeze(
  db: Db,
  { by, locale, receivedAt, applicationId }: Submit,
  draft: Draft,
  version: number,
): Promise<Receipt> {
  const number = `${dayOf(receivedAt).slice(0, 4)}-${String(applicationId).padStart(6, '0')}-${version}`
  const snapshot = await snapshotOf(db, draft, { number, locale, receivedAt })
  const salt = newSalt()
  const receipt = { number, salt, hash: hashSnapshot(snapshot, salt), submittedAt: receivedAt }
  const after = { number, hash: receipt.hash }
  const subject = `application:${applicationId}`
  await Promise.all([
    db
      .insert(submissions)
      .values({ ...receipt, applicationId, version, submittedBy: by.id, language: locale, snapshot }),
    db
      .update(applications)
      .set({ submittedAt: receivedAt, withdrawnAt: null })
      .where(eq(applications.id, applicationId)),
    record(db, { at: receivedAt, by: by.id, event: 'application-submitted', subject, after }),
  ])
  return receipt
}

async function snapshotOf(db: Db, draft: Draft, sent: { number: string; locale: Locale; receivedAt: Date }) {
  const { competition, lot, organization, form } = draft
  return {
    number: sent.number,
    submittedAt: sent.receivedAt.toISOString(),
    language: sent.locale,
    competition: { code: competition.code, title: competition.title },
    lot: { number: lot.number, theme: lot.theme, amount: lot.amount },
    organization: { bin: organization.bin, profile: await profileAnswers(db, organization.id) },
    form: { key: form.key, version: form.version },
    answers: draft.answers,
  }
}

/** The newest receipt of an application, if it was ever submitted. */
export async function lastSubmission(
  db: Db,
  applicationId: number,
): Promise<(Receipt & { version: number }) | undefined> {
  const rows = await db
    .select({
      number: submissions.number,
      hash: submissions.hash,
      salt: submissions.salt,
      submittedAt: submissions.submittedAt,
      version: submissions.version,
    })
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
  return rows.sort((a, b) => b.version - a.version)[0]
}
