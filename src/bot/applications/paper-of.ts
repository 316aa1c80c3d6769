import { kindOf } from '../../core/applications/form/fields/index.ts'
import { tableTotal } from '../../core/applications/form/fields/reading/sums.ts'
import { rowCells } from '../../core/applications/form/fields/table.ts'
import { type Answers, allFields, type Field } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import type { Draft } from '../../core/applications/open-draft.ts'
import type { Receipt } from '../../core/applications/submit-application.ts'
import { profileForm } from '../../core/organizations/profile-form.ts'
import { moment } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import type { ApplicationPaper, PaperField } from '../../papers/pdf.ts'
import { filesTable } from './files-table.ts'

interface Subject {
  draft: Pick<Draft, 'competition' | 'lot' | 'form' | 'answers'>
  profile: Answers
  locale: Locale
  now: Date
  receipt?: Receipt | undefined
  publicUrl: string
}

/** An application as the paper wants it: every value a finished text in the person's language. */
export function paperOf({ draft, profile, locale, now, receipt, publicUrl }: Subject): ApplicationPaper {
  const { competition, lot, form, answers } = draft
  const { visible } = journey(form, answers)
  return {
    language: locale,
    competition: {
      title: pick(competition.title, locale),
      customer: pick(competition.customer, locale),
      deadline: moment(locale, competition.deadline),
    },
    lot: {
      number: lot.number,
      theme: pick(lot.theme, locale),
      ...(lot.place && { place: pick(lot.place, locale) }),
      ...(lot.amount !== null && { amount: money(locale, lot.amount) }),
    },
    organization: profileLines(profile, locale),
    sections: form.sections.map((section, index) => ({
      title: `${index + 1}. ${pick(section.title, locale)}`,
      fields: section.fields
        .filter((field) => visible.includes(field))
        .map((field) => paperField(field, answers[field.id], locale)),
    })),
    ...(receipt && {
      receipt: {
        number: receipt.number,
        submittedAt: moment(locale, receipt.submittedAt),
        hash: receipt.hash,
        verifyUrl: `${publicUrl}/receipts?q=${receipt.hash}`,
      },
    }),
    draft: !receipt,
    createdAt: now,
  }
}

const profileLines = (profile: Answers, locale: Locale) =>
  allFields(profileForm)
    .filter((field) => (profile[field.id] ?? null) !== null)
    .map((field) => ({
      label: pick(field.label, locale),
      value: kindOf(field.type).show(profile[field.id], field, locale),
    }))

function paperField(field: Field, value: unknown, locale: Locale): PaperField {
  const label = pick(field.label, locale)
  if (value === undefined || value === null) return { label, value: '' }
  if (field.type === 'file') return { label, table: filesTable(value, locale) }
  if (field.type !== 'table' || !Array.isArray(value)) {
    return { label, value: kindOf(field.type).show(value, field, locale) }
  }
  const total = tableTotal(value, field)
  const columns = (field.columns ?? []).map((column) => pick(column.label, locale))
  const rows = value.map((row) => rowCells(row, field, locale))
  return { label, table: { columns, rows, ...(total !== undefined && { total: money(locale, total) }) } }
}
