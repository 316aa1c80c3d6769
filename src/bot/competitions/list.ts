import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { pagerRow } from '../ui/paging.ts'
import { type Address, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { chosenNames, criteria, FILTER, type Filter, stateOf } from './filter.ts'
import { competitionButton, competitionLine } from './line.ts'

/** Competitions on one page. */
export const PAGE = 5

/** Open ones first to close; with a filter and a state, any other list of competitions. */
export const competitions = screen('competitions', { page: 'number?', ...FILTER }, { open: listView })

async function listView(
  visit: Visit,
  { page = 1, ...filter }: Filter & { page?: number | undefined },
): Promise<View> {
  const { db, locale, now } = visit
  const asked = { ...(await criteria(visit, filter)), limit: PAGE, offset: Math.max(0, page - 1) * PAGE }
  const { items, total } = await listCompetitions(db, asked)
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return listView(visit, { ...filter, page: pages })
  const chosen = await chosenNames(visit, filter)
  const head = [
    lookUpMarkup(locale, `competition-list-${stateOf(filter)}`, { count: total }),
    ...(chosen.length > 0 ? [markup(locale, 'competition-chosen', { chosen: chosen.join(' · ') })] : []),
  ]
  const number = (index: number) => asked.offset + index + 1
  const lines = items.map((item, index) => competitionLine(locale, now, item, number(index)))
  return {
    html: [head.join('\n'), ...(total === 0 ? [markup(locale, 'competition-none')] : lines)].join('\n\n'),
    buttons: [
      ...items.map((item, index) => [competitionButton(locale, item, number(index))]),
      pagerRow(locale, { page, pages }, (to) => competitions.at({ ...filter, page: to })),
      ...listButtons(visit, filter, total),
    ],
  }
}

function listButtons({ locale }: Visit, filter: Filter, total: number): Button[][] {
  const { kind, region, sphere, theme } = filter
  const narrowed = [kind, region, sphere, theme].some((one) => one !== undefined)
  const all = { text: t(locale, 'competition-clear-button'), data: competitions.at({ state: filter.state }) }
  const tools = [
    { text: t(locale, 'competition-search-button'), data: 'compsearch' },
    { text: t(locale, 'competition-filter-button'), data: filterAddress(filter) },
  ]
  return [
    tools,
    ...(narrowed ? [[all]] : []),
    ...(total === 0 ? [[{ text: t(locale, 'competition-subscribe-button'), data: 'subscriptions' }]] : []),
    [homeButton(locale)],
  ]
}

/** The address of choose-filter.ts, which leads back here. */
const filterAddress = ({ kind, region, sphere, theme, state }: Filter): Address =>
  ['compfilter', kind, region, sphere, theme, state].join(':').replace(/:+$/, '')
