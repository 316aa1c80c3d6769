import { mediaOf, type NoticeLanguage } from '../../core/notices/limits.ts'
import { findNotice, type Notice, sentNotice } from '../../core/notices/notice.ts'
import { isComplete, LOCALE_NAMES, type Locale, pick } from '../../language/locale.ts'
import { markup, raw, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import { idIn, type Letter, remember, type Write } from './letter.ts'

/** A broadcast by staff, in the reader's language. */
export function writeNotice(): Write {
  let read: ((id: number) => Promise<Notice | undefined>) | undefined
  return async ({ db }, notification) => {
    const { data, locale, chatId } = notification
    const id = idIn(notification, 'noticeId')
    // To try it out, its author gets it in each language before it is sent.
    if (data.language === 'kk' || data.language === 'ru') {
      const tried = await findNotice(db, id)
      return tried && noticeLetter(data.language, tried)
    }
    read ??= remember(5, (noticeId) => sentNotice(db, noticeId))
    const notice = await read(id)
    if (!notice || !isComplete(notice.text)) return undefined
    return chatId === null ? noticeLetter(locale, notice) : postIn(locale, notice)
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

/** The language a notice has for readers of a locale. */
const languageFor = (locale: Locale): NoticeLanguage => (locale === 'ru' ? 'ru' : 'kk')

/** A notice as its reader gets it: text, file, links, and ways on. */
export const noticeLetter = (locale: Locale, notice: Notice): Letter => ({
  ...contentOf(locale, notice, languageFor(locale)),
  buttons: noticeButtons(locale, notice, languageFor(locale)),
})

/** In a group or channel there are links alone: what is pressed there is seen by nobody or by all. */
function postIn(locale: Locale, notice: Notice): Letter {
  const links = linkRows(notice, languageFor(locale))
  return { ...contentOf(locale, notice, languageFor(locale)), ...(links.length > 0 && { buttons: links }) }
}

function contentOf(locale: Locale, notice: Notice, language: NoticeLanguage): Letter {
  const media = mediaOf(notice, language)
  return {
    html: noticeText(locale, notice.text, language),
    ...(media && { enclosure: { type: media.type, fileId: media.fileId } }),
  }
}

export const noticeText = (locale: Locale, text: Notice['text'], reader: Locale): string =>
  markup(locale, 'notice-message', { text: raw(pick({ kk: '', ru: '', ...text }, reader)) })

const linkRows = ({ links }: Notice, language: NoticeLanguage): Button[][] =>
  links.map(({ label, url }) => [{ text: label[language], url }])

/** A reader of English may switch between Kazakh and Russian. */
export function noticeButtons(locale: Locale, notice: Notice, language: NoticeLanguage): Button[][] {
  const other = language === 'ru' ? 'kk' : 'ru'
  const choice =
    locale === 'en' ? [[{ text: LOCALE_NAMES[other], data: `noticeread:${notice.id}:${other}` }]] : []
  return [
    ...linkRows(notice, language),
    ...choice,
    [homeButton(locale), { text: t(locale, 'notice-stop-button'), data: 'stop:notices' }],
  ]
}
