import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldType, kinds } from '../../../../src/core/applications/form/fields/index.ts'
import type { Field } from '../../../../src/core/applications/form/form.ts'
import { formOf, forms } from '../../../../src/core/applications/form/forms/index.ts'
import { checkForm } from '../../../../src/core/applications/form-editing/check-form.ts'
import {
  editForm,
  type FormContent,
  type FormEdit,
} from '../../../../src/core/applications/form-editing/edit.ts'
import {
  readChoices,
  readColumns,
  writeChoices,
  writeColumns,
} from '../../../../src/core/applications/form-editing/lines.ts'

const { key: _key, version, ...grant } = formOf('grant')!
const fieldsOf = ({ sections }: FormContent): Field[] => sections.flatMap(({ fields }) => fields)
const idsOf = (form: FormContent) => fieldsOf(form).map(({ id }) => id)
const edited = (form: FormContent, ...edits: FormEdit[]) =>
  edits.reduce((content, edit) => editForm(content, edit, version + 1), form)

const sectionId = fc.constantFrom(...grant.sections.map(({ id }) => id), 'section-3-1')
const fieldId = fc.constantFrom(...idsOf(grant), 'text-3-1', 'file-3-1')
const by = fc.constantFrom(-1 as const, 1 as const)
const words = fc.string({ minLength: 1, maxLength: 20 })

const anEdit: fc.Arbitrary<FormEdit> = fc.oneof(
  fc.record({ do: fc.constant('add-section' as const), kk: words }),
  fc.record({ do: fc.constant('move-section' as const), section: sectionId, by }),
  fc.record({ do: fc.constant('remove-section' as const), section: sectionId }),
  fc.record({
    do: fc.constant('add-field' as const),
    section: sectionId,
    type: fc.constantFrom(...(Object.keys(kinds) as FieldType[])),
    kk: words,
  }),
  fc.record({
    do: fc.constant('text' as const),
    field: fieldId,
    part: fc.constantFrom('label' as const, 'help' as const, 'example' as const),
    language: fc.constantFrom('kk' as const, 'ru' as const),
    text: words,
  }),
  fc.record({ do: fc.constant('move-field' as const), field: fieldId, by }),
  fc.record({ do: fc.constant('remove-field' as const), field: fieldId }),
)

describe('editing a form', () => {
  it('never makes an id twice and never throws, whatever is done in whichever order', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
        const form = edited(grant, ...edits)
        const ids = idsOf(form)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(form.sections.map(({ id }) => id)).size).toBe(form.sections.length)
        const checked = checkForm(form)
        expect('form' in checked || checked.faults.length > 0).toBe(true)
      }),
    )
  })

  it('moves without losing or changing anything', () => {
    const move = fc.oneof(
      fc.record({ do: fc.constant('move-field' as const), field: fieldId, by }),
      fc.record({ do: fc.constant('move-section' as const), section: sectionId, by }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const byId = (form: FormContent) => fieldsOf(form).toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(byId(edited(grant, ...moves))).toEqual(byId(grant))
      }),
    )
  })

  it('carries a field over the end of its section into the next one, and back', () => {
    const [first, second] = grant.sections
    const last = first!.fields.at(-1)!.id
    const over = editForm(grant, { do: 'move-field', field: last, by: 1 }, 3)
    expect(over.sections[1]!.fields[0]!.id).toBe(last)
    expect(over.sections[1]!.fields).toHaveLength(second!.fields.length + 1)
    expect(editForm(over, { do: 'move-field', field: last, by: -1 }, 3)).toEqual(grant)
  })

  it('gives new fields ids of the version they come with, so that none is used again for something else', () => {
    const add: FormEdit = { do: 'add-field', section: 'about', type: 'text', kk: 'Жаңа' }
    const once = editForm(grant, add, 7)
    const again = editForm(editForm(once, { do: 'remove-field', field: 'text-7-1' }, 7), add, 8)
    expect(idsOf(once)).toContain('text-7-1')
    expect(idsOf(again)).toContain('text-8-1')
  })

  it('a rule that is undefined is taken away', () => {
    const limited = editForm(
      grant,
      { do: 'rules', field: 'goal', rules: { max: undefined, optional: true } },
      3,
    )
    const goal = fieldsOf(limited).find(({ id }) => id === 'goal')!
    expect(goal).not.toHaveProperty('max')
    expect(goal.optional).toBe(true)
    expect(editForm(limited, { do: 'drop-text', field: 'goal', part: 'help' }, 3)).not.toEqual(limited)
  })
})

describe('what is still wrong with a form', () => {
  it('is nothing of the forms there are', () => {
    for (const { key: _, version: __, ...form } of forms) expect(checkForm(form)).toHaveProperty('form')
  })

  const faultsOf = (...edits: FormEdit[]) => {
    const checked = checkForm(edited(grant, ...edits))
    return 'faults' in checked ? checked.faults.map(({ kind, field }) => [kind, field?.id]) : []
  }
  const add = (type: FieldType): FormEdit => ({ do: 'add-field', section: 'about', type, kk: 'Жаңа' })
  const russian = (field: string): FormEdit => ({
    do: 'text',
    field,
    part: 'label',
    language: 'ru',
    text: 'Новое',
  })

  it('is a Russian name that was not written yet', () => {
    expect(faultsOf(add('text'))).toEqual([['too_small', 'text-3-1']])
    expect(faultsOf(add('text'), russian('text-3-1'))).toEqual([])
  })
  it('is a choice without choices, a table without columns', () => {
    expect(faultsOf(add('choice'), russian('choice-3-1'))).toEqual([['choices', 'choice-3-1']])
    expect(faultsOf(add('table'), russian('table-3-1'))).toEqual([['columns', 'table-3-1']])
  })
  it('is a condition on a field that is gone, comes later, or has no such choice', () => {
    expect(faultsOf({ do: 'remove-field', field: 'target-groups' })).toEqual([['when', 'other-group']])
    expect(faultsOf({ do: 'move-field', field: 'other-group', by: -1 })).toEqual([['when', 'other-group']])
    const choices = readChoices('Балалар; Дети\nЖастар; Молодёжь', { id: 'x' } as Field, 3)
    expect(faultsOf({ do: 'rules', field: 'target-groups', rules: { choices } })).toEqual([
      ['when', 'other-group'],
    ])
  })
  it('is a least greater than the most', () => {
    expect(faultsOf({ do: 'rules', field: 'goal', rules: { min: 9000 } })).toEqual([['limits', 'goal']])
  })
})

describe('choices and columns, one a line', () => {
  const field = (id: string) => fieldsOf(grant).find((one) => one.id === id)!

  it('come back as they were written', () => {
    const bare = ({ id, label: { kk, ru } }: { id: string; label: { kk: string; ru: string } }) => ({
      id,
      label: { kk, ru },
    })
    const groups = field('target-groups')
    expect(readChoices(writeChoices(groups), groups, 9)).toEqual(groups.choices!.map(bare))
    const budget = field('budget')
    expect(
      readColumns(writeColumns(budget), budget, 9).map(({ id, role, type, optional }) => [
        id,
        role,
        type,
        optional,
      ]),
    ).toEqual(budget.columns!.map(({ id, role, type, optional }) => [id, role, type, optional]))
  })

  it('keep the id of what keeps its name in one of the languages, and get new ones otherwise', () => {
    const groups = field('target-groups')
    const read = readChoices('Балалар; Дети и подростки\nМұғалімдер; Учителя', groups, 9)
    expect(read.map(({ id }) => id)).toEqual(['children', 'o9-1'])
  })

  it.each([
    ['Балалар; Дети', 0],
    ['Балалар; Дети\nЖастар', 2],
    ['; Дети\nЖастар; Молодёжь', 1],
  ])('say which line is not right: %j', (text, line) => {
    expect(() => readChoices(text, field('target-groups'), 9)).toThrow(
      expect.objectContaining({ reason: 'form-lines', details: { line } }),
    )
  })

  it('take the kind of a column in Kazakh, Russian or English', () => {
    const read = readColumns('А; А; сан\nБ; Б; Дата; необязательно\nВ; В; money', { id: 't' } as Field, 9)
    expect(read.map(({ type, optional }) => [type, optional])).toEqual([
      ['number', undefined],
      ['date', true],
      ['money', undefined],
    ])
    expect(() => readColumns('А; А; бірдеңе', { id: 't' } as Field, 9)).toThrow('form-lines')
  })
})
