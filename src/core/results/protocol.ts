import type { CommissionPart, RejectionReason } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'
import type { Day } from '../calendar/astana-time.ts'

/**
 * The protocol of results as it is kept and published (rules № 687, p. 210–211): who was admitted, how many points each got, who
 * won. Nobody's points of one expert are in it, nor who the experts were. Moments as ISO 8601. Frozen when it is released.
 */
export interface ResultsProtocol {
  competition: { code: string; kind: Kind; title: Localized; customer: Localized }
  number: number
  /** Number of the protocol it corrects after an appeal. */
  corrects: number | null
  madeAt: string
  /** Null as long as it is not released. */
  releasedAt: string | null
  /** Last day on which it may be appealed against. */
  appealUntil: Day | null
  commission: Seat[]
  /** How many of the commission must have been there. */
  needed: number
  /** In the order of the table. */
  criteria: { key: string; title: Localized; most: number }[]
  lots: ResultsLot[]
}

/** A member of the commission, and whether they were there. */
export interface Seat {
  part: CommissionPart
  name: string
  post: Localized | null
  present: boolean
}

export interface ResultsLot {
  lotId: number
  number: number
  theme: Localized
  /** Tenge. */
  amount: number | null
  /** In the order of arrival. */
  applicants: ResultsApplicant[]
  held: boolean
  /** Why it was not: nobody applied, nobody was admitted, one of several was (p. 473). */
  failed: 'none' | 'nobody-admitted' | 'one-of-many' | null
  /** Seeds by which experts were drawn. */
  seeds: string[]
}

export interface ResultsApplicant {
  submissionId: number
  /** Number of the receipt. */
  receipt: string
  name: Localized
  bin: string
  /** Code of the region. */
  region: string
  admitted: boolean
  rejection: { reason: RejectionReason; detail: Localized } | null
  /** Averages over the experts, by criterion; none for one that was not scored. */
  points: { key: string; points: number }[]
  total: number
  /** Tenge: what is asked for. */
  price: number | null
  /** Per cent taken off it in the comparison (p. 467). */
  cut: number
  /** Tenge: the price with the cut. */
  notional: number | null
  /** 1 is the winner; null for one without a place. */
  place: number | null
}

/** An applicant with the lot they applied for. */
export interface OwnResult {
  lot: ResultsLot
  applicant: ResultsApplicant
}

export const allApplicants = ({ lots }: Pick<ResultsProtocol, 'lots'>): OwnResult[] =>
  lots.flatMap((lot) => lot.applicants.map((applicant) => ({ lot, applicant })))

/** The first of a lot that was held. */
export const winnerOf = ({ held, applicants }: ResultsLot): ResultsApplicant | undefined =>
  held ? applicants.find(({ place }) => place === 1) : undefined

/** Members whose vote counts: the secretary keeps the protocol and does not vote. */
const votes = ({ part }: Pick<Seat, 'part'>): boolean => part !== 'secretary'

/** How many of a commission must be there: two thirds of those who vote, rounded up. */
export const quorumOf = (commission: readonly Pick<Seat, 'part'>[]): number =>
  Math.ceil((commission.filter(votes).length * 2) / 3)

export const presentOf = (commission: readonly Seat[]): number =>
  commission.filter((seat) => votes(seat) && seat.present).length

/** Whether enough of them were there; a commission of nobody decides nothing. */
export const hasQuorum = (commission: readonly Seat[]): boolean =>
  presentOf(commission) > 0 && presentOf(commission) >= quorumOf(commission)
