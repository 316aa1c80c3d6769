import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Db } from '../database/client.ts'

/** Name, what it tells, and the SQL that counts it; one row, columns `label` (optional) and `value`. */
const GAUGES = [
  [
    'inbox_open',
    'Updates stored and not yet replied to',
    sql`
    select null as label, count(*) as value from inbox where replied_at is null and set_aside_at is null`,
  ],
  [
    'inbox_oldest_seconds',
    'Age of the oldest of them',
    sql`
    select null as label, coalesce(extract(epoch from now() - min(received_at)), 0) as value
    from inbox where replied_at is null and set_aside_at is null`,
  ],
  [
    'inbox_set_aside',
    'Updates given up after three failures',
    sql`
    select null as label, count(*) as value from inbox where set_aside_at is not null`,
  ],
  [
    'notifications_waiting',
    'Messages due or planned',
    sql`
    select null as label, count(*) as value from notifications where ended_at is null`,
  ],
  [
    'notifications_ended',
    'Messages by what became of them',
    sql`
    select outcome as label, count(*) as value from notifications where ended_at is not null group by outcome`,
  ],
  [
    'applications_started',
    'Applications begun',
    sql`select null as label, count(*) as value from applications`,
  ],
  [
    'applications_submitted',
    'Applications that count',
    sql`
    select null as label, count(*) as value from applications where submitted_at is not null and withdrawn_at is null`,
  ],
] as const

/** Figures for Prometheus on a port of their own, never on the public one; read from the database at each visit. */
export async function openMetrics(port: number, db: Db): Promise<{ stop(): Promise<void> }> {
  const app = new Hono()
    .get('/healthz', (c) => c.text('ok'))
    .get('/metrics', async (c) =>
      c.text(await exposition(db), 200, { 'content-type': 'text/plain; version=0.0.4' }),
    )
  const server = serve({ fetch: app.fetch, port })
  if (!server.listening) await once(server, 'listening')
  return {
    async stop() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

/** Prometheus text format 0.0.4. */
export async function exposition(db: Db): Promise<string> {
  const lines: string[] = []
  for (const [name, help, query] of GAUGES) {
    lines.push(`# HELP ariptes_${name} ${help}`, `# TYPE ariptes_${name} gauge`)
    for (const { label, value } of await db.execute<{ label: string | null; value: string }>(query)) {
      lines.push(`ariptes_${name}${label ? `{outcome="${label}"}` : ''} ${Number(value)}`)
    }
  }
  return `${lines.join('\n')}\n`
}
