import type { Kind } from '../../../language/reference.ts'
import { dayOf } from '../../calendar/astana-time.ts'
import { monthlyIndex } from '../../calendar/monthly-index.ts'
import type { CompetitionContent } from './content.ts'
import type { Fault } from './fault.ts'
import type { YamlFile } from './read-yaml.ts'
import { faultAt } from './rules.ts'

/** Amounts in monthly indexes (MRP), in force from 04.09.2022: law № 36-III, art. 6-1 (grants) and 6-3 (awards). */
const SINCE = '2022-09-04'
const BOUNDS: Partial<Record<Kind, { least: number; most: number }>> = {
  'short-grant': { least: 500, most: 3000 },
  'medium-grant': { least: 3000, most: 10_000 },
  'long-grant': { least: 10_000, most: Number.POSITIVE_INFINITY },
  award: { least: 2000, most: Number.POSITIVE_INFINITY },
}

/** Tenge a competition of this kind may give, by the index of its deadline or the newest known. */
export function amountBounds(kind: Kind, deadline: Date): { least: number; most: number } | undefined {
  const bounds = BOUNDS[kind]
  const index = monthlyIndex(dayOf(deadline))
  if (!bounds || !index || dayOf(deadline) < SINCE) return undefined
  return { least: bounds.least * index, most: bounds.most * index }
}

/** Warnings, not errors: the index of a new year is known late, and the state may decide otherwise. */
export function amountWarnings(file: YamlFile, content: CompetitionContent): Fault[] {
  const bounds = amountBounds(content.kind, content.deadline)
  if (!bounds) return []
  return content.lots.flatMap(({ amount }, index) => {
    const path = ['lots', index, 'amount']
    if (amount === undefined) return []
    if (amount < bounds.least)
      return [faultAt(file, 'warning', 'amount-below', path, { bound: bounds.least })]
    return amount > bounds.most
      ? [faultAt(file, 'warning', 'amount-above', path, { bound: bounds.most })]
      : []
  })
}
