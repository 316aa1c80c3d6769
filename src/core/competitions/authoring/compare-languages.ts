import type { Localized } from '../../../language/locale.ts'
import { findDays } from '../../applications/form/fields/reading/days.ts'

/** What looks as if the two languages did not say the same. */
export type LanguageDoubt =
  | { reason: 'missing'; language: 'kk' | 'ru' }
  /** One is more than twice as long; letters of each. */
  | { reason: 'length'; kk: number; ru: number }
  /** Figures and dates that stand in one language only. */
  | { reason: 'figures'; kk: string[]; ru: string[] }

/** Shorter texts differ in length for no reason. */
const LONG = 40
const TIMES = 2

/** Doubts about one text in Kazakh and Russian; none while it is not written at all. */
export function compareLanguages({ kk, ru }: Localized): LanguageDoubt[] {
  const [inKk, inRu] = [kk.trim(), ru.trim()]
  if (!inKk && !inRu) return []
  if (!inKk || !inRu) return [{ reason: 'missing', language: inKk ? 'ru' : 'kk' }]
  return [...lengthDoubt(inKk, inRu), ...figuresDoubt(inKk, inRu)]
}

function lengthDoubt(kk: string, ru: string): LanguageDoubt[] {
  const [shorter, longer] = [kk.length, ru.length].sort((a, b) => a - b) as [number, number]
  const apart = longer > LONG && longer > TIMES * shorter
  return apart ? [{ reason: 'length', kk: kk.length, ru: ru.length }] : []
}

function figuresDoubt(kk: string, ru: string): LanguageDoubt[] {
  const [inKk, inRu] = [figuresOf(kk), figuresOf(ru)]
  const doubt = { kk: without(inKk, inRu), ru: without(inRu, inKk) }
  return doubt.kk.length + doubt.ru.length > 0 ? [{ reason: 'figures', ...doubt }] : []
}

/** What stands in the first list more often than in the second. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const FIGURE = /(?<![\p{L}\d])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)?/gu
const CLOCK = /\d{1,2}[.:]\d{2}(?![.\d])/gu
/** The point of a share or a sum, which would be read as that between a day and a month. */
const DECIMAL = /(?<=\d)\.(?=\d{1,2}\s*(?:%|пайыз|процент|млн|млрд|миллион|миллиард|мың|тыс|балл))/giu
const SCALE: [RegExp, number][] = [
  [/^\s*(?:млрд|миллиард)/iu, 1e9],
  [/^\s*(?:млн|миллион)/iu, 1e6],
  [/^\s*(?:мың|тыс|тысяч)/iu, 1e3],
]

/**
 * The figures of a text as both languages would write them, dates first: 12 маусым, 12 июня and 12.06 are one thing, as are
 * "5 млн" and "5 000 000", "18.00" and "18:00". Signs around them (%, №, ₸, endings) say nothing.
 */
export function figuresOf(text: string): string[] {
  const plain = text.replace(DECIMAL, ',').replace(CLOCK, clockTime)
  const { days, rest } = findDays(plain)
  const dates = days.map(({ day, month, year }) =>
    [day, month, ...(year ? [year] : [])].map(padded).join('.'),
  )
  const figures = [...rest.matchAll(FIGURE)].map((match) =>
    figure(match[0], rest.slice(match.index + match[0].length)),
  )
  return [...dates, ...figures]
}

const padded = (part: number): string => String(part).padStart(2, '0')

/** "18.00" is read as a day of a month otherwise; hours and minutes are told from it by what a clock can show. */
function clockTime(match: string): string {
  const [hours = '', minutes = ''] = match.split(/[.:]/)
  const month = Number(minutes)
  const clock = Number(hours) < 24 && Number(minutes) < 60
  return clock && (match.includes(':') || month > 12 || month === 0) ? `${Number(hours)}:${minutes}` : match
}

function figure(written: string, after: string): string {
  if (written.includes(':')) return written
  const value = Number(written.replace(/[ \u00A0\u202F]/g, '').replace(',', '.'))
  const scale = SCALE.find(([word]) => word.test(after))?.[1] ?? 1
  return String(Math.round(value * scale * 1000) / 1000)
}
