import { fromAlmaty, toAlmaty } from '../../core/calendar/astana-time.ts'
import type { CalendarExceptions } from '../../core/calendar/holidays.ts'
import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import { addWorkingDays } from '../../core/calendar/working-days.ts'
import { proposeDeadline } from '../../core/competitions/propose-deadline.ts'
import { Refusal } from '../../core/errors.ts'
import { readMoment } from '../../core/notices/read-moment.ts'
import { moment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { compReason } from './change.ts'
import { publishedFor } from './published.ts'

/** Working days offered, at the hour of the deadline. */
const STEPS = [1, 3, 5, 10]

/** A later deadline for all: so many working days on, or as it is written. It then waits as any change does. */
export const compExtend = screen(
  'compextend',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { locale } = visit
      const { title, deadline } = await publishedFor(visit, id)
      const facts = { title: clip(pick(title, locale), 300), deadline: moment(locale, deadline) }
      return {
        html: markup(locale, 'extension-for-all', facts),
        buttons: [
          ...(await laterRows(visit, deadline, (days) => compExtendBy.at({ id, days }))),
          [backButton(locale, `staffcomp:${id}`)],
        ],
      }
    },
    async receive(visit, { id }, { text = '' }) {
      const until = readMoment(text, visit.now)
      if (!until) throw new Refusal('deadline-unclear')
      return propose(visit, id, until)
    },
  },
)

export const compExtendBy = action(
  'compextendby',
  { id: 'number', days: 'number' },
  {
    async open(visit, { id, days }) {
      const { deadline } = await publishedFor(visit, id)
      return propose(visit, id, workingDaysLater(deadline, days, await readExceptions(visit.db)))
    },
  },
)

/** A button for each step: "+3 жұмыс күні: 12 маусым, жұма 18:00". */
export async function laterRows(
  { db, locale }: Visit,
  from: Date,
  at: (days: number) => string,
): Promise<Button[][]> {
  const exceptions = await readExceptions(db)
  return STEPS.map((days) => {
    const until = moment(locale, workingDaysLater(from, days, exceptions))
    return [{ text: t(locale, 'extension-later-button', { days, moment: until }), data: at(days) }]
  })
}

/** The same hour so many working days later. */
export function workingDaysLater(from: Date, days: number, exceptions: CalendarExceptions): Date {
  const { date, time } = toAlmaty(from)
  return fromAlmaty(addWorkingDays(date, days, exceptions), time)
}

async function propose(visit: Visit, competitionId: number, deadline: Date): Promise<View> {
  const { db, now } = visit
  const id = await proposeDeadline(db, actorOf(visit), { competitionId, deadline, at: now })
  return compReason.open(visit, { id, language: 'kk' })
}
