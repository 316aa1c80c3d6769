import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers, applications, competitions, forms, lots, reminders } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import type { Section } from '../applications/form/form.ts'
import { journey } from '../applications/form/journey.ts'
import { formVersion } from '../applications/form-version.ts'
import { unfinished } from './sweep-reminders.ts'

/** What a reminder says of one draft. */
export interface OpenDraft {
  applicationId: number
  competitionId: number
  intake: 'here' | 'elsewhere'
  competition: Localized
  lot: { number: number; theme: Localized }
  deadline: Date
  /** Fields that still must be answered. */
  missing: number
  /** The sections they are in, by their titles. */
  sections: Localized[]
}

/**
 * The drafts a reminder's message is still about, read anew when it is sent: not those submitted, filed, withdrawn,
 * cancelled or past their deadline, nor those whose deadline moved or for which a nearer reminder was made. The nearest
 * deadline first; empty: there is nothing left to say.
 */
export async function openReminders(db: Db, notificationId: number, now: Date): Promise<OpenDraft[]> {
  const rows = await db
    .select({ application: applications, competition: competitions, lot: lots, form: formKey })
    .from(reminders)
    .innerJoin(applications, eq(applications.id, reminders.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .innerJoin(forms, eq(forms.id, applications.formId))
    .where(
      and(
        eq(reminders.notificationId, notificationId),
        isNull(reminders.endedAs),
        isNull(competitions.cancelledAt),
        eq(reminders.revision, competitions.deadlineRevision),
        sql`${competitions.deadline} > ${now.toISOString()}`,
        unfinished(sql`${applications}`, sql`${competitions}`),
        sql`not ${overtaken}`,
      ),
    )
    .orderBy(asc(competitions.deadline), asc(applications.id))
  return Promise.all(rows.map((row) => describe(db, row)))
}

const formKey = { id: forms.id, key: forms.key, version: forms.version }

/** A later reminder of the same draft: its kind is nearer to the deadline. */
const overtaken = sql`exists (
  select 1 from reminders later
  where later.person_id = ${reminders.personId} and later.application_id = ${reminders.applicationId}
    and later.revision = ${reminders.revision} and later.id > ${reminders.id} and later.ended_as is distinct from 'superseded')`

interface Row {
  application: typeof applications.$inferSelect
  competition: typeof competitions.$inferSelect
  lot: typeof lots.$inferSelect
  form: { id: number; key: string; version: number }
}

async function describe(db: Db, { application, competition, lot, form: key }: Row): Promise<OpenDraft> {
  const rows = await db
    .select({ field: answers.field, value: answers.value })
    .from(answers)
    .where(eq(answers.applicationId, application.id))
  const form = await formVersion(db, key)
  const { missing } = journey(form, Object.fromEntries(rows.map((row) => [row.field, row.value])))
  const lacking = (section: Section) => section.fields.some((field) => missing.includes(field))
  return {
    applicationId: application.id,
    competitionId: competition.id,
    intake: competition.intake,
    competition: competition.title,
    lot: { number: lot.number, theme: lot.theme },
    deadline: competition.deadline,
    missing: missing.length,
    sections: form.sections.filter(lacking).map((section) => section.title),
  }
}
