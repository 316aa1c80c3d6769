import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Bot } from 'grammy'
import { readConfig } from '../../src/config.ts'
import { diskFiles } from '../../src/files/store.ts'
import { openQueues } from '../../src/jobs/queue.ts'
import { type Parts, systemClock } from '../../src/parts.ts'
import { connectTelegram, type Running, startBot, startWorker } from '../../src/roles.ts'
import type { Telegram } from './telegram.ts'
import { type BenchDatabase, log } from './world.ts'

export interface Timed extends Running {
  /** How long each update was in hand, from claimed to replied, in milliseconds; in order. */
  inHand: number[]
}

/** The whole service but for the site, as one process runs it: bot, worker, queue on Redis or the same database. */
export async function startOurs(
  telegram: Telegram,
  database: BenchDatabase,
  redisUrl?: string,
): Promise<Timed> {
  const config = readConfig({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: database.directory,
  })
  const prefix = `ariptes-bench-${randomUUID()}`
  const queues = await openQueues({ redisUrl, database, log, prefix })
  const files = diskFiles(join(database.directory, 'files'))
  const close = async () => {
    if (redisUrl) await queues.obliterate()
    await queues.close()
  }
  const parts: Parts = { config, log, clock: systemClock, database, queues, files, close }
  const connection = await connectTelegram(parts, telegram.token)
  const { bot } = connection
  const inHand: number[] = []
  const timed: typeof bot = {
    ...bot,
    async handle(arrival) {
      const began = performance.now()
      await bot.handle(arrival)
      inHand.push(performance.now() - began)
    },
  }
  const jobs = await startWorker(parts, connection, telegram.token)
  const running: Running[] = [{ stop: close }, connection, jobs]
  running.push(await startBot(parts, { ...connection, bot: timed }))
  return {
    inHand,
    async stop() {
      for (const each of running.reverse()) await each.stop()
    },
  }
}

/** grammY as its first example shows it: what the server and the library allow when nothing is kept. */
export async function startEcho({ token, apiRoot }: Telegram): Promise<Running> {
  const bot = new Bot(token, { client: { apiRoot } })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  let polling: Promise<void> | undefined
  await new Promise<void>((resolve) => {
    polling = bot.start({ drop_pending_updates: true, onStart: () => resolve() })
  })
  return {
    async stop() {
      await bot.stop()
      await polling
    },
  }
}
