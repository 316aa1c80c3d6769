import type { Localized } from '../../language/locale.ts'

/** By what the applications of a competition are judged where the law has no table, or the organizer's own is used. */
export interface Rubric {
  criteria: RubricCriterion[]
  /** Under this total: not admitted. */
  threshold: number
}

export interface RubricCriterion {
  /** Lower-case Latin, digits, hyphens. */
  key: string
  title: Localized
  /** What full points ask for. */
  guidance?: Localized | undefined
  most: number
  /** No points here: not admitted, whatever the total. */
  fatal?: boolean | undefined
}
