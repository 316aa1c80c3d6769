import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import type { Notice } from './notice.ts'

/** Begins a notice; one with nothing in it yet is taken again. @throws Refusal 'not-staff' */
export async function startNotice(db: Db, by: Actor, now: Date): Promise<Notice> {
  mustCan(by, 'writeNotice')
  const [empty] = await db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.authorId, by.id),
        isNull(notices.sentAt),
        isNull(notices.discardedAt),
        sql`${notices.text} = '{}' and ${notices.media} = '{}'`,
      ),
    )
    .limit(1)
  if (empty) return empty
  const [notice] = await db.insert(notices).values({ authorId: by.id, createdAt: now }).returning()
  return notice!
}
