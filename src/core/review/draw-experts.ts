/** The drawing of experts by lot; docs/examination.md says how anybody may do it again. */
import { createHash } from 'node:crypto'

export interface Draw {
  /** Hex; drawn at random, published. */
  seed: string
  /** Ids of people, in any order. */
  experts: readonly number[]
  /** Ids of submissions, in any order. */
  submissions: readonly number[]
  /** Experts for each application; not more than there are. */
  each: number
}

/**
 * Who examines what, by submission. Experts and applications are each put in the order of the SHA-256 of `<seed>:expert:<id>`
 * and `<seed>:application:<id>`; then the experts are dealt round, `each` to an application. So nobody gets an application
 * twice, and nobody gets more than one more than another. Depends on seed, ids and `each` alone.
 */
export function drawExperts({ seed, experts, submissions, each }: Draw): Map<number, number[]> {
  if (each < 1 || each > experts.length) throw new RangeError(`${each} of ${experts.length} experts`)
  const round = shuffled(experts, `${seed}:expert:`)
  const drawn = shuffled(submissions, `${seed}:application:`)
  return new Map(
    drawn.map((submission, at) => [
      submission,
      Array.from({ length: each }, (_, seat) => round[(at * each + seat) % round.length]!),
    ]),
  )
}

function shuffled(ids: readonly number[], prefix: string): number[] {
  const hashed = [...ids].map((id) => ({ id, hash: sha256(`${prefix}${id}`) }))
  return hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ id }) => id)
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
