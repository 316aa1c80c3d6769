import { getCompetition } from '../../core/competitions/get-competition.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { Refusal } from '../../core/errors.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { aboutOf, backTo, placeKept } from './ask-place.ts'
import type { AskSubject } from './ask-views.ts'
import { titleOf } from './talk-steps.ts'

const PAGE = 6

/**
 * Asks about a competition, or with 0 about the service; without either, about that of the screen the person is on, or which one.
 * `back` is where they go on afterwards, as `placeKept` writes it.
 */
export const ask = screen(
  'ask',
  { competition: 'number?', back: 'string?' },
  {
    async open(visit, { competition, back = placeKept(visit.person.place) }) {
      const about = competition ?? (await aboutOf(visit))
      return about === undefined ? chooseView(visit, 1, back) : begin(visit, about, back)
    },
  },
)

/** The open competitions one may ask about, page by page. */
export const asklist = screen(
  'asklist',
  { page: 'number', back: 'string?' },
  { open: (visit, { page, back = '' }) => chooseView(visit, page, back) },
)

async function chooseView({ db, locale, now }: Visit, page: number, back: string): Promise<View> {
  const offset = Math.max(0, page - 1) * PAGE
  const { items, total } = await listCompetitions(db, { state: 'open', now, limit: PAGE, offset })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const about = (competition: number) => ask.at({ competition, back })
  return {
    place: asklist.at({ page, back }),
    html: markup(locale, 'clarification-choose'),
    buttons: [
      ...items.map(({ id, title }) => [{ text: clip(pick(title, locale), 60), data: about(id) }]),
      pagerRow(locale, { page, pages }, (to) => asklist.at({ page: to, back })),
      [{ text: t(locale, 'clarification-service-button'), data: about(0) }],
      [homeButton(locale)],
    ],
  }
}

async function begin({ db, person, locale }: Visit, competitionId: number, back: string): Promise<View> {
  const competition = competitionId === 0 ? undefined : await getCompetition(db, { id: competitionId })
  if (competitionId !== 0 && !competition) throw new Refusal('not-found')
  const subject: AskSubject = {
    competitionId,
    title: titleOf(competition?.title ?? null, locale),
    personId: person.id,
    back: backTo(back) ?? (competitionId === 0 ? 'home' : `comp:${competitionId}`),
    other: asklist.at({ page: 1, back }),
  }
  return { html: '', place: 'talk', talk: { begin: 'ask', subject } }
}
