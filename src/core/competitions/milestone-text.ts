import { date, dayAndMonth, time, weekday, year } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { periodFor } from '../calendar/periods.ts'
import type { Milestone, MilestoneKind } from './milestones.ts'

export const milestoneName = (locale: Locale, kind: MilestoneKind): string => t(locale, `milestone-${kind}`)

/** "12 маусым, жұма, 18:00"; of a year other than this one with the year; where the law gives a day, until its end. */
export function milestoneWhen(locale: Locale, { at, day }: Milestone, now: Date): string {
  const when = day ?? at
  const words = {
    day: year(when) === year(now) ? dayAndMonth(locale, when) : date(locale, when),
    weekday: weekday(locale, when),
  }
  return day === undefined
    ? t(locale, 'milestone-when-moment', { ...words, time: time(at) })
    : t(locale, 'milestone-when-day', words)
}

/** What there is to know besides: how applications are opened, by which point of the rules, how soon complaints are decided. */
export function milestoneNotes(locale: Locale, { kind, at, by }: Milestone, procedure: Kind): string[] {
  const complaint = kind === 'appeal' ? periodFor(procedure, 'complaint', dayOf(at)) : undefined
  return [
    ...(kind === 'opening' ? [t(locale, 'milestone-note-opening')] : []),
    ...(typeof by === 'object' ? [t(locale, 'milestone-note-source', { point: by.source.point })] : []),
    ...(complaint
      ? [t(locale, 'milestone-note-complaint', { amount: complaint.amount, point: complaint.source.point })]
      : []),
  ]
}
