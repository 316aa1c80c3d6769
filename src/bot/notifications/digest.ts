import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import type { Notification } from '../../core/notifications/sender.ts'
import type { Db } from '../../database/client.ts'
import { notifications } from '../../database/schema/index.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { kindShortName, regionNames } from '../../language/reference.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import type { Letter, Write } from './letter.ts'

/** More competitions than this are counted, not described. */
const DESCRIBED = 8

/** What happened to one competition while the reader was left in peace. */
interface News {
  competition: Competition
  /** `announcement-published`…, the newest last. */
  happened: string[]
}

/**
 * All that waited for the morning or for the day of the digest, in one message. What waited alone is told as it would have
 * been at once.
 */
export function writeDigest(alone: (cause: Notification['cause']) => Write): Write {
  return async (around, notification) => {
    const { db, now } = around
    const items = await carriedBy(db, notification)
    const [only, another] = items
    if (!only) return undefined
    if (!another) return alone(only.cause)(around, only)
    const news = (await newsOf(db, items)).sort(
      (a, b) => a.competition.deadline.getTime() - b.competition.deadline.getTime(),
    )
    return news.length === 0 ? undefined : digestLetter(notification.locale, news, now)
  }
}

async function carriedBy(db: Db, carrier: Notification): Promise<Notification[]> {
  const rows = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.carrierId, carrier.id), isNull(notifications.endedAt)))
    .orderBy(asc(notifications.id))
  const { telegramId, locale } = carrier
  return rows.map((row) => ({ ...row, telegramId, locale }))
}

async function newsOf(db: Db, items: readonly Notification[]): Promise<News[]> {
  const known = new Map<number, News>()
  for (const { cause, data } of items) {
    const id = Number(data.competitionId)
    const news = known.get(id) ?? (await begin(db, id))
    if (!news) continue
    known.set(id, news)
    const what = cause === 'clarification' ? 'notification-answered' : `announcement-${data.kind}`
    if (data.kind === 'published' && news.competition.cancelledAt) continue
    if (!news.happened.includes(what)) news.happened.push(what)
  }
  return [...known.values()].filter(({ happened }) => happened.length > 0)
}

async function begin(db: Db, id: number): Promise<News | undefined> {
  const competition = await getCompetition(db, { id })
  return competition && { competition, happened: [] }
}

function digestLetter(locale: Locale, news: readonly News[], now: Date): Letter {
  const described = news.slice(0, DESCRIBED)
  const more = news.length - described.length
  return {
    html: [
      markup(locale, 'announcement-digest', { count: news.length }),
      ...described.map((one, at) => newsText(locale, one, now, at + 1)),
      ...(more > 0 ? [markup(locale, 'announcement-digest-more', { count: more })] : []),
    ].join('\n\n'),
    buttons: [
      ...described.map((one, at) => [openButton(locale, one, at + 1)]),
      ...(more > 0 ? [[{ text: t(locale, 'home-competitions-button'), data: 'competitions' }]] : []),
    ],
  }
}

function newsText(locale: Locale, { competition, happened }: News, now: Date, number: number): string {
  const { title, kind, regions, deadline } = competition
  const open = deadline > now && !competition.cancelledAt
  return [
    ...happened.map((what) => lookUpMarkup(locale, what)),
    markup(locale, 'announcement-digest-title', { number, title: clip(pick(title, locale), 160) }),
    markup(locale, 'announcement-kind', {
      kind: kindShortName(locale, kind),
      regions: regionNames(locale, regions),
    }),
    ...(open
      ? [
          markup(locale, 'announcement-digest-deadline', {
            moment: moment(locale, deadline),
            left: timeLeft(locale, now, deadline),
          }),
        ]
      : []),
  ].join('\n')
}

const openButton = (locale: Locale, { competition }: News, number: number): Button => ({
  text: clip(`${number}. ${pick(competition.title, locale)}`, 40),
  data: `comp:${competition.id}`,
})
