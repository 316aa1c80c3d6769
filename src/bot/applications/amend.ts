import { answerByMessage } from '../../core/applications/answer-by-message.ts'
import { answerField, replaceAnswer } from '../../core/applications/answer-field.ts'
import { removeLine } from '../../core/applications/form/fields/table.ts'
import { markup } from '../../language/translate.ts'
import { goTo } from '../ui/go-to.ts'
import { inputOf } from '../ui/input-of.ts'
import { action, type Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { clashView } from './clash.ts'
import { ifUnchanged } from './field.ts'
import { fieldView } from './show-field.ts'

const SEEN = { application: 'number', field: 'string', seen: 'number' } as const

/** Empties a long text, to write it anew. */
export const restartAction = action('restart', SEEN, {
  open: (visit, seen) =>
    ifUnchanged(visit, seen, () => change(visit, seen, () => '', 'application-field-restarted-note')),
})

/** Takes one line out of a table. */
export const removeLineAction = action(
  'unline',
  { ...SEEN, line: 'number' },
  {
    open: (visit, { line, ...seen }) =>
      ifUnchanged(visit, seen, () =>
        change(
          visit,
          { ...seen, goesOn: true },
          (value) => removeLine(value, line),
          'application-field-line-removed-note',
        ),
      ),
  },
)

async function change(
  visit: Visit,
  { application, field, goesOn }: { application: number; field: string; goesOn?: boolean },
  make: (value: unknown) => unknown,
  note: 'application-field-restarted-note' | 'application-field-line-removed-note',
): Promise<View> {
  const replacing = { ...asked(visit, application), fieldId: field, ...(goesOn && { goesOn }) }
  const draft = await replaceAnswer(visit.db, replacing, make)
  return fieldView(visit, draft, field, { note: markup(visit.locale, note) })
}

const asked = ({ person, now, receivedAt }: Visit, applicationId: number) => ({
  by: person,
  now,
  receivedAt,
  applicationId,
})

/** Editing one's own message edits the answer that came in it; undefined when no answer did. */
export async function editedAnswer(visit: Visit, sent: Sent): Promise<View | undefined> {
  const origin = await answerByMessage(visit.db, visit.person, sent.messageId)
  if (!origin) return undefined
  const { applicationId, field } = origin
  const { draft, reading, clash } = await answerField(visit.db, {
    ...asked(visit, applicationId),
    fieldId: field,
    input: inputOf(sent),
    locale: visit.locale,
    messageId: sent.messageId,
    edited: true,
  })
  if (clash !== undefined) return clashView(visit, clash)
  if ('problem' in reading) return fieldView(visit, draft, field, { trouble: reading })
  const view = await goTo(visit, visit.person.place)
  return { ...view, html: `${markup(visit.locale, 'application-field-edited-note')}\n\n${view.html}` }
}
