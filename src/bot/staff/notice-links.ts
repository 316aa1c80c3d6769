import { addNoticeLinks, linkKey, MOST_LINKS, removeNoticeLink } from '../../core/notices/links.ts'
import { getNotice, type Notice } from '../../core/notices/notice.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

/** Buttons with links under the notice; each line written here is one more. */
export const noticeLinks = screen(
  'noticelinks',
  { id: 'number' },
  {
    open: async (visit, { id }) => linksView(visit, await getNotice(visit.db, actorOf(visit), id)),
    async receive(visit, { id }, { text = '' }): Promise<View> {
      await addNoticeLinks(visit.db, actorOf(visit), { noticeId: id, lines: text, now: visit.now })
      return noticeLinks.open(visit, { id })
    },
  },
)

export const noticeUnlink = action(
  'noticeunlink',
  { id: 'number', key: 'string' },
  {
    async open(visit, { id, key }) {
      await removeNoticeLink(visit.db, actorOf(visit), { noticeId: id, key, now: visit.now })
      return noticeLinks.open(visit, { id })
    },
  },
)

function linksView({ locale }: Visit, { id, links }: Notice): View {
  const list = links.map(({ label: { kk, ru }, url }, at) =>
    markup(locale, 'notice-link', { number: at + 1, kk, ru, url: clip(url, 200) }),
  )
  return {
    html: [
      markup(locale, 'notice-links', { most: MOST_LINKS }),
      ...(list.length > 0 ? [list.join('\n')] : []),
    ].join('\n\n'),
    buttons: [
      ...links.map((link, at) => [
        {
          text: t(locale, 'notice-unlink-button', { number: at + 1, label: link.label.kk }),
          data: `noticeunlink:${id}:${linkKey(link)}`,
        },
      ]),
      [{ text: t(locale, 'ui-done-button'), data: `noticeview:${id}`, style: 'primary' }],
      [backButton(locale, `notice:${id}`)],
    ],
  }
}
