import { adoptForm } from '../../core/applications/adopt-form.ts'
import { confirmAnswer } from '../../core/applications/confirm-answer.ts'
import type { Field } from '../../core/applications/form/form.ts'
import type { Touched } from '../../core/applications/form/touched.ts'
import { fieldsToConfirm, openDraft } from '../../core/applications/open-draft.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { nextAction } from './field.ts'
import { fieldView } from './show-field.ts'
import { summaryScreen } from './summary.ts'

/** Takes the form over as the organizer corrected it, and names what has to be read again. */
export const adoptAction = action(
  'appadopt',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const { db, person, locale, now, receivedAt } = visit
      const touched = await adoptForm(db, { by: person, applicationId: application, now, receivedAt })
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, html: `${touchedText(touched, locale)}\n\n${summary.html}` }
    },
  },
)

/** What a correction touches, a line for each kind of it. */
export function touchedText({ changed, replaced, added, removed }: Touched, locale: Locale): string {
  const names = (fields: readonly Field[]) => fields.map(({ label }) => pick(label, locale)).join('; ')
  const line = (key: 'changed' | 'replaced' | 'added' | 'removed', fields: readonly Field[]) =>
    fields.length > 0 ? [markup(locale, `continuity-${key}`, { fields: names(fields) })] : []
  const lines = [
    ...line('changed', changed),
    ...line('replaced', replaced),
    ...line('added', added),
    ...line('removed', removed),
  ]
  return lines.length > 0 ? lines.join('\n') : markup(locale, 'continuity-only-help')
}

/** The answer is right as it stands. */
export const confirmAction = action(
  'keep',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field }) {
      const { db, person, receivedAt } = visit
      await confirmAnswer(db, { by: person, applicationId: application, field, receivedAt })
      return toConfirmAction.open(visit, { application })
    },
  },
)

/** Leads through what was copied or touched by a correction; then on with the form. */
export const toConfirmAction = action(
  'appconfirm',
  { application: 'number' },
  {
    open: async (visit, { application }) =>
      (await nextToConfirm(visit, application)) ?? nextAction.open(visit, { application }),
  },
)

async function nextToConfirm(visit: Visit, application: number): Promise<View | undefined> {
  const draft = await openDraft(visit.db, visit.person, application)
  const field = fieldsToConfirm(draft)[0]
  return field && fieldView(visit, draft, field.id)
}
