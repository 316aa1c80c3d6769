import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { announce } from '../../src/core/announcements/announce.ts'
import { findBroadcast } from '../../src/core/notifications/broadcast.ts'
import { broadcastReport } from '../../src/core/notifications/broadcast-report.ts'
import { claimChunk, countWaiting } from '../../src/core/notifications/claim-chunk.ts'
import { endChunk } from '../../src/core/notifications/end-chunk.ts'
import { announcements, broadcasts } from '../../src/database/schema/index.ts'
import { createFeeder } from '../../src/jobs/feeder.ts'
import { openQueues } from '../../src/jobs/queue.ts'
import { systemClock } from '../../src/parts.ts'
import { startOwnRedis } from '../support/own-redis.ts'
import { makeCompetition } from '../support/scene.ts'
import { startWorkers } from '../support/workers.ts'
import { instant } from './broadcast-ways.ts'
import { type LeanTelegram, startLeanTelegram } from './lean-telegram.ts'
import { machine, median, ms, printTable } from './numbers.ts'
import { type BenchDatabase, log, openBenchDatabase } from './world.ts'

const option = (name: string, usual: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? usual)

const SUBSCRIBERS = option('subscribers', 1_000_000)
const RATE = option('rate', 1_000)
/** So many are sent before everything is measured once more. */
const SENT = option('sent', 100_000)

/** An announcement to a million: how long until it is taken down and begins, and what sending it takes while it goes on. */
export async function benchMillion(): Promise<void> {
  const database = await openBenchDatabase()
  if (database.embedded) throw new Error('This one needs a real server: set TEST_DATABASE_URL.')
  const redis = process.argv.includes('--postgres') ? undefined : await startOwnRedis()
  const telegram = await startLeanTelegram()
  try {
    console.log(`${machine()}; ${database.kind}; queue on ${redis ? 'Redis' : 'PostgreSQL'}; load ${load()}`)
    await subscribers(database)
    await measure(database, telegram, redis?.url)
  } finally {
    await telegram.close()
    await redis?.close()
    await database.close()
  }
}

const load = () => loadavg()[0]!.toFixed(2)

/** People without quiet hours, each with a subscription that any competition meets. */
async function subscribers({ sql }: BenchDatabase): Promise<void> {
  const began = performance.now()
  await sql`
    insert into people (telegram_id, locale, quiet_from, quiet_until, created_at)
    select 90000000 + n, case when n % 3 = 0 then 'ru' else 'kk' end, 0, 0, now() from generate_series(1, ${SUBSCRIBERS}) n`
  await sql`
    insert into subscriptions (person_id, regions, updated_at)
    select id, case when id % 4 = 0 then array['71', '19'] else '{}' end, now() from people`
  await sql`vacuum analyze people, subscriptions`
  console.log(`${SUBSCRIBERS} subscribers made in ${seconds(performance.now() - began)}`)
}

const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`

async function measure(database: BenchDatabase, telegram: LeanTelegram, redisUrl: string | undefined) {
  const { db } = database
  const databaseUrl = database.queueConnection().connectionString!
  const settings = { SEND_RATE: String(RATE), PAID_BROADCAST: 'on' }
  const workers = await startWorkers(telegram, { databaseUrl, redisUrl }, 1, settings)
  const queues = await openQueues({ redisUrl, database, log })
  try {
    const pid = workers.ready()[0]!.pid!
    const idle = memory(pid)
    const feeder = createFeeder({ queues, db, clock: systemClock, sendRate: RATE, log })
    const { id, snapshot } = await takeDown(database)
    const committed = instant()
    feeder.wake()
    const first = await costs(database, id)
    console.log(`snapshot of ${SUBSCRIBERS}: ${seconds(snapshot)} (at most 60 s); load ${load()}`)
    await firstMessage(telegram, committed)
    const peak = await sendFor(telegram, pid)
    const later = await costs(database, id)
    console.log(`worker's memory: ${idle.now} MB idle, ${peak} MB at most while sending (at most 300 MB)\n`)
    const names = Object.keys(first) as (keyof typeof first)[]
    printTable(
      ['each in the middle of sending', 'at the beginning', `after ${SENT}`],
      names.map((name) => [name, ms(first[name]!), ms(later[name]!)]),
    )
    await pausing(database, telegram, id)
  } finally {
    await workers.close()
    await queues.close()
  }
}

/** As publishing does: in one transaction. */
async function takeDown({ db }: BenchDatabase) {
  const competition = await makeCompetition(db, { deadline: new Date(Date.now() + 30 * 86_400_000) })
  const began = performance.now()
  const id = await db.transaction(async (tx) => {
    const [row] = await tx
      .insert(announcements)
      .values({ competitionId: competition.id, kind: 'published', at: new Date() })
      .returning({ id: announcements.id })
    await announce(tx, row!.id, new Date())
    return row!.id
  })
  return { id, snapshot: performance.now() - began }
}

async function firstMessage(telegram: LeanTelegram, committed: number): Promise<void> {
  while ((await telegram.counted()).messages === 0) await pause(20)
  const { firstAt } = await telegram.counted()
  console.log(`first message ${((firstAt - committed) / 1000).toFixed(2)} s after the commit (at most 2 s)`)
}

/** Until so many were sent; returns the most memory the worker ever held, in MB. */
async function sendFor(telegram: LeanTelegram, pid: number): Promise<number> {
  const began = performance.now()
  const { messages: before } = await telegram.counted()
  for (;;) {
    const { messages } = await telegram.counted()
    if (messages - before >= SENT) break
    await pause(500)
  }
  const took = performance.now() - began
  console.log(
    `${SENT} sent in ${seconds(took)}: ${((SENT * 1000) / took).toFixed(0)} a second of ${RATE}; load ${load()}`,
  )
  return memory(pid).peak
}

/** Resident memory in MB (proc(5), VmRSS and VmHWM). */
function memory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (key: string) =>
    Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)![1]) / 1024)
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Medians in milliseconds. The chunks are claimed beside the worker's, and ended as if they had been sent. */
async function costs({ db }: BenchDatabase, announcementId: number) {
  const chunks: { claim: number; end: number }[] = []
  for (let nth = 0; nth < 21; nth++) {
    const [claimed, claim] = await timed(() => claimChunk(db, 50, new Date()))
    const attempts = claimed.map((notification) => ({
      notification,
      outcome: { as: 'sent' as const, messageId: 1 },
    }))
    const [, end] = await timed(() => endChunk(db, attempts, new Date()))
    chunks.push({ claim, end })
  }
  const [, report] = await timed(() => broadcastReport(db, 'announcement', announcementId, new Date()))
  const [, look] = await timed(() => countWaiting(db, new Date(), 5_000))
  return {
    'claim 50': median(chunks.map(({ claim }) => claim)),
    'record 50': median(chunks.map(({ end }) => end)),
    'look what waits (5 000)': look,
    'progress report': report,
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const result = await work()
  return [result, performance.now() - began]
}

async function pausing({ db }: BenchDatabase, telegram: LeanTelegram, announcementId: number) {
  const broadcast = await findBroadcast(db, 'announcement', announcementId)
  const set = (pausedAt: Date | null) =>
    db.update(broadcasts).set({ pausedAt }).where(eq(broadcasts.id, broadcast!.id))
  const { messages: before } = await telegram.counted()
  await set(new Date())
  const { messages: then } = await telegram.counted()
  await pause(3_000)
  const { messages: after } = await telegram.counted()
  await set(null)
  const resumed = performance.now()
  while ((await telegram.counted()).messages === after) await pause(20)
  console.log(
    `\npaused: ${after - then} more went out (${then - before} while it was written); ` +
      `resumed: the next after ${seconds(performance.now() - resumed)}`,
  )
}
