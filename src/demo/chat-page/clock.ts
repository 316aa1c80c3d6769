import { Hono } from 'hono'

/** The clock of the invented world: moving it runs whatever was due meanwhile before the promise resolves. */
export interface DemoClock {
  now(): Date
  /** Forward by so many milliseconds. */
  advance(ms: number): Promise<void>
  /** Forward to the next deadline; `undefined` when there is none ahead. */
  toNextDeadline(): Promise<Date | undefined>
  /** Back to real time. */
  reset(): Promise<void>
}

const HOUR = 3_600_000

export function clockRoutes(clock: DemoClock): Hono {
  const moves: Record<string, () => Promise<unknown>> = {
    hour: () => clock.advance(HOUR),
    day: () => clock.advance(24 * HOUR),
    deadline: async () => ((await clock.toNextDeadline()) === undefined ? 'none' : 'moved'),
    reset: () => clock.reset(),
  }
  const app = new Hono()
  app.post('/clock/:move', async (c) => {
    const move = moves[c.req.param('move')]
    if (!move) return c.notFound()
    const outcome = await move()
    return c.json({ now: clock.now().getTime(), outcome: outcome ?? 'moved' })
  })
  return app
}
