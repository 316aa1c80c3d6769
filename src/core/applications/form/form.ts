/** The form as data: what an application (or an organization's profile) asks for. Nothing here knows the answers. */
import { z } from 'zod'
import type { Localized } from '../../../language/locale.ts'
import { type FieldType, kinds } from './fields/index.ts'
import type { FormRule } from './form-rules.ts'
import { SHARE_KINDS, type ShareKind } from './shares.ts'

export type { FieldType }

export interface Form {
  key: string
  /** Raised with every change of fields; a draft keeps the version it began with. */
  version: number
  title: Localized
  /** The official form could not be read: to be confirmed before real use, and said so to staff. */
  draft?: boolean | undefined
  sections: Section[]
}

export interface Section {
  id: string
  title: Localized
  fields: Field[]
}

/**
 * `min` and `max` are counted in the field's own unit: letters (text, long text), the value itself (number;
 * money in tenge), days from today (date; 0 is today), days of duration (period), chosen items (choices), lines (table),
 * megabytes of each (file, `max` only).
 */
export interface Field {
  /** `[a-z0-9-]{1,24}`, unique in the form: short enough for a button's data. */
  id: string
  type: FieldType
  label: Localized
  help?: Localized | undefined
  example?: Localized | undefined
  /** May be skipped: the answer is then `null`. */
  optional?: boolean | undefined
  /** Asked only when an earlier field's answer is (or, for several choices, contains) one of these values. */
  when?: { field: string; is: unknown[] } | undefined
  min?: number | undefined
  max?: number | undefined
  /** Digits a number may have after the comma; 0 when absent. */
  decimals?: number | undefined
  choices?: Choice[] | undefined
  columns?: Column[] | undefined
  /** Most files of a file field; 10 when absent. */
  files?: number | undefined
  /** What is requested by the table (its total without the own contribution) or the money must not exceed the lot's amount. */
  ceiling?: 'lot' | undefined
  /** Parts of what is requested that the law holds down: see shares.ts. */
  shares?: Share[] | undefined
}

export interface Choice {
  /** `[a-z0-9-]{1,16}` */
  id: string
  label: Localized
}

const COLUMN_TYPES = ['text', 'number', 'money', 'date', 'choice', 'period'] as const
const ROLES = ['quantity', 'price', 'sum', 'own'] as const

/** With both `quantity` and `price` in a table, a `sum` column is computed and never typed. */
export interface Column {
  id: string
  label: Localized
  type: (typeof COLUMN_TYPES)[number]
  /** `own`: what of the line the applicant pays itself, in tenge. */
  role?: (typeof ROLES)[number] | undefined
  choices?: Choice[] | undefined
  /** A cell may be left empty. */
  optional?: boolean | undefined
}

/** The lines whose `column` holds one of these choices, and the part of the law that says how much they may take. */
export interface Share {
  column: string
  is: string[]
  of: ShareKind
}

/** Answers by field id. A missing key is not answered yet, `null` is skipped on purpose. */
export type Answers = Readonly<Record<string, unknown>>

// Forms are never changed once read, and every rule begins with this list.
const listed = new WeakMap<Form, readonly Field[]>()

export function allFields(form: Form): readonly Field[] {
  const fields = listed.get(form) ?? form.sections.flatMap((section) => section.fields)
  listed.set(form, fields)
  return fields
}

export const fieldOf = (form: Form, id: string): Field | undefined =>
  allFields(form).find((field) => field.id === id)

export const sectionOf = (form: Form, fieldId: string): Section | undefined =>
  form.sections.find((section) => section.fields.some((field) => field.id === fieldId))

const words = z.string().trim().min(1)
const localized = z.strictObject({ kk: words, ru: words, en: words.optional() })
const id = z.string().regex(/^[a-z0-9-]{1,24}$/)
/** Shorter: a button's 64 bytes hold the draft, the field and the choice. */
const choiceId = z.string().regex(/^[a-z0-9-]{1,16}$/)

const choiceList = z
  .array(z.strictObject({ id: choiceId, label: localized }))
  .min(2)
  .optional()

const column = z.strictObject({
  id,
  label: localized,
  type: z.enum(COLUMN_TYPES),
  role: z.enum(ROLES).optional(),
  choices: choiceList,
  optional: z.boolean().optional(),
})

const share = z.strictObject({ column: id, is: z.array(choiceId).min(1), of: z.enum(SHARE_KINDS) })

const field = z
  .strictObject({
    id,
    type: z.enum(Object.keys(kinds) as [FieldType, ...FieldType[]]),
    label: localized,
    help: localized.optional(),
    example: localized.optional(),
    optional: z.boolean().optional(),
    when: z.strictObject({ field: id, is: z.array(z.unknown()).min(1) }).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().min(0).max(6).optional(),
    choices: choiceList,
    columns: z.array(column).min(1).optional(),
    files: z.int().min(1).max(20).optional(),
    ceiling: z.literal('lot').optional(),
    shares: z.array(share).min(1).optional(),
  })
  .superRefine((field, issues) => {
    const say = (message: string, fault?: FormRule) =>
      issues.addIssue({ code: 'custom', message: `${field.id}: ${message}`, params: { fault } })
    const choosing = field.type === 'choice' || field.type === 'choices'
    if (choosing !== (field.choices !== undefined))
      say('"choices" belong to choice and choices, and only there', 'choices')
    if ((field.type === 'table') !== (field.columns !== undefined))
      say('"columns" belong to table, and only there', 'columns')
    if (field.files && field.type !== 'file') say('"files" is for file')
    if (field.ceiling && field.type !== 'table' && field.type !== 'money')
      say('"ceiling" is for table and money')
    if ((field.min ?? -Infinity) > (field.max ?? Infinity)) say('"min" is greater than "max"', 'limits')
    for (const twice of repeated((field.choices ?? []).map((choice) => choice.id)))
      say(`choice ${twice} is repeated`)
    for (const twice of repeated((field.columns ?? []).map((column) => column.id)))
      say(`column ${twice} is repeated`)
    for (const column of field.columns ?? [])
      if ((column.type === 'choice') !== (column.choices !== undefined))
        say(`column ${column.id}: "choices" belong to choice, and only there`)
    for (const { column, is } of field.shares ?? []) {
      const known = field.columns?.find(({ id }) => id === column)?.choices?.map(({ id }) => id)
      if (!known || is.some((one) => !known.includes(one)))
        say(`share of ${column}: no such column or choice`)
    }
  })

const repeated = (ids: string[]): string[] => ids.filter((one, at) => ids.indexOf(one) !== at)

function pathOf({ sections }: Form, field: Field): (string | number)[] {
  const at = sections.findIndex(({ fields }) => fields.includes(field))
  return ['sections', at, 'fields', sections[at]!.fields.indexOf(field)]
}

/** Checks a form that comes as data: shape, kk and ru present, ids unique, conditions looking back only. */
export const formSchema: z.ZodType<Form> = z
  .strictObject({
    key: id,
    version: z.int().min(1),
    title: localized,
    draft: z.boolean().optional(),
    sections: z.array(z.strictObject({ id, title: localized, fields: z.array(field).min(1) })).min(1),
  })
  .superRefine((form, issues) => {
    const say = (message: string, path: (string | number)[] = [], fault?: FormRule) =>
      issues.addIssue({ code: 'custom', message, path, params: { fault } })
    for (const twice of repeated(form.sections.map((section) => section.id)))
      say(`section ${twice} is repeated`)
    const earlier = new Map<string, Field>()
    for (const field of allFields(form)) {
      const asked = field.when && earlier.get(field.when.field)
      const path = () => pathOf(form, field)
      if (field.when && !asked) say(`${field.id}: "when" must name an earlier field`, path(), 'when')
      if (field.when?.is.some((value) => asked?.choices && !asked.choices.some(({ id }) => id === value)))
        say(`${field.id}: "when" names a choice that is not there`, path(), 'when')
      if (earlier.has(field.id)) say(`field ${field.id} is repeated`)
      earlier.set(field.id, field)
    }
  })
