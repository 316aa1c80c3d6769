import { accept, type FieldKind, lengthOf, typedLine } from './kind.ts'

const MAX = 300

/** One line. `min` and `max` are letters. */
export const text: FieldKind = {
  type: 'text',
  minutes: 2,
  read(input, field, context) {
    const line = typedLine(input)
    return line ? accept(text, line, field, context) : { problem: 'field-text-empty' }
  },
  check(value, { min = 1, max = MAX }) {
    const count = lengthOf(String(value))
    if (count < min) return { problem: 'field-text-too-short', details: { count, min } }
    if (count > max) return { problem: 'field-text-too-long', details: { count, max, over: count - max } }
    return undefined
  },
  show: (value) => String(value),
  hints: ({ min = 1, max = MAX }) => ({ min, max }),
}
