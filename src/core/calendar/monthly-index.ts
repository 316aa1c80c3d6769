import type { Day } from './astana-time.ts'

/**
 * The monthly calculation index (АЕК, МРП) in tenge from the day it took effect, newest last: laws on the republican
 * budget. Grants' ceilings and fines are multiples of it.
 */
const MONTHLY_INDEX: { from: Day; tenge: number }[] = [
  { from: '2015-01-01', tenge: 1982 },
  { from: '2016-01-01', tenge: 2121 },
  { from: '2017-01-01', tenge: 2269 },
  { from: '2018-01-01', tenge: 2405 },
  { from: '2019-01-01', tenge: 2525 },
  { from: '2020-01-01', tenge: 2651 },
  { from: '2020-04-01', tenge: 2778 },
  { from: '2021-01-01', tenge: 2917 },
  { from: '2022-01-01', tenge: 3063 },
  { from: '2022-04-01', tenge: 3180 },
  { from: '2023-01-01', tenge: 3450 },
  { from: '2024-01-01', tenge: 3692 },
  { from: '2025-01-01', tenge: 3932 },
  { from: '2026-01-01', tenge: 4325 },
]

/**
 * The index in force on a day, in tenge: the newest known to have taken effect by then, undefined before 2015.
 * The next year's is known in December only, so a later day may yet be given an older one.
 */
export function monthlyIndex(date: Day): number | undefined {
  return MONTHLY_INDEX.findLast(({ from }) => from <= date)?.tenge
}
