import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { pagerRow } from '../ui/paging.ts'
import { type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { competitionButton, competitionLine } from './line.ts'
import { PAGE } from './list.ts'

/** Words travel in the address, which holds 64 bytes: `compfind:99:` and 50 bytes of them. */
const WORDS_BYTES = 50

/** Waits for a word. */
export const compsearch = screen(
  'compsearch',
  {},
  {
    open: async ({ locale }) => ({
      html: markup(locale, 'competition-search'),
      buttons: [
        [{ text: t(locale, 'home-competitions-button'), data: 'competitions' }],
        [homeButton(locale)],
      ],
    }),
    receive: (visit, _, sent) => search(visit, sent),
  },
)

/** What was found; another word searches again. */
export const compfind = screen(
  'compfind',
  { page: 'number', words: 'string' },
  {
    open: (visit, { page, words }) => foundView(visit, words, page),
    receive: (visit, _, sent) => search(visit, sent),
  },
)

async function search(visit: Visit, { text = '' }: Sent): Promise<View> {
  const words = searchable(text)
  return words === '' ? compsearch.open(visit, {}) : compfind.open(visit, { page: 1, words })
}

/** The first page of what the words find; undefined when they find nothing. */
export async function searchFor(visit: Visit, text: string): Promise<View | undefined> {
  const words = searchable(text)
  if (words === '') return undefined
  const { total } = await find(visit, words, 1)
  return total > 0 ? foundView(visit, words, 1) : undefined
}

const find = ({ db, now }: Visit, query: string, page: number) =>
  listCompetitions(db, { query, state: 'any', now, limit: PAGE, offset: Math.max(0, page - 1) * PAGE })

async function foundView(visit: Visit, words: string, page: number): Promise<View> {
  const { locale, now } = visit
  const { items, total } = await find(visit, words, page)
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return foundView(visit, words, pages)
  const number = (index: number) => (page - 1) * PAGE + index + 1
  const lines = items.map((item, index) => competitionLine(locale, now, item, number(index)))
  const head =
    total > 0
      ? markup(locale, 'competition-found', { words, count: total })
      : markup(locale, 'competition-not-found', { words })
  return {
    html: [head, ...lines].join('\n\n'),
    buttons: [
      ...items.map((item, index) => [competitionButton(locale, item, number(index))]),
      pagerRow(locale, { page, pages }, (to) => compfind.at({ page: to, words })),
      [{ text: t(locale, 'competition-search-again-button'), data: compsearch.at({}) }],
      [homeButton(locale)],
    ],
  }
}

/** Letters, digits and spaces, as much as an address holds. */
function searchable(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const letters = [...words].slice(0, WORDS_BYTES)
  while (Buffer.byteLength(letters.join('')) > WORDS_BYTES) letters.pop()
  return letters.join('').trim()
}
