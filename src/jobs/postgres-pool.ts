import { runMigrations } from 'bullmq'
import { Pool } from 'pg'
import type { DatabaseHandle } from '../database/client.ts'

const schema = 'bullmq'

/**
 * One pool for all queues and workers of the process, with BullMQ's tables brought up to date. From options BullMQ
 * would open a pool for each of them, and a few processes would use up the server's connections.
 */
export async function openPostgresPool(database: DatabaseHandle, onError: (error: Error) => void) {
  const pool = new Pool({
    ...database.queueConnection(),
    // With a pool of one's own BullMQ does not set the schema itself.
    options: `-c search_path=${schema}`,
    application_name: 'ariptes-jobs',
    max: 4,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
  })
  // Each queue and worker adds listeners of its own to the pool.
  pool.setMaxListeners(0)
  pool.on('error', onError)
  // Without this a connection dropped while in use would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  const client = await pool.connect()
  try {
    await runMigrations(client, schema)
  } finally {
    client.release()
  }
  return { pool, close: () => pool.end() }
}
