import { type FieldKind, lengthOf, typed } from './kind.ts'

const MAX = 10_000
/** Beyond this nothing is kept: 15 full messages. */
const MOST = 60_000

/** Paragraphs, in as many messages as it takes. `min` and `max` are letters of the whole. */
export const longText: FieldKind = {
  type: 'long-text',
  minutes: 8,
  read(input, { max = MAX }) {
    // Nothing typed is thrown away: what is over the limit is kept and must be shortened before submitting.
    const piece = typed(input).replace(/\n{3,}/g, '\n\n')
    if (!piece) return { problem: 'field-long-text-empty' }
    const before = typeof input.previous === 'string' ? input.previous : ''
    const value = before ? join(before, piece) : piece
    const count = lengthOf(value)
    if (count > MOST) return { problem: 'field-long-text-not-kept', details: { count, max: MOST } }
    if (count <= max) return { value, more: true }
    const details = { count, max, over: count - max }
    return { value, more: true, warning: 'field-long-text-too-long', details }
  },
  check(value, { min = 1, max = MAX }) {
    const count = lengthOf(String(value))
    if (count < min) {
      return { problem: 'field-long-text-too-short', details: { count, min, lacking: min - count } }
    }
    if (count > max)
      return { problem: 'field-long-text-too-long', details: { count, max, over: count - max } }
    return undefined
  },
  show: (value) => String(value),
  hints: ({ min = 1, max = MAX }) => ({ min, max }),
}

/** Telegram cuts a long paste into messages, often inside a sentence: such a cut is mended with a space. */
function join(before: string, piece: string): string {
  const cut = /[\p{L}\p{N},;(–-]$/u.test(before) && /^[\p{Ll}(]/u.test(piece)
  return `${before}${cut ? ' ' : '\n'}${piece}`
}
