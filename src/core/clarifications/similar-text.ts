import { foldForSearch } from '../../language/search.ts'

/** Words that every question may have, by their beginnings as folded. */
const COMMON = new Set([
  'керек',
  'болад',
  'калай',
  'кандай',
  'можно',
  'нужно',
  'какие',
  'какой',
  'кто',
  'туралы',
  'the',
])
const SHORTEST = 3
/** Kazakh and Russian endings come after the sense: `құжат`, `құжаттарды`. */
const STEM = 5
/** Alike from here on, of 1. */
const ALIKE = 0.4

/** The beginnings of the words that carry a question. */
function stems(text: string): Set<string> {
  const words = foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, STEM))
  return new Set(words.filter((word) => !COMMON.has(word)))
}

/** How alike two questions are by the words they share: 0 not at all, 1 the same words. Symmetric. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)]
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.sqrt(a.size * b.size)
}

/** Those that are alike, the most alike first, at most so many. */
export function mostAlike<T extends { question: string }>(
  text: string,
  questions: readonly T[],
  most: number,
): T[] {
  return byLikeness(text, questions)
    .filter(({ score }) => score >= ALIKE)
    .slice(0, most)
    .map(({ one }) => one)
}

/** All, the most alike first; among equals in the order they came. */
export const sortedByLikeness = <T extends { question: string }>(
  text: string,
  questions: readonly T[],
): T[] => byLikeness(text, questions).map(({ one }) => one)

const byLikeness = <T extends { question: string }>(text: string, questions: readonly T[]) =>
  questions.map((one) => ({ one, score: likeness(text, one.question) })).sort((a, b) => b.score - a.score)
