import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'
import { proactiveApi } from '../../src/bot/notifications/dispatch.ts'
import { telegramSender } from '../../src/bot/telegram-sender.ts'
import { sendChunk } from '../../src/core/notifications/send-chunk.ts'
import type { Sender } from '../../src/core/notifications/sender.ts'
import { diskFiles } from '../../src/files/store.ts'
import { openQueues } from '../../src/jobs/queue.ts'
import { startJobs } from '../../src/jobs/run-jobs.ts'
import { systemClock } from '../../src/parts.ts'
import { beginNotice, NOTICE } from '../support/crowd.ts'
import { type BenchDatabase, log, openBenchDatabase } from './world.ts'

interface Server {
  apiRoot: string
  token: string
}

/** Milliseconds of real time since 1970, finer than the clock tells. */
export const instant = () => performance.timeOrigin + performance.now()

export interface Manner {
  rate: number
  paid?: boolean
}

/** The service as a worker runs it: database, queue, worker and sender, running before a broadcast begins. */
export interface Ours {
  /** Begins a broadcast to these people; resolves with the moment it was committed. */
  begin(telegramIds: number[]): Promise<number>
  stop(): Promise<void>
}

export async function startOurs(server: Server, redisUrl: string | undefined, manner: Manner): Promise<Ours> {
  const database = await openBenchDatabase()
  const queues = await openQueues({ redisUrl, database, log, prefix: `ariptes-bench-${randomUUID()}` })
  const { rate: sendRate, paid = false } = manner
  const sender = senderTo(server, database, paid)
  const jobs = await startJobs({ queues, database, sender, clock: systemClock, sendRate, log })
  return {
    async begin(telegramIds) {
      await beginNotice(database.db, telegramIds)
      jobs.wake()
      return instant()
    },
    async stop() {
      await jobs.stop()
      await queues.obliterate()
      await queues.close()
      await database.close()
    },
  }
}

/** The service's own sender. */
const senderTo = ({ token, apiRoot }: Server, { db }: BenchDatabase, paid = false): Sender =>
  telegramSender({
    botUsername: 'bench_bot',
    files: diskFiles(tmpdir()),
    publicUrl: 'http://localhost',
    db,
    api: proactiveApi(token, apiRoot),
    clock: systemClock,
    log,
    paid,
  })

/** The send path alone, as fast as it goes: claim, letter, send, record; so many chunks at once. */
export async function sendPath(server: Server, database: BenchDatabase, size: number, atOnce: number) {
  const sender = senderTo(server, database)
  const send = async () => {
    while ((await sendChunk(database.db, sender, size, systemClock)).claimed > 0);
  }
  await Promise.all(Array.from({ length: atOnce }, send))
}

const options = (paid = false) => ({
  parse_mode: 'HTML' as const,
  link_preview_options: { is_disabled: true },
  ...(paid && { allow_paid_broadcast: true }),
})

/** What a bot does without us: a loop, `atOnce` messages under way, 429 waited for by the plugin. Nothing is written down. */
export async function plainLoop(
  server: Server,
  ids: number[],
  { atOnce = 1, paid = false } = {},
): Promise<void> {
  const api = new Api(server.token, { apiRoot: server.apiRoot })
  api.config.use(autoRetry())
  await eachOf(ids, atOnce, (id) => api.sendMessage(id, NOTICE, options(paid)))
}

/** The bare loop without even the plugin: what grammY itself allows. */
export async function bareLoop(server: Server, ids: number[], atOnce: number): Promise<void> {
  const api = new Api(server.token, { apiRoot: server.apiRoot })
  await eachOf(ids, atOnce, (id) => api.sendMessage(id, NOTICE, options()))
}

async function eachOf(ids: number[], atOnce: number, send: (id: number) => Promise<unknown>): Promise<void> {
  const left = ids.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const id of left) await send(id)
    }),
  )
}
