import type { SetMilestones } from '../../../database/schema/index.ts'
import type { Localized } from '../../../language/locale.ts'
import type { Kind, Region, Sphere } from '../../../language/reference.ts'

/** What a competition file says. A text missing in kk or ru is `''`: allowed in a draft, not for publication. */
export interface CompetitionContent {
  code: string
  kind: Kind
  intake: 'here' | 'elsewhere'
  intakeUrl?: string | undefined
  intakePlace?: Localized | undefined
  title: Localized
  summary: Localized
  customer: Localized
  needs: Localized[]
  spheres: Sphere[]
  regions: Region[]
  themes: string[]
  /** Whose budget pays. */
  budget?: 'local' | 'republican' | undefined
  form: FormKey
  /** Null: any number. */
  applicationsPerOrganization: number | null
  opens?: Date | undefined
  deadline: Date
  /** Held anew after one that failed. */
  repeat: boolean
  /** Moments besides, as ISO 8601. */
  milestones: SetMilestones
  /** A competition of the past, kept for the record. */
  archive: boolean
  lots: LotContent[]
  results?: ResultsContent | undefined
}

export const FORM_KEYS = ['social-order', 'grant', 'award'] as const
export type FormKey = (typeof FORM_KEYS)[number]

export interface LotContent {
  number: number
  theme: Localized
  description?: Localized | undefined
  place?: Localized | undefined
  region?: Region | undefined
  /** Tenge. */
  amount?: number | undefined
  /** First and last day of the service, 'YYYY-MM-DD'. */
  serviceFrom?: string | undefined
  serviceUntil?: string | undefined
}

export interface ResultsContent {
  published: Date
  text: Localized
  winners: WinnerContent[]
}

export interface WinnerContent {
  /** Number of the lot. */
  lot: number
  organization: Localized
  bin?: string | undefined
  region?: Region | undefined
  project?: Localized | undefined
  /** Tenge. */
  amount?: number | undefined
  score?: number | undefined
  place: number
}

export const DOCUMENT_KINDS = ['specification', 'rules', 'form', 'contract', 'protocol', 'other'] as const

/** One document in one language, its bytes in hand. */
export interface DocumentContent {
  kind: (typeof DOCUMENT_KINDS)[number]
  language: 'kk' | 'ru'
  title: string
  fileName: string
  mime: string
  bytes: Uint8Array
}
