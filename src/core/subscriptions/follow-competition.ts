import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { follows } from '../../database/schema/index.ts'
import { dropUnwanted } from '../notifications/drop-unwanted.ts'
import { wantAgain } from '../notifications/want-again.ts'
import { rowsOf } from './hearer.ts'
import { waitingAbout } from './waiting.ts'

/** The person hears of every change of this competition, whatever the subscription says. */
export async function follow(db: Db, personId: number, competitionId: number, now: Date): Promise<void> {
  await db.insert(follows).values({ personId, competitionId, at: now }).onConflictDoNothing()
  await wantAgain(db, about(personId, competitionId, now))
}

/** What waits about it is not sent either, unless the person applies to it. */
export async function unfollow(db: Db, personId: number, competitionId: number, now: Date): Promise<void> {
  await db.delete(follows).where(ofOne(personId, competitionId))
  await dropUnwanted(db, about(personId, competitionId, now))
}

/** Follows, or no longer does; returns whether the person follows now. */
export async function toggleFollow(
  db: Db,
  personId: number,
  competitionId: number,
  now: Date,
): Promise<boolean> {
  const following = await isFollowing(db, personId, competitionId)
  if (following) await unfollow(db, personId, competitionId, now)
  else await follow(db, personId, competitionId, now)
  return !following
}

export async function isFollowing(db: Db, personId: number, competitionId: number): Promise<boolean> {
  return (await db.$count(follows, ofOne(personId, competitionId))) > 0
}

const ofOne = (personId: number, competitionId: number) =>
  and(eq(follows.personId, personId), eq(follows.competitionId, competitionId))

const about = (personId: number, competitionId: number, now: Date) => ({
  addressee: rowsOf({ personId }),
  which: waitingAbout({ personId }, competitionId),
  now,
})
