import { type Notice, sentNotice } from '../../core/notices/notice.ts'
import { isComplete, LOCALE_NAMES, type Locale, pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import { idIn, remember, type Write } from './letter.ts'

/** A broadcast by staff, in the reader's language. */
export function writeNotice(): Write {
  let read: ((id: number) => Promise<Notice | undefined>) | undefined
  return async ({ db }, notification) => {
    read ??= remember(5, (id) => sentNotice(db, id))
    const notice = await read(idIn(notification, 'noticeId'))
    if (!notice || !isComplete(notice.text)) return undefined
    const { locale } = notification
    return { html: noticeText(locale, notice.text, locale), buttons: noticeButtons(locale, notice, locale) }
  }
}

export const noticeText = (locale: Locale, text: Notice['text'], reader: Locale): string =>
  markup(locale, 'notice-message', { text: pick({ kk: '', ru: '', ...text }, reader) })

/** A reader of English without a text of their own may switch between Kazakh and Russian. */
export function noticeButtons(locale: Locale, { id, text }: Notice, reader: Locale): Button[][] {
  const other = reader === 'ru' ? 'kk' : 'ru'
  const choice =
    locale === 'en' && !text.en ? [[{ text: LOCALE_NAMES[other], data: `noticeread:${id}:${other}` }]] : []
  return [...choice, [homeButton(locale)]]
}
