import { join } from 'node:path'
import type { ConnectionStream } from './connection-stream.ts'
import { type EmbeddedEngine, openEngine, type Place } from './engine.ts'
import { lockDirectory } from './lock.ts'
import { createMultiplexer } from './multiplexer.ts'

/** A PostgreSQL inside this process. */
export interface EmbeddedDatabase {
  /** A new connection for a driver: postgres.js's `socket`, pg's `stream`. */
  connect(): ConnectionStream
  /** The whole database as a tar; only while no client is at work. */
  dump(): Promise<Blob>
  /** After every client has been closed. */
  close(): Promise<void>
}

export interface EmbeddedOptions {
  idleInTransactionMs?: number | undefined
  onFault?: ((error: Error) => void) | undefined
}

/**
 * Opens `<dataDir>/postgres`, making it at the first start (some seconds), and holds the data directory until closed.
 * @throws Error in plain words when another process holds the directory
 */
export async function openEmbedded(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const unlock = await lockDirectory(dataDir)
  try {
    return await open({ directory: join(dataDir, 'postgres') }, options, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** A database that lives as long as the process; begun from a dump when given. For tests. */
export function openInMemory(dump?: Blob, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  return open({ memory: true, dump }, options, async () => {})
}

async function open(
  place: Place,
  options: EmbeddedOptions,
  unlock: () => Promise<void>,
): Promise<EmbeddedDatabase> {
  const engine = await openEngine(place)
  const multiplexer = createMultiplexer(engine, { ...options, parameters: serverParameters(engine) })
  return {
    connect: multiplexer.connect,
    dump: engine.dump,
    async close() {
      await multiplexer.close()
      await engine.close()
      await unlock()
    },
  }
}

const serverParameters = ({ serverVersion }: EmbeddedEngine) => ({
  server_version: serverVersion,
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  TimeZone: 'UTC',
  integer_datetimes: 'on',
  standard_conforming_strings: 'on',
})
