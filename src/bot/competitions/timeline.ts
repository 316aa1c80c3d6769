import type { Competition } from '../../core/competitions/get-competition.ts'
import { milestoneName, milestoneNotes, milestoneWhen } from '../../core/competitions/milestone-text.ts'
import { type Milestone, nextOf } from '../../core/competitions/milestones.ts'
import { readMilestones } from '../../core/competitions/read-milestones.ts'
import { shortMoment, telegramTime, timeLeft } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { escapeHtml, markup, raw } from '../../language/translate.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { calendarButton } from './card-buttons.ts'
import { published } from './published.ts'

/** The time line of a competition: what has passed, what is next and how long it takes until then, what comes later. */
export const comptime = screen(
  'comptime',
  { id: 'number' },
  { open: (visit, { id }) => timelineView(visit, id) },
)

async function timelineView(visit: Visit, id: number): Promise<View> {
  const { db, locale, now } = visit
  const competition = await published(visit, id)
  const milestones = await readMilestones(db, competition, now)
  const next = competition.cancelledAt ? undefined : nextOf(milestones)
  return {
    html: [
      markup(locale, 'milestone-screen', { title: clip(pick(competition.title, locale), 200) }),
      ...(competition.cancelledAt ? [markup(locale, 'competition-deadline-cancelled')] : []),
      milestones
        .filter(({ passed }) => passed || !competition.cancelledAt)
        .map((one) => block(visit, competition, one, one === next))
        .join('\n\n'),
      markup(locale, 'milestone-screen-zone'),
    ].join('\n\n'),
    buttons: [
      ...(next ? [[calendarButton(locale, id)]] : []),
      [backButton(locale, `comp:${id}`), homeButton(locale)],
    ],
  }
}

/** The moment, and what there is to know of one to come. */
function block({ locale, now }: Visit, { kind }: Competition, milestone: Milestone, isNext: boolean): string {
  const { at, passed } = milestone
  const words = { name: milestoneName(locale, milestone.kind), when: milestoneWhen(locale, milestone, now) }
  if (passed) return markup(locale, 'milestone-line-passed', words)
  const left = timeLeft(locale, now, at)
  const yours = raw(telegramTime(at, shortMoment(at)))
  return [
    isNext
      ? markup(locale, 'milestone-line-next', { ...words, left, yours })
      : markup(locale, 'milestone-line-later', words),
    ...milestoneNotes(locale, milestone, kind).map((note) => `<i>${escapeHtml(note)}</i>`),
  ].join('\n')
}
