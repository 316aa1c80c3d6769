import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, people } from '../../database/schema/index.ts'
import { concerned } from '../announcements/concerned.ts'
import { tell } from '../notifications/notify.ts'

/**
 * Somebody who had blocked the bot has come back. What was published meanwhile, concerns them and is still open comes
 * together in one digest on the next morning. Returns how many competitions that is.
 */
export async function welcomeBack(db: Db, telegramId: number, now: Date): Promise<number> {
  const [person] = await db.select().from(people).where(eq(people.telegramId, telegramId))
  if (!person?.blockedAt) return 0
  await db.update(people).set({ blockedAt: null }).where(eq(people.id, person.id))
  let told = 0
  for (const { id, competitionId } of await missed(db, person.id, person.blockedAt, now)) {
    const [competition] = await db.select().from(competitions).where(eq(competitions.id, competitionId))
    const them = sql`
      select person_id, chat_id, 'daily' as pace, locale, quiet_from, quiet_until
      from (${concerned(competition!)}) as one where person_id = ${person.id}`
    told += await tell(db, them, {
      cause: 'announcement',
      causeKey: `${id}-missed`,
      data: { announcementId: id, competitionId, kind: 'published' },
      expiresAt: competition!.deadline,
      now,
    })
  }
  return told
}

interface Missed extends Record<string, unknown> {
  id: number
  competitionId: number
}

/** Announcements of open competitions from the time they were away, or that found them gone. */
const missed = (db: Db, personId: number, since: Date, now: Date) =>
  db.execute<Missed>(sql`
    select a.id, a.competition_id as "competitionId" from announcements a join competitions c on c.id = a.competition_id
    left join notifications n on n.cause = 'announcement' and n.cause_key = a.id::text and n.person_id = ${personId}
    where a.kind = 'published' and c.cancelled_at is null and c.deadline > ${now.toISOString()}
      and (n.id is null and a.at >= ${since.toISOString()}
        or n.outcome = 'blocked' or n.outcome = 'dropped' and n.error = 'person-gone')
    order by a.id`)
