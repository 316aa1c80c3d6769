import type { Kind } from '../../../language/reference.ts'
import type { Source } from '../../calendar/periods.ts'

/** `institutional`: material-technical support and institutional development of the organization. */
export const SHARE_KINDS = ['institutional'] as const

export type ShareKind = (typeof SHARE_KINDS)[number]

export interface ShareCeiling {
  /** In force from this day on, until the next one. 'YYYY-MM-DD' */
  from: string
  /** Of the requested sum, at most. */
  percent: number
  source: Source
}

/** Law of 12.04.2005 № 36-III, in the edition of 04.07.2022 № 134-VII. */
const law = { from: '2022-09-04', source: { act: 'law', point: '6-1' } } as const

const CEILINGS: Record<ShareKind, Partial<Record<Kind, ShareCeiling[]>>> = {
  institutional: {
    'short-grant': [{ ...law, percent: 10 }],
    'medium-grant': [{ ...law, percent: 10 }],
    'long-grant': [{ ...law, percent: 5 }],
  },
}

/** The ceiling in force on a day; undefined where the law sets none. */
export function shareCeiling(of: ShareKind, kind: Kind | undefined, day: string): ShareCeiling | undefined {
  return kind && CEILINGS[of][kind]?.findLast(({ from }) => from <= day)
}
