import type { Locale } from '../../language/locale.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { expectedScore } from '../review/expected-score.ts'
import { daysOutside } from './check/days.ts'
import type { Doubt, Findings, Passage } from './check/finding.ts'
import { personalNumbers } from './check/iin.ts'
import { namesThatDiffer, quotedNames } from './check/names.ts'
import { sumsThatDiffer } from './check/sums.ts'
import { tableTotal } from './form/fields/index.ts'
import type { Answers, Field } from './form/form.ts'
import { isAnswered, journey } from './form/journey.ts'
import { formProblems, priceOffer } from './form/total.ts'
import { contextOf, type Draft, fieldsToConfirm } from './open-draft.ts'

interface Checked {
  draft: Draft
  /** The organization's profile. */
  profile: Answers
  locale: Locale
  now: Date
}

/** The field that names the project, in every form of ours. */
const PROJECT_TITLE = 'project-title'

/**
 * What would be thrown out, at any time before the deadline: what is missing or faulty, and what contradicts itself. The
 * commission may not ask for anything afterwards (rules № 687, p. 204).
 */
export function earlyCheck({ draft, profile, locale, now }: Checked): Findings {
  const { form, answers, lot } = draft
  const fields = journey(form, answers).visible.filter(
    (field) => isAnswered(field, answers) && answers[field.id] !== null,
  )
  const passages = fields.flatMap((field) => passagesOf(field, answers[field.id]))
  const service = { from: lot.serviceFrom ?? undefined, until: lot.serviceUntil ?? undefined }
  return {
    problems: formProblems(form, answers, contextOf(draft, locale, now)),
    doubts: [
      ...toConfirm(draft),
      ...daysOutside(fields, answers, service, locale),
      ...sumsThatDiffer(sumsOf(draft, fields), passages, locale),
      ...namesThatDiffer(namesOf(answers, profile), passages),
      ...personalNumbers(passages),
      ...databaseDoubts(draft, profile, now),
    ],
  }
}

function passagesOf(field: Field, value: unknown): Passage[] {
  if (field.type === 'text' || field.type === 'long-text') return [{ field, text: String(value) }]
  if (field.type !== 'table' || !Array.isArray(value)) return []
  const columns = (field.columns ?? []).filter(({ type }) => type === 'text')
  const cells = value.flatMap((row: Record<string, unknown>) =>
    columns.map(({ id }) => String(row[id] ?? '')),
  )
  return [{ field, text: cells.join('\n') }]
}

/** The price offer first, then every total a text may rightly name. */
function sumsOf({ form, answers, lot }: Draft, fields: readonly Field[]): number[] {
  const offer = priceOffer(form, answers)
  if (offer === undefined) return []
  const totals = fields.flatMap((field) => tableTotal(answers[field.id], field) ?? [])
  const sums = fields.flatMap(({ id, type }) => (type === 'money' ? [Number(answers[id])] : []))
  return [offer, ...totals, ...sums, ...(lot.amount === null ? [] : [lot.amount])]
}

/** The project's name, and those of the organization in both languages. */
function namesOf(answers: Answers, profile: Answers): string[] {
  const title = typeof answers[PROJECT_TITLE] === 'string' ? answers[PROJECT_TITLE] : ''
  const quoted = quotedNames(title)
  const own = [profile['name-kk'], profile['name-ru']].flatMap((name) => quotedNames(String(name ?? '')))
  return [...(quoted.length > 0 ? quoted : [title]), ...own].filter(Boolean)
}

const toConfirm = (draft: Draft): Doubt[] =>
  fieldsToConfirm(draft).map((field) => ({ kind: 'confirm', field, details: {} }))

/** Who is not in the NGO Database is not admitted; who filed late loses a point (criterion 3 of annex 21; law, art. 6-1). */
function databaseDoubts({ competition }: Draft, profile: Answers, now: Date): Doubt[] {
  if (competition.kind === 'award') return []
  const { criteria } = expectedScore({ profile, local: false, today: dayOf(now) })
  const raise = criteria.find(({ criterion }) => criterion === 'database')?.raise
  if (raise === 'database-late')
    return competition.kind === 'social-order' ? [{ kind: raise, details: {} }] : []
  return raise === 'database-absent' ? [{ kind: raise, details: {} }] : []
}
