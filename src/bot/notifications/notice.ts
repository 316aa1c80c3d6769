import { type Notice, sentNotice } from '../../core/notices/notice.ts'
import { isComplete, LOCALE_NAMES, type Locale, pick } from '../../language/locale.ts'
import { markup, raw, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import { idIn, type Letter, remember, type Write } from './letter.ts'

/** A broadcast by staff, in the reader's language. */
export function writeNotice(): Write {
  let read: ((id: number) => Promise<Notice | undefined>) | undefined
  return async ({ db }, notification) => {
    read ??= remember(5, (id) => sentNotice(db, id))
    const notice = await read(idIn(notification, 'noticeId'))
    if (!notice || notice.removedAt || !isComplete(notice.text)) return undefined
    return noticeLetter(notification.locale, notice)
  }
}

/** What was corrected after sending, in the message that is there already. */
export function writeCorrection(): Write {
  const write = writeNotice()
  return async (around, notification) => {
    const letter = await write(around, notification)
    return letter && 'html' in letter ? { ...letter, edits: idIn(notification, 'messageId') } : undefined
  }
}

/** Takes a notice back. */
export const writeRemoval: Write = async (_, notification) => ({
  removes: idIn(notification, 'messageId'),
})

/** To the other members of staff: a notice waits for a second pair of eyes. */
export const writeApproval: Write = async ({ db }, notification) => {
  const id = idIn(notification, 'noticeId')
  const notice = await sentNotice(db, id)
  if (notice) return undefined
  const { locale } = notification
  return {
    html: markup(locale, 'notice-approval'),
    buttons: [[{ text: t(locale, 'notice-approval-button'), data: `notice:${id}`, style: 'primary' }]],
  }
}

const noticeLetter = (locale: Locale, notice: Notice): Letter => ({
  html: noticeText(locale, notice.text, locale),
  buttons: noticeButtons(locale, notice, locale),
})

export const noticeText = (locale: Locale, text: Notice['text'], reader: Locale): string =>
  markup(locale, 'notice-message', { text: raw(pick({ kk: '', ru: '', ...text }, reader)) })

/** A reader of English without a text of their own may switch between Kazakh and Russian. */
export function noticeButtons(locale: Locale, { id, text }: Notice, reader: Locale): Button[][] {
  const other = reader === 'ru' ? 'kk' : 'ru'
  const choice =
    locale === 'en' && !text.en ? [[{ text: LOCALE_NAMES[other], data: `noticeread:${id}:${other}` }]] : []
  return [...choice, [homeButton(locale)]]
}
