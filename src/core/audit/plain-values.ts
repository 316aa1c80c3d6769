import { type Locale, type Localized, pick } from '../../language/locale.ts'
import type { Entry } from './read-journal.ts'

/** Codes, numbers of receipts, moments, hashes: nothing a person wrote. */
const PLAIN = /^[\w.:+-]{1,64}$/
/** A telephone or somebody's own number. */
const PERSONAL = /^\+?\d{10,}$/
const MOST = 20

/** What an event kept of before or after, as far as it is nobody's words: `lots.0.count` and its value. */
export function plainValues(value: unknown, path = ''): [name: string, value: string][] {
  if (value === null || value === undefined) return []
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, String(value)]]
  if (typeof value === 'string') return isPlain(value, path) ? [[path, value]] : []
  if (typeof value !== 'object') return []
  return Object.entries(value)
    .flatMap(([key, inner]) => plainValues(inner, path ? `${path}.${key}` : key))
    .slice(0, MOST)
}

const isPlain = (value: string, path: string): boolean =>
  PLAIN.test(value) && (path === 'bin' || !PERSONAL.test(value))

/** Why, in the words of whoever did it; older lines keep it among their values. */
export function reasonOf({ reason, after }: Pick<Entry, 'reason' | 'after'>, locale: Locale): string {
  const kept = reason ?? (after as { reason?: unknown } | null)?.reason
  if (typeof kept === 'string') return kept.replace(/\s+/g, ' ').trim()
  return kept && typeof kept === 'object' ? pick({ kk: '', ru: '', ...kept } as Localized, locale) : ''
}
