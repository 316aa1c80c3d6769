import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { NoticeAudience } from '../../database/schema/index.ts'
import { type Audience, countAudience } from '../notifications/audience.ts'
import { type Broadcast, findBroadcast } from '../notifications/broadcast.ts'
import { isCompetitionSealed } from '../opening/is-sealed.ts'
import { noticeAddressees } from './audience.ts'
import { findNotice, type Notice } from './notice.ts'

/** Below this, who applied could be guessed. */
export const FEW = 5

/** How many a notice is for, as staff may know it. */
export interface NoticeCount {
  /** `few`: fewer than five, perhaps none. */
  total: number | 'few'
  /** By language; absent while applications are sealed. */
  split?: Omit<Audience, 'total'>
}

/** The number itself, for the rules alone. Of a correction: those who got the notice. */
export async function countNotice(db: Db, audience: NoticeAudience): Promise<Audience> {
  const { corrects } = audience
  if (corrects === undefined) return countAudience(db, noticeAddressees(audience))
  const broadcast = await findBroadcast(db, 'notice', corrects)
  const [row] = await db.execute<Audience & Record<string, unknown>>(sql`
    select count(*)::int as total, (count(*) filter (where p.locale = 'kk' or c.locale = 'kk'))::int as kk,
      (count(*) filter (where p.locale = 'ru' or c.locale = 'ru'))::int as ru,
      (count(*) filter (where p.locale = 'en' or c.locale = 'en'))::int as en, count(chat_id)::int as chats
    from notifications n left join people p on p.id = n.person_id left join chats c on c.id = n.chat_id
    where n.broadcast_id = ${broadcast?.id ?? 0} and n.outcome = 'sent' and n.message_id is not null`)
  return row!
}

/** Before it is opened nobody may know who applies to a competition: of such an audience only the number is shown. */
export async function shownCount(
  db: Db,
  { audience }: Pick<Notice, 'audience'>,
  now: Date,
): Promise<NoticeCount> {
  const { total, ...split } = await countNotice(db, audience)
  if (!(await isSealed(db, audience, now))) return { total, split }
  return { total: total < FEW ? 'few' : total }
}

/** Whether it is built on applications that are still sealed. */
export async function isSealed(
  db: Db,
  { applicants, corrects }: NoticeAudience,
  now: Date,
): Promise<boolean> {
  if (corrects !== undefined) return isNoticeSealed(db, corrects, now)
  return applicants !== undefined && isCompetitionSealed(db, applicants.competitionId, now)
}

/** The same of a broadcast: of a notice, or of what corrects or removes one. */
export async function isBroadcastSealed(
  db: Db,
  { cause, causeKey }: Pick<Broadcast, 'cause' | 'causeKey'>,
  now: Date,
): Promise<boolean> {
  return cause !== 'announcement' && isNoticeSealed(db, Number(causeKey.split('-')[0]), now)
}

async function isNoticeSealed(db: Db, noticeId: number, now: Date): Promise<boolean> {
  const notice = await findNotice(db, noticeId)
  return notice !== undefined && isSealed(db, notice.audience, now)
}
