import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { randomNumbers } from '../../src/demo/telegram/faults.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { acquaint, beginNotice, idsFrom } from './crowd.ts'
import { serverDatabase, testServer } from './database.ts'
import type { OwnRedis } from './own-redis.ts'
import { testRedis } from './queues.ts'
import {
  inFlight,
  isInDoubt,
  type Recipient,
  recipientsOf,
  settleHeld,
  taken,
  untilOnlyHeld,
} from './recipients.ts'
import { startWorkers, type Workers } from './workers.ts'

const PEOPLE = 2_000
const KILLS = 10
const AUTHOR = 800_000_000
/** KILL_SEED runs one again. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

type Database = Awaited<ReturnType<typeof serverDatabase>>
type Kept = <T extends { close(): Promise<void> }>(thing: T) => T

/**
 * A broadcast through ten kills with -9, on one backend of the queue: on Redis, or without it on PostgreSQL. A file for each:
 * they are the longest of all tests, and so run side by side.
 */
export function throughKills(queue: string, redis?: () => Promise<OwnRedis | undefined>): void {
  const name = `two workers killed ten times, queue on ${queue}: everyone is told once but for those in doubt (KILL_SEED=${seed})`
  test.runIf(testServer)(name, { timeout: 300_000 }, async () => {
    const closing: (() => Promise<void>)[] = []
    const kept: Kept = (thing) => {
      closing.push(() => thing.close())
      return thing
    }
    try {
      const own = await redis?.()
      if (own) kept(own)
      await everyoneOnce(kept, redis && (own?.url ?? testRedis))
    } finally {
      for (const close of closing.reverse()) await close()
    }
  })
}

async function broadcastThroughKills(kept: Kept, redisUrl: string | undefined) {
  const random = randomNumbers(seed)
  const telegram = kept(await startPretendTelegram({ floodControl: true, keepCalls: 50_000 }))
  const database = kept(await serverDatabase(testServer!))
  const ids = idsFrom(AUTHOR + 1, PEOPLE)
  acquaint(telegram, [AUTHOR, ...ids])
  const blocked = ids.filter(() => random() < 0.02)
  for (const id of blocked) telegram.person({ id, firstName: '' }).block()
  const pace = { SEND_RATE: '300', PAID_BROADCAST: 'on' }
  const servers = { databaseUrl: database.url, redisUrl }
  const workers = kept(await startWorkers(telegram, servers, 2, pace))
  const drops = misbehave(telegram)
  await beginNotice(database.db, ids, AUTHOR)
  const atKills = await killAtRandom(telegram, workers, database, random)
  await untilOnlyHeld(database, new Set(atKills.flatMap((ids) => [...ids])))
  drops.stop()
  await settleHeld(database)
  return { telegram, blocked: new Set(blocked), atKills, drops, rows: await recipientsOf(database) }
}

async function everyoneOnce(kept: Kept, redisUrl: string | undefined): Promise<void> {
  const { telegram, blocked, atKills, drops, rows } = await broadcastThroughKills(kept, redisUrl)
  const cut = new Set(telegram.calls.filter(({ code }) => code === 0).map(({ payload }) => payload.chat_id))
  const times = (row: Recipient) => telegram.received().get(row.telegramId) ?? 0
  const inDoubt = rows.filter(isInDoubt)
  const certain = rows.filter((row) => !isInDoubt(row))

  expect(rows).toHaveLength(PEOPLE)
  // Nobody is left out, and nothing else became of anybody.
  const expected = (row: Recipient) => (blocked.has(row.telegramId) ? 'blocked' : 'sent')
  expect(certain.filter((row) => row.outcome !== expected(row))).toEqual([])
  // Exactly once, by what Telegram took.
  expect(certain.filter((row) => times(row) !== (row.outcome === 'sent' ? 1 : 0))).toEqual([])
  expect(inDoubt.filter((row) => times(row) > (row.repeated ? 2 : 1))).toEqual([])
  // Doubt has a reason: in flight at a kill, or a connection that was dropped.
  const held = new Set(atKills.flatMap((ids) => [...ids]))
  expect(inDoubt.filter((row) => !held.has(row.id) && !cut.has(row.telegramId))).toEqual([])
  const inHand = atKills.reduce((sum, { size }) => sum + size, 0)
  expect(inDoubt.length).toBeLessThanOrEqual(inHand + drops.count())
  // The test was hard enough to mean something.
  expect(inHand).toBeGreaterThan(0)
  expect(drops.count()).toBeGreaterThan(10)
  expect(telegram.received().get(AUTHOR)).toBe(1)
}

/** Random errors of the server and cut connections, before and after the message is taken. */
function misbehave(telegram: PretendTelegram) {
  const faults = [500, 'drop', 'drop-after'] as const
  const [, ...drops] = faults.map((error, nth) =>
    telegram.failAtRandom({ method: 'sendMessage', share: 0.015, error, seed: seed + nth }),
  )
  return {
    count: () => drops.reduce((sum, { count }) => sum + count, 0),
    stop: () => telegram.clearFaults(),
  }
}

/** Kills ten times, each at a random number of rows taken; returns the rows in flight at each. In between, a 429 for all. */
async function killAtRandom(
  telegram: PretendTelegram,
  workers: Workers,
  database: Database,
  random: () => number,
): Promise<Set<number>[]> {
  const moments = Array.from({ length: KILLS }, () => Math.ceil(random() * PEOPLE * 0.95))
  const floodAfter = Math.floor(random() * KILLS)
  const held: Set<number>[] = []
  for (const [nth, moment] of moments.sort((a, b) => a - b).entries()) {
    while ((await taken(database)) < moment || workers.ready().length === 0) await pause(2)
    const ready = workers.ready()
    await workers.kill(ready[Math.floor(random() * ready.length)]!)
    held.push(await heldNow(database))
    if (nth === floodAfter) telegram.flood(2)
  }
  return held
}

/** Rows claimed and not ended, once the server has run what the dead process had asked for. */
async function heldNow({ sql }: Database): Promise<Set<number>> {
  const [killed] = await sql<{ at: string }[]>`select clock_timestamp()::text as at`
  const running = () => sql`
    select 1 from pg_stat_activity where datname = current_database() and state = 'active'
      and pid <> pg_backend_pid() and query_start <= ${killed!.at}::timestamptz`
  while ((await running()).length > 0) await pause(1)
  return inFlight({ sql })
}
