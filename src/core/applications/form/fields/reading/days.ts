import { cleanText } from '../../../../../language/clean-text.ts'
import { foldForSearch } from '../../../../../language/search.ts'

/** Stems as `foldForSearch` leaves them, January first; any ending may follow ("маусымда", "июня"). */
const MONTHS = [
  ['кантар', 'январ', 'january'],
  ['акпан', 'феврал', 'february'],
  ['наурыз', 'март', 'march'],
  ['сауир', 'апрел', 'april'],
  ['мамыр', 'май', 'мая', 'may'],
  ['маусым', 'июн', 'june'],
  ['шилде', 'июл', 'july'],
  ['тамыз', 'август', 'august'],
  ['кыркуйек', 'сентябр', 'september'],
  ['казан', 'октябр', 'october'],
  ['караша', 'ноябр', 'november'],
  ['желтоксан', 'декабр', 'december'],
]
const YEAR_WORD = '(?: ?(?:жыл\\p{L}*|ж|год\\p{L}*|г)\\.?)?'
const ORDINAL = '(?:-?(?:го|ое|е|шы|ши|нши|ншы|th|st|nd|rd)(?!\\p{L}))?'

const DATE = new RegExp(
  [
    '(?<![\\d.])(?<y1>\\d{4})(?<s1>[-./])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})(?!\\d)',
    '(?<!\\d)(?<d2>\\d{1,2})(?<s2>[-./])(?<m2>\\d{1,2})\\k<s2>(?<y2>\\d{4}|\\d{2})(?!\\d)',
    `(?<!\\d)(?<y3>\\d{4})${YEAR_WORD},? (?<d3>\\d{1,2})${ORDINAL} (?<w3>\\p{L}{3,})`,
    `(?<!\\d)(?<d4>\\d{1,2})${ORDINAL}[ -]?(?<w4>\\p{L}{3,})\\.?(?:,? (?<y4>\\d{4})(?!${YEAR_WORD},? \\d{1,2} \\p{L}{3}))?`,
    '(?<!\\p{L})(?<w5>\\p{L}{3,})\\.? (?<d5>\\d{1,2})(?!\\d),? (?<y5>\\d{4})',
    '(?<![\\d.])(?<d6>\\d{1,2})\\.(?<m6>\\d{1,2})(?![\\d.]\\d)',
  ].join('|'),
  'gu',
)

/** A day as written; without `year` when none was given. Not checked to exist. */
export interface WrittenDay {
  day: number
  month: number
  year?: number
}

export interface FoundDays {
  days: WrittenDay[]
  /** What is left of the text without the days, folded. */
  rest: string
}

/** All days written in a text in Kazakh, Russian, English or digits, in their order. */
export function findDays(text: string): FoundDays {
  const folded = foldForSearch(cleanText(text))
    .replace(/[«»"“”„]/g, '')
    .replace(/\s+/g, ' ')
  const days: WrittenDay[] = []
  const rest = folded.replace(DATE, (...match) => {
    const found = written(match.at(-1) as Record<string, string | undefined>)
    if (!found) return match[0]
    days.push(found)
    return ' '
  })
  return { days, rest }
}

function written(groups: Record<string, string | undefined>): WrittenDay | undefined {
  const part = (letter: string) =>
    Object.entries(groups).find(([name, value]) => name.startsWith(letter) && value !== undefined)?.[1]
  const word = part('w')
  const month = word === undefined ? Number(part('m')) : monthOf(word)
  const year = part('y')
  if (!month) return undefined
  return {
    day: Number(part('d')),
    month,
    ...(year && { year: Number(year.length === 2 ? `20${year}` : year) }),
  }
}

/** 1 to 12 by a folded word, whatever its ending; 0 when it names no month. */
export function monthOf(word: string): number {
  return 1 + MONTHS.findIndex((stems) => stems.some((stem) => word.startsWith(stem) || stem.startsWith(word)))
}

/** 'YYYY-MM-DD', or undefined when there is no such day. */
export function isoDay({ year = 0, month, day }: WrittenDay): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = date.toISOString().slice(0, 10)
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso : undefined
}

/** Days from one calendar day to another; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
