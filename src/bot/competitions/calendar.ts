import { countChanges } from '../../core/competitions/count-changes.ts'
import { readMilestones } from '../../core/competitions/read-milestones.ts'
import { pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { calendarFileName, competitionCalendar } from '../../papers/calendar.ts'
import { competitionPayload, deepLink } from '../home/link.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { published } from './published.ts'
import { sitePage } from './site-page.ts'

/** Hands out the deadline and what else is to come as a file for the person's own calendar; sent again after a change, it takes the old one's place. */
export const compics = action('compics', { id: 'number' }, { open: (visit, { id }) => handOut(visit, id) })

async function handOut(visit: Visit, id: number): Promise<View> {
  const { db, locale, now, outside } = visit
  const competition = await published(visit, id)
  const { code, title, cancelledAt } = competition
  const url = sitePage(visit, competition) ?? deepLink(outside.botUsername, competitionPayload(code))
  const milestones = await readMilestones(db, competition, now)
  const told = { ...competition, milestones, changes: await countChanges(db, id), url }
  return {
    files: [
      {
        name: calendarFileName(code),
        bytes: async () => competitionCalendar(told, { locale, now }),
      },
    ],
    html: markup(locale, cancelledAt ? 'competition-calendar-cancelled' : 'competition-calendar', {
      title: clip(pick(title, locale), 200),
    }),
    buttons: [[backButton(locale, `comp:${id}`), homeButton(locale)]],
    fresh: true,
  }
}
