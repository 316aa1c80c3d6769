import { listMatching } from '../../core/subscriptions/list-matching.ts'
import { markup } from '../../language/translate.ts'
import { competitionButton, competitionLine } from '../competitions/line.ts'
import { PAGE } from '../competitions/list.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { asksTelegram, to, WHOSE, type Whose } from './whose.ts'
import { wishesOf } from './wishes.ts'

/** The open competitions that match a subscription now. */
export const submatch = screen(
  'submatch',
  { page: 'number', ...WHOSE },
  { ...asksTelegram, open: (visit, { page, whose }) => matchingView(visit, page, { whose }) },
)

async function matchingView(visit: Visit, page: number, whose: Whose): Promise<View> {
  const { db, locale, now } = visit
  const wishes = await wishesOf(visit, whose)
  const offset = Math.max(0, page - 1) * PAGE
  const { items, total } = await listMatching(db, wishes, { now, limit: PAGE, offset })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return matchingView(visit, pages, whose)
  return {
    html: [
      ...(await titleLine(visit, whose)),
      markup(locale, 'subscription-matching', { count: total }),
      ...items.map((item, at) => competitionLine(locale, now, item, offset + at + 1)),
    ].join('\n\n'),
    buttons: [
      ...items.map((item, at) => [competitionButton(locale, item, offset + at + 1)]),
      pagerRow(locale, { page, pages }, (other) => submatch.at({ page: other, ...whose })),
      [backButton(locale, to('subscriptions', whose)), homeButton(locale)],
    ],
  }
}
