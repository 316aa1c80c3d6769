import type { Kind } from '../../language/reference.ts'
import type { Source } from '../calendar/periods.ts'

/** One thing that keeps an organization out, as a question answered yes or no (`prepare-ask-<id>`). */
export interface Obstacle {
  id: string
  source: Source
  /** The answer that keeps it out. */
  bad: 'yes' | 'no'
}

const law = (point: string): Source => ({ act: 'law', point })
const rules = (point: string): Source => ({ act: 'rules', point })

/** Who may not receive a state grant: law № 36-III, art. 6-1. */
const GRANT: readonly Obstacle[] = [
  { id: 'database', source: law('6-1'), bad: 'no' },
  { id: 'liquidation', source: law('6-1'), bad: 'yes' },
  { id: 'bankrupt', source: law('6-1'), bad: 'yes' },
  { id: 'enforcement', source: law('6-1'), bad: 'yes' },
  { id: 'unfair', source: law('6-1'), bad: 'yes' },
  { id: 'arrest', source: law('6-1'), bad: 'yes' },
  { id: 'suspended', source: law('6-1'), bad: 'yes' },
  { id: 'relatives', source: law('6-1'), bad: 'yes' },
  { id: 'terrorism', source: law('6-1'), bad: 'yes' },
]

/** The charter and the NGO Database decide on admission to a state social order (law, art. 6; rules № 687, p. 461); p. 193 lists registers. */
const SOCIAL_ORDER: readonly Obstacle[] = [
  { id: 'charter', source: law('6'), bad: 'no' },
  { id: 'database', source: rules('461'), bad: 'no' },
  { id: 'unfair', source: rules('193'), bad: 'yes' },
]

/** Nobody is nominated again within three years of an award: law, art. 6-3. */
const AWARD: readonly Obstacle[] = [{ id: 'awarded', source: law('6-3'), bad: 'yes' }]

/** What an organization checks about itself before it spends days on an application. */
export function obstaclesFor(kind: Kind): readonly Obstacle[] {
  if (kind === 'social-order') return SOCIAL_ORDER
  return kind === 'award' ? AWARD : GRANT
}

/** Answers one letter each, in order: `y`, `n`, `u` for not known. Only what was answered is judged. */
export function keptOut(kind: Kind, given: string): { out: Obstacle[]; unknown: Obstacle[] } {
  const all = obstaclesFor(kind)
  const at = (letter: string) => all.filter((_, index) => given[index] === letter)
  const out = all.filter(({ bad }, index) => given[index] === bad[0])
  return { out, unknown: at('u') }
}
