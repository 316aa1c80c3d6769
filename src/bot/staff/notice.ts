import { Refusal } from '../../core/errors.ts'
import { getNotice, type Notice, sentNotice } from '../../core/notices/notice.ts'
import { sendNotice } from '../../core/notices/send-notice.ts'
import { discardNotice, setNoticeText, startNotice } from '../../core/notices/write-notice.ts'
import { escapeHtml, t } from '../../language/translate.ts'
import { noticeButtons, noticeText } from '../notifications/notice.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { staffScreen } from './desk.ts'
import { confirmation, previewView, reportView, writeView } from './notice-views.ts'

/** Begins a notice, or goes on where it was left. */
export const noticeNew = action(
  'noticenew',
  {},
  {
    async open(visit) {
      const notice = await startNotice(visit.db, actorOf(visit), visit.now)
      return nextStep(visit, notice)
    },
  },
)

/** The text in one language; what is written here replaces it. */
export const noticeWrite = screen(
  'noticetext',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language }) {
      const notice = await getNotice(visit.db, actorOf(visit), id)
      if (notice.sentAt) throw new Refusal('notice-already-sent')
      return writeView(visit, notice, language === 'ru' ? 'ru' : 'kk')
    },
    async receive(visit, { id, language }, { text = '' }) {
      const locale = language === 'ru' ? 'ru' : 'kk'
      const notice = await setNoticeText(visit.db, actorOf(visit), {
        noticeId: id,
        locale,
        text: escapeHtml(text),
      })
      return nextStep(visit, notice)
    },
  },
)

/** The notice as it will be read and by how many; once sent, how far the sending has come. */
export const noticeScreen = screen(
  'notice',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const notice = await getNotice(visit.db, actorOf(visit), id)
      return notice.sentAt ? reportView(visit, notice) : previewView(visit, notice)
    },
  },
)

export const noticeSend = action(
  'noticesend',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      if (sure !== 'yes') return confirmation(visit, id)
      await sendNotice(visit.db, actorOf(visit), id, visit.now)
      const view = await noticeScreen.open(visit, { id })
      return { ...view, toast: t(visit.locale, 'notice-sent-note') }
    },
  },
)

export const noticeDiscard = action(
  'noticedrop',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await discardNotice(visit.db, actorOf(visit), id, visit.now)
      const desk = await staffScreen.open(visit, {})
      return { ...desk, toast: t(visit.locale, 'notice-discarded-note') }
    },
  },
)

/** A sent notice in another language, for anyone who got it. */
export const noticeRead = action(
  'noticeread',
  { id: 'number', language: 'string' },
  {
    async open({ db, locale }, { id, language }) {
      const notice = await sentNotice(db, id)
      if (!notice) throw new Refusal('not-found')
      const reader = language === 'ru' ? 'ru' : 'kk'
      return { html: noticeText(locale, notice.text, reader), buttons: noticeButtons(locale, notice, reader) }
    },
  },
)

/** First the text that is still missing, Kazakh before Russian; then both together. */
function nextStep(visit: Visit, notice: Notice): Promise<View> {
  const missing = (['kk', 'ru'] as const).find((language) => !notice.text[language])
  return missing
    ? noticeWrite.open(visit, { id: notice.id, language: missing })
    : noticeScreen.open(visit, { id: notice.id })
}
