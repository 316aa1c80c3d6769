import { pick } from '../../../../language/locale.ts'
import { type FieldKind, typed } from './kind.ts'
import { matchChoice } from './reading/match-choice.ts'

/**
 * Several of the field's choices. A button turns one on or off in the value so far; typed words or numbers,
 * separated by commas, replace it. The value lists ids in the order of the form. `min` and `max` count them.
 */
export const choices: FieldKind = {
  type: 'choices',
  minutes: 1,
  read(input, field) {
    const all = field.choices ?? []
    const before = Array.isArray(input.previous) ? input.previous : []
    const found = input.pick ? turned(before, input.pick) : written(typed(input), all)
    const value = all.map(({ id }) => id).filter((id) => found?.includes(id))
    if (!found || (input.pick && !all.some(({ id }) => id === input.pick)))
      return { problem: 'field-choices-unknown' }
    if (value.length > (field.max ?? all.length)) {
      return {
        problem: 'field-choices-too-many',
        details: { count: value.length, max: field.max ?? all.length },
      }
    }
    return { value, more: true }
  },
  check(value, { min = 1, max, choices = [] }) {
    const count = (value as unknown[]).length
    if (count < min) return { problem: 'field-choices-too-few', details: { count, min } }
    if (count > (max ?? choices.length)) {
      return { problem: 'field-choices-too-many', details: { count, max: max ?? choices.length } }
    }
    return undefined
  },
  show: (value, { choices = [] }, locale) =>
    choices
      .filter(({ id }) => (value as unknown[]).includes(id))
      .map(({ label }) => pick(label, locale))
      .join('; '),
  hints: ({ min = 1, max, choices = [] }) => ({ min, max: max ?? choices.length }),
}

const turned = (before: unknown[], id: string): unknown[] =>
  before.includes(id) ? before.filter((one) => one !== id) : [...before, id]

/** The ids meant, or nothing as soon as one word is unknown or ambiguous. A label may hold a comma itself. */
function written(text: string, all: Parameters<typeof matchChoice>[0]): unknown[] | undefined {
  const whole = matchChoice(all, text)
  if (whole.length === 1) return whole.map(({ id }) => id)
  const parts = text.split(/[,;\n]/).map((part) => part.trim())
  const found = parts.filter(Boolean).map((part) => matchChoice(all, part))
  return found.length > 0 && found.every((one) => one.length === 1)
    ? found.flat().map(({ id }) => id)
    : undefined
}
