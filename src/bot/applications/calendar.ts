import { openDraft } from '../../core/applications/open-draft.ts'
import { screen } from '../ui/route.ts'
import { fieldScreen } from './field.ts'
import { fieldView } from './show-field.ts'

/** A field of days on another month of its calendar; of a period, `from` is the first day chosen so far. */
export const calendarScreen = screen(
  'cal',
  { application: 'number', field: 'string', month: 'string', from: 'string?' },
  {
    async open(visit, { application, field, month, from }) {
      const draft = await openDraft(visit.db, visit.person, application)
      return fieldView(visit, draft, field, { month, from })
    },
    receive: (visit, { application, field }, sent) =>
      fieldScreen.receive!(visit, { application, field }, sent),
  },
)
