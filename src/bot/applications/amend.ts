import { answerByMessage } from '../../core/applications/answer-by-message.ts'
import { answerField, replaceAnswer } from '../../core/applications/answer-field.ts'
import { removeLine } from '../../core/applications/form/fields/table.ts'
import { markup } from '../../language/translate.ts'
import { goTo } from '../ui/go-to.ts'
import { action, type Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { fieldView, inputOf } from './field.ts'

/** Empties a long text, to write it anew. */
export const restartAction = action(
  'restart',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field }) {
      const draft = await replaceAnswer(visit.db, { ...asked(visit, application), fieldId: field }, () => '')
      return fieldView(visit, draft, field, {
        note: markup(visit.locale, 'application-field-restarted-note'),
      })
    },
  },
)

/** Takes one line out of a table. */
export const removeLineAction = action(
  'unline',
  { application: 'number', field: 'string', line: 'number' },
  {
    async open(visit, { application, field, line }) {
      const draft = await replaceAnswer(visit.db, { ...asked(visit, application), fieldId: field }, (value) =>
        removeLine(value, line),
      )
      return fieldView(visit, draft, field, {
        note: markup(visit.locale, 'application-field-line-removed-note'),
      })
    },
  },
)

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
  const { draft, reading } = await answerField(visit.db, {
    ...asked(visit, applicationId),
    fieldId: field,
    input: inputOf(sent),
    locale: visit.locale,
    messageId: sent.messageId,
  })
  if ('problem' in reading) return fieldView(visit, draft, field, { trouble: reading })
  const view = await goTo(visit, visit.person.place)
  return { ...view, html: `${markup(visit.locale, 'application-field-edited-note')}\n\n${view.html}` }
}
