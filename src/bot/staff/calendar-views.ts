import { describeDay } from '../../core/calendar/describe-day.ts'
import { type ListedDay, listCalendar } from '../../core/calendar/list-calendar.ts'
import { checkDay } from '../../core/calendar/set-calendar-day.ts'
import { date, dayAndMonth, weekday, year } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

/** Letters of a reason in the list. */
const REASON = 120

/** The days off to come, by year; those entered by hand can be opened. */
export async function calendarView(visit: Visit, page: number): Promise<View> {
  const { db, locale, now } = visit
  const days = await listCalendar(db, actorOf(visit), now)
  const byHand = days.filter(({ reason }) => reason)
  const { items, ...place } = pageOfBlocks(yearBlocks(locale, days), page)
  return {
    html: [
      markup(locale, 'calendar-screen'),
      ...items,
      ...(byHand.length > 0 ? [markup(locale, 'calendar-hand')] : []),
    ].join('\n\n'),
    buttons: [
      ...rowsOf(
        byHand.map(({ day }) => handButton(locale, day)),
        2,
      ),
      pagerRow(locale, place, (to) => `calendar:${to}`),
      [backButton(locale, 'staff')],
    ],
  }
}

const handButton = (locale: Locale, day: string): Button => ({
  text: t(locale, 'calendar-hand-button', { day: date(locale, day) }),
  data: `calday:${day}`,
})

function yearBlocks(locale: Locale, days: readonly ListedDay[]): string[] {
  const years = [...new Set(days.map(({ day }) => year(day)))]
  return years.map((of) =>
    [
      markup(locale, 'calendar-year', { year: of }),
      ...days.filter(({ day }) => year(day) === of).map((day) => line(locale, day)),
    ].join('\n'),
  )
}

function line(locale: Locale, { day, kind, name, movedFrom, reason, unconfirmed }: ListedDay): string {
  const when = { day: dayAndMonth(locale, day), weekday: weekday(locale, day) }
  if (reason) {
    const why = { ...when, reason: clip(pick(reason, locale), REASON) }
    return markup(locale, kind === 'off' ? 'calendar-line-off' : 'calendar-line-working', why)
  }
  const named = { ...when, name: name ? t(locale, `calendar-holiday-${name}`) : '' }
  if (movedFrom)
    return markup(locale, 'calendar-line-moved', { ...named, from: dayAndMonth(locale, movedFrom) })
  return markup(locale, unconfirmed ? 'calendar-line-unconfirmed' : 'calendar-line', named)
}

/** What a day is now, and the way to make it the other; what was entered by hand can be taken back. */
export async function dayView(visit: Visit, day: string): Promise<View> {
  const { db, locale, now } = visit
  const { kind, name, reason } = await describeDay(db, actorOf(visit), day, now)
  const why = reason ? pick(reason, locale) : name && t(locale, `calendar-holiday-${name}`)
  return {
    html: [
      markup(locale, 'calendar-day', { day: date(locale, day), weekday: weekday(locale, day), kind }),
      ...(why ? [markup(locale, 'calendar-day-why', { reason: why })] : []),
    ].join('\n'),
    buttons: [
      [reason ? removeButton(locale, day) : changeButton(locale, day, kind)],
      [backButton(locale, 'calendar')],
    ],
  }
}

const removeButton = (locale: Locale, day: string): Button => ({
  text: t(locale, 'calendar-remove-button'),
  data: `calremove:${day}`,
  style: 'danger',
})

const changeButton = (locale: Locale, day: string, kind: ListedDay['kind']): Button =>
  kind === 'working'
    ? { text: t(locale, 'calendar-off-button'), data: `calreason:${day}:off` }
    : { text: t(locale, 'calendar-working-button'), data: `calreason:${day}:working` }

/** Asks why. @throws Refusal 'not-staff', and what `checkDay` declines */
export async function reasonView(visit: Visit, day: string, kind: ListedDay['kind']): Promise<View> {
  const { db, locale, now } = visit
  await describeDay(db, actorOf(visit), day, now)
  await checkDay(db, { day, kind }, now)
  return {
    html: markup(locale, 'calendar-reason', {
      ...{ day: date(locale, day), weekday: weekday(locale, day), kind },
    }),
    buttons: [
      ...(kind === 'off' ? [[{ text: t(locale, 'calendar-ait-button'), data: `calait:${day}` }]] : []),
      [backButton(locale, `calday:${day}`)],
    ],
  }
}
