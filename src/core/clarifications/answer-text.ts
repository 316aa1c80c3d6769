import { cleanText } from '../../language/clean-text.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'

/** Letters an answer may have in each language. */
export const ANSWER_LENGTH = 2000

/** An answer fit to be published, in both languages. @throws Refusal text-empty, text-too-long */
export function checkedAnswer({ kk, ru }: Localized): Localized {
  const text = { kk: cleanText(kk), ru: cleanText(ru) }
  if (!isComplete(text)) throw new Refusal('text-empty')
  if ([text.kk, text.ru].some((one) => [...one].length > ANSWER_LENGTH)) {
    throw new Refusal('text-too-long', { most: ANSWER_LENGTH })
  }
  return text
}

export const sameText = (one: Localized | null, other: Localized): boolean =>
  one?.kk === other.kk && one.ru === other.ru
