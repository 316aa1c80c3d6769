import { answerField, skipField } from '../../core/applications/answer-field.ts'
import { finishField } from '../../core/applications/finish-field.ts'
import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Input, Trouble } from '../../core/applications/form/fields/kind.ts'
import { fieldOf } from '../../core/applications/form/form.ts'
import { after } from '../../core/applications/form/journey.ts'
import { contextOf, openDraft } from '../../core/applications/open-draft.ts'
import { type FieldDraft, openField, revisionOf } from '../../core/applications/open-field.ts'
import { markup } from '../../language/translate.ts'
import { aloud } from '../ui/album-note.ts'
import { savedNote, withoutContact } from '../ui/contact-note.ts'
import { inputOf } from '../ui/input-of.ts'
import { action, type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { clashView } from './clash.ts'
import { collectFile } from './collect.ts'
import { inCompany, withCompany } from './company.ts'
import { isCut, wholeInputs } from './cut.ts'
import { collectSheet, readSheetAnswer } from './read-sheet.ts'
import { fieldView } from './show-field.ts'
import { summaryScreen } from './summary.ts'

/**
 * One field of an application: asks it, and takes what is sent as its answer. Old buttons open it as it is now. The place
 * holds the revision that was shown (`seen`), so that an answer never goes over one the person has not read.
 */
export const fieldScreen = screen(
  'field',
  { application: 'number', field: 'string', page: 'number?', seen: 'number?', cut: 'number?' },
  {
    async open(visit, { application, field, page }) {
      const draft = await openDraft(visit.db, visit.person, application)
      await finishField(visit.db, visit.person, application)
      return withCompany(visit, draft, field, fieldView(visit, draft, field, { page }))
    },
    collect: async (outside, sent, now, at) => {
      const input = await collectFile(outside, sent, now, at)
      return input ? { input } : { sheet: await collectSheet(outside, sent) }
    },
    async receive(visit, at, sent, collected) {
      if (collected && 'input' in collected)
        return take(visit, at, { ...inputOf(sent), ...collected.input }, sent)
      const sheet = sent.file && (await readSheetAnswer(visit, at, sent.file.name, collected?.sheet))
      if (sheet && 'view' in sheet) return sheet.view
      return take(visit, at, { ...inputOf(sent), ...sheet }, sent)
    },
  },
)

/** Data of a button that changes an answer: it counts only while the answer is as the person saw it. */
const SEEN = { application: 'number', field: 'string', seen: 'number' } as const

/** A button's choice is an answer like any other. */
export const pickAction = action(
  'pick',
  { ...SEEN, choice: 'string' },
  {
    open: (visit, { choice, ...seen }) => ifUnchanged(visit, seen, () => take(visit, seen, { pick: choice })),
  },
)

export const skipAction = action('skip', SEEN, {
  open: (visit, seen) =>
    ifUnchanged(visit, seen, async () => {
      const at = { applicationId: seen.application, fieldId: seen.field }
      const draft = await skipField(visit.db, { ...asked(visit), ...at })
      return goOn(visit, draft, seen.field, markup(visit.locale, 'application-field-skipped-note'))
    }),
})

/** An old button does not change what was answered since: it opens the field as it is now. */
export async function ifUnchanged(
  visit: Visit,
  { application, field, seen }: { application: number; field: string; seen: number },
  act: () => Promise<View>,
): Promise<View> {
  const draft = await openField(visit.db, visit.person, application, field)
  if (revisionOf(draft, field) === seen) return act()
  return fieldView(visit, draft, field, { note: markup(visit.locale, 'application-field-as-it-is-note') })
}

/** The person says a long text, a list or a table is complete; what must be mended is said now, not only at the end. */
export const doneAction = action(
  'done',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field: id }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const field = fieldOf(draft.form, id)
      const value = draft.answers[id] ?? null
      const context = contextOf(draft, visit.locale, visit.now)
      const trouble = field && value !== null && kindOf(field.type).check?.(value, field, context)
      if (trouble) return fieldView(visit, draft, id, { trouble, leave: true })
      await finishField(visit.db, visit.person, application)
      return goOn(visit, draft, id)
    },
  },
)

/** Goes on and leaves a field to be mended later; the check before sending will find it. */
export const leaveAction = action(
  'leave',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field }) {
      await finishField(visit.db, visit.person, application)
      return goOn(visit, await openDraft(visit.db, visit.person, application), field)
    },
  },
)

/** The next field without an answer; the summary when there is none. "Where was I?" leads here. */
export const nextAction = action(
  'appnext',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const last = draft.form.sections.at(-1)?.fields.at(-1)?.id ?? ''
      return goOn(visit, draft, last)
    },
  },
)

const asked = ({ person, now, receivedAt }: Visit) => ({ by: person, now, receivedAt })

interface At {
  application: number
  field: string
  /** The revision of the answer the person saw. */
  seen?: number | undefined
  /** The message that was refused as the first piece of a cut paste. */
  cut?: number | undefined
}

/** Keeps an answer and goes on, or stays and says how to mend it. */
async function take(visit: Visit, at: At, input: Input, sent?: Sent): Promise<View> {
  const { application: applicationId, field: fieldId, seen, cut } = at
  // Words under a file are no answer: changing them later changes nothing.
  const messageId = sent && !input.rows && { messageId: sent.messageId }
  const answer = (whole: Input) =>
    answerField(visit.db, {
      ...{ ...asked(visit), ...messageId, applicationId, fieldId, input: whole, seen, locale: visit.locale },
    })
  const [first, ...others] = await wholeInputs(visit, cut, sent, input)
  let answered = await answer(first ?? input)
  for (const other of others) if ('problem' in answered.reading) answered = await answer(other)
  const { draft, reading, clash } = answered
  if (clash !== undefined) return clashView(visit, clash)
  if ('problem' in reading) return troubled(visit, draft, at, reading, sent, others.length > 0)
  if (reading.more) {
    const { warning, details } = reading
    const trouble = warning && { problem: warning, details }
    const note = input.rows
      ? markup(visit.locale, 'table-sheet-kept', { count: input.rows.length })
      : markup(visit.locale, 'application-field-kept-note')
    return fieldView(visit, draft, fieldId, aloud(visit.locale, sent, { note, trouble }))
  }
  return goOn(visit, draft, fieldId, savedNote(visit.locale))
}

/** The field with what is wrong; a piece of a longer paste is remembered, so that the next one is read with it. */
function troubled(
  visit: Visit,
  draft: FieldDraft,
  { application, field, cut }: At,
  trouble: Trouble,
  sent: Sent | undefined,
  joined: boolean,
): View {
  const view = fieldView(visit, draft, field, aloud(visit.locale, sent, { trouble }))
  if (!sent || (!joined && !isCut(sent))) return view
  const seen = revisionOf(draft, field)
  return { ...view, place: fieldScreen.at({ application, field, seen, cut: joined ? cut : sent.messageId }) }
}

/** Shows the next empty field after this one, else the summary. */
export async function goOn(visit: Visit, draft: FieldDraft, fieldId: string, note?: string): Promise<View> {
  const next = after(draft.form, draft.answers, fieldId)
  const answered = fieldOf(draft.form, fieldId)
  const view = next
    ? await inCompany(visit, draft, next.id, fieldView(visit, draft, next.id, { note }))
    : await summaryScreen.open(visit, { application: draft.application.id })
  return note ? withoutContact(view, answered, note) : view
}
