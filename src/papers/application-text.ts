import type { Locale } from '../language/locale.ts'
import { t } from '../language/translate.ts'
import { type ApplicationPaper, applicationHead, applicationTitle, type PaperField } from './pdf.ts'
import { printable } from './printable.ts'

/** An application as plain text, with everything the PDF says but the QR. */
export function applicationText(paper: ApplicationPaper): string {
  const { language, ...rest } = printable(paper)
  const parts = [
    applicationTitle({ language, ...rest }),
    rest.competition.customer,
    pairs(language, applicationHead({ language, ...rest })),
    rest.receipt && pairs(language, receiptPairs(language, rest.receipt)),
    heading(t(language, 'paper-organization')),
    pairs(language, rest.organization),
    ...rest.sections.flatMap((section) => [
      heading(section.title),
      ...section.fields.map((field) => fieldText(language, field)),
    ]),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(text.length)}`
}

function pairs(language: Locale, entries: readonly { label: string; value: string }[]): string {
  return entries.map(({ label, value }) => `${label}: ${value || t(language, 'paper-empty')}`).join('\n')
}

function receiptPairs(language: Locale, receipt: NonNullable<ApplicationPaper['receipt']>) {
  return [
    { label: t(language, 'paper-receipt-number'), value: receipt.number },
    { label: t(language, 'paper-receipt-submitted'), value: receipt.submittedAt },
    { label: t(language, 'paper-receipt-hash'), value: receipt.hash },
    { label: t(language, 'paper-receipt'), value: receipt.verifyUrl },
  ]
}

function fieldText(language: Locale, field: PaperField): string {
  if (!('table' in field)) return `${field.label}\n${field.value || t(language, 'paper-empty')}`
  const { columns, rows, total } = field.table
  const lines = [columns, ...rows].map((cells) => cells.join(' | '))
  return [field.label, ...lines, total && `${t(language, 'paper-total')}: ${total}`]
    .filter(Boolean)
    .join('\n')
}
