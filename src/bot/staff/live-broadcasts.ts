import { and, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { type Api, GrammyError } from 'grammy'
import type { Logger } from 'pino'
import type { Db } from '../../database/client.ts'
import { broadcasts, people } from '../../database/schema/index.ts'
import { keyboardOf } from '../deliver-view.ts'
import { broadcastView } from './broadcast-view.ts'

interface Live {
  db: Db
  api: Api
  clock: { now(): Date }
  sendRate: number
  log: Logger
}

/** One that ended is shown once more, with its last figures. */
const LINGERS_MS = 8_000
/** Counting a large audience takes its time: rest for so many times as long. */
const REST = 10

/**
 * Keeps the progress up to date in the chats of those who have it open. Called every three seconds, over all processes once:
 * Telegram counts edits too.
 */
export function showLiveBroadcasts({ db, api, clock, sendRate, log }: Live): () => Promise<void> {
  let restUntil = 0
  return async () => {
    if (performance.now() < restUntil) return
    const began = performance.now()
    for (const watcher of await watchers(db, clock.now())) {
      const { telegramId, messageId, locale, id } = watcher
      const view = await broadcastView({ db, locale: locale ?? 'kk', now: clock.now(), sendRate }, id)
      if (!view) continue
      await api
        .editMessageText(telegramId!, messageId!, view.html, {
          parse_mode: 'HTML',
          reply_markup: keyboardOf(view.buttons ?? []),
        })
        .catch((error: unknown) => {
          if (!(error instanceof GrammyError)) log.warn({ err: error }, 'progress could not be shown')
        })
    }
    restUntil = performance.now() + REST * (performance.now() - began) - 3_000
  }
}

/** Whose newest message is the progress of a broadcast that goes on or has just ended. */
const watchers = (db: Db, now: Date) =>
  db
    .select({
      id: broadcasts.id,
      telegramId: people.telegramId,
      messageId: people.placeMessageId,
      locale: people.locale,
    })
    .from(broadcasts)
    .innerJoin(people, sql`${people.place} = 'bcast:' || ${broadcasts.id} and ${people.place} like 'bcast:%'`)
    .where(
      and(
        or(isNull(broadcasts.endedAt), gt(broadcasts.endedAt, new Date(now.getTime() - LINGERS_MS))),
        isNotNull(people.placeMessageId),
        isNotNull(people.telegramId),
        isNull(people.blockedAt),
      ),
    )
