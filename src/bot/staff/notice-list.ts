import { listNotices, noticeState } from '../../core/notices/list-notices.ts'
import type { Notice } from '../../core/notices/notice.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { titleOf } from './notice-words.ts'

const PAGE = 8

/** All notices: one's own drafts, what waits for one's approval, what was sent. */
export const notices = screen(
  'notices',
  { page: 'number?' },
  { open: (visit, { page = 1 }) => listView(visit, page) },
)

async function listView(visit: Visit, asked: number): Promise<View> {
  const { db, locale } = visit
  const page = Math.max(1, asked)
  const { items, total } = await listNotices(db, actorOf(visit), { limit: PAGE, offset: (page - 1) * PAGE })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  return {
    html: total === 0 ? markup(locale, 'notice-list.none') : markup(locale, 'notice-list'),
    buttons: [
      [newNoticeButton(locale)],
      ...items.map((notice) => [noticeButton(locale, notice)]),
      pagerRow(locale, { page, pages }, (to) => notices.at({ page: to })),
      [backButton(locale, 'staff')],
    ],
  }
}

const newNoticeButton = (locale: Locale): Button => ({
  text: t(locale, 'staff-notice-button'),
  data: 'noticenew',
})

const SIGNS = { draft: '✏️', asked: '🖊', approved: '✅', scheduled: '🕐', sent: '📨', removed: '🗑' } as const

export const noticeButton = (locale: Locale, notice: Notice): Button => ({
  text: `${SIGNS[noticeState(notice)]} ${titleOf(locale, notice)}`,
  data: `notice:${notice.id}`,
})
