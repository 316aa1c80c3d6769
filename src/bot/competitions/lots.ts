import type { Competition, Lot } from '../../core/competitions/get-competition.ts'
import { competitionState } from '../../core/competitions/state.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { escapeHtml, markup, t } from '../../language/translate.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { published } from './published.ts'

const PAGE = 5
const DESCRIPTION = 300

/** The lots of a competition; while it is open, each with the button that applies for it. */
export const complots = screen(
  'complots',
  { id: 'number', page: 'number?' },
  {
    open: (visit, { id, page = 1 }) => lotsView(visit, id, page),
  },
)

async function lotsView(visit: Visit, id: number, page: number): Promise<View> {
  const { locale, now } = visit
  const competition = await published(visit, id)
  const { items, ...paged } = pageOf(competition.lots, page, PAGE)
  const open = competitionState(competition, now) === 'open' && competition.formId !== null
  const lots = { count: competition.lots.length }
  const head = open
    ? markup(locale, 'competition-choose-lot', lots)
    : markup(locale, 'competition-lots', lots)
  return {
    html: [
      markup(locale, 'competition-title', { title: clip(pick(competition.title, locale), 200) }),
      head,
      ...items.map((lot) => [lotLines(locale, lot, locale), ...describe(lot, locale)].join('\n')),
    ].join('\n\n'),
    buttons: [
      ...(open
        ? rowsOf(
            items.map((lot) => applyButton(locale, lot)),
            2,
          )
        : []),
      pagerRow(locale, paged, (to) => complots.at({ id, page: to })),
      [backButton(locale, `comp:${id}`), homeButton(locale)],
    ],
  }
}

/** Theme, place and amount of a lot. */
export function lotLines(locale: Locale, lot: Lot, reader: Locale): string {
  return [
    markup(locale, 'competition-lot-theme', {
      number: lot.number,
      theme: clip(pick(lot.theme, reader), 300),
    }),
    ...(lot.place
      ? [markup(locale, 'competition-lot-place', { place: clip(pick(lot.place, reader), 150) })]
      : []),
    ...(lot.amount === null
      ? []
      : [markup(locale, 'competition-lot-amount', { amount: money(locale, lot.amount) })]),
  ].join('\n')
}

const describe = ({ description }: Lot, locale: Locale): string[] =>
  description ? [escapeHtml(clip(pick(description, locale), DESCRIPTION))] : []

export const applyButton = (locale: Locale, lot: Competition['lots'][number]): Button => ({
  text: t(locale, 'competition-apply-lot-button', { number: lot.number }),
  data: `apply:${lot.id}`,
  style: 'primary',
})
