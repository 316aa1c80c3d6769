import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { SiteParts } from './site-parts.ts'

const PATIENCE = 2_000

/** `/healthz`: the process is up. `/readyz`: it can work, that is, the database answers within two seconds. */
export function health({ db, log }: Pick<SiteParts, 'db' | 'log'>): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('up'))
    .get('/readyz', async (c) => {
      try {
        await inTime(db.execute(sql`select 1`))
        return c.text('ready')
      } catch (err) {
        log.warn({ err }, 'not ready: the database does not answer')
        return c.text('the database does not answer', 503)
      }
    })
}

function inTime<T>(work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
