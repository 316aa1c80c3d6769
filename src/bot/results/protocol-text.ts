import {
  presentOf,
  type ResultsApplicant,
  type ResultsLot,
  type ResultsProtocol,
} from '../../core/results/protocol.ts'
import { date, moment } from '../../language/dates.ts'
import { money, number } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** A protocol in blocks, one for the head, the commission, each lot and each applicant; never cut within. */
export function protocolBlocks(locale: Locale, protocol: ResultsProtocol): string[] {
  return [
    headBlock(locale, protocol),
    commissionBlock(locale, protocol),
    ...protocol.lots.flatMap((lot) => [
      lotBlock(locale, lot),
      ...byPlace(lot.applicants).map((one) => applicantBlock(locale, protocol, one)),
    ]),
  ]
}

/** The winner first; those without a place after those with one, in the order of arrival. */
export const byPlace = (applicants: readonly ResultsApplicant[]): ResultsApplicant[] =>
  applicants.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0)

function headBlock(
  locale: Locale,
  { competition, number: nth, corrects, releasedAt, appealUntil }: ResultsProtocol,
) {
  return [
    markup(locale, 'result-protocol', {
      number: nth,
      competition: clip(pick(competition.title, locale), 300),
    }),
    ...(corrects === null ? [] : [markup(locale, 'result-corrects', { number: corrects })]),
    releasedAt
      ? markup(locale, 'result-released', { moment: moment(locale, new Date(releasedAt)) })
      : markup(locale, 'result-not-released'),
    ...(appealUntil === null
      ? []
      : [markup(locale, 'result-appeal-until', { day: date(locale, appealUntil) })]),
  ].join('\n')
}

function commissionBlock(locale: Locale, { commission, needed }: ResultsProtocol): string {
  const head = { present: presentOf(commission), needed }
  return [
    markup(locale, 'result-commission', head),
    ...commission.map(({ part, name, post, present }) =>
      markup(locale, present ? 'result-seat-present' : 'result-seat-absent', {
        part: lookUp(locale, `result-part-${part}`),
        who: [clip(name, 100), ...(post ? [clip(pick(post, locale), 150)] : [])].join(', '),
      }),
    ),
  ].join('\n')
}

export function lotBlock(locale: Locale, { number: nth, theme, applicants, failed }: ResultsLot): string {
  const admitted = applicants.filter((one) => one.admitted).length
  return [
    markup(locale, 'result-lot', { number: nth, theme: clip(pick(theme, locale), 200) }),
    markup(locale, 'result-counts', { count: applicants.length, admitted }),
    ...(failed ? [lookUpMarkup(locale, `result-failed-${failed}`, { lot: nth })] : []),
  ].join('\n')
}

type Judging = Pick<ResultsProtocol, 'criteria' | 'competition'>

function applicantBlock(locale: Locale, judging: Judging, one: ResultsApplicant): string {
  return [
    markup(locale, 'result-applicant', { name: clip(pick(one.name, locale), 200), bin: one.bin }),
    ...outcomeLines(locale, judging, one),
  ].join('\n')
}

/** What came of one application: its place or why it has none, its points, its price. */
export function outcomeLines(locale: Locale, { criteria }: Judging, one: ResultsApplicant): string[] {
  const most = criteria.reduce((sum, criterion) => sum + criterion.most, 0)
  const points = (value: number) => number(locale, value)
  return [
    ...standing(locale, one),
    ...(one.points.length === 0
      ? []
      : [markup(locale, 'result-total', { total: points(one.total), most: points(most) })]),
    ...criteria.flatMap(({ key, title, most: of }) => {
      const got = one.points.find((given) => given.key === key)
      if (!got) return []
      const name = clip(pick(title, locale), 80)
      return [markup(locale, 'result-points', { name, points: points(got.points), most: points(of) })]
    }),
    ...priceLines(locale, one),
  ]
}

function standing(locale: Locale, { place, rejection, admitted }: ResultsApplicant): string[] {
  if (rejection)
    return [
      markup(locale, 'result-rejected', {
        reason: lookUp(locale, `result-reason-${rejection.reason}`),
        detail: clip(pick(rejection.detail, locale), 600),
      }),
    ]
  if (place === 1) return [markup(locale, 'result-winner')]
  if (place === 2) return [markup(locale, 'result-second')]
  if (place !== null) return [markup(locale, 'result-place', { place })]
  return [admitted ? markup(locale, 'result-admitted') : markup(locale, 'result-not-admitted')]
}

function priceLines(locale: Locale, { price, cut, notional }: ResultsApplicant): string[] {
  if (price === null) return []
  if (notional === null) return [markup(locale, 'result-price', { price: money(locale, price) })]
  return [
    markup(locale, 'result-notional', {
      price: money(locale, price),
      cut,
      notional: money(locale, notional),
    }),
  ]
}
