import { addDays, type Day, dayOf, fromAlmaty, toAlmaty } from '../../core/calendar/astana-time.ts'
import { Refusal } from '../../core/errors.ts'
import { getNotice } from '../../core/notices/notice.ts'
import { readMoment } from '../../core/notices/read-moment.ts'
import { scheduleNotice, unscheduleNotice } from '../../core/notices/schedule-notice.ts'
import { dayAndMonth, moment, weekday } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { noticeScreen } from './notice.ts'

const DAYS = 8
const HOURS = Array.from({ length: 14 }, (_, at) => at + 8)

/** A day in an address: 20261128. */
const codeOf = (day: Day) => Number(day.replaceAll('-', ''))
const dayBehind = (code: number): Day => String(code).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** When a notice goes out: a day, then an hour, by buttons; or as it is written. */
export const noticeWhen = screen(
  'noticewhen',
  { id: 'number', day: 'number?' },
  {
    open: (visit, { id, day }) => whenView(visit, id, day === undefined ? undefined : dayBehind(day)),
    async receive(visit, { id, day }, { text = '' }) {
      const ofDay =
        day === undefined ? undefined : readMoment(`${written(dayBehind(day))} ${text}`, visit.now)
      const at = ofDay ?? readMoment(text, visit.now)
      if (!at) throw new Refusal('notice-when-unclear')
      return schedule(visit, id, at)
    },
  },
)

const written = (day: Day) => day.split('-').reverse().join('.')

/** `at`: day and time in one number, 202611281000, Astana time. */
export const noticeAt = action(
  'noticeat',
  { id: 'number', at: 'number' },
  {
    async open(visit, { id, at }) {
      const [, day = '', hour = '', minute = ''] = /^(\d{8})(\d\d)(\d\d)$/.exec(String(at)) ?? []
      return schedule(visit, id, fromAlmaty(dayBehind(Number(day)), `${hour}:${minute}`))
    },
  },
)

export const noticeNoTime = action(
  'noticenotime',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await unscheduleNotice(visit.db, actorOf(visit), { noticeId: id, now: visit.now })
      return {
        ...(await noticeScreen.open(visit, { id })),
        toast: t(visit.locale, 'notice-unscheduled-note'),
      }
    },
  },
)

async function schedule(visit: Visit, id: number, at: Date): Promise<View> {
  await scheduleNotice(visit.db, actorOf(visit), { noticeId: id, at, now: visit.now })
  return { ...(await noticeScreen.open(visit, { id })), toast: t(visit.locale, 'notice-scheduled-note') }
}

async function whenView(visit: Visit, id: number, day: Day | undefined): Promise<View> {
  const { db, locale, now } = visit
  const { scheduledAt } = await getNotice(db, actorOf(visit), id)
  const off = { text: t(locale, 'notice-no-time-button'), data: `noticenotime:${id}` }
  return {
    html: [
      ...(scheduledAt ? [markup(locale, 'notice-part-when', { moment: moment(locale, scheduledAt) })] : []),
      day === undefined
        ? markup(locale, 'notice-when')
        : markup(locale, 'notice-when-hour', { day: dayName(locale, day) }),
    ].join('\n\n'),
    buttons: [
      ...(day === undefined ? dayRows(locale, id, now) : hourRows(id, day, now)),
      ...(scheduledAt ? [[off]] : []),
      [backButton(locale, day === undefined ? `notice:${id}` : `noticewhen:${id}`)],
    ],
  }
}

const dayName = (locale: Locale, day: Day) => `${dayAndMonth(locale, day)}, ${weekday(locale, day)}`

function dayRows(locale: Locale, id: number, now: Date): Button[][] {
  const today = dayOf(now)
  const days = Array.from({ length: DAYS }, (_, ahead) => addDays(today, ahead))
  const left = days.filter((day) => hoursLeft(day, now).length > 0)
  return rowsOf(
    left.map((day) => ({ text: dayName(locale, day), data: noticeWhen.at({ id, day: codeOf(day) }) })),
    2,
  )
}

const hoursLeft = (day: Day, now: Date) => {
  const { date, time } = toAlmaty(now)
  return HOURS.filter((hour) => day > date || (day === date && hour > Number(time.slice(0, 2))))
}

const hourRows = (id: number, day: Day, now: Date): Button[][] =>
  rowsOf(
    hoursLeft(day, now).map((hour) => ({
      text: `${String(hour).padStart(2, '0')}:00`,
      data: noticeAt.at({ id, at: codeOf(day) * 10_000 + hour * 100 }),
    })),
    4,
  )
