import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { SeenChange } from '../telegram/changes.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import type { DemoClock } from './clock.ts'

/** Between two signs of life on a quiet line. */
const HEARTBEAT_MS = 15_000

/** Tells the page of every change by Server-Sent Events; the page then asks for what it shows. */
export function liveRoutes(telegram: PretendTelegram, clock: DemoClock): Hono {
  const app = new Hono()
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const tell = (event: string, data: object) =>
        stream.writeSSE({ event, data: JSON.stringify({ ...data, now: clock.now().getTime() }) })
      const stop = telegram.listen(undefined, (change) => {
        if (change.kind !== 'call' && change.kind !== 'update')
          void tell('change', withAnswer(telegram, change))
      })
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const heart = setInterval(() => void tell('heart', {}), HEARTBEAT_MS)
      await tell('heart', {})
      await gone
      clearInterval(heart)
      stop()
    }),
  )
  return app
}

function withAnswer(telegram: PretendTelegram, change: SeenChange): object {
  if (change.kind !== 'answer') return change
  const answer = telegram.world.store.callbacks.get(change.detail ?? '')?.answer
  return answer ? { ...change, answer } : change
}
