import type { Field } from '../../core/applications/form/form.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { FieldState } from './field-view.ts'
import type { Note, View } from './view.ts'

/** Ahead of a field that takes a telephone number: a button that shares one's own. Not again when an answer was not understood. */
export function contactNotes({ field, context, trouble }: FieldState): Pick<View, 'before'> {
  if (field.type !== 'phone' || trouble) return {}
  const { locale } = context
  const keyboard = { contact: t(locale, 'application-field-contact-button') }
  return { before: [{ html: markup(locale, 'application-field-contact'), keyboard }] }
}

/** A view after such a field was answered: what is said first takes the button away. */
export function withoutContact(view: View, field: Field | undefined, said: string): View {
  if (field?.type !== 'phone') return view
  const thanks: Note = { html: said, keyboard: 'none' }
  return { ...view, before: [thanks, ...(view.before ?? [])] }
}

export const savedNote = (locale: Locale): string => markup(locale, 'application-field-saved-note')
