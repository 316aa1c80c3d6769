import { approveNotice, REASON_LIMIT, returnNotice } from '../../core/notices/decide-approval.ts'
import { getNotice } from '../../core/notices/notice.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import { actorOf } from './actor.ts'
import { notices } from './notice-list.ts'

/** The second pair of eyes agrees. `asking` names what was looked at. */
export const noticeApprove = action(
  'noticeok',
  { id: 'number', asking: 'number' },
  {
    async open(visit, { id, asking }) {
      await approveNotice(visit.db, actorOf(visit), { noticeId: id, asking, now: visit.now })
      return { ...(await notices.open(visit, {})), toast: t(visit.locale, 'notice-approved-note') }
    },
  },
)

/** Back to its author, with a reason that is written here. */
export const noticeReturn = screen(
  'noticeback',
  { id: 'number', asking: 'number' },
  {
    async open(visit, { id }) {
      await getNotice(visit.db, actorOf(visit), id)
      return {
        html: markup(visit.locale, 'notice-return', { limit: REASON_LIMIT }),
        buttons: [[backButton(visit.locale, `notice:${id}`)]],
      }
    },
    async receive(visit, { id, asking }, { text: reason = '' }) {
      await returnNotice(visit.db, actorOf(visit), { noticeId: id, asking, reason, now: visit.now })
      const list = await notices.open(visit, {})
      return { ...list, html: `${markup(visit.locale, 'notice-returned-note')}\n\n${list.html}` }
    },
  },
)
