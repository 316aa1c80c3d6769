import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  allFields,
  type Field,
  type Form,
} from '../../../../src/core/applications/form/form.ts'
import { forms } from '../../../../src/core/applications/form/forms/index.ts'
import {
  after as following,
  journey,
  before as preceding,
} from '../../../../src/core/applications/form/journey.ts'

const label = { kk: 'Атауы', ru: 'Название' }

/** Forms of any shape: optional fields, several choices, conditions on earlier fields, conditions upon conditions. */
const anyForm = fc
  .array(
    fc.record({
      optional: fc.boolean(),
      many: fc.boolean(),
      asks: fc.option(fc.tuple(fc.nat(), fc.subarray(['a', 'b', 'c'], { minLength: 1 })), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((shapes): Form => {
    const fields = shapes.map(({ optional, many, asks }, at): Field => {
      const choices = ['a', 'b', 'c'].map((id) => ({ id, label }))
      const when = asks && at > 0 ? { field: `f${asks[0] % at}`, is: asks[1] } : undefined
      return {
        id: `f${at}`,
        type: many ? 'choices' : 'choice',
        label,
        optional,
        choices,
        ...(when && { when }),
      }
    })
    const half = Math.ceil(fields.length / 2)
    const sections = [fields.slice(0, half), fields.slice(half)].filter((part) => part.length > 0)
    return {
      key: 'any',
      version: 1,
      title: label,
      sections: sections.map((part, at) => ({ id: `s${at}`, title: label, fields: part })),
    }
  })

const anyAnswers = fc.dictionary(
  fc.integer({ min: 0, max: 16 }).map((at) => `f${at}`),
  fc.oneof(fc.constantFrom('a', 'b', 'c', null, '', undefined), fc.subarray(['a', 'b', 'c'])),
)

const simple: Form = {
  key: 'simple',
  version: 1,
  title: label,
  sections: [
    {
      id: 'first',
      title: label,
      fields: [
        { id: 'name', type: 'text', label },
        {
          id: 'more',
          type: 'choice',
          label,
          choices: [
            { id: 'yes', label },
            { id: 'no', label },
          ],
        },
        { id: 'what', type: 'text', label, when: { field: 'more', is: ['yes'] } },
      ],
    },
    {
      id: 'second',
      title: label,
      fields: [
        { id: 'note', type: 'text', label, optional: true },
        { id: 'agree', type: 'consent', label },
      ],
    },
  ],
}

const ids = (fields: Field[]) => fields.map(({ id }) => id)

describe('journey', () => {
  it('begins at the first field and leaves out what a condition hides', () => {
    const { next, hidden, total, answered, missing } = journey(simple, {})
    expect(next?.id).toBe('name')
    expect(ids(hidden)).toEqual(['what'])
    expect([total, answered]).toEqual([4, 0])
    expect(ids(missing)).toEqual(['name', 'more', 'agree'])
  })

  it('keeps the answer of a field that is hidden again, without counting it', () => {
    const answers = { name: 'n', more: 'yes', what: 'w' }
    expect(journey(simple, answers).answered).toBe(3)
    expect(journey(simple, { ...answers, more: 'no' })).toMatchObject({ answered: 2, total: 4 })
    expect(ids(journey(simple, { ...answers, more: 'yes' }).done)).toContain('what')
  })

  it('hides with a field what depends on its answer, though that answer is kept', () => {
    const then: Field = { id: 'then', type: 'text', label, when: { field: 'what', is: ['w'] } }
    const chain: Form = {
      ...simple,
      sections: [...simple.sections, { id: 'third', title: label, fields: [then] }],
    }
    expect(ids(journey(chain, { more: 'yes', what: 'w' }).hidden)).toEqual([])
    expect(ids(journey(chain, { more: 'no', what: 'w' }).hidden)).toEqual(['what', 'then'])
  })

  it('takes a skip as an answer only where skipping is allowed', () => {
    expect(ids(journey(simple, { note: null }).done)).toEqual(['note'])
    expect(journey(simple, { name: null }).next?.id).toBe('name')
  })

  it('takes an emptied table for no answer', () => {
    expect(journey(simple, { name: [] }).next?.id).toBe('name')
  })

  it('counts each section for itself', () => {
    const { sections } = journey(simple, { name: 'n', more: 'no', note: null })
    expect(sections.map(({ done, total }) => [done, total])).toEqual([
      [2, 2],
      [1, 2],
    ])
  })

  it('does not mistake what every object has for an answer', () => {
    const odd: Form = {
      ...simple,
      sections: [{ id: 's', title: label, fields: [{ id: 'constructor', type: 'text', label }] }],
    }
    expect(journey(odd, {}).next?.id).toBe('constructor')
  })

  it('goes round after a field, back to the field itself', () => {
    expect(following(simple, {}, 'name')?.id).toBe('more')
    expect(following(simple, {}, 'agree')?.id).toBe('name')
    expect(following(simple, { name: 'n', more: 'no', note: 'x' }, 'agree')?.id).toBe('agree')
    expect(following(simple, { name: 'n', more: 'no', note: 'x', agree: true }, 'agree')).toBeUndefined()
  })

  it('steps back over hidden fields', () => {
    expect(preceding(simple, { more: 'no' }, 'note')?.id).toBe('more')
    expect(preceding(simple, { more: 'yes' }, 'note')?.id).toBe('what')
    expect(preceding(simple, {}, 'name')).toBeUndefined()
  })

  it('never ends before everything is answered, whatever is answered or skipped on the way', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyAnswers,
        fc.infiniteStream(fc.constantFrom('a', 'b', 'c', 'skip')),
        (form, start, said) => {
          let answers: Answers = start
          let { answered, total, next } = journey(form, answers)
          for (let steps = 0; next; steps++) {
            expect(steps).toBeLessThanOrEqual(allFields(form).length)
            answers = { ...answers, [next.id]: answerTo(next, said.next().value) }
            const now = journey(form, answers)
            // A field asked anew may hide or show others, but an answer to the next one always counts.
            expect(ids(now.done)).toContain(next.id)
            expect(now.total - now.answered).toBe(now.visible.length - now.done.length)
            ;({ answered, total, next } = now)
          }
          expect(answered).toBe(total)
          expect(journey(form, answers).missing).toEqual([])
        },
      ),
    )
  })

  it('only goes forward when answering from an empty form', () => {
    fc.assert(
      fc.property(anyForm, fc.infiniteStream(fc.constantFrom('a', 'b', 'c', 'skip')), (form, said) => {
        const answers: Record<string, unknown> = {}
        for (let { next, answered } = journey(form, answers); next; ) {
          answers[next.id] = answerTo(next, said.next().value)
          const now = journey(form, answers)
          expect(now.answered).toBe(answered + 1)
          ;({ next, answered } = now)
        }
      }),
    )
  })

  it('sorts every field into one place, and after() never says nothing while something is left', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, fc.nat(16), (form, answers, at) => {
        const { visible, hidden, done, next, missing, sections } = journey(form, answers)
        expect([...visible, ...hidden].length).toBe(allFields(form).length)
        expect(done.every((field) => visible.includes(field) && !missing.includes(field))).toBe(true)
        expect(sections.reduce((sum, one) => sum + one.done, 0)).toBe(done.length)
        expect(sections.reduce((sum, one) => sum + one.total, 0)).toBe(visible.length)
        const found = following(form, answers, `f${at}`)
        expect(found !== undefined).toBe(next !== undefined)
        if (found) expect(visible.includes(found) && !done.includes(found)).toBe(true)
      }),
    )
  })

  it.each(forms.map((form) => [form.key, form] as const))('walks the form of %s to its end', (_key, form) => {
    const answers: Record<string, unknown> = {}
    for (let next = journey(form, answers).next; next; next = journey(form, answers).next) {
      answers[next.id] = next.optional ? null : (next.choices?.at(-1)?.id ?? 1)
      if (next.type === 'choices') answers[next.id] = next.choices?.map(({ id }) => id)
    }
    expect(journey(form, answers).hidden).toEqual([])
  })
})

function answerTo(field: Field, said: string): unknown {
  if (said === 'skip' && field.optional) return null
  const id = said === 'skip' ? 'a' : said
  return field.type === 'choices' ? [id] : id
}
