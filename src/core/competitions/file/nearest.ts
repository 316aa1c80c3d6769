/** The likeliest thing meant by a mistyped word: fewest letters changed, at most two of five; '' when none is near. */
export function nearest(word: string, choices: readonly string[]): string {
  const wanted = word.toLowerCase()
  const ranked = choices
    .map((choice) => ({ choice, distance: editDistance(wanted, choice.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.round(wanted.length / 2.5)) ? best.choice : ''
}

/** Levenshtein: insertions, removals and changes of one letter. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
