import type { Localized } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'

/**
 * The protocol of an opening as it is kept and published: who applied for which lot, in the order in which the applications
 * arrived (rules № 687, p. 199–200, 456–457). Moments as ISO 8601. Frozen when the lots are opened.
 */
export interface Protocol {
  competition: { code: string; kind: Kind; title: Localized; customer: Localized }
  number: number
  /** The last deadline of its lots. */
  dueAt: string
  openedAt: string
  lots: ProtocolLot[]
}

export interface ProtocolLot {
  lotId: number
  number: number
  theme: Localized
  /** Tenge. */
  amount: number | null
  /** In the order of arrival. */
  applicants: Applicant[]
  /** Applications taken back before the deadline. */
  withdrawn: number
  /** Applications somebody tried to submit after it. */
  late: number
}

export interface Applicant {
  submissionId: number
  name: Localized
  bin: string
  address: string
  /** Code of the region. */
  region: string
  /** Number of the receipt. */
  receipt: string
  submittedAt: string
  /** SHA-256 of the receipt, hex. */
  hash: string
}

/** Where a receipt stands in a protocol: its lot, and its place from 1. */
export interface Place {
  lot: ProtocolLot
  place: number
  applicant: Applicant
}

export function placeOf(
  { lots }: Pick<Protocol, 'lots'>,
  fits: (applicant: Applicant) => boolean,
): Place | undefined {
  for (const lot of lots) {
    const at = lot.applicants.findIndex(fits)
    if (at >= 0) return { lot, place: at + 1, applicant: lot.applicants[at]! }
  }
  return undefined
}
