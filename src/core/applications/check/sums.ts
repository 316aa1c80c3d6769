import { money } from '../../../language/format.ts'
import type { Locale } from '../../../language/locale.ts'
import { foldForSearch } from '../../../language/search.ts'
import { readAmount } from '../form/fields/reading/amount.ts'
import type { Doubt, Passage } from './finding.ts'

/** A sum in words or figures with its currency, said to be the whole of the project. */
const WHOLE =
  /(?:жалпы|толык|барлыгы|сметасы|кунын?ы?|бюджет\p{L}*|общ\p{L}+|итого|всего|смет\p{L}+|стоимост\p{L}+|total|budget)[^.;\n\d]{0,60}?(\d[\d ., ]*(?:млн|млрд|мын|тыс|миллион\p{L}*|million)?\.?) ?(?:тг|тнг|тенге\p{L}*|₸|kzt|tenge)/gu

/**
 * A total named in a text that is none of the form's own sums: the commission reads two figures and believes neither.
 * `sums` are in tenge, the total first.
 */
export function sumsThatDiffer(
  sums: readonly number[],
  passages: readonly Passage[],
  locale: Locale,
): Doubt[] {
  const [total] = sums
  if (total === undefined) return []
  return passages.flatMap(({ field, text }) => {
    for (const [, written = ''] of foldForSearch(text).matchAll(WHOLE)) {
      const amount = readAmount(written.trim())
      if (amount === undefined || sums.includes(amount)) continue
      const details = { written: money(locale, amount), total: money(locale, total) }
      return [{ kind: 'sum', field, details } as const]
    }
    return []
  })
}
