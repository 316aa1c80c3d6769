import type { Db } from '../../database/client.ts'
import type { NoticeMedia } from '../../database/schema/index.ts'
import { plainText } from '../../language/html.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { ensureFits, mediaOf, NOTICE_LANGUAGES, type NoticeLanguage } from './limits.ts'
import { type Act, changeDraft, findNotice, lockDraft, type Notice } from './notice.ts'

interface Writing extends Act {
  language: NoticeLanguage
  /** Telegram HTML; absent: the text stays. */
  html?: string | undefined
  /** Absent: the file stays. */
  media?: NoticeMedia | undefined
}

/**
 * Writes the text in one language, puts a file to it, or both.
 * @throws Refusal 'text-empty', 'notice-too-long', 'notice-media-fixed' (of a correction) and those of a draft
 */
export async function writeNotice(
  db: Db,
  by: Actor,
  { noticeId, language, html, media, now }: Writing,
): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  const written = html !== undefined && plainText(html).trim() !== ''
  if (!written && !media) throw new Refusal('text-empty')
  const change = {
    text: written ? { ...draft.text, [language]: html.trim() } : draft.text,
    media: media ? { ...draft.media, [language]: media } : draft.media,
  }
  await ensureSameKinds(db, draft, change.media)
  ensureFits(change)
  return changeDraft(db, by, draft, change, now)
}

/** Takes the files out, of both languages. @throws Refusal 'notice-media-fixed' and those of a draft */
export async function removeNoticeMedia(db: Db, by: Actor, { noticeId, now }: Act): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  await ensureSameKinds(db, draft, {})
  return changeDraft(db, by, draft, { media: {} }, now)
}

/** A text cannot be given a picture once it is sent, nor a picture become a document (Bot API, editMessageMedia). */
async function ensureSameKinds(db: Db, draft: Notice, media: Notice['media']): Promise<void> {
  const { corrects } = draft.audience
  const original = corrects === undefined ? undefined : await findNotice(db, corrects)
  if (!original) return
  const kind = (of: Notice, language: NoticeLanguage) => mediaOf(of, language)?.type
  for (const language of NOTICE_LANGUAGES)
    if (kind({ ...draft, media }, language) !== kind(original, language))
      throw new Refusal('notice-media-fixed')
}
