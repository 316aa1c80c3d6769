import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import type { DatabaseHandle } from './client.ts'

/** The folder is beside src as it is beside dist. */
const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/** "ARIP" as a number: the lock of this service's migrations in a database others may share. */
const lockKey = 0x41524950

/**
 * Brings the tables up to date. Processes that start together wait for one another; all but the first find nothing
 * to do. Does nothing while there are no migrations.
 */
export async function migrate(handle: DatabaseHandle): Promise<void> {
  if (!existsSync(`${migrationsFolder}/meta/_journal.json`)) return
  if (handle.embedded) return applyMigrations(handle.db, { migrationsFolder })
  const holder = await handle.sql.reserve()
  try {
    await holder`select pg_advisory_lock(${lockKey})`
    await applyMigrations(handle.db, { migrationsFolder })
  } finally {
    await holder`select pg_advisory_unlock(${lockKey})`
    holder.release()
  }
}
