import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import { addLot } from '../../core/competitions/authoring/edits/lots.ts'
import type { LotContent } from '../../core/competitions/file/content.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { goTo } from '../ui/go-to.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { askView, openAt } from './ask.ts'
import { LOT_WALK, lotPartAddress } from './lot-parts.ts'

const PAGE = 8
const BUTTON = 48
const STEP = { field: 'lots' } as const

/** The lots; a theme that is typed here begins another one. */
export const authorLots = screen(
  'authorlots',
  { id: 'number', page: 'string?', walk: 'string?' },
  {
    open: (visit, { id, page, walk }) => listView(visit, id, Number(page ?? 1), walk),
    async receive(visit, { id }, { text = '' }): Promise<View> {
      const edited = await editCompetition(
        visit.db,
        actorOf(visit),
        { id, now: visit.now },
        addLot('kk', text),
      )
      const { number } = edited.version.content.lots.at(-1)!
      return goTo(visit, lotPartAddress({ id, number, part: 'theme', language: 'ru', walk: LOT_WALK }))
    },
  },
)

async function listView(visit: Visit, id: number, page: number, walk?: string): Promise<View> {
  const { locale } = visit
  const authored = await openAt(visit, id, STEP)
  const { items, ...place } = pageOf(authored.version.content.lots, page, PAGE)
  return askView(visit, authored, {
    ...{ step: STEP, walk },
    html: [...items.map((lot) => lotLine(locale, lot)), markup(locale, 'authoring-lots-add')],
    buttons: [
      ...items.map(({ number, theme }) => [
        {
          text: clip(`№ ${number}. ${pick(theme, locale) || theme.ru}`, BUTTON),
          data: `authorlot:${id}:${number}`,
        },
      ]),
      pagerRow(locale, place, (to) => `authorlots:${id}:${to}${walk ? `:${walk}` : ''}`),
    ],
  })
}

function lotLine(locale: Locale, { number, theme, amount }: LotContent): string {
  const head = markup(locale, 'authoring-lot-line', { number: String(number) })
  const kk = clip(theme.kk, 120) || '—'
  const ru = clip(theme.ru, 120) || '—'
  const sum =
    amount === undefined ? [] : [markup(locale, 'authoring-value', { value: money(locale, amount) })]
  return [head, markup(locale, 'authoring-both', { kk, ru }), ...sum].join('\n')
}
