import { and, asc, eq, isNull } from 'drizzle-orm'
import { getAnnouncement } from '../../core/announcements/get-announcement.ts'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import type { Notification } from '../../core/notifications/sender.ts'
import type { Db } from '../../database/client.ts'
import { type Change, notifications } from '../../database/schema/index.ts'
import { digestLetter } from './digest-letter.ts'
import type { Write } from './letter.ts'

/** What happened to one competition while the reader was left in peace. */
export interface DigestNews {
  competition: Competition
  /** `announcement-published`…, the newest last. */
  happened: string[]
  changes: Change[]
}

/**
 * All that waited for the morning or for the day of the digest, in one message. What waited alone is told as it would have
 * been at once.
 */
export function writeDigest(alone: (cause: Notification['cause']) => Write): Write {
  return async (around, notification) => {
    const { db } = around
    const items = await carriedBy(db, notification)
    const [only, another] = items
    if (!only) return undefined
    if (!another) return alone(only.cause)(around, only)
    const news = (await newsOf(db, items)).sort(
      (a, b) => a.competition.deadline.getTime() - b.competition.deadline.getTime(),
    )
    if (news.length === 0) return undefined
    return digestLetter(around, notification, news)
  }
}

async function carriedBy(db: Db, carrier: Notification): Promise<Notification[]> {
  const rows = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.carrierId, carrier.id), isNull(notifications.endedAt)))
    .orderBy(asc(notifications.id))
  const { telegramId, locale } = carrier
  return rows.map((row) => ({ ...row, telegramId, locale }))
}

async function newsOf(db: Db, items: readonly Notification[]): Promise<DigestNews[]> {
  const known = new Map<number, DigestNews>()
  for (const { cause, data } of items) {
    const id = Number(data.competitionId)
    const news = known.get(id) ?? (await begin(db, id))
    if (!news) continue
    known.set(id, news)
    const what = cause === 'clarification' ? answered(data) : `announcement-${data.kind}`
    if (news.competition.cancelledAt && data.kind !== 'cancelled') continue
    if (!news.happened.includes(what)) news.happened.push(what)
    if (data.kind === 'changed') await addChanges(db, news, Number(data.announcementId))
  }
  return [...known.values()].filter(({ happened }) => happened.length > 0)
}

/** An answer, or another in place of one. */
const answered = ({ formerId }: Notification['data']): string =>
  formerId === undefined ? 'notification-answered' : 'question-changed'

async function begin(db: Db, id: number): Promise<DigestNews | undefined> {
  const competition = await getCompetition(db, { id })
  return competition && { competition, happened: [], changes: [] }
}

/** Of a field that changed twice overnight, what it was first and what it is now. */
async function addChanges(db: Db, { changes }: DigestNews, announcementId: number): Promise<void> {
  for (const change of (await getAnnouncement(db, announcementId))?.changes ?? []) {
    const earlier = changes.find(({ field }) => field !== 'document' && field === change.field)
    if (earlier) earlier.after = change.after
    else changes.push({ ...change })
  }
}
