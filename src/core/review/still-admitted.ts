import { type SQL, sql } from 'drizzle-orm'

/** Whether an application that was given to experts is admitted still: a later decision may have rejected it. */
export const stillAdmitted = (submissionId: SQL): SQL => sql`coalesce((
    select d.reason is null from admissions d where d.submission_id = ${submissionId} order by d.id desc limit 1), false)`
