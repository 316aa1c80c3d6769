/** The outcome of a lot, by arithmetic alone: whoever has the scores comes to the same (rules № 687, p. 461–474). */
import type { RejectionReason } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { lookUp } from '../../language/translate.ts'
import { cutFor } from './criteria.ts'
import type { AppliedRubric } from './rubric-of.ts'

export interface Rejection {
  reason: RejectionReason
  /** What exactly, and where it is seen. */
  detail: Localized
}

/** An opened application with what staff and experts found. */
export interface Judged {
  submissionId: number
  name: Localized
  bin: string
  /** The commission's decision; undefined: not decided yet, null: admitted to the assessment. */
  rejection: Rejection | null | undefined
  /** Points by criterion, one for each review that counts. */
  reviews: readonly Readonly<Record<string, number>>[]
  /** Reviews that were given and are not finished yet. */
  owed: number
  /** What the application asks for, in tenge; null where its form names no sum. */
  price: number | null
  /** Years of work on the market, by the profile that was submitted: they decide between equal prices (p. 471). */
  years: number
}

export interface RankedApplicant {
  submissionId: number
  name: Localized
  bin: string
  /** Decided on, and scored by everybody it counts for. Until then the rest is provisional. */
  decided: boolean
  scored: boolean
  /** To the comparison: by the commission and by the points. */
  admitted: boolean
  /** By the commission, or by a criterion at zero or a total under the threshold. */
  rejection?: Rejection
  /** The average of the reviews, to hundredths. */
  criteria: { key: string; points: number }[]
  /** To hundredths. */
  total: number
  price: number | null
  /** Per cent taken off the price in the comparison. */
  cut: number
  /** Tenge; null where there is no price or the competition is decided by points. */
  notional: number | null
  /** From 1 among the admitted; null for the others, and where the lot failed. */
  place: number | null
  /** It stands as high as another and only came earlier: for the commission to know. */
  tied?: boolean
}

/** Why a lot failed (p. 473–474): nobody applied, nobody was admitted, one admitted out of several. */
export type Failure = 'none' | 'nobody-admitted' | 'one-of-many'

export interface Ranking {
  lotId: number
  /** In the order of the opening protocol. */
  applicants: RankedApplicant[]
  held: boolean
  failed?: Failure
}

/** Applications in the order of arrival; the earlier of two that are equal in everything goes first. */
export function rank(lotId: number, rubric: AppliedRubric, judged: readonly Judged[]): Ranking {
  const counted = judged.map((one) => count(one, rubric))
  const admitted = counted.filter((one) => one.ranked.admitted)
  const failed = failure(judged.length, admitted.length, rubric)
  price(admitted, rubric)
  if (!failed) place(admitted, rubric)
  return { lotId, applicants: counted.map(({ ranked }) => ranked), held: !failed, ...(failed && { failed }) }
}

/** Sums stay whole until they are shown: a third of a point must not decide by how it was rounded. */
interface Counted {
  judged: Judged
  /** Of all reviews together. */
  sum: number
  ranked: RankedApplicant
}

function count(judged: Judged, rubric: AppliedRubric): Counted {
  const { submissionId, name, bin, reviews, owed, rejection } = judged
  const number = reviews.length
  const sums = rubric.criteria.map(({ key }) => ({ key, sum: total(reviews.map((one) => one[key] ?? 0)) }))
  const sum = total(sums.map((one) => one.sum))
  const scored = number > 0 && owed === 0
  const out = rejection ?? (rejection === null && scored ? byPoints(sums, number, rubric) : undefined)
  return {
    judged,
    sum,
    ranked: {
      ...{ submissionId, name, bin, decided: rejection !== undefined, scored },
      admitted: rejection === null && scored && !out,
      ...(out && { rejection: out }),
      criteria: scored ? sums.map((one) => ({ key: one.key, points: hundredths(one.sum / number) })) : [],
      ...{
        total: scored ? hundredths(sum / number) : 0,
        price: judged.price,
        cut: 0,
        notional: null,
        place: null,
      },
    },
  }
}

/** Zero from every expert on a criterion that must not be missed (p. 461), or too few points in all (p. 464). */
function byPoints(
  sums: { key: string; sum: number }[],
  number: number,
  { criteria, threshold }: AppliedRubric,
): Rejection | undefined {
  const fatal = criteria.find(({ key, fatal }) => fatal && sums.find((one) => one.key === key)?.sum === 0)
  if (fatal)
    return {
      reason: fatal.key === 'project' ? 'documents' : 'qualification',
      detail: inBoth('review-rejected-fatal', (locale) => ({ criterion: fatal.title[locale] })),
    }
  const reached = total(sums.map(({ sum }) => sum)) / number
  if (reached >= threshold) return undefined
  const words = { total: hundredths(reached).toFixed(2).replace('.', ','), threshold }
  return { reason: 'documents', detail: inBoth('review-rejected-threshold', () => words) }
}

function failure(applied: number, admitted: number, { table }: AppliedRubric): Failure | undefined {
  if (applied === 0) return 'none'
  if (admitted === 0) return 'nobody-admitted'
  // One single conforming application is held. The rule is that of the social order.
  return table && admitted === 1 && applied > 1 ? 'one-of-many' : undefined
}

/** With one admitted there is nobody to compare with, and nothing is cut (p. 469). */
function price(admitted: Counted[], { table }: AppliedRubric): void {
  if (!table) return
  for (const { ranked, judged, sum } of admitted) {
    if (admitted.length > 1) ranked.cut = cutFor(sum / judged.reviews.length, table)
    if (ranked.price !== null) ranked.notional = hundredths((ranked.price * (100 - ranked.cut)) / 100)
  }
}

function place(admitted: Counted[], { table }: AppliedRubric): void {
  const better = table ? cheaper : higher
  // Sorting is stable: equal ones stay in the order of arrival.
  const sorted = [...admitted].sort(better)
  for (const [at, one] of sorted.entries()) {
    one.ranked.place = at + 1
    const neighbours = [sorted[at - 1], sorted[at + 1]]
    if (neighbours.some((other) => other && better(one, other) === 0)) one.ranked.tied = true
  }
}

/** The lowest notional price; then the longer experience (p. 471). */
const cheaper = (a: Counted, b: Counted): number =>
  compare(a.ranked.notional ?? Infinity, b.ranked.notional ?? Infinity) ||
  compare(b.judged.years, a.judged.years)

const higher = (a: Counted, b: Counted): number => compare(average(b), average(a))

const average = ({ sum, judged }: Counted): number => sum / judged.reviews.length

/** Not by subtraction: infinity less infinity is no number. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0)

const hundredths = (value: number): number => Math.round(value * 100) / 100

const inBoth = (key: string, words: (locale: 'kk' | 'ru') => Record<string, string | number>): Localized => ({
  kk: lookUp('kk', key, words('kk')),
  ru: lookUp('ru', key, words('ru')),
})
