import type { Localized } from '../../../language/locale.ts'
import type { Choice, Column, Field, FieldType, Form, Section } from '../form/form.ts'

/** A form while it is edited: its key stays, its version is given when it is confirmed. */
export type FormContent = Omit<Form, 'key' | 'version'>

/** What of a field only helps, or is asked; each in both languages. */
export type TextPart = 'label' | 'help' | 'example'

/** Rules of a field; one that is undefined is taken away. */
export interface FieldRules {
  optional?: boolean | undefined
  min?: number | undefined
  max?: number | undefined
  decimals?: number | undefined
  files?: number | undefined
  choices?: Choice[] | undefined
  columns?: Column[] | undefined
  ceiling?: 'lot' | undefined
  when?: Field['when']
}

/** One step of editing. What names a field or section that is not there changes nothing. */
export type FormEdit =
  | { do: 'add-section'; kk: string }
  | { do: 'title'; section: string; language: 'kk' | 'ru'; text: string }
  | { do: 'move-section'; section: string; by: -1 | 1 }
  | { do: 'remove-section'; section: string }
  | { do: 'add-field'; section: string; type: FieldType; kk: string }
  | { do: 'text'; field: string; part: TextPart; language: 'kk' | 'ru'; text: string }
  | { do: 'drop-text'; field: string; part: 'help' | 'example' }
  | { do: 'rules'; field: string; rules: FieldRules }
  | { do: 'move-field'; field: string; by: -1 | 1 }
  | { do: 'remove-field'; field: string }
  | { do: 'replace'; form: FormContent }

/** The form after one step. `version` is that which it will get: new ids carry it, so that none is ever used twice. */
export function editForm(form: FormContent, edit: FormEdit, version: number): FormContent {
  switch (edit.do) {
    case 'replace':
      return edit.form
    case 'add-section':
      return { ...form, sections: [...form.sections, newSection(form, edit.kk, version)] }
    case 'title':
      return onSection(form, edit.section, (section) => ({
        ...section,
        title: inLanguage(section.title, edit.language, edit.text),
      }))
    case 'move-section':
      return { ...form, sections: moved(form.sections, edit.section, edit.by) }
    case 'remove-section':
      return { ...form, sections: form.sections.filter(({ id }) => id !== edit.section) }
    case 'add-field':
      return onSection(form, edit.section, (section) => ({
        ...section,
        fields: [...section.fields, newField(form, edit, version)],
      }))
    case 'move-field':
      return movedField(form, edit.field, edit.by)
    case 'remove-field':
      return onFields(form, (fields) => fields.filter(({ id }) => id !== edit.field))
    default:
      return onField(form, edit.field, (field) => changed(field, edit))
  }
}

type FieldEdit = Extract<FormEdit, { do: 'text' | 'drop-text' | 'rules' }>

function changed(field: Field, edit: FieldEdit): Field {
  if (edit.do === 'rules') return withoutAbsent({ ...field, ...edit.rules })
  if (edit.do === 'drop-text') return withoutAbsent({ ...field, [edit.part]: undefined })
  return { ...field, [edit.part]: inLanguage(field[edit.part], edit.language, edit.text) }
}

const withoutAbsent = (field: Field): Field =>
  Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as unknown as Field

const inLanguage = (text: Localized | undefined, language: 'kk' | 'ru', words: string): Localized => ({
  kk: '',
  ru: '',
  ...text,
  [language]: words,
})

const onSection = (form: FormContent, id: string, change: (section: Section) => Section): FormContent => ({
  ...form,
  sections: form.sections.map((section) => (section.id === id ? change(section) : section)),
})

const onFields = (form: FormContent, change: (fields: Field[]) => Field[]): FormContent => ({
  ...form,
  sections: form.sections.map((section) => ({ ...section, fields: change(section.fields) })),
})

const onField = (form: FormContent, id: string, change: (field: Field) => Field): FormContent =>
  onFields(form, (fields) => fields.map((field) => (field.id === id ? change(field) : field)))

function moved<T extends { id: string }>(items: T[], id: string, by: -1 | 1): T[] {
  const at = items.findIndex((item) => item.id === id)
  const item = items[at]
  if (!item || !items[at + by]) return items
  return items.toSpliced(at, 1).toSpliced(at + by, 0, item)
}

/** Within its section; from its end or beginning into the next one. */
function movedField(form: FormContent, id: string, by: -1 | 1): FormContent {
  const at = form.sections.findIndex(({ fields }) => fields.some((field) => field.id === id))
  const section = form.sections[at]
  const field = section?.fields.find((one) => one.id === id)
  if (!section || !field) return form
  const within = moved(section.fields, id, by)
  if (within !== section.fields) return onSection(form, section.id, (one) => ({ ...one, fields: within }))
  const next = form.sections[at + by]
  if (!next) return form
  const without = onFields(form, (fields) => fields.filter((one) => one.id !== id))
  return onSection(without, next.id, (one) => ({
    ...one,
    fields: by === 1 ? [field, ...one.fields] : [...one.fields, field],
  }))
}

function newSection(form: FormContent, kk: string, version: number): Section {
  const used = form.sections.map(({ id }) => id)
  return { id: freeId(`section-${version}`, used), title: { kk, ru: '' }, fields: [] }
}

function newField(form: FormContent, { type, kk }: { type: FieldType; kk: string }, version: number): Field {
  const used = form.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
  return { id: freeId(`${type}-${version}`, used), type, label: { kk, ru: '' } }
}

/** The first of `stem-1`, `stem-2`… that is not used. */
export function freeId(stem: string, used: readonly string[]): string {
  let number = 1
  while (used.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
