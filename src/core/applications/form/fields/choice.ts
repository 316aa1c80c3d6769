import { listOr } from '../../../../language/format.ts'
import { pick } from '../../../../language/locale.ts'
import type { Choice } from '../form.ts'
import { type FieldKind, typedLine } from './kind.ts'
import { matchChoice } from './reading/match-choice.ts'

/** One of the field's choices, by its button, number or words; the value is the choice's id. */
export const choice: FieldKind = {
  type: 'choice',
  minutes: 1,
  read(input, { choices = [] }, { locale }) {
    const picked = choices.filter(({ id }) => id === input.pick)
    const found = picked.length > 0 ? picked : matchChoice(choices, typedLine(input))
    const [only] = found
    if (!only) return { problem: 'field-choice-unknown' }
    if (found.length > 1) {
      const names = listOr(
        locale,
        found.slice(0, 5).map(({ label }) => pick(label, locale)),
      )
      return { problem: 'field-choice-several', details: { names }, found: found.map(({ id }) => id) }
    }
    return { value: only.id }
  },
  check: (value, { choices = [] }) =>
    choices.some(({ id }) => id === value) ? undefined : { problem: 'field-choice-unknown' },
  show: (value, { choices = [] }, locale) => nameOf(choices, value, locale),
}

function nameOf(choices: readonly Choice[], value: unknown, locale: Parameters<typeof pick>[1]): string {
  const found = choices.find(({ id }) => id === value)
  return found ? pick(found.label, locale) : String(value)
}
