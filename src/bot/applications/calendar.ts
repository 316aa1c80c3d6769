import { openDraft } from '../../core/applications/open-draft.ts'
import { action } from '../ui/route.ts'
import { fieldView } from './show-field.ts'

/** A field of days on another month of its calendar; of a period, `from` is the first day chosen so far. */
export const calendarAction = action(
  'cal',
  { application: 'number', field: 'string', month: 'string', from: 'string?' },
  {
    async open(visit, { application, field, month, from }) {
      const draft = await openDraft(visit.db, visit.person, application)
      return fieldView(visit, draft, field, { month, from })
    },
  },
)
