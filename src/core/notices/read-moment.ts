import { foldForSearch } from '../../language/search.ts'
import { findDays, isoDay, type WrittenDay } from '../applications/form/fields/reading/days.ts'
import { addDays, dayOf, fromAlmaty } from '../calendar/astana-time.ts'

/** Stems as `foldForSearch` leaves them, with how many days from today. */
const RELATIVE: [RegExp, number][] = [
  [/(?<!\p{L})(бурсигуни|послезавтра|day after tomorrow)\p{L}*/u, 2],
  [/(?<!\p{L})(ертен|завтра|tomorrow)\p{L}*/u, 1],
  [/(?<!\p{L})(бугин|сегодня|today)\p{L}*/u, 0],
]

/** "9", "9:30", "09.30", "9-да", "в 9", "сағат 9"; 24 hours. */
const TIME =
  /^(?:сагат|саг\.?|в|к|at|,)? ?(\d{1,2})(?:[:.](\d{2}))?(?: ?-? ?(?:да|де|та|те|час\p{L}*|ч\.?))?$/u

/**
 * A moment as people write it in Kazakh, Russian or English: "28.11 10:00", "ертең 9:00", "завтра в 9", "28 қараша 10:00",
 * "18:30". Astana time. Without a year, or a day, the next one to come. Undefined when it is none of these.
 */
export function readMoment(text: string, now: Date): Date | undefined {
  const today = dayOf(now)
  const folded = foldForSearch(text).replace(/\s+/g, ' ').trim()
  const relative = RELATIVE.find(([word]) => word.test(folded))
  const { days, rest } = relative ? { days: [], rest: folded.replace(relative[0], ' ') } : findDays(folded)
  const clock = timeIn(rest.replace(/\s+/g, ' ').trim())
  if (clock === undefined || days.length > 1) return undefined
  const [written] = days
  if (written) return dayToCome(written, clock, now)
  const day = addDays(today, relative?.[1] ?? 0)
  const found = fromAlmaty(day, clock)
  return relative || found > now ? found : fromAlmaty(addDays(day, 1), clock)
}

function timeIn(rest: string): string | undefined {
  const [, hour = '', minute = '00'] = TIME.exec(rest) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** In the year that was written; otherwise this year or, when that has passed, the next. */
function dayToCome(written: WrittenDay, clock: string, now: Date): Date | undefined {
  const year = Number(dayOf(now).slice(0, 4))
  for (const candidate of written.year ? [written.year] : [year, year + 1]) {
    const day = isoDay({ ...written, year: candidate })
    const found = day === undefined ? undefined : fromAlmaty(day, clock)
    if (found && (written.year || found > now)) return found
  }
  return undefined
}
