import { Refusal } from '../../core/errors.ts'
import { getNotice } from '../../core/notices/notice.ts'
import { scheduleNotice, unscheduleNotice } from '../../core/notices/schedule-notice.ts'
import { moment } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { dayBehind, dayName, momentBehind, momentRows, writtenMoment } from '../ui/moment.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { noticeScreen } from './notice.ts'

/** When a notice goes out: a day, then an hour, by buttons; or as it is written. */
export const noticeWhen = screen(
  'noticewhen',
  { id: 'number', day: 'number?' },
  {
    open: (visit, { id, day }) => whenView(visit, id, day),
    async receive(visit, { id, day }, { text = '' }) {
      const at = writtenMoment(text, day, visit.now)
      if (!at) throw new Refusal('notice-when-unclear')
      return schedule(visit, id, at)
    },
  },
)

export const noticeAt = action(
  'noticeat',
  { id: 'number', at: 'number' },
  {
    async open(visit, { id, at }) {
      return schedule(visit, id, momentBehind(at))
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

async function whenView(visit: Visit, id: number, day: number | undefined): Promise<View> {
  const { db, locale, now } = visit
  const { scheduledAt } = await getNotice(db, actorOf(visit), id)
  const off = { text: t(locale, 'notice-no-time-button'), data: `noticenotime:${id}` }
  return {
    html: [
      ...(scheduledAt ? [markup(locale, 'notice-part-when', { moment: moment(locale, scheduledAt) })] : []),
      day === undefined
        ? markup(locale, 'notice-when')
        : markup(locale, 'notice-when-hour', { day: dayName(locale, dayBehind(day)) }),
    ].join('\n\n'),
    buttons: [
      ...momentRows(
        { locale, now, day },
        { day: (code) => noticeWhen.at({ id, day: code }), at: (code) => noticeAt.at({ id, at: code }) },
      ),
      ...(scheduledAt ? [[off]] : []),
      [backButton(locale, day === undefined ? `notice:${id}` : `noticewhen:${id}`)],
    ],
  }
}
