import { changeLine } from '../../core/announcements/change-text.ts'
import { countSharedVisits } from '../../core/announcements/count-shared-visits.ts'
import { type Delivery, listDeliveries } from '../../core/announcements/deliveries.ts'
import { shortMoment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { isRegion, regionShortName } from '../../language/reference.ts'
import { escapeHtml, lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { publishedFor } from './published.ts'

/** Changes named under an announcement, and letters of each side. */
const CHANGES = 5
const SIDE = 80

/** Whom each announcement of a competition was to reach and whom it did; and who came by shared links, from where. */
export const compDeliveries = screen(
  'compdeliveries',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => deliveriesView(visit, id, page) },
)

async function deliveriesView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale, now } = visit
  const { title } = await publishedFor(visit, id)
  const deliveries = await listDeliveries(db, id, now)
  const blocks = deliveries.map((delivery) => deliveryText(locale, delivery))
  const { items, ...place } = pageOfBlocks(
    [
      ...(blocks.length > 0 ? blocks : [markup(locale, 'published-deliveries-none')]),
      await sharedText(visit, id),
    ],
    page,
  )
  const head = markup(locale, 'published-deliveries', { title: clip(pick(title, locale), 200) })
  return {
    html: [head, ...items].join('\n\n'),
    buttons: [
      ...deliveries.flatMap((delivery, at) =>
        items.includes(blocks[at]!) ? [broadcastRow(locale, delivery)] : [],
      ),
      pagerRow(locale, place, (to) => compDeliveries.at({ id, page: to })),
      [
        { text: t(locale, 'notice-refresh-button'), data: compDeliveries.at({ id }) },
        backButton(locale, `staffcomp:${id}`),
      ],
    ],
  }
}

function deliveryText(locale: Locale, delivery: Delivery): string {
  const { announcement, waiting } = delivery
  const { kind, at, changes, reason } = announcement
  const lines = changes.slice(0, CHANGES).map((change) => `• ${escapeHtml(changeLine(locale, change, SIDE))}`)
  const { announcement: _, broadcastId: __, ...counts } = delivery
  return [
    lookUpMarkup(locale, `announcement-${kind}`),
    markup(locale, 'published-delivery-at', { moment: shortMoment(at) }),
    ...lines,
    ...(changes.length > CHANGES
      ? [markup(locale, 'announcement-changes-more', { count: changes.length - CHANGES })]
      : []),
    ...(reason ? [markup(locale, 'announcement-reason', { reason: clip(pick(reason, locale), 200) })] : []),
    markup(locale, 'published-delivery', counts),
    ...(waiting > 0 ? [markup(locale, 'published-delivery-waiting', { waiting, held: delivery.held })] : []),
  ].join('\n')
}

function broadcastRow(locale: Locale, { announcement, broadcastId }: Delivery): Button[] {
  if (broadcastId === undefined) return []
  const what = lookUp(locale, `announcement-${announcement.kind}`).replace(/<[^>]*>/g, '')
  return [{ text: clip(`${what} · ${shortMoment(announcement.at)}`, 60), data: `bcast:${broadcastId}` }]
}

async function sharedText({ db, locale }: Visit, id: number): Promise<string> {
  const visits = await countSharedVisits(db, id)
  const total = visits.reduce((sum, { count }) => sum + count, 0)
  const lines = visits.map(({ region, count }) =>
    markup(locale, 'published-shared-region', {
      region: isRegion(region) ? regionShortName(locale, region) : t(locale, 'published-shared-unknown'),
      count,
    }),
  )
  return [markup(locale, 'published-shared', { count: total }), ...lines].join('\n')
}
