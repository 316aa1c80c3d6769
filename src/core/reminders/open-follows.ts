import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, follows, people, reminders } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { WANTED } from './open-drafts.ts'
import { applied } from './unfinished.ts'

/** A competition somebody follows and has not begun to apply to. */
export interface OpenFollow {
  reminderId: number
  competitionId: number
  competition: Localized
  deadline: Date
}

/** Those a message is still about: followed still, not applied to by anybody of the reader's organizations, not over. */
export const openFollows = (db: Db, notificationId: number, now: Date): Promise<OpenFollow[]> =>
  db
    .select({
      reminderId: reminders.id,
      competitionId: competitions.id,
      competition: competitions.title,
      deadline: competitions.deadline,
    })
    .from(reminders)
    .innerJoin(people, eq(people.id, reminders.personId))
    .innerJoin(competitions, eq(competitions.id, reminders.competitionId))
    .innerJoin(
      follows,
      and(eq(follows.competitionId, competitions.id), eq(follows.personId, reminders.personId)),
    )
    .where(
      and(
        eq(reminders.notificationId, notificationId),
        isNull(reminders.endedAs),
        isNull(competitions.cancelledAt),
        eq(reminders.revision, competitions.deadlineRevision),
        gt(competitions.deadline, now),
        sql`not ${applied(sql`${reminders.personId}`, sql`${competitions.id}`)}`,
        WANTED,
        sql`not ${overtaken}`,
      ),
    )
    .orderBy(asc(competitions.deadline), asc(competitions.id))

const overtaken = sql`(${reminders.kind} not like 'snooze:%' and exists (
  select 1 from reminders later
  where later.person_id = ${reminders.personId} and later.competition_id = ${reminders.competitionId}
    and later.revision = ${reminders.revision} and later.id > ${reminders.id} and later.kind not like 'snooze:%'
    and later.ended_as is distinct from 'superseded'))`
