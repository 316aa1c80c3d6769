import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  applications,
  competitions,
  forms,
  lots,
  members,
  people,
  reminders,
} from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { formVersion } from '../applications/form-version.ts'
import { applicationDeadline, applicationRevision } from '../competitions/last-deadline.ts'
import { type Progress, progressOf } from './progress.ts'
import { unfinished } from './unfinished.ts'

/** What a reminder says of one draft. */
export interface OpenDraft extends Progress {
  reminderId: number
  applicationId: number
  competitionId: number
  intake: 'here' | 'elsewhere'
  competition: Localized
  lot: { number: number; theme: Localized }
  /** This application's own. */
  deadline: Date
}

/**
 * The drafts a message is still about: not those submitted, filed, withdrawn, cancelled or past their deadline, nor those whose
 * deadline moved or for which a nearer reminder was made; nor those the reader has left or no longer wants to hear of.
 */
export async function openDrafts(db: Db, notificationId: number, now: Date): Promise<OpenDraft[]> {
  const rows = await db
    .select(columns)
    .from(reminders)
    .innerJoin(people, eq(people.id, reminders.personId))
    .innerJoin(applications, eq(applications.id, reminders.applicationId))
    .innerJoin(
      members,
      and(eq(members.organizationId, applications.organizationId), eq(members.personId, reminders.personId)),
    )
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .innerJoin(forms, eq(forms.id, applications.formId))
    .where(
      and(
        eq(reminders.notificationId, notificationId),
        isNull(reminders.endedAs),
        isNull(competitions.cancelledAt),
        sql`${reminders.revision} = ${revision}`,
        sql`${deadline} > ${now.toISOString()}::timestamptz`,
        unfinished(sql`${applications}`, sql`${competitions}`),
        WANTED,
        sql`not ${overtaken}`,
      ),
    )
    .orderBy(asc(deadline), asc(competitions.id), asc(lots.number), asc(reminders.id))
  return Promise.all(rows.map((row) => describe(db, row)))
}

const deadline = applicationDeadline(sql`${applications}`, sql`${competitions}`)
const revision = applicationRevision(sql`${applications}`, sql`${competitions}`)

const columns = {
  reminderId: reminders.id,
  applicationId: applications.id,
  competitionId: competitions.id,
  intake: competitions.intake,
  competition: competitions.title,
  lot: { number: lots.number, theme: lots.theme },
  deadline: deadline.mapWith(competitions.deadline),
  form: { id: forms.id, key: forms.key, version: forms.version },
}

/** What somebody asked to be reminded of comes whatever they switched off before. */
export const WANTED = sql`(${reminders.kind} like 'snooze:%'
  or ${reminders.kind} = any(${people.reminderKinds}) and not 'reminders' = any(${people.muted}))`

/** A later reminder of the same draft: its kind is nearer to the deadline. */
const overtaken = sql`(${reminders.kind} not like 'snooze:%' and exists (
  select 1 from reminders later
  where later.person_id = ${reminders.personId} and later.application_id = ${reminders.applicationId}
    and later.revision = ${reminders.revision} and later.id > ${reminders.id} and later.kind not like 'snooze:%'
    and later.ended_as is distinct from 'superseded'))`

type Row = Omit<OpenDraft, keyof Progress> & { form: { id: number; key: string; version: number } }

async function describe(db: Db, { form, ...draft }: Row): Promise<OpenDraft> {
  const rows = await db
    .select({ field: answers.field, value: answers.value })
    .from(answers)
    .where(eq(answers.applicationId, draft.applicationId))
  const given = Object.fromEntries(rows.map((row) => [row.field, row.value]))
  return { ...draft, ...progressOf(await formVersion(db, form), given) }
}
