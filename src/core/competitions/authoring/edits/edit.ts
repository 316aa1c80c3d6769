import { cleanText } from '../../../../language/clean-text.ts'
import { Refusal } from '../../../errors.ts'
import type { CompetitionVersion } from '../../content-of.ts'
import type { CompetitionContent } from '../../file/content.ts'
import type { AuthoredField, AuthoringState } from '../editable.ts'

/** One answer, as what it makes of a competition. `change` throws a Refusal for what cannot be. */
export interface Edit {
  field: AuthoredField
  change(version: CompetitionVersion, state: AuthoringState): CompetitionVersion
}

export type Language = 'kk' | 'ru'

export const editContent = (
  field: AuthoredField,
  change: (content: CompetitionContent, state: AuthoringState) => CompetitionContent,
): Edit => ({
  field,
  change: ({ content, documents }, state) => ({ content: change(content, state), documents }),
})

/** What was typed, clean. @throws Refusal 'text-empty', 'text-over' (details: `most`, `length`) */
export function written(text: string, most: number): string {
  const clean = cleanText(text)
  if (!clean) throw new Refusal('text-empty')
  if (clean.length > most) throw new Refusal('text-over', { most, length: clean.length })
  return clean
}

/** Taken out where it is in, and in where it is not; in the order of `all`. */
export function flipped<T extends string>(all: readonly T[], chosen: readonly T[], value: T): T[] {
  const wanted = new Set(chosen)
  if (!wanted.delete(value)) wanted.add(value)
  return all.filter((one) => wanted.has(one))
}
