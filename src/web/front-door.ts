import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { StartError } from '../database/start-error.ts'

export type Pages = Hono

/** The listening socket, open from the first moment of the start: it says "not yet" until there is a site to show. */
export interface FrontDoor {
  port: number
  /** Shows the site; the demo's chat page, when there is one, under /demo. */
  open(site: Pick<Hono, 'fetch'>, pages?: Pages): void
  stop(): Promise<void>
}

interface Address {
  port: number
  /** The demo: no other machine may reach it. */
  loopback: boolean
}

/** @throws StartError when the port cannot be had */
export async function openFrontDoor({ port, loopback }: Address): Promise<FrontDoor> {
  let app: Pick<Hono, 'fetch'> = notYet()
  const server = serve({
    fetch: (request, env) => app.fetch(request, env),
    port,
    ...(loopback && { hostname: '127.0.0.1' }),
  })
  if (!server.listening) {
    await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
      throw new StartError(
        `PORT ${port} ${PORT_FAULTS[cause.code ?? ''] ?? `cannot be had (${cause.code})`}: set another one.`,
        { cause },
      )
    })
  }
  return {
    port: (server.address() as AddressInfo).port,
    open(site, pages) {
      app = pages ? new Hono().route('/demo', pages).all('*', (c) => site.fetch(c.req.raw, c.env)) : site
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

const PORT_FAULTS: Record<string, string> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'is not open to this user',
}

/** Alive, but not ready: a server is still being waited for. */
function notYet(): Hono {
  return new Hono()
    .get('/healthz', (context) => context.text('ok'))
    .all('*', (context) => context.text('starting', 503))
}
