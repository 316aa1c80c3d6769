import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { type Announcement, announcementsOf } from '../../core/announcements/get-announcement.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Db } from '../../database/client.ts'
import { type Change, cards } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { type CompetitionCard, competitionCard } from '../../papers/card.ts'
import type { Picture } from './letter.ts'

/** Grows when the same facts are drawn in another way. */
const DESIGN = 1

/** What happened, and to which competition. */
interface Shown {
  announcement: Pick<Announcement, 'kind' | 'changes'>
  competition: Competition
}

/** The picture of an announcement, known again by what it shows. */
export function announcementCard(news: Shown, locale: Locale, now: Date): Picture {
  const card = cardOf(news)
  // The picture says whether the deadline is over, and nothing else of the clock.
  const shown = JSON.stringify([DESIGN, locale, card, card.deadline > now])
  return {
    hash: createHash('sha256').update(shown).digest('hex'),
    // A letter without its picture is better than none.
    draw: () => competitionCard(card, { locale, now }).catch(() => undefined),
  }
}

function cardOf({ announcement, competition }: Shown): CompetitionCard {
  const { kind, title, customer, regions, lots, deadline, resultsAt } = competition
  const amounts = lots.flatMap(({ amount }) => amount ?? [])
  const moved = announcement.changes.find(({ field }) => field === 'deadline')
  return {
    news: announcement.kind,
    ...{ kind, title, customer, regions, deadline },
    amount: amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
    lots: lots.length,
    ...(moved && { previousDeadline: before(moved) }),
    ...(resultsAt && { resultsAt }),
  }
}

const before = ({ before }: Change): Date => new Date(String(before))

/** Telegram's id of the picture a competition was last told with, or first, if readers of this language got it. */
export async function knownCard(
  db: Db,
  competition: Competition,
  locale: Locale,
  now: Date,
): Promise<string | undefined> {
  const [latest] = await announcementsOf(db, competition.id)
  const told = [...(latest ? [latest] : []), { kind: 'published' as const, changes: [] }]
  const hashes = told.map((announcement) => announcementCard({ announcement, competition }, locale, now).hash)
  const known = await db.select().from(cards).where(inArray(cards.hash, hashes))
  const kept = hashes.map((hash) => known.find((card) => card.hash === hash))
  return kept.find((card) => card !== undefined)?.telegramFileId
}
