import { editDistance } from '../../../language/edit-distance.ts'
import { foldForSearch } from '../../../language/search.ts'
import type { Doubt, Passage } from './finding.ts'

/** Shorter names are too easily like one another. */
const SHORTEST = 5
const QUOTED = /[«"“„]([^«»"“”„\n]{3,120})[»"”“]/gu

/** Names in quotation marks, as they stand. */
export const quotedNames = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map(([, name = '']) => name.trim())

/**
 * Names in quotation marks that are almost, but not quite, one of those given first: a project or an organization written
 * in two ways. Capitals and endings after the marks do not matter.
 */
export function namesThatDiffer(known: readonly string[], passages: readonly Passage[]): Doubt[] {
  return passages.flatMap(({ field, text }) => {
    for (const written of quotedNames(text)) {
      const name = known.find((one) => isNearly(one, written))
      if (name && !known.includes(written))
        return [{ kind: 'name', field, details: { name, written } } as const]
    }
    return []
  })
}

function isNearly(name: string, written: string): boolean {
  if (name.length < SHORTEST || name.toLowerCase() === written.toLowerCase()) return false
  const [a, b] = [plain(name), plain(written)]
  if (a === b) return true
  // One slip in ten letters, two at the most: longer names may differ on purpose ("кезең 1", "кезең 2").
  const slips = Math.min(2, Math.max(1, Math.floor(a.length / 10)))
  if (Math.abs(a.length - b.length) > slips || digits(a) !== digits(b)) return false
  return editDistance(a, b) <= slips
}

const plain = (text: string) => foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, '')
const digits = (text: string) => text.replace(/\D/g, '')
