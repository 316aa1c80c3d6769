import { editDistance } from '../../../language/edit-distance.ts'

/** The likeliest thing meant by a mistyped word: fewest letters changed, at most two of five; '' when none is near. */
export function nearest(word: string, choices: readonly string[]): string {
  const wanted = word.toLowerCase()
  const ranked = choices
    .map((choice) => ({ choice, distance: editDistance(wanted, choice.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.round(wanted.length / 2.5)) ? best.choice : ''
}
