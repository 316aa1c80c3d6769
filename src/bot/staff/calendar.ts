import { readDay } from '../../core/calendar/read-day.ts'
import { removeCalendarDay } from '../../core/calendar/remove-calendar-day.ts'
import { setCalendarDay } from '../../core/calendar/set-calendar-day.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { calendarView, dayView, reasonView } from './calendar-views.ts'

type Kind = 'off' | 'working'
const kindOf = (text: string): Kind => (text === 'working' ? 'working' : 'off')

/** The days off to come. A day that is written here is opened. */
export const calendarScreen = screen(
  'calendar',
  { page: 'number?' },
  {
    open: (visit, { page = 1 }) => calendarView(visit, page),
    async receive(visit, _, { text = '' }): Promise<View> {
      const day = readDay(text, visit.now)
      if (day) return calendarDay.open(visit, { day })
      const view = await calendarView(visit, 1)
      return { ...view, html: `${markup(visit.locale, 'calendar-unclear')}\n\n${view.html}` }
    },
  },
)

/** One day: what it is, and what may be made of it. */
export const calendarDay = screen(
  'calday',
  { day: 'string' },
  {
    open: (visit, { day }) => dayView(visit, day),
    receive: (visit, _, sent) => calendarScreen.receive!(visit, {}, sent),
  },
)

/** Why a day is to be free or working: the first line in Kazakh, the second in Russian. */
export const calendarReason = screen(
  'calreason',
  { day: 'string', kind: 'string' },
  {
    open: (visit, { day, kind }) => reasonView(visit, day, kindOf(kind)),
    async receive(visit, { day, kind }, { text = '' }): Promise<View> {
      const [kk = '', ...rest] = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      const reason = { kk, ru: rest.join(' ') }
      if (isComplete(reason)) return set(visit, { day, kind: kindOf(kind), reason })
      const view = await reasonView(visit, day, kindOf(kind))
      return { ...view, html: `${markup(visit.locale, 'calendar-reason-both')}\n\n${view.html}` }
    },
  },
)

/** The most frequent reason at one press. */
export const calendarAit = action(
  'calait',
  { day: 'string' },
  {
    open(visit, { day }) {
      const words = (locale: 'kk' | 'ru' | 'en') => t(locale, 'calendar-holiday-qurban-ait')
      return set(visit, { day, kind: 'off', reason: { kk: words('kk'), ru: words('ru'), en: words('en') } })
    },
  },
)

export const calendarRemove = action(
  'calremove',
  { day: 'string' },
  {
    async open(visit, { day }) {
      await removeCalendarDay(visit.db, actorOf(visit), day, visit.now)
      const toast = t(visit.locale, 'calendar-removed-note')
      return { ...(await calendarScreen.open(visit, {})), toast }
    },
  },
)

async function set(visit: Visit, entry: { day: string; kind: Kind; reason: Localized }): Promise<View> {
  await setCalendarDay(visit.db, actorOf(visit), entry, visit.now)
  return { ...(await calendarScreen.open(visit, {})), toast: t(visit.locale, 'calendar-set-note') }
}
