import { type Context, type Input, kindOf } from '../../../../../src/core/applications/form/fields/index.ts'
import type { Field, FieldType } from '../../../../../src/core/applications/form/form.ts'
import { LOCALES } from '../../../../../src/language/locale.ts'
import { hasMessage, lookUpMarkup } from '../../../../../src/language/translate.ts'

export const context: Context = { locale: 'kk', today: '2026-11-23', lotAmount: 5_000_000 }

export const fieldOfType = (type: FieldType, more: Partial<Field> = {}): Field => ({
  id: 'x',
  type,
  label: { kk: 'Өріс', ru: 'Поле' },
  ...more,
})

/** Reads a text or another input; a trouble must have a whole text in every language. */
export function read(type: FieldType, input: string | Input, more: Partial<Field> = {}, ctx = context) {
  const given = typeof input === 'string' ? { text: input } : input
  const reading = kindOf(type).read(given, fieldOfType(type, more), ctx)
  const key = 'problem' in reading ? reading.problem : reading.warning
  if (key) proveText(key, reading.details)
  return reading
}

/** The value read, or the problem's name without its type. */
export function outcome(type: FieldType, input: string | Input, more: Partial<Field> = {}, ctx = context) {
  const reading = read(type, input, more, ctx)
  return 'problem' in reading ? `! ${reading.problem.slice(`field-${type}-`.length)}` : reading.value
}

function proveText(key: string, details: Record<string, string | number> = {}) {
  for (const locale of LOCALES) {
    const text = hasMessage(locale, key) ? lookUpMarkup(locale, key, details) : `no text ${key}`
    if (/no text|\{|undefined|NaN|Infinity|∞|\.\.(?!\.)/.test(text))
      throw new Error(`${locale} ${key}: ${text}`)
  }
}
