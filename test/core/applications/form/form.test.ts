import { describe, expect, it } from 'vitest'
import { kindOf, kinds } from '../../../../src/core/applications/form/fields/index.ts'
import {
  allFields,
  type Field,
  fieldOf,
  formSchema,
  sectionOf,
} from '../../../../src/core/applications/form/form.ts'
import { formOf, forms } from '../../../../src/core/applications/form/forms/index.ts'
import { profileForm } from '../../../../src/core/organizations/profile-form.ts'
import { LOCALES, type Localized } from '../../../../src/language/locale.ts'
import { hasMessage, lookUpMarkup } from '../../../../src/language/translate.ts'

const every = [...forms, profileForm]
const label = { kk: 'Атауы', ru: 'Название' }
const withFields = (...fields: unknown[]) => ({
  key: 'k',
  version: 1,
  title: label,
  sections: [{ id: 's', title: label, fields }],
})

describe('forms as data', () => {
  it.each(every.map((form) => [form.key, form] as const))('%s obeys the schema', (_key, form) => {
    expect(formSchema.parse(structuredClone(form))).toEqual(form)
  })

  it('keeps its place for a field and its section', () => {
    const form = formOf('social-order')
    expect(form && fieldOf(form, 'budget')?.type).toBe('table')
    expect(form && sectionOf(form, 'budget')?.id).toBe('price')
    expect(form && fieldOf(form, 'no-such')).toBeUndefined()
  })

  it('has the seven official sections of a state social order, in their order', () => {
    const official = ['problem', 'goals', 'methods', 'plan', 'reach', 'results', 'indicators']
    const sections = formOf('social-order')?.sections.map(({ id }) => id) ?? []
    expect(sections.filter((id) => official.includes(id))).toEqual(official)
  })

  it('mixes no Latin letters into Cyrillic words and reads nowhere in Russian for a Kazakh', () => {
    for (const { kk, ru } of every.flatMap((form) => texts(form))) {
      const words = `${kk} ${ru}`.match(/\p{L}+/gu) ?? []
      expect(
        words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
      ).toEqual([])
      if (/[ыэъщ]|ция/.test(ru) && kk.length > 40) expect(kk).not.toBe(ru)
    }
  })

  it('gives examples that its own fields can read', () => {
    const context = { locale: 'kk', today: '2026-11-23', lotAmount: 10_000_000 } as const
    for (const field of every.flatMap(allFields)) {
      for (const locale of LOCALES) {
        const example = field.example?.[locale]
        if (!example) continue
        const reading = kindOf(field.type).read({ text: example }, field, context)
        expect(reading, `${field.id} ${locale}`).not.toHaveProperty('problem')
        if (field.type !== 'long-text') expect(checkOf(field, reading), field.id).toBeUndefined()
      }
    }
    function checkOf(field: Field, reading: object) {
      if (field.type === 'table' && field.min !== 1) return undefined
      return 'value' in reading ? kindOf(field.type).check?.(reading.value, field, context) : reading
    }
  })

  it.each([
    ['a field given twice', withFields({ id: 'a', type: 'text', label }, { id: 'a', type: 'text', label })],
    [
      'a condition on a later field',
      withFields(
        { id: 'a', type: 'text', label, when: { field: 'b', is: [1] } },
        { id: 'b', type: 'text', label },
      ),
    ],
    ['a condition on itself', withFields({ id: 'a', type: 'text', label, when: { field: 'a', is: [1] } })],
    ['a choice without choices', withFields({ id: 'a', type: 'choice', label })],
    [
      'a text with choices',
      withFields({
        id: 'a',
        type: 'text',
        label,
        choices: [
          { id: 'x', label },
          { id: 'y', label },
        ],
      }),
    ],
    ['a table without columns', withFields({ id: 'a', type: 'table', label })],
    ['a label without Russian', withFields({ id: 'a', type: 'text', label: { kk: 'Атауы' } })],
    ['a blank Kazakh label', withFields({ id: 'a', type: 'text', label: { kk: ' ', ru: 'Название' } })],
    ['an unknown type', withFields({ id: 'a', type: 'colour', label })],
    ['an id too long for a button', withFields({ id: 'a'.repeat(25), type: 'text', label })],
    ['limits the wrong way round', withFields({ id: 'a', type: 'text', label, min: 5, max: 2 })],
    ['a misspelt property', withFields({ id: 'a', type: 'text', label, optionnal: true })],
  ])('refuses %s', (_what, form) => {
    expect(formSchema.safeParse(form).success).toBe(false)
  })
})

describe('field types', () => {
  it.each(Object.keys(kinds))('%s says under the question how to answer', (type) => {
    const field = every.flatMap(allFields).find((one) => one.type === type) ?? {
      id: 'x',
      type: 'text',
      label,
    }
    for (const locale of LOCALES) {
      expect(hasMessage(locale, `field-${type}-how`)).toBe(true)
      const kind = kindOf(type as Field['type'])
      const hints = kind.hints?.(field as Field, { locale, today: '2026-11-23', lotAmount: 5_000_000 }) ?? {}
      expect(lookUpMarkup(locale, `field-${type}-how`, hints)).not.toMatch(/\{|undefined|NaN|∞|\.\./)
    }
  })
})

function texts(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return []
  return 'kk' in value && 'ru' in value ? [value as Localized] : Object.values(value).flatMap(texts)
}
