import { Hono } from 'hono'
import type { PretendTelegram } from '../telegram/start.ts'
import { actRoutes } from './acts.ts'
import { clockRoutes, type DemoClock } from './clock.ts'
import { fileRoutes } from './files.ts'
import { guard } from './guard.ts'
import { liveRoutes } from './live.ts'
import { type Persona, peopleRoutes, registerPersonas } from './people.ts'
import { sharedRoutes } from './shared.ts'
import { staticRoutes } from './static.ts'
import { viewRoutes } from './view.ts'

export type { DemoClock } from './clock.ts'
export type { Persona } from './people.ts'

export interface DemoPageOptions {
  telegram: PretendTelegram
  /** Whom one can choose to be; they get their accounts here. */
  personas: Persona[]
  clock: DemoClock
  /** Where the page is mounted; /demo when absent. */
  path?: string
}

/**
 * The chat page, to be mounted with `app.route('/demo', demoPage(…))` under @hono/node-server. It answers only this
 * machine, by the names localhost and 127.0.0.1, and takes changes only from itself.
 */
export function demoPage({ telegram, personas, clock, path = '/demo' }: DemoPageOptions): Hono {
  registerPersonas(telegram, personas)
  const app = new Hono()
  app.use(guard)
  app.route('/', staticRoutes(path))
  app.route('/api', viewRoutes(telegram))
  app.route('/api', peopleRoutes(telegram, personas, clock))
  app.route('/api', actRoutes(telegram))
  app.route('/api', sharedRoutes(telegram))
  app.route('/api', fileRoutes(telegram))
  app.route('/api', liveRoutes(telegram, clock))
  app.route('/api', clockRoutes(clock))
  app.onError((error, c) => c.json({ error: error.message }, 400))
  return app
}
