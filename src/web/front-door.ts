import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

export type Pages = Hono

/** The listening socket, open from the first moment of the start: it says "not yet" until there is a site to show. */
export interface FrontDoor {
  port: number
  /** Shows the site; the demo's chat page, when there is one, under /demo. */
  open(site: Hono, pages?: Pages): void
  stop(): Promise<void>
}

interface Address {
  port: number
  /** The demo: no other machine may reach it. */
  loopback: boolean
}

/** @throws when the port is taken */
export async function openFrontDoor({ port, loopback }: Address): Promise<FrontDoor> {
  let app = notYet()
  const server = serve({
    fetch: (request, env) => app.fetch(request, env),
    port,
    ...(loopback && { hostname: '127.0.0.1' }),
  })
  if (!server.listening) await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    open(site, pages) {
      app = pages ? new Hono().route('/demo', pages).route('/', site) : site
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

/** Alive, but not ready: a server is still being waited for. */
function notYet(): Hono {
  return new Hono().get('/healthz', (context) => context.text('ok')).all('*', (context) => context.text('starting', 503))
}
