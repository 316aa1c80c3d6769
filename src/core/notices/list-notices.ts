import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import type { Notice } from './notice.ts'

interface Page {
  limit: number
  offset: number
}

/** What a member of staff has to do with: their own notices, those asked to be approved, all that were sent. */
export async function listNotices(
  db: Db,
  by: Actor,
  { limit, offset }: Page,
): Promise<{ items: Notice[]; total: number }> {
  mustCan(by, 'readNotices')
  const mine = and(
    isNull(notices.discardedAt),
    or(eq(notices.authorId, by.id), isNotNull(notices.approvalAskedAt), isNotNull(notices.sentAt)),
  )
  const items = await db
    .select()
    .from(notices)
    .where(mine)
    .orderBy(
      sql`${notices.sentAt} is not null`,
      desc(sql`coalesce(${notices.sentAt}, ${notices.createdAt})`),
      desc(notices.id),
    )
    .limit(limit)
    .offset(offset)
  return { items, total: await db.$count(notices, mine) }
}

/** Those that wait for something this person can do, the newest first. */
export function openNotices(db: Db, by: Actor, limit: number): Promise<Notice[]> {
  const asked = and(isNotNull(notices.approvalAskedAt), isNull(notices.approvedAt))
  return db
    .select()
    .from(notices)
    .where(and(isNull(notices.discardedAt), isNull(notices.sentAt), or(eq(notices.authorId, by.id), asked)))
    .orderBy(desc(notices.id))
    .limit(limit)
}

export type NoticeState = 'draft' | 'asked' | 'approved' | 'scheduled' | 'sent' | 'removed'

/** Where a notice stands; a function of its moments. */
export function noticeState(notice: Notice): NoticeState {
  if (notice.removedAt) return 'removed'
  if (notice.sentAt) return 'sent'
  if (notice.approvalAskedAt && !notice.approvedAt) return 'asked'
  if (notice.scheduledAt) return 'scheduled'
  return notice.approvedAt ? 'approved' : 'draft'
}
