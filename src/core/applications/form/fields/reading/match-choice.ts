import { foldForSearch } from '../../../../../language/search.ts'
import type { Choice } from '../../form.ts'

/**
 * The choices a typed answer may mean: by number in the list ("2"), by the whole label in any language, else by a
 * beginning or a part of it. Several when it is ambiguous.
 */
export function matchChoice(choices: readonly Choice[], written: string): Choice[] {
  const number = /^(\d{1,2})[.)]?$/.exec(written)?.[1]
  const byNumber = number && choices[Number(number) - 1]
  if (byNumber) return [byNumber]
  const query = foldForSearch(written)
  if (!query) return []
  const labels = (choice: Choice) => Object.values(choice.label).map((label) => foldForSearch(label ?? ''))
  const whole = choices.filter((choice) => labels(choice).includes(query))
  if (whole.length > 0 || query.length < 2) return whole
  const begun = choices.filter((choice) => labels(choice).some((label) => label.startsWith(query)))
  return begun.length > 0
    ? begun
    : choices.filter((choice) => labels(choice).some((label) => label.includes(query)))
}
