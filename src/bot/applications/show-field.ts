import { fieldOf } from '../../core/applications/form/form.ts'
import { before } from '../../core/applications/form/journey.ts'
import { contextOf } from '../../core/applications/open-draft.ts'
import { type FieldDraft, revisionOf } from '../../core/applications/open-field.ts'
import { Refusal } from '../../core/errors.ts'
import { markup, t } from '../../language/translate.ts'
import { contactNotes } from '../ui/contact-note.ts'
import { type FieldActions, type FieldState, fieldButtons, fieldHtml } from '../ui/field-view.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { lineButtons, linesHtml } from './lines-view.ts'

/** What is said on a field's screen besides the field itself. */
type Said = Pick<FieldState, 'trouble' | 'note' | 'page' | 'month' | 'from'> &
  Pick<View, 'before'> & { leave?: boolean }

/** The screen of a field of a loaded draft. */
export function fieldView(visit: Visit, draft: FieldDraft, fieldId: string, said: Said = {}): View {
  const field = fieldOf(draft.form, fieldId)
  if (!field) throw new Refusal('not-found')
  const context = contextOf(draft, visit.locale, visit.now)
  const value = draft.answers[fieldId]
  const current = field.type === 'table' ? linesHtml(value, field, context, said.page) : undefined
  const state: FieldState = { form: draft.form, answers: draft.answers, field, context, current, ...said }
  const id = draft.application.id
  const toConfirm = !said.trouble && !!draft.rows.get(fieldId)?.toConfirm
  const seen = revisionOf(draft, fieldId)
  const at = { application: id, field: fieldId, seen }
  const lines = field.type === 'table' ? lineButtons(value, context, at, said.page) : undefined
  const asks = toConfirm ? [markup(visit.locale, 'continuity-confirm-note')] : []
  return {
    ...contactNotes(state),
    ...(said.before && { before: said.before }),
    html: [fieldHtml(state), ...asks].join('\n\n'),
    place: `field:${id}:${fieldId}::${seen}`,
    buttons: [
      ...(toConfirm ? [[confirmButton(visit.locale, id, fieldId)]] : []),
      ...fieldButtons(state, { ...actionsOf(draft, fieldId, said.leave), lines }),
      [
        { text: t(visit.locale, 'application-summary-button'), data: `app:${id}` },
        { text: t(visit.locale, 'application-later-button'), data: `later:${id}` },
      ],
      [{ text: t(visit.locale, 'application-ask-button'), data: `ask:${draft.competition.id}` }],
    ],
  }
}

const confirmButton = (locale: Visit['locale'], application: number, field: string): Button => ({
  text: t(locale, 'continuity-confirm-button'),
  data: `keep:${application}:${field}`,
  style: 'success',
})

/** Addresses of what can be done here; buttons that change something name the revision they were made for. */
function actionsOf(draft: FieldDraft, fieldId: string, leave = false): FieldActions {
  const application = draft.application.id
  const type = fieldOf(draft.form, fieldId)?.type
  const previous = before(draft.form, draft.answers, fieldId)
  const inPieces = ['long-text', 'table', 'choices', 'file'].includes(type ?? '')
  const answered = (draft.answers[fieldId] ?? null) !== null
  const at = `${application}:${fieldId}`
  const seen = revisionOf(draft, fieldId)
  return {
    pick: (choice) => `pick:${at}:${seen}:${choice}`,
    page: (page) => `field:${at}:${page}`,
    month: (month, from) => `cal:${at}:${month}${from ? `:${from}` : ''}`,
    done: inPieces && answered ? `done:${at}` : undefined,
    leave: leave ? `leave:${at}` : undefined,
    skip: `skip:${at}:${seen}`,
    back: previous && `field:${application}:${previous.id}`,
    restart: type === 'long-text' && answered ? `restart:${at}:${seen}` : undefined,
    file: type === 'file' ? (index) => `file:${at}:${seen}:${index}` : undefined,
    pages: type === 'file' ? `pages:${at}` : undefined,
  }
}
