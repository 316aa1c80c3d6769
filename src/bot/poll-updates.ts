import { setTimeout as pause } from 'node:timers/promises'
import { GrammyError } from 'grammy'
import type { Logger } from 'pino'
import { noteIntake } from '../core/outages/note-intake.ts'
import type { DatabaseHandle } from '../database/client.ts'
import { type IncomingUpdate, storeUpdates } from '../inbox/store-updates.ts'
import { ALLOWED_UPDATES, type AriptesBot } from './bot.ts'

interface Polling {
  bot: AriptesBot
  database: DatabaseHandle
  clock: { now(): Date }
  log: Logger
}

/** "ARIU" as a number: who holds this lock polls; the others wait (Telegram answers 409 to a second poller). */
const POLLER_LOCK = 0x41524955
const LONG_POLL_SECONDS = 15
const WAIT_MS = 2000
const NOTE_MS = 5000

/** Fetches updates and stores them before Telegram hears they were taken: none is lost, none is handled twice. */
export function pollUpdates(polling: Polling): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = poll(polling, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

async function poll({ bot, database, clock, log }: Polling, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const lock = await database.sql.reserve().catch(() => undefined)
    try {
      const [held] = lock
        ? await lock<{ held: boolean }[]>`select pg_try_advisory_lock(${POLLER_LOCK}) as held`
        : []
      if (!held?.held) {
        await rest(signal)
        continue
      }
      await bot.api.deleteWebhook()
      await fetchUntilFault({ bot, database, clock, log }, signal, () => lock!`select 1`)
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof GrammyError && error.error_code === 401) throw error
      log.warn({ err: error }, 'updates could not be fetched; trying again')
      await rest(signal)
    } finally {
      if (lock)
        await lock`select pg_advisory_unlock(${POLLER_LOCK})`
          .then(() => lock.release())
          .catch(() => undefined)
    }
  }
}

async function fetchUntilFault(
  { bot, database, clock, log }: Polling,
  signal: AbortSignal,
  lockHolds: () => PromiseLike<unknown>,
): Promise<void> {
  let offset = 0
  const note = intakeNoter(database)
  while (!signal.aborted) {
    const options = { offset, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }
    const updates = await bot.api.getUpdates(options, signal as never)
    const receivedAt = clock.now()
    // Before they are taken in: deadlines an outage cost are made up for first.
    await note(receivedAt)
    await Promise.all([
      lockHolds(),
      takeIn({ bot, database, log }, updates as unknown as IncomingUpdate[], receivedAt),
    ])
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
  }
}

/** Notes at most every few seconds that updates reach us. */
export function intakeNoter({ db }: Pick<DatabaseHandle, 'db'>): (now: Date) => Promise<void> {
  let noted = Number.NEGATIVE_INFINITY
  return async (now) => {
    if (performance.now() - noted < NOTE_MS) return
    await db.transaction((tx) => noteIntake(tx, now))
    noted = performance.now()
  }
}

/** Inline queries are answered at once; the rest goes into the inbox. Used by polling and webhook alike. */
export async function takeIn(
  { bot, database, log }: Pick<Polling, 'bot' | 'database' | 'log'>,
  updates: IncomingUpdate[],
  receivedAt: Date,
): Promise<void> {
  const inline = updates.filter((update) => 'inline_query' in update)
  await storeUpdates(
    database.db,
    updates.filter((update) => !('inline_query' in update)),
    receivedAt,
  )
  for (const update of inline) {
    bot.handleNow(update).catch((err) => log.warn({ err }, 'an inline query was not answered'))
  }
}

const rest = (signal: AbortSignal) => pause(WAIT_MS, undefined, { signal }).catch(() => undefined)
