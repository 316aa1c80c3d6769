/** What was submitted, frozen so that anyone who holds it and the receipt's salt can compute the receipt's hash. */
import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits, hex: without it a short application could be guessed from its published hash. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** SHA-256 in hex of the salt, a line feed and the canonical JSON of the snapshot, UTF-8. */
export const hashSnapshot = (snapshot: unknown, salt: string): string =>
  createHash('sha256')
    .update(`${salt}\n${canonicalJson(snapshot)}`, 'utf8')
    .digest('hex')

/**
 * JSON without spaces, keys in the order of their UTF-16 code units (as RFC 8785), `undefined` left out. The same
 * whatever order PostgreSQL's jsonb gives the keys back in. Throws TypeError on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`a snapshot cannot hold ${String(value)}`)
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}
