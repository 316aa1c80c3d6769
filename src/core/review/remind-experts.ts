import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { stillAdmitted } from './still-admitted.ts'

/** Of one competition, or of one lot of it. */
type Where = { competitionId: number } | { lotId: number }

/**
 * Reminds experts of reviews they owe: each once a day, whatever asks for it and however many they owe. What they read is what
 * they owe when it is sent. Returns how many are reminded.
 */
export async function remindExperts(db: Db, where: Where, now: Date): Promise<number> {
  const { date } = toAlmaty(now)
  const wanted = sql`${people.id} in (
    select r.expert_id from reviews r join lots l on l.id = r.lot_id
    where r.ended_at is null and r.finished_at is null and ${within(where)}
      and ${stillAdmitted(sql`r.submission_id`)})`
  return tell(db, peopleWho({ wanted }), {
    ...{ cause: 'review', causeKey: `owed-${date}`, data: { about: 'owed' } },
    expiresAt: fromAlmaty(date, '23:59'),
    now,
  })
}

const within = (where: Where): SQL =>
  'lotId' in where ? sql`l.id = ${where.lotId}` : sql`l.competition_id = ${where.competitionId}`
