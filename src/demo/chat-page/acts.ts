import { Hono } from 'hono'
import { z } from 'zod'
import * as acts from '../telegram/acts.ts'
import { askInline, type InlineResults } from '../telegram/inline.ts'
import type { PretendTelegram } from '../telegram/start.ts'

const Send = z.object({ text: z.string().trim().min(1).max(100_000) })
const Start = z.object({ payload: z.string().max(64).optional() })
const Press = z.object({ data: z.string(), message: z.number() })
const Edit = z.object({ message: z.number(), text: z.string().trim().min(1).max(4096) })
const Block = z.object({ blocked: z.boolean() })
const Inline = z.object({ query: z.string().max(256), chat: z.number().optional() })
const Choose = z.object({ index: z.number() })

/** What the person on the page does; each answers `{}` or says in `error` why a client would not do it. */
export function actRoutes(telegram: PretendTelegram): Hono {
  const { world } = telegram
  const app = new Hono()
  /** What each person was last shown inline. */
  const shown = new Map<number, InlineResults>()

  function on<T>(act: string, shape: z.ZodType<T>, perform: (personId: number, input: T) => unknown): void {
    app.post(`/chat/:id/${act}`, async (c) => {
      const input = shape.parse(await c.req.json())
      return c.json((await perform(Number(c.req.param('id')), input)) ?? {})
    })
  }

  on('send', Send, (id, { text }) => void acts.say(world, id, text))
  on('start', Start, (id, { payload }) => void acts.start(world, id, payload))
  on('press', Press, (id, { data, message }) => ({ query: acts.pressData(world, id, data, message) }))
  on('edit', Edit, (id, { message, text }) => void acts.editOwn(world, id, message, text))
  on('block', Block, (id, { blocked }) => acts.setBlocked(world, id, blocked))
  on('contact', z.object({}), (id) => void acts.sendContact(world, id))
  on('inline', Inline, async (id, { query, chat }) => {
    const answer = await askInline(world, id, query, chat === undefined ? {} : { chat })
    shown.set(id, answer)
    return { results: answer.results, button: answer.button }
  })
  on('choose', Choose, (id, { index }) => void shown.get(id)?.choose(index))
  return app
}
