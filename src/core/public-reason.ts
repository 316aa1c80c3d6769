import type { Localized } from '../language/locale.ts'
import { Refusal } from './errors.ts'

/** Letters of a public reason in one language. */
const REASON_LENGTH = 500

/**
 * A reason with its text in one language written or written anew; both are asked for one after the other.
 * @throws Refusal 'text-empty', 'text-too-long'
 */
export function withReason(reason: Localized | null, language: 'kk' | 'ru', text: string): Localized {
  const written = text.trim()
  if (!written) throw new Refusal('text-empty')
  if ([...written].length > REASON_LENGTH) throw new Refusal('text-too-long')
  return { kk: '', ru: '', ...reason, [language]: written }
}
