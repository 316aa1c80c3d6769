import { isDeepStrictEqual } from 'node:util'
import { allFields, type Field, type Form } from './form.ts'

export interface Touched {
  /** Asked in both, but no longer the same: what was answered has to be read again. */
  changed: Field[]
  /** Of another type now: what was answered cannot stay. */
  replaced: Field[]
  added: Field[]
  removed: Field[]
}

/** What a correction of a form means for those who have begun. Help and examples may be reworded freely. */
export function touchedFields(before: Form, after: Form): Touched {
  const old = new Map(allFields(before).map((field) => [field.id, field]))
  const ids = new Set(allFields(after).map(({ id }) => id))
  const both = allFields(after).flatMap((field) => {
    const was = old.get(field.id)
    return was ? [{ field, was }] : []
  })
  return {
    replaced: both.filter(({ field, was }) => field.type !== was.type).map(({ field }) => field),
    changed: both
      .filter(({ field, was }) => field.type === was.type && !isDeepStrictEqual(asked(field), asked(was)))
      .map(({ field }) => field),
    added: allFields(after).filter(({ id }) => !old.has(id)),
    removed: allFields(before).filter(({ id }) => !ids.has(id)),
  }
}

/** What a field asks, without the words that only help. */
function asked({ help: _help, example: _example, label, ...rules }: Field) {
  const { en: _en, ...words } = label
  return JSON.parse(JSON.stringify({ ...rules, words }))
}
