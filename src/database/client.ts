import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { PoolConfig } from 'pg'
import type { Logger } from 'pino'
import postgres from 'postgres'
import { type EmbeddedDatabase, openEmbedded } from './embedded/open.ts'
import * as schema from './schema/index.ts'
import { waitForServer } from './server.ts'

/** The database, or a transaction of it: the first argument of every use case. */
export type Db = Parameters<Parameters<PostgresJsDatabase<typeof schema>['transaction']>[0]>[0] | Database
type Database = PostgresJsDatabase<typeof schema>

export interface DatabaseHandle {
  db: Database
  /** For raw SQL. A client of its own: drizzle changes how the one it is given reads dates and JSON. int8 is a number. */
  sql: postgres.Sql<{ bigint: number }>
  /** Runs inside this process (no DATABASE_URL). */
  embedded: boolean
  /** How a `pg` pool reaches the same database; for BullMQ's Postgres backend. */
  queueConnection(): PoolConfig
  /**
   * Calls `fn` at every NOTIFY on the channel until the returned function is called. Subscribes again after a lost
   * connection; `onListening` runs at each subscription, the time to look for what was missed.
   */
  listen(
    channel: string,
    fn: (payload: string) => void,
    onListening?: () => void,
  ): Promise<() => Promise<void>>
  /** @throws Error when the database does not answer within 5 s */
  ping(): Promise<void>
  /** Ends the clients, giving what runs 5 s; an embedded database is closed after them. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** PostgreSQL's address; without it the database is embedded under `dataDir`. */
  databaseUrl?: string | undefined
  dataDir: string
  log: Logger
  /** Stops the waiting for a server that does not answer. */
  signal?: AbortSignal | undefined
}

/**
 * Opens the database: waits for a server that does not answer yet, makes the embedded one at the first start.
 * @throws StartError in one sentence when it cannot be opened as configured
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
  log,
  signal,
}: OpenOptions): Promise<DatabaseHandle> {
  if (databaseUrl) {
    const onWaiting = (err: unknown) => log.warn({ err }, 'PostgreSQL does not answer yet; waiting for it')
    await waitForServer({ url: databaseUrl, onWaiting, signal })
    return connectDatabase(databaseUrl)
  }
  const embedded = await openEmbedded(dataDir, { onFault: endProcess })
  return connectDatabase(embedded)
}

/** Nothing works without it and it cannot be opened again in the same process. */
function endProcess(fault: Error): void {
  setImmediate(() => {
    throw fault
  })
}

type Options = postgres.Options<{ bigint: postgres.PostgresType<number> }>

/** The production clients over a server's address or an embedded database, which is then closed with them. */
export function connectDatabase(source: string | EmbeddedDatabase): DatabaseHandle {
  const app = connect(source, 8)
  const sql = connect(source, 2)
  return {
    db: drizzle(preparing(app), { schema, casing: 'snake_case' }),
    sql,
    embedded: typeof source !== 'string',
    queueConnection: () =>
      typeof source === 'string' ? { connectionString: source } : { stream: () => source.connect() },
    async listen(channel, fn, onListening) {
      const { unlisten } = await sql.listen(channel, fn, onListening)
      return unlisten
    },
    ping: () => within(5_000, sql`select 1`),
    async close() {
      await Promise.all([app.end({ timeout: 5 }), sql.end({ timeout: 5 })])
      if (typeof source !== 'string') await source.close()
    },
  }
}

/** A statement with more parameters than this is one of a kind: keeping it prepared would only fill the server's memory. */
const MOST_PREPARED = 40

/**
 * Drizzle sends all statements unprepared, and the driver then asks the server for the parameters' types before each: two
 * round trips for one. Prepared, it asks once for each text and connection.
 */
function preparing<C extends object>(client: C): C {
  return new Proxy(client, {
    get(target, key) {
      const value = Reflect.get(target, key) as (...given: unknown[]) => unknown
      if (key === 'unsafe') {
        return (text: string, args: unknown[] = []) =>
          value(text, args, { prepare: args.length > 0 && args.length <= MOST_PREPARED })
      }
      if (key !== 'begin' && key !== 'savepoint') return value
      return (...given: unknown[]) => {
        const work = given.pop() as (inner: object) => unknown
        return value(...given, (inner: object) => work(preparing(inner)))
      }
    },
  })
}

function connect(source: string | EmbeddedDatabase, max: number) {
  const options: Options = {
    max,
    onnotice() {},
    connection: { application_name: 'ariptes', TimeZone: 'UTC' },
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
  }
  if (typeof source === 'string') return postgres(source, options)
  // `socket` is not in the driver's types: a function that gives an open stream for each new connection.
  return postgres({ ...options, socket: () => source.connect() } as Options)
}

async function within(ms: number, query: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database did not answer within ${ms} ms`)), ms)
  })
  await Promise.race([query, late]).finally(() => clearTimeout(timer))
}
