import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { type Actor, can } from '../staff/can.ts'
import { lockDraft, NOTICE_LIMIT, type Notice, unfinishedNotice } from './notice.ts'

/** Begins a notice, or goes on with the one left unfinished. @throws Refusal 'not-staff' */
export async function startNotice(db: Db, by: Actor, now: Date): Promise<Notice> {
  if (!can.sendNotice(by)) throw new Refusal('not-staff')
  const unfinished = await unfinishedNotice(db, by)
  if (unfinished) return unfinished
  const [notice] = await db.insert(notices).values({ authorId: by.id, createdAt: now }).returning()
  return notice!
}

interface Text {
  noticeId: number
  locale: Locale
  /** Telegram HTML, 1–3500 characters. */
  text: string
}

/** Writes the text in one language. @throws Refusal 'text-empty', 'text-too-long' and those of a draft */
export async function setNoticeText(db: Db, by: Actor, { noticeId, locale, text }: Text): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  if (!text.trim()) throw new Refusal('text-empty')
  if (text.length > NOTICE_LIMIT) throw new Refusal('text-too-long', { most: NOTICE_LIMIT })
  const [notice] = await db
    .update(notices)
    .set({ text: { ...draft.text, [locale]: text.trim() } })
    .where(eq(notices.id, noticeId))
    .returning()
  return notice!
}

/** Puts a draft away for good. */
export async function discardNotice(db: Db, by: Actor, noticeId: number, now: Date): Promise<void> {
  await lockDraft(db, by, noticeId)
  await db.update(notices).set({ discardedAt: now }).where(eq(notices.id, noticeId))
}
