import type { Admission, CheckedItem } from '../../core/review/read-admission.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { applicantText } from '../competitions/protocol.ts'
import { clip } from '../ui/paging.ts'

export const applicantHead = (locale: Locale, { opened }: Admission): string =>
  applicantText(locale, opened.applicant, opened.place)

/** "✅ 3. Charter enclosed"; what the machine sees only where nobody looked yet. */
export function itemLine(
  locale: Locale,
  { met, note, hint, ...item }: CheckedItem,
  number: number,
  noteLength: number,
): string {
  const mark = met === undefined ? '▫️' : met ? '✅' : '❌'
  const seen = met === undefined ? ` <i>${lookUpMarkup(locale, `review-hint-${hint}`)}</i>` : ''
  const noted = note ? `\n    ${markup(locale, 'review-item-note', { note: clip(note, noteLength) })}` : ''
  return `${mark} ${number}. ${itemText(locale, item)}${seen}${noted}`
}

const itemText = (locale: Locale, { text, name }: Pick<CheckedItem, 'text' | 'name'>): string =>
  lookUpMarkup(locale, `review-item-${text}`, name ? { name: clip(pick(name, locale), 90) } : {})

export function decisionText(locale: Locale, decision: Admission['decision']): string {
  if (decision === undefined) return markup(locale, 'review-undecided')
  if (decision === null) return markup(locale, 'review-admitted')
  const reason = t(locale, `review-reason-${decision.reason}`)
  return markup(locale, 'review-rejected', { reason, detail: clip(pick(decision.detail, locale), 500) })
}
