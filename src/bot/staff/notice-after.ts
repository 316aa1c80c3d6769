import { startCorrection } from '../../core/notices/correct-notice.ts'
import { shownCount } from '../../core/notices/count-audience.ts'
import { ensureRemovable, removeNotice } from '../../core/notices/remove-notice.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { noticeScreen } from './notice.ts'
import { countText } from './notice-words.ts'

/** A correction is written as a draft of its own, and goes to those who got the notice. */
export const noticeFix = action(
  'noticefix',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const draft = await startCorrection(visit.db, actorOf(visit), { noticeId: id, now: visit.now })
      return noticeScreen.open(visit, { id: draft.id })
    },
  },
)

/** Takes a notice back from everybody, within two days; asks once. */
export const noticeRemove = action(
  'noticeremove',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      const { db, locale, now } = visit
      if (sure !== 'yes') return confirmation(visit, id)
      await removeNotice(db, actorOf(visit), { noticeId: id, now })
      return { ...(await noticeScreen.open(visit, { id })), toast: t(locale, 'notice-removed-note') }
    },
  },
)

async function confirmation(visit: Visit, id: number): Promise<View> {
  const { db, locale, now } = visit
  await ensureRemovable(db, actorOf(visit), { noticeId: id, now })
  const count = await shownCount(db, { audience: { corrects: id } }, now)
  return {
    html: [markup(locale, 'notice-remove'), countText(locale, count)].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'notice-remove-yes-button'), data: `noticeremove:${id}:yes`, style: 'danger' }],
      [backButton(locale, `notice:${id}`)],
    ],
  }
}
