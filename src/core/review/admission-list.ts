/** The list by which an opened application is admitted; pure, so that everyone gets the same list for the same application. */
import type { Localized } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'
import { filesOf } from '../applications/form/fields/index.ts'
import { sharesOf } from '../applications/form/fields/reading/ceilings.ts'
import type { Row } from '../applications/form/fields/reading/cells.ts'
import { type Answers, allFields, type Field, type Form } from '../applications/form/form.ts'
import { isAnswered, journey } from '../applications/form/journey.ts'
import { shareCeiling } from '../applications/form/shares.ts'
import { priceOffer } from '../applications/form/total.ts'
import type { Day } from '../calendar/astana-time.ts'
import { checkBin } from '../organizations/bin.ts'
import { obstaclesFor } from '../organizations/eligibility.ts'

/** What the machine sees at a point; `look`: only a person can tell. It decides nothing. */
export type Hint = 'met' | 'not-met' | 'look'

export interface AdmissionItem {
  /** `bin`, `section-goals`, `file-charter`, `price`, `shares`, `kept-unfair`… */
  key: string
  /** Text of the point (`review-item-…`). */
  text: 'bin' | 'section' | 'file' | 'price' | 'shares' | `kept-${string}`
  /** What the text is about: a section, a paper. */
  name?: Localized
  hint: Hint
}

export interface ToAdmit {
  kind: Kind
  form: Form
  answers: Answers
  /** The organization's profile as it was submitted. */
  profile: Answers
  bin: string
  /** Tenge; null where the lot has no sum. */
  lotAmount: number | null
  /** When it was submitted: the ceilings of that day hold. */
  day: Day
}

/** Who applies, what was filled in and enclosed, what it costs, what keeps an applicant out. */
export function admissionList(to: ToAdmit): AdmissionItem[] {
  return [
    { key: 'bin', text: 'bin', hint: seen(!checkBin(to.bin).problem) },
    ...sections(to),
    ...papers(to),
    ...sums(to),
    ...obstaclesFor(to.kind).map(({ id }): AdmissionItem => {
      const filed = id === 'database' && typeof to.profile['ngo-database-date'] === 'string'
      return { key: `kept-${id}`, text: `kept-${id}`, hint: filed ? 'met' : 'look' }
    }),
  ]
}

/** Sections that ask for anything obligatory besides papers. */
function sections({ form, answers }: ToAdmit): AdmissionItem[] {
  const { visible } = journey(form, answers)
  return form.sections.flatMap(({ id, title, fields }): AdmissionItem[] => {
    const asked = fields.filter(
      (field) => visible.includes(field) && !field.optional && field.type !== 'file',
    )
    if (asked.length === 0) return []
    const hint = seen(asked.every((field) => isAnswered(field, answers)))
    return [{ key: `section-${id}`, text: 'section', name: title, hint }]
  })
}

/** Obligatory papers. The others are worth points, and their absence keeps nobody out (p. 465). */
const papers = ({ form, answers }: ToAdmit): AdmissionItem[] =>
  journey(form, answers)
    .visible.filter(({ type, optional }) => type === 'file' && !optional)
    .map(({ id, label }) => ({
      ...{ key: `file-${id}`, text: 'file', name: label },
      hint: seen(filesOf(answers[id]).length > 0),
    }))

function sums(to: ToAdmit): AdmissionItem[] {
  const { form, answers, lotAmount, kind, day } = to
  const price = priceOffer(form, answers)
  const held = allFields(form).filter((field) =>
    field.shares?.some(({ of }) => shareCeiling(of, kind, day) !== undefined),
  )
  return [
    ...(lotAmount === null || !allFields(form).some(({ ceiling }) => ceiling === 'lot')
      ? []
      : [{ key: 'price', text: 'price' as const, hint: seen(price !== undefined && price <= lotAmount) }]),
    ...(held.length === 0
      ? []
      : [{ key: 'shares', text: 'shares' as const, hint: seen(!held.some((field) => isOver(field, to))) }]),
  ]
}

const isOver = (field: Field, { answers, kind, day }: ToAdmit): boolean =>
  sharesOf((answers[field.id] ?? []) as Row[], field, { locale: 'kk', today: day, kind }).some(
    ({ over }) => over > 0,
  )

const seen = (met: boolean): Hint => (met ? 'met' : 'not-met')
