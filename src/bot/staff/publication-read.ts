import type { Competition } from '../../core/competitions/get-competition.ts'
import { moment } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import type { Locale, Localized } from '../../language/locale.ts'
import { isSphere, kindName, regionNames, sphereName } from '../../language/reference.ts'
import { markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { draftOf } from './draft.ts'

/** Letters of one text in one language; the longest summary is shorter. */
const TEXT = 1500

/** A draft as a whole, Kazakh and Russian side by side, for whoever is to agree to it. */
export const publicationRead = screen(
  'pubread',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { locale } = visit
      const draft = await draftOf(visit, id)
      const { items, ...paged } = pageOfBlocks(blocksOf(locale, draft), page)
      return {
        html: items.join('\n\n'),
        buttons: [
          pagerRow(locale, paged, (to) => publicationRead.at({ id, page: to })),
          [backButton(locale, `import:${id}`)],
        ],
      }
    },
  },
)

function blocksOf(locale: Locale, draft: Competition): string[] {
  const { title, customer, summary, needs, lots } = draft
  return [
    factsBlock(locale, draft),
    ...textBlock(locale, 'title', title),
    ...textBlock(locale, 'customer', customer),
    ...textBlock(locale, 'summary', summary),
    ...needs.flatMap((need) => textBlock(locale, 'needs', need)),
    ...lots.flatMap((lot) => lotBlocks(locale, lot)),
  ]
}

const factsBlock = (locale: Locale, draft: Competition): string =>
  markup(locale, 'publication-facts', {
    kind: kindName(locale, draft.kind),
    regions: regionNames(locale, draft.regions),
    spheres: draft.spheres
      .filter(isSphere)
      .map((sphere) => sphereName(locale, sphere))
      .join('; '),
    opens: draft.opensAt ? moment(locale, draft.opensAt) : '—',
    deadline: moment(locale, draft.deadline),
    intake: draft.intake,
  })

type What = 'title' | 'customer' | 'summary' | 'needs'

const textBlock = (locale: Locale, what: What, text: Localized): string[] => [
  markup(locale, 'publication-text', { what, kk: sideOf(text.kk), ru: sideOf(text.ru) }),
]

function lotBlocks(locale: Locale, lot: Competition['lots'][number]): string[] {
  const { number, theme, place, description, amount } = lot
  const side = (language: 'kk' | 'ru') =>
    sideOf(
      [theme, place, description]
        .map((text) => text?.[language])
        .filter(Boolean)
        .join('\n'),
    )
  const sum = amount === null ? '—' : money(locale, amount)
  return [markup(locale, 'publication-lot', { number, kk: side('kk'), ru: side('ru'), sum })]
}

const sideOf = (text: string): string => clip(text || '—', TEXT)
