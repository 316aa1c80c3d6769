import { cleanText } from '../../../../../language/clean-text.ts'
import { foldForSearch } from '../../../../../language/search.ts'
import { isoDay, monthOf } from './days.ts'

/** One end of a time as written: a day, a month, a quarter or a year. */
interface Point {
  year?: number
  month?: number
  day?: number
  /** Months from `month` on; a quarter has 3. */
  months?: number
}

const TOKEN =
  /(?<iso>\d{4}-\d{2}-\d{2})|(?<digits>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d))|(?<short>\d{1,2}\.\d{2}(?![\d.]\d))|(?<quarter>(?:[1-4]|i{1,3}|iv)[ -]?(?:ши|шы|нши|й|ый)? ?(?:токсан\p{L}*|квартал\p{L}*|кв\.?|quarter)(?!\p{L}))|(?<year>\d{4})|(?<day>\d{1,2})(?:-(?:го|ое|е|шы|ши|нши|ншы)(?!\p{L}))?|(?<dash>[-–—/…]+|(?<!\p{L})(?:по|до|to)(?!\p{L}))|(?<word>\p{L}+)\.?|(?<other>[^\s.,])/gu
const NOISE =
  /^(жыл\p{L}*|ж|жж|год\p{L}*|г|гг|с|со|от|в|дейин|бастап|аралыгы\p{L}*|айы\p{L}*|from|in|st|nd|rd|th)$/u

/**
 * A time as plans give it, as an ISO 8601 interval of days 'YYYY-MM-DD/YYYY-MM-DD': "05.03.2027", "5–7 наурыз 2027",
 * "2027 жылғы сәуір–мамыр", "март–апрель", "II тоқсан 2027", "2027". Without a year the nearest that is not over on `today`.
 */
export function readSpan(text: string, today: string): string | undefined {
  const points = pointsOf(foldForSearch(cleanText(text)).replace(/[«»"“”„]/g, ''))
  const [first, last = first] = points ?? []
  if (!points || !first || !last || points.length > 2) return undefined
  const [from, to] = shared(first, last)
  if (from.year !== undefined) return interval(from, to)
  if (from.month === undefined) return undefined
  const year = Number(today.slice(0, 4))
  const over = (to.month ?? 0) < (from.month ?? 0) ? 1 : 0
  const at = (first: number) => interval({ ...from, year: first }, { ...to, year: first + over })
  return [year, year + 1].map(at).find((span) => span !== undefined && (span.split('/')[1] ?? '') >= today)
}

function pointsOf(text: string): Point[] | undefined {
  const points: Point[] = [{}]
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const added = pointOf(groups)
    if (added === undefined) return undefined
    const current = points.at(-1)!
    const taken = Object.keys(added).some((key) => key in current)
    if (added === DASH || taken) points.push(added === DASH ? {} : added)
    else Object.assign(current, added)
  }
  return points.filter((point) => Object.keys(point).length > 0)
}

const DASH: Point = {}
const PASSED: Point = {}

/** What one word or number says of the point; undefined when it says nothing we know. */
function pointOf({ iso, digits, short, quarter, year, day, dash, word }: Record<string, string | undefined>) {
  if (dash) return DASH
  if (iso) return ofNumbers(...(iso.split('-') as [string, string, string]))
  const [d = '', m = '', y] = (digits ?? short ?? '').split('.')
  if (d) return ofNumbers(y && (y.length === 2 ? `20${y}` : y), m, d)
  if (quarter) return { month: 3 * quarterOf(quarter) - 2, months: 3 }
  if (year) return { year: Number(year) }
  if (day) return { day: Number(day) }
  if (!word) return undefined
  const month = word.length > 2 ? monthOf(word) : 0
  return month ? { month } : NOISE.test(word) ? PASSED : undefined
}

const ofNumbers = (year: string | undefined, month: string, day: string): Point => ({
  ...(year && { year: Number(year) }),
  month: Number(month),
  day: Number(day),
})

const quarterOf = (text: string): number => {
  const [written = ''] = /^(iv|i{1,3}|[1-4])/.exec(text) ?? []
  return written === 'iv' ? 4 : Number(written) || written.length
}

/** "5–7 наурыз 2027": the month and the year said once hold for both ends. */
function shared(first: Point, last: Point): [Point, Point] {
  const from = {
    ...first,
    ...(first.month === undefined && first.day && last.month && { month: last.month }),
  }
  const to = { ...last, ...(last.month === undefined && last.day && first.month && { month: first.month }) }
  const turns = (from.month ?? 0) > (to.month ?? 13) ? 1 : 0
  if (from.year === undefined && to.year !== undefined) from.year = to.year - turns
  if (to.year === undefined && from.year !== undefined) to.year = from.year + turns
  return [from, to]
}

function interval(from: Point, to: Point): string | undefined {
  if ((from.day && !from.month) || (to.day && !to.month)) return undefined
  const start = isoDay({ year: from.year ?? 0, month: from.month ?? 1, day: from.day ?? 1 })
  const lastMonth = (to.month ?? 12) + (to.months ?? 1) - 1
  const end = isoDay({
    year: to.year ?? 0,
    month: lastMonth,
    day: to.day ?? new Date(Date.UTC(to.year ?? 0, lastMonth, 0)).getUTCDate(),
  })
  return start && end && start <= end ? `${start}/${end}` : undefined
}
