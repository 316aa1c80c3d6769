import type { RankedApplicant, Ranking } from '../../core/review/rank.ts'
import { rankLot } from '../../core/review/rank-lot.ts'
import type { AppliedRubric } from '../../core/review/rubric-of.ts'
import { money, number } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { decisionText } from './admission-text.ts'
import { examinationOfLot, lotHead, progressFor } from './examination.ts'

/** Points, prices and places of a lot as they stand now; until the protocol nobody else sees them. */
export const rankingOfLot = screen(
  'examrank',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale, now } = visit
      const progress = await progressFor(visit, id)
      const ranking = await rankLot(db, id, now)
      const { items, ...place } = pageOfBlocks(blocksOf(locale, ranking, progress.rubric), page, 3000)
      return {
        html: [lotHead(locale, progress), ...items].join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => rankingOfLot.at({ id, page: to })),
          [backButton(locale, examinationOfLot.at({ id }))],
        ],
      }
    },
  },
)

/** The head, then the applicants by their place, those without one after them. */
function blocksOf(locale: Locale, { applicants, failed }: Ranking, rubric: AppliedRubric): string[] {
  const numbered = applicants.map((one, at) => ({ ...one, number: at + 1 }))
  const sorted = numbered.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0)
  const settled = applicants.every(({ decided, scored, rejection }) => decided && (scored || rejection))
  return [
    markup(locale, `review-ranking-${rubric.origin}`),
    settled
      ? failed && lookUpMarkup(locale, `review-failed-${failed}`)
      : markup(locale, 'review-ranking-provisional'),
    ...sorted.map((one) => applicantBlock(locale, one, rubric)),
  ].filter((block) => block !== undefined)
}

function applicantBlock(
  locale: Locale,
  one: RankedApplicant & { number: number },
  rubric: AppliedRubric,
): string {
  const { place, admitted, rejection, decided, scored, total, tied } = one
  const name = clip(pick(one.name, locale), 150)
  const most = rubric.criteria.reduce((sum, criterion) => sum + criterion.most, 0)
  return [
    place === null
      ? markup(locale, 'review-ranked', { name, number: one.number })
      : markup(locale, 'review-placed', { name, number: one.number, place }),
    ...(rejection ? [decisionText(locale, rejection)] : []),
    ...(!decided ? [decisionText(locale, undefined)] : []),
    ...(decided && !scored && !rejection ? [markup(locale, 'review-unscored')] : []),
    ...(scored ? [markup(locale, 'review-total', { total: number(locale, total), most })] : []),
    ...(admitted ? priceLines(locale, one) : []),
    ...(tied ? [markup(locale, 'review-tied')] : []),
  ].join('\n')
}

function priceLines(locale: Locale, { price, cut, notional }: RankedApplicant): string[] {
  if (price === null) return []
  if (notional === null) return [markup(locale, 'review-price', { price: money(locale, price) })]
  return [
    markup(locale, 'review-notional', {
      price: money(locale, price),
      cut,
      notional: money(locale, notional),
    }),
  ]
}
