import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { follow, unfollow } from '../../core/subscriptions/follow-competition.ts'
import { markup, t } from '../../language/translate.ts'
import { competitionButton, competitionLine } from '../competitions/line.ts'
import { PAGE } from '../competitions/list.ts'
import { published } from '../competitions/published.ts'
import { pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { wayBack } from './whose.ts'

/** The competitions a person follows, open ones first. */
export const follows = screen(
  'follows',
  { page: 'number?' },
  { open: (visit, { page = 1 }) => followsView(visit, page) },
)

export const unfollowFrom = action(
  'unfollow',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }) {
      const { db, person, locale, now } = visit
      await unfollow(db, person.id, id, now)
      const view = await follows.open(visit, { page })
      const undo = { text: t(locale, 'subscription-undo-button'), data: refollow.at({ id, page }) }
      return {
        ...view,
        buttons: [[undo], ...(view.buttons ?? [])],
        toast: t(locale, 'competition-unfollowed'),
      }
    },
  },
)

export const refollow = action(
  'refollow',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }) {
      await published(visit, id)
      await follow(visit.db, visit.person.id, id, visit.now)
      return { ...(await follows.open(visit, { page })), toast: t(visit.locale, 'competition-followed') }
    },
  },
)

async function followsView(visit: Visit, page: number): Promise<View> {
  const { db, person, locale, now } = visit
  const offset = Math.max(0, page - 1) * PAGE
  const asked = { followedBy: person.id, state: 'any', now, limit: PAGE, offset } as const
  const { items, total } = await listCompetitions(db, asked)
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return followsView(visit, pages)
  const rows = items.map((item, at): Button[] => [
    competitionButton(locale, item, offset + at + 1),
    { text: t(locale, 'competition-unfollow-button'), data: unfollowFrom.at({ id: item.id, page }) },
  ])
  return {
    html: [
      total > 0
        ? markup(locale, 'subscription-follows', { count: total })
        : markup(locale, 'subscription-follows-none'),
      ...items.map((item, at) => competitionLine(locale, now, item, offset + at + 1)),
    ].join('\n\n'),
    buttons: [
      ...rows,
      pagerRow(locale, { page, pages }, (other) => follows.at({ page: other })),
      ...(total === 0 ? [[{ text: t(locale, 'home-competitions-button'), data: 'competitions' }]] : []),
      wayBack(visit, {}),
    ],
  }
}
