import { pick } from '../../language/locale.ts'
import { escapeHtml, markup, raw } from '../../language/translate.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { pagedView } from './paged-view.ts'
import { published } from './published.ts'

/** What a card had no room for: the summary and the needs in full. */
export const compmore = screen(
  'compmore',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => moreView(visit, id, page) },
)

async function moreView(visit: Visit, id: number, page: number): Promise<View> {
  const { locale } = visit
  const competition = await published(visit, id)
  const needs = competition.needs.map((need) => `• ${escapeHtml(pick(need, locale))}`)
  const [first, ...rest] = needs
  const blocks = [
    escapeHtml(pick(competition.summary, locale)),
    ...(first ? [markup(locale, 'competition-needs', { needs: raw(first) })] : []),
    ...rest,
  ]
  return pagedView(visit, competition, blocks, page, (to) => compmore.at({ id, page: to }))
}
