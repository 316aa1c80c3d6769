import { schedulePublication, unschedulePublication } from '../../core/competitions/schedule-publication.ts'
import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { moment } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { dayBehind, dayName, momentBehind, momentRows, writtenMoment } from '../ui/moment.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { draftOf, draftView } from './draft.ts'

/** When a draft is published by itself: a day, then an hour, by buttons; or as it is written. */
export const publicationWhen = screen(
  'pubwhen',
  { id: 'number', day: 'number?' },
  {
    open: (visit, { id, day }) => whenView(visit, id, day),
    async receive(visit, { id, day }, { text = '' }) {
      const at = writtenMoment(text, day, visit.now)
      if (!at) throw new Refusal('publication-when-unclear')
      return schedule(visit, id, at)
    },
  },
)

export const publicationAt = action(
  'pubat',
  { id: 'number', at: 'number' },
  { open: (visit, { id, at }) => schedule(visit, id, momentBehind(at)) },
)

export const publicationNoTime = action(
  'pubnotime',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await unschedulePublication(visit.db, actorOf(visit), { id, now: visit.now })
      return { ...(await draftView(visit, id)), toast: t(visit.locale, 'publication-unscheduled-note') }
    },
  },
)

async function schedule(visit: Visit, id: number, at: Date): Promise<View> {
  await schedulePublication(visit.db, actorOf(visit), { id, at, now: visit.now })
  return { ...(await draftView(visit, id)), toast: t(visit.locale, 'publication-scheduled-note') }
}

async function whenView(visit: Visit, id: number, day: number | undefined): Promise<View> {
  const { locale, now } = visit
  const draft = await draftOf(visit, id)
  mustCan(actorOf(visit), 'publishCompetition', draft)
  const { publishAt } = draft
  return {
    html: [
      ...(publishAt ? [markup(locale, 'publication-planned', { moment: moment(locale, publishAt) })] : []),
      day === undefined
        ? markup(locale, 'publication-when')
        : markup(locale, 'publication-when-hour', { day: dayName(locale, dayBehind(day)) }),
    ].join('\n\n'),
    buttons: [
      ...momentRows(
        { locale, now, day },
        {
          day: (code) => publicationWhen.at({ id, day: code }),
          at: (code) => publicationAt.at({ id, at: code }),
        },
      ),
      [backButton(locale, day === undefined ? `import:${id}` : `pubwhen:${id}`)],
    ],
  }
}
