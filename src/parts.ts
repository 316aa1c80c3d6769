import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { type DatabaseHandle, openDatabase } from './database/client.ts'
import { endOnDriverFault } from './database/driver-fault.ts'
import { migrate } from './database/migrate.ts'
import { refuseInventedWorld } from './database/seed/invented.ts'
import { diskFiles, type Files } from './files/store.ts'
import { openQueues, type Queues } from './jobs/queue.ts'
import { reportPapers } from './papers/paper.ts'

/** One clock; only the demo and tests can move it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Everything the roles share, built by hand; no globals. */
export interface Parts {
  config: Config
  log: Logger
  clock: Clock
  database: DatabaseHandle
  queues: Queues
  files: Files
  close(): Promise<void>
}

/** Opens database, queues and files, and brings the tables up to date. */
export async function buildParts(
  config: Config,
  log: Logger,
  clock: Clock,
  signal: AbortSignal,
): Promise<Parts> {
  endOnDriverFault(log)
  reportPapers(log)
  const { databaseUrl, dataDir, redisUrl } = config
  const database = await openDatabase({ databaseUrl, dataDir, log, signal })
  await migrate(database)
  if (config.botToken && !config.telegramApiRoot) await refuseInventedWorld(database.db)
  const queues = await openQueues({ redisUrl, database, log, signal })
  return {
    config,
    log,
    clock,
    database,
    queues,
    files: diskFiles(join(dataDir, 'files')),
    async close() {
      await queues.close()
      await database.close()
    },
  }
}
