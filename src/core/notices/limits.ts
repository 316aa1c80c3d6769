import type { NoticeMedia } from '../../database/schema/index.ts'
import { plainText } from '../../language/html.ts'
import { Refusal } from '../errors.ts'
import type { Notice } from './notice.ts'

/** The languages a notice is written in. */
export const NOTICE_LANGUAGES = ['kk', 'ru'] as const
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number]

/** What of Telegram's 4096 characters, 1024 under a file, is kept for the heading. */
const HEADING = 24

/** Characters (UTF-16, after formatting is taken away) that a text may have. */
export const noticeLimit = (withMedia: boolean): number => (withMedia ? 1024 : 4096) - HEADING

/** By how many characters a text in Telegram HTML is too long; 0 when it fits. */
export const excessOf = (html: string, withMedia: boolean): number =>
  Math.max(0, plainText(html).trim().length - noticeLimit(withMedia))

type Content = Pick<Notice, 'text' | 'media'>

/** The file under a notice; a language without its own shows the other's. */
export const mediaOf = ({ media }: Content, language: NoticeLanguage): NoticeMedia | undefined =>
  media[language] ?? media[language === 'kk' ? 'ru' : 'kk']

/** @throws Refusal 'notice-too-long' with how many characters are to go, of the first language that does not fit */
export function ensureFits(content: Content): void {
  for (const language of NOTICE_LANGUAGES) {
    const withMedia = mediaOf(content, language) !== undefined
    const excess = excessOf(content.text[language] ?? '', withMedia)
    if (excess > 0) throw new Refusal('notice-too-long', { excess, limit: noticeLimit(withMedia), language })
  }
}
