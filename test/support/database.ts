import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { pino } from 'pino'
import postgres from 'postgres'
import { inject } from 'vitest'
import { forgetForms } from '../../src/core/applications/form-version.ts'
import { connectDatabase, type DatabaseHandle } from '../../src/database/client.ts'
import { openInMemory } from '../../src/database/embedded/open.ts'

export const silentLog = pino({ level: 'silent' })

/** The real server the suite runs against, if any. */
export const testServer = process.env.TEST_DATABASE_URL

/** An empty migrated database of this caller's own, over the production clients; `close()` also removes it. */
export async function freshDatabase(): Promise<DatabaseHandle> {
  forgetForms()
  if (!testServer) {
    const dump = await openAsBlob(inject('databaseTemplate'))
    // A query on another connection inside a transaction stands still until this; a test should say so sooner.
    return connectDatabase(await openInMemory(dump, { idleInTransactionMs: 5_000 }))
  }
  return serverDatabase(testServer)
}

/** The same on this server, whose address other processes may be given. */
export async function serverDatabase(server: string): Promise<DatabaseHandle & { url: string }> {
  const { url, drop } = await cloneTemplate(server)
  const handle = connectDatabase(url)
  return {
    ...handle,
    url,
    async close() {
      await handle.close()
      await drop()
    },
  }
}

async function cloneTemplate(server: string) {
  const name = `ariptes_test_${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const admin = postgres(server, { max: 1, onnotice() {} })
    await admin.unsafe(statement).finally(() => admin.end())
  }
  // Two copies of one template at the same moment are refused (55006): the file system copy is brief, so ask again.
  for (let left = 20; ; left--) {
    try {
      await run(`create database ${name} template ${inject('databaseTemplate')}`)
      break
    } catch (error) {
      if (left === 0 || (error as { code?: string }).code !== '55006') throw error
    }
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) }
}

/** Empties every table of the service, keeping the record of migrations. */
export async function truncateAll({ sql }: DatabaseHandle): Promise<void> {
  forgetForms()
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`
  if (tables.length > 0)
    await sql.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`)
}
