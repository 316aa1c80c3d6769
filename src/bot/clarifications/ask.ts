import { getCompetition } from '../../core/competitions/get-competition.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { Refusal } from '../../core/errors.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { type Address, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import type { AskSubject } from './ask-talk.ts'
import { titleOf } from './talk-steps.ts'

const PAGE = 6

/** Asks about a competition, or with 0 about the service; without either, which one. */
export const ask = screen(
  'ask',
  { competition: 'number?' },
  {
    open: (visit, { competition }) =>
      competition === undefined ? chooseView(visit, 1) : begin(visit, competition),
  },
)

/** The open competitions one may ask about, page by page. */
export const asklist = screen(
  'asklist',
  { page: 'number' },
  { open: (visit, { page }) => chooseView(visit, page) },
)

async function chooseView({ db, locale, now }: Visit, page: number): Promise<View> {
  const offset = Math.max(0, page - 1) * PAGE
  const { items, total } = await listCompetitions(db, { state: 'open', now, limit: PAGE, offset })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  return {
    html: markup(locale, 'clarification-choose'),
    buttons: [
      ...items.map(({ id, title }) => [{ text: clip(pick(title, locale), 60), data: `ask:${id}` }]),
      pagerRow(locale, { page, pages }, (to) => asklist.at({ page: to })),
      [{ text: t(locale, 'clarification-service-button'), data: 'ask:0' }],
      [homeButton(locale)],
    ],
  }
}

async function begin({ db, person, locale }: Visit, competitionId: number): Promise<View> {
  const competition = competitionId === 0 ? undefined : await getCompetition(db, { id: competitionId })
  if (competitionId !== 0 && !competition) throw new Refusal('not-found')
  const subject: AskSubject = {
    competitionId,
    title: titleOf(competition?.title ?? null, locale),
    personId: person.id,
    back: placeBefore(person.place, competitionId),
  }
  return { html: '', place: 'talk', talk: { begin: 'ask', subject } }
}

/** Where the person goes on afterwards: the field or the card the question came from. */
function placeBefore(place: Address, competitionId: number): Address {
  if (!/^(ask|asklist|talk|answer)(:|$)/.test(place)) return place
  return competitionId === 0 ? 'home' : `comp:${competitionId}`
}
