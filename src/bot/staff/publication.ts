import {
  approvePublication,
  RETURN_LIMIT,
  returnPublication,
} from '../../core/competitions/approve-publication.ts'
import { askPublication } from '../../core/competitions/ask-publication.ts'
import { mustCan } from '../../core/staff/can.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import type { AnyRoute } from '../ui/route.ts'
import { action, screen } from '../ui/route.ts'
import { actorOf } from './actor.ts'
import { draftOf, draftView } from './draft.ts'
import { publicationRead } from './publication-read.ts'
import { publicationAt, publicationNoTime, publicationWhen } from './publication-when.ts'

/** Asks those who publish to look at a draft. */
const publicationAsk = action(
  'pubask',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const { db, locale, now, outside } = visit
      const count = await askPublication(db, actorOf(visit), { id, staffIds: outside.staffIds, now })
      return { ...(await draftView(visit, id)), toast: t(locale, 'publication-asked-note', { count }) }
    },
  },
)

/** The second person agrees. `asking` names what was looked at. */
const publicationApprove = action(
  'pubok',
  { id: 'number', asking: 'number' },
  {
    async open(visit, { id, asking }) {
      await approvePublication(visit.db, actorOf(visit), { id, asking, now: visit.now })
      return { ...(await draftView(visit, id)), toast: t(visit.locale, 'publication-approved-note') }
    },
  },
)

/** Back to whoever asked, with a reason that is written here. */
const publicationReturn = screen(
  'pubback',
  { id: 'number', asking: 'number' },
  {
    async open(visit, { id }) {
      mustCan(actorOf(visit), 'publishCompetition', await draftOf(visit, id))
      return {
        html: markup(visit.locale, 'publication-return', { limit: RETURN_LIMIT }),
        buttons: [[backButton(visit.locale, `import:${id}`)]],
      }
    },
    async receive(visit, { id, asking }, { text: reason = '' }) {
      await returnPublication(visit.db, actorOf(visit), { id, asking, reason, now: visit.now })
      const view = await draftView(visit, id)
      return { ...view, html: `${markup(visit.locale, 'publication-returned-note')}\n\n${view.html}` }
    },
  },
)

export const publicationRoutes: AnyRoute[] = [
  publicationAsk,
  publicationApprove,
  publicationReturn,
  publicationRead,
  publicationWhen,
  publicationAt,
  publicationNoTime,
]
