import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { announce } from '../announcements/announce.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { oneByOne } from '../one-by-one.ts'
import { actorNow } from '../staff/grants-of.ts'
import { publishCompetition } from './publish-competition.ts'

interface Due {
  /** Telegram ids of the first administrators. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Publishes the drafts whose time has come, each in a transaction of its own, in the name of whoever set the time. One that may not
 * be published then stays, and they are told why. Run twice or late it does no harm.
 */
export async function publishDue(db: Db, due: Due): Promise<void> {
  const waiting = await db
    .select({ id: competitions.id })
    .from(competitions)
    .where(isDue(due.now))
    .orderBy(asc(competitions.publishAt), asc(competitions.id))
  const publishOne = ({ id }: { id: number }) => db.transaction((tx) => publishOnce(tx, id, due))
  await oneByOne(waiting, publishOne, 'competitions could not be published at their time')
}

const isDue = (now: Date) => and(lte(competitions.publishAt, now), isNull(competitions.publishedAt))

async function publishOnce(db: Db, id: number, { staffIds, now }: Due): Promise<void> {
  const [draft] = await db
    .select({ id: competitions.id, publishAt: competitions.publishAt, publishAtBy: competitions.publishAtBy })
    .from(competitions)
    .where(and(eq(competitions.id, id), isDue(now)))
    .for('update', { skipLocked: true })
  if (!draft?.publishAt || draft.publishAtBy === null) return
  const by = await actorNow(db, draft.publishAtBy, staffIds)
  try {
    await db.transaction(async (tx) => {
      const { announcementId } = await publishCompetition(tx, { id, by, at: now })
      if (announcementId !== undefined) await announce(tx, announcementId, now)
    })
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await hold(db, { id, publishAt: draft.publishAt, byId: by.id, why: fault, now })
  }
}

interface Held {
  id: number
  publishAt: Date
  byId: number
  why: Refusal
  now: Date
}

/** Better late than unlawful, incomplete or unseen by a second pair of eyes. */
async function hold(db: Db, { id, publishAt, byId, why: refusal, now }: Held): Promise<void> {
  await db.update(competitions).set({ publishAt: null, publishAtBy: null }).where(eq(competitions.id, id))
  const { reason: why, details } = refusal
  const after = { why }
  const before = { at: publishAt }
  await record(db, { at: now, event: 'publication-held', subject: `competition:${id}`, before, after })
  await notify(db, [byId], {
    cause: 'approval',
    causeKey: `competition-${id}-held-${publishAt.getTime()}`,
    data: { competitionId: id, about: 'held', why, details },
    now,
  })
}
