import { findDays, isoDay } from '../applications/form/fields/reading/days.ts'
import { type Day, dayOf } from './astana-time.ts'

/**
 * One day as people write it in Kazakh, Russian, English or digits: "7 шілде", "07.07.2027". Without a year, the next such day from
 * today on. Undefined when it is no day, or several.
 */
export function readDay(text: string, now: Date): Day | undefined {
  const { days } = findDays(text)
  const [written] = days
  if (!written || days.length > 1) return undefined
  if (written.year) return isoDay(written)
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  return [year, year + 1]
    .map((candidate) => isoDay({ ...written, year: candidate }))
    .find((day) => day !== undefined && day >= today)
}
