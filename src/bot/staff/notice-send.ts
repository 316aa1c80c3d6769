import { Refusal } from '../../core/errors.ts'
import { ensureApproved } from '../../core/notices/approval.ts'
import { askApproval } from '../../core/notices/ask-approval.ts'
import { type NoticeCount, shownCount } from '../../core/notices/count-audience.ts'
import { ensureComplete, getNotice } from '../../core/notices/notice.ts'
import { sendNotice } from '../../core/notices/send-notice.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { noticeScreen } from './notice.ts'
import { whomText } from './notice-views.ts'

/** Asks once more, with the number; then it goes out. */
export const noticeSend = action(
  'noticesend',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      if (sure !== 'yes') return confirmation(visit, id)
      const { db, locale, now, outside } = visit
      const { audience } = await getNotice(db, actorOf(visit), id)
      const { approvalAbove } = outside
      await sendNotice(db, actorOf(visit), { noticeId: id, approvalAbove, now })
      const view = await noticeScreen.open(visit, { id: audience.corrects ?? id })
      return { ...view, toast: t(locale, 'notice-sent-note') }
    },
  },
)

/** Asks the other members of staff to look at it. */
export const noticeAsk = action(
  'noticeask',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const { db, locale, now, outside } = visit
      const { staffIds } = outside
      const count = await askApproval(db, actorOf(visit), { noticeId: id, staffIds, now })
      const view = await noticeScreen.open(visit, { id })
      return { ...view, toast: t(locale, 'notice-asked-note', { count }) }
    },
  },
)

async function confirmation(visit: Visit, id: number): Promise<View> {
  const { db, locale, now, outside } = visit
  const notice = ensureComplete(await getNotice(db, actorOf(visit), id))
  if (notice.sentAt) throw new Refusal('notice-already-sent')
  await ensureApproved(db, notice, {
    author: actorOf(visit),
    approvalAbove: outside.approvalAbove,
  })
  const corrects = notice.audience.corrects !== undefined
  return {
    html: [
      corrects ? markup(locale, 'notice-correct-confirm') : markup(locale, 'notice-confirm'),
      await whomText(visit, notice),
    ].join('\n\n'),
    buttons: [
      [
        {
          text: sendLabel(locale, await shownCount(db, notice, now)),
          data: `noticesend:${id}:yes`,
          style: 'success',
        },
      ],
      [backButton(locale, `notice:${id}`)],
    ],
  }
}

const sendLabel = (locale: Locale, { total }: NoticeCount): string =>
  total === 'few'
    ? t(locale, 'notice-confirm-few-button')
    : t(locale, 'notice-confirm-button', { count: total })
