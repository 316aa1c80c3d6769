import { and, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Actor, can } from '../staff/can.ts'
import type { Notice } from './notice.ts'

interface Page {
  limit: number
  offset: number
}

/** What a member of staff has to do with: their own notices, those that wait for their approval, all that were sent. */
export async function listNotices(
  db: Db,
  by: Actor,
  { limit, offset }: Page,
): Promise<{ items: Notice[]; total: number }> {
  if (!can.sendNotice(by)) throw new Refusal('not-staff')
  const mine = and(isNull(notices.discardedAt), or(openFor(by), isNotNull(notices.sentAt)))
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

/** Those not sent yet, the newest first. */
export const openNotices = (db: Db, by: Actor, limit: number): Promise<Notice[]> =>
  db
    .select()
    .from(notices)
    .where(and(isNull(notices.discardedAt), openFor(by)))
    .orderBy(desc(notices.id))
    .limit(limit)

const openFor = ({ id }: Actor) =>
  and(
    isNull(notices.sentAt),
    or(
      eq(notices.authorId, id),
      and(ne(notices.authorId, id), isNotNull(notices.approvalAskedAt), isNull(notices.approvedAt)),
    ),
  )

export type NoticeState = 'draft' | 'asked' | 'approved' | 'scheduled' | 'sent' | 'removed'

/** Where a notice stands; a function of its moments. */
export function noticeState(notice: Notice): NoticeState {
  if (notice.removedAt) return 'removed'
  if (notice.sentAt) return 'sent'
  if (notice.scheduledAt) return 'scheduled'
  if (notice.approvedAt) return 'approved'
  return notice.approvalAskedAt ? 'asked' : 'draft'
}
