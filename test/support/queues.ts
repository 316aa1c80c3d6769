import { randomUUID } from 'node:crypto'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { openQueues, type Queues } from '../../src/jobs/queue.ts'
import { freshDatabase, silentLog } from './database.ts'

/** The real Redis the suite runs against, if any. */
export const testRedis = process.env.TEST_REDIS_URL

/** Queues nobody else sees: on TEST_REDIS_URL under a prefix of their own, else on the given or a fresh database. */
export async function freshQueues(database?: DatabaseHandle, redisUrl = testRedis): Promise<Queues> {
  const own = database ?? (await freshDatabase())
  const prefix = `ariptes-test-${randomUUID()}`
  const queues = await openQueues({ redisUrl, database: own, log: silentLog, prefix })
  return {
    ...queues,
    async close() {
      await queues.obliterate()
      await queues.close()
      if (!database) await own.close()
    },
  }
}
