import { changeLine, changeWords } from '../../core/announcements/change-text.ts'
import type { Change } from '../../database/schema/index.ts'
import type { Locale, Localized } from '../../language/locale.ts'
import { escapeHtml, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** Letters of one side of a change, and words left around it. */
const SIDE = 400
const AROUND = 4
const FLAGS = { kk: '🇰🇿', ru: '🇷🇺' } as const

/** A change as staff check it: a text in both languages, only the part that differs; the rest in one line. */
export function diffBlock(locale: Locale, change: Change): string {
  const { before, after } = change
  const texts = (['kk', 'ru'] as const).map((language) => ({
    language,
    was: textIn(before, language),
    is: textIn(after, language),
  }))
  if (!texts.some(({ was, is }) => was !== undefined && is !== undefined))
    return `• ${escapeHtml(changeLine(locale, change, SIDE))}`
  const differing = texts.filter(({ was, is }) => was !== is)
  const { what } = changeWords(locale, change)
  return [
    markup(locale, 'published-diff', { what }),
    ...differing.flatMap(({ language, was = '', is = '' }) => sides(locale, FLAGS[language], was, is)),
  ].join('\n')
}

function sides(locale: Locale, flag: string, was: string, is: string): string[] {
  const [before, after] = differingPart(was, is)
  return [
    flag,
    markup(locale, 'published-diff-before', { text: clip(before || '—', SIDE) }),
    markup(locale, 'published-diff-after', { text: clip(after || '—', SIDE) }),
  ]
}

/** One text, or a list of texts. Undefined for what is not written in languages. */
function textIn(value: unknown, language: 'kk' | 'ru'): string | undefined {
  if (Array.isArray(value)) {
    const lines = value.map((one) => textIn(one, language))
    return lines.length > 0 && lines.every((line) => line !== undefined) ? lines.join('\n') : undefined
  }
  const isText = typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value
  return isText ? (value as Localized)[language] : undefined
}

/** Both texts without the words they begin and end with alike, but for a few of these. */
function differingPart(was: string, is: string): [string, string] {
  const [a, b] = [was.split(' '), is.split(' ')]
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [from, left] = [Math.max(0, start - AROUND), Math.max(0, end - AROUND)]
  const part = (words: string[]) =>
    `${from > 0 ? '… ' : ''}${words.slice(from, words.length - left).join(' ')}${left > 0 ? ' …' : ''}`
  return [part(a), part(b)]
}
