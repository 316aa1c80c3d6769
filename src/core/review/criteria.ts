import type { Day } from '../calendar/astana-time.ts'
import type { Source } from '../calendar/periods.ts'

/**
 * The six criteria of a state social order: `project` with its seven sections, `charter`, `database` of NGOs, `experience`,
 * `specialists`, and `region`, which only local budgets have.
 */
export type Criterion = 'project' | 'charter' | 'database' | 'experience' | 'specialists' | 'region'

export interface ScoreTable {
  /** In force from this day on. */
  from: Day
  source: Source
  most: Record<Criterion, number>
  /** Points that may be given, in ascending order. */
  allowed: Record<Criterion, readonly number[]>
  /** 0 points on one of these: not admitted, whatever the total (p. 461). */
  fatal: readonly Criterion[]
  /** Under this total: not admitted (p. 464). */
  threshold: number
  /** Points for years of work: `[over this many years, points]`, the longest first. */
  years: Record<'general' | 'similar' | 'region', readonly [over: number, points: number][]>
  /** The notional cut of the price by total, per cent (p. 467), the greatest first. */
  cuts: readonly [from: number, percent: number][]
}

/** Annex 21 to the tender documents, order of 09.10.2024 № 687; points 461–467 of the rules. */
const TABLES: readonly ScoreTable[] = [
  {
    from: '2025-01-01',
    source: { act: 'rules', point: '461–467' },
    most: { project: 6, charter: 2, database: 2, experience: 8, specialists: 4, region: 6 },
    // biome-ignore format: a table
    allowed: {
      project: [0, 6],
      charter: [0, 2],
      database: [0, 1, 2],
      experience: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      specialists: [0, 2, 4],
      region: [0, 2, 4, 6],
    },
    fatal: ['project', 'charter', 'database'],
    threshold: 9,
    // biome-ignore format: a table
    years: {
      general: [[8, 4], [5, 3], [2, 2], [0, 1]],
      similar: [[8, 8], [5, 7], [2, 6], [0, 5]],
      region: [[5, 6], [2, 4], [0, 2]],
    },
    // biome-ignore format: a table
    cuts: [[24, 30], [18, 20], [12, 10]],
  },
]

/** The table in force on a day. */
export const scoreTable = (day: Day): ScoreTable => TABLES.findLast(({ from }) => from <= day) ?? TABLES[0]!

/** Points for so many years; none at all give none. */
export const pointsFor = (years: number, steps: readonly [over: number, points: number][]): number =>
  steps.find(([over]) => years > over)?.[1] ?? 0

/** The notional cut of the price for a total, per cent. */
export const cutFor = (total: number, { cuts }: ScoreTable): number =>
  cuts.find(([from]) => total >= from)?.[1] ?? 0
