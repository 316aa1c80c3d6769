import type { Path } from './fault.ts'

/** Every map, list and text of a value read from YAML, with the way to it; outer before inner. */
export function* walk(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

export type Fields = Readonly<Record<string, unknown>>

/** The value as a map; an empty one when it is none. */
export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The value as a text, trimmed; '' when it is none. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
