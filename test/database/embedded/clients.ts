import { openAsBlob } from 'node:fs'
import { Client, type ClientConfig } from 'pg'
import postgres from 'postgres'
import { inject } from 'vitest'
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  openInMemory,
} from '../../../src/database/embedded/open.ts'

/** One embedded database and the clients made on it, closed together. */
export async function embeddedWithClients(options: EmbeddedOptions = {}) {
  const template = inject('databaseTemplate')
  const dump = template.endsWith('.tar') ? await openAsBlob(template) : undefined
  const database: EmbeddedDatabase = await openInMemory(dump, options)
  const ends: (() => Promise<unknown>)[] = []
  return {
    database,
    /** A postgres.js client of one connection, unless said otherwise. */
    postgresJs(own: postgres.Options<Record<string, postgres.PostgresType>> = {}) {
      const sql = postgres({ max: 1, onnotice() {}, ...own, socket: () => database.connect() } as typeof own)
      ends.push(() => sql.end({ timeout: 1 }))
      return sql
    },
    async pg(own: ClientConfig = {}) {
      const client = new Client({ ...own, stream: () => database.connect() })
      client.on('error', () => {})
      await client.connect()
      ends.push(() => client.end().catch(() => {}))
      return client
    },
    async close() {
      await Promise.allSettled(ends.map((end) => end()))
      await database.close()
    },
  }
}

/** Runs `work` `times` times, one after another. */
export async function repeat(times: number, work: (i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < times; i++) await work(i)
}
