import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Broadcast, findBroadcast } from '../notifications/broadcast.ts'
import { startFollowUp } from '../notifications/follow-up.ts'
import { cancelBroadcast } from '../notifications/steer-broadcast.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Act, getNotice, lockNotice, type Notice } from './notice.ts'

/** Telegram lets a message be deleted for so long (Bot API, deleteMessage). */
const HOURS = 48

/** Whether it can still be taken back. @throws Refusal 'not-staff', 'notice-not-sent', 'notice-removed', 'notice-too-old' */
export async function ensureRemovable(db: Db, by: Actor, { noticeId, now }: Act): Promise<Notice> {
  mustCan(by, 'sendNotice')
  const notice = await getNotice(db, by, noticeId)
  const { sentAt, removedAt } = notice
  if (!sentAt) throw new Refusal('notice-not-sent')
  if (removedAt) throw new Refusal('notice-removed')
  if (now.getTime() - sentAt.getTime() > HOURS * 3_600_000)
    throw new Refusal('notice-too-old', { hours: HOURS })
  return notice
}

/** Takes a notice back from all who got it; what waits does not go out. @throws Refusal as `ensureRemovable` does */
export async function removeNotice(db: Db, by: Actor, { noticeId, now }: Act): Promise<void> {
  await lockNotice(db, by, noticeId)
  const { revision, text } = await ensureRemovable(db, by, { noticeId, now })
  await db.update(notices).set({ removedAt: now }).where(eq(notices.id, noticeId))
  const broadcast = (await findBroadcast(db, 'notice', noticeId))!
  if (goesOn(broadcast)) await cancelBroadcast(db, { by, broadcastId: broadcast.id, now })
  await startFollowUp(db, {
    broadcastId: broadcast.id,
    cause: 'removal',
    causeKey: `${noticeId}-${revision}`,
    authorId: by.id,
    data: { noticeId },
    now,
  })
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-removed',
    subject: `notice:${noticeId}`,
    before: { text },
  })
}

const goesOn = ({ endedAt, cancelledAt, stoppedAt }: Broadcast) => !endedAt && !cancelledAt && !stoppedAt
