import type { Localized } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'
import { lookUp } from '../../language/translate.ts'
import type { Day } from '../calendar/astana-time.ts'
import { type Criterion, type ScoreTable, scoreTable } from './criteria.ts'
import { paysLocally } from './expected-score.ts'
import type { Rubric, RubricCriterion } from './rubric.ts'

/** A criterion with the points an expert may give, in ascending order. */
export interface AppliedCriterion extends RubricCriterion {
  allowed: readonly number[]
}

/** By what the applications of a competition are judged. */
export interface AppliedRubric extends Rubric {
  criteria: AppliedCriterion[]
  /** Where it comes from: annex 21 of the law, the organizer, or a default that no act confirms. */
  origin: 'law' | 'organizer' | 'unofficial'
  /** The law's table, whose cuts make the notional price; absent: the most points win. */
  table?: ScoreTable
}

interface Judged {
  kind: Kind
  budget: 'local' | 'republican' | null
  regions: string[]
  rubric: Rubric | null
}

/** A state social order is judged by annex 21 as in force on that day, anything else by the organizer's rubric or a default. */
export function rubricOf(competition: Judged, day: Day): AppliedRubric {
  if (competition.kind === 'social-order') return lawRubric(scoreTable(day), paysLocally(competition))
  const { rubric } = competition
  return rubric ? applied(rubric, 'organizer') : applied(defaultRubric(), 'unofficial')
}

/** Criterion 6 stands for local budgets alone, so that a republican lot comes to 22 points at most. */
function lawRubric(table: ScoreTable, local: boolean): AppliedRubric {
  const keys = (Object.keys(table.most) as Criterion[]).filter((key) => local || key !== 'region')
  return {
    criteria: keys.map((key) => ({
      ...{ key, title: inBoth(`review-criterion-${key}`), guidance: inBoth(`review-guidance-${key}`) },
      ...{ most: table.most[key], allowed: table.allowed[key] },
      ...(table.fatal.includes(key) && { fatal: true }),
    })),
    threshold: table.threshold,
    origin: 'law',
    table,
  }
}

const applied = (rubric: Rubric, origin: AppliedRubric['origin']): AppliedRubric => ({
  threshold: rubric.threshold,
  criteria: rubric.criteria.map((one) => ({
    ...one,
    allowed: Array.from({ length: Math.floor(one.most) + 1 }, (_, points) => points),
  })),
  origin,
})

/** Criteria and maxima of the grants rules could not be read (order № 144-НҚ of 07.04.2025): these are usual ones. */
const DEFAULT = [
  ['need', 10],
  ['match', 10],
  ['work', 10],
  ['result', 10],
  ['budget', 10],
  ['capacity', 10],
] as const

const defaultRubric = (): Rubric => ({
  threshold: 0,
  criteria: DEFAULT.map(([key, most]) => ({
    ...{ key, title: inBoth(`review-criterion-${key}`), guidance: inBoth(`review-guidance-${key}`), most },
  })),
})

/** A text of ours in every language, as a text people publish. */
const inBoth = (key: string): Localized => ({
  kk: lookUp('kk', key),
  ru: lookUp('ru', key),
  en: lookUp('en', key),
})
