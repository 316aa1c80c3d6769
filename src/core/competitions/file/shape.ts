import { z } from 'zod'
import { SETTABLE_MILESTONES, type SetMilestones } from '../../../database/schema/index.ts'
import { KINDS, type Kind } from '../../../language/reference.ts'
import { type CompetitionContent, DOCUMENT_KINDS, FORM_KEYS, type FormKey } from './content.ts'
import {
  amount,
  bin,
  code,
  day,
  localized,
  moment,
  oneOf,
  region,
  score,
  sphere,
  tag,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from './values.ts'

/** What one document says about itself in one language: the text itself, or the name of a file in the archive. */
const source = z.strictObject({ text: text(100_000).optional(), file: text(200).optional() })

const document = z.strictObject({
  kind: oneOf(DOCUMENT_KINDS),
  title: localized(200),
  kk: source.optional(),
  ru: source.optional(),
})

export type DocumentShape = z.output<typeof document>

const lot = (now: Date) =>
  z.strictObject({
    number: wholeNumber(9999).optional(),
    theme: localized(),
    description: localized(4000).optional(),
    place: localized().optional(),
    region: region.optional(),
    amount: amount.optional(),
    'service-from': day(now).optional(),
    'service-until': day(now).optional(),
  })

const winner = z.strictObject({
  lot: wholeNumber(9999),
  organization: localized(),
  bin: bin.optional(),
  region: region.optional(),
  project: localized().optional(),
  amount: amount.optional(),
  score: score.optional(),
  place: wholeNumber(99).default(1),
})

const results = (now: Date) =>
  z.strictObject({
    published: moment(now),
    text: localized(4000),
    winners: z.array(winner).max(500).default([]),
  })

/** Kept as ISO 8601, in the order of the file's manual. */
const milestones = (now: Date) => {
  const at = moment(now)
    .transform((found) => found.toISOString())
    .optional()
  const shapes = Object.fromEntries(SETTABLE_MILESTONES.map((kind) => [kind, at]))
  return z.strictObject(shapes).transform((given) => given as SetMilestones)
}

const unlimited = 'unlimited'

/** The file's fields, names as written there. `now` is what relative moments are counted from. */
export const shape = (now: Date) =>
  z.strictObject({
    code,
    kind: oneOf(KINDS),
    intake: oneOf(['here', 'elsewhere']).default('here'),
    'intake-url': webAddress.optional(),
    'intake-place': localized().optional(),
    title: localized(300),
    summary: localized(3000),
    customer: localized(300),
    needs: z.array(localized(1000)).max(50).default([]),
    spheres: z.array(sphere).min(1).max(19),
    regions: z.array(region).min(1).max(21),
    themes: z.array(tag).max(20).default([]),
    budget: oneOf(['local', 'republican']).optional(),
    form: oneOf(FORM_KEYS).optional(),
    'applications-per-organization': z.union([z.literal(unlimited), wholeNumber(1000)]).optional(),
    opens: moment(now).optional(),
    deadline: moment(now),
    repeat: yesNo.default(false),
    milestones: milestones(now).default({}),
    archive: yesNo.default(false),
    lots: z.array(lot(now)).min(1).max(500),
    documents: z.array(document).max(50).default([]),
    results: results(now).optional(),
  })

export type FileShape = z.output<ReturnType<typeof shape>>

/** Fields left out take what the kind of competition usually has (domain facts: law № 36-III, art. 6, 6-1, 6-3). */
export const DEFAULTS: Record<Kind, { form: FormKey; applications: number | null }> = {
  'social-order': { form: 'social-order', applications: 1 },
  'short-grant': { form: 'grant', applications: null },
  'medium-grant': { form: 'grant', applications: null },
  'long-grant': { form: 'grant', applications: null },
  award: { form: 'award', applications: 1 },
}

export function toContent(file: FileShape): CompetitionContent {
  const { documents: _, lots, form, ...rest } = file
  const {
    'intake-url': intakeUrl,
    'intake-place': intakePlace,
    'applications-per-organization': limit = DEFAULTS[file.kind].applications,
    ...same
  } = rest
  return {
    ...same,
    ...(intakeUrl && { intakeUrl }),
    ...(intakePlace && { intakePlace }),
    form: form ?? DEFAULTS[file.kind].form,
    applicationsPerOrganization: limit === unlimited ? null : limit,
    lots: lots.map(({ 'service-from': serviceFrom, 'service-until': serviceUntil, ...lot }, index) => ({
      ...lot,
      ...(serviceFrom && { serviceFrom }),
      ...(serviceUntil && { serviceUntil }),
      number: lot.number ?? index + 1,
    })),
  }
}
