import { changeLine } from '../../core/announcements/change-text.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Change } from '../../database/schema/index.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { kindName, regionNames } from '../../language/reference.ts'
import { escapeHtml, lookUpMarkup, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { News } from './announcement.ts'
import { fitted } from './fit.ts'

interface Reading {
  locale: Locale
  now: Date
  /** Characters after entities that the text may have. */
  room: number
}

/** How generously texts of any length are told, until all of it has room. */
const IN_MESSAGE = [4, 2, 1] as const
const IN_CAPTION = [1, 0.6, 0.4, 0.25, 0.15, 0.08] as const

/** What happened in Telegram HTML, never longer than its room. */
export function announcementText(news: News, reading: Reading): string {
  const { room } = reading
  const scales = room > 1024 ? IN_MESSAGE : IN_CAPTION
  return fitted(scales, room, (scale) => ({ html: blocks(news, reading, scale).join('\n\n') })).html
}

function blocks({ announcement, competition }: News, { locale, now }: Reading, scale: number): string[] {
  const { kind, reason } = announcement
  const dated = (kind === 'published' || kind === 'changed') && competition.deadline > now
  return [
    lookUpMarkup(locale, `announcement-${kind}`),
    headText(locale, competition, scale),
    ...changesText(locale, announcement.changes, scale),
    ...(reason
      ? [
          markup(locale, 'announcement-reason', {
            reason: clip(pick(reason, locale), Math.ceil(500 * scale)),
          }),
        ]
      : []),
    ...(dated ? [deadlineText(locale, competition, now)] : []),
  ]
}

function changesText(locale: Locale, changes: readonly Change[], scale: number): string[] {
  if (changes.length === 0) return []
  const told = changes.slice(0, Math.max(2, Math.ceil(10 * scale)))
  const more = changes.length - told.length
  const lines = told.map((change) => `• ${escapeHtml(changeLine(locale, change, Math.ceil(120 * scale)))}`)
  return [
    [
      markup(locale, 'announcement-changes'),
      ...lines,
      ...(more > 0 ? [markup(locale, 'announcement-changes-more', { count: more })] : []),
    ].join('\n'),
  ]
}

function headText(
  locale: Locale,
  { title, kind, customer, regions, lots }: Competition,
  scale: number,
): string {
  const amount = lots.reduce((sum, lot) => sum + (lot.amount ?? 0), 0)
  const name = { customer: clip(pick(customer, locale), Math.ceil(200 * scale)) }
  return [
    markup(locale, 'announcement-title', { title: clip(pick(title, locale), Math.ceil(300 * scale)) }),
    markup(locale, 'announcement-kind', {
      kind: kindName(locale, kind),
      regions: regionNames(locale, regions),
    }),
    kind === 'social-order'
      ? markup(locale, 'competition-customer', name)
      : markup(locale, 'competition-organizer', name),
    ...(amount > 0 ? [markup(locale, 'announcement-amount', { amount: money(locale, amount) })] : []),
  ].join('\n')
}

const deadlineText = (locale: Locale, { deadline }: Competition, now: Date): string =>
  markup(locale, 'announcement-deadline', {
    moment: moment(locale, deadline),
    left: timeLeft(locale, now, deadline),
  })
