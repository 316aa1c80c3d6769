import { Hono } from 'hono'
import { z } from 'zod'
import { pressData, recordOf } from '../telegram/acts.ts'
import type { SharedChatRecord } from '../telegram/records.ts'
import { createShared, join, sayIn } from '../telegram/shared/acts.ts'
import { isAdministrator, isIn } from '../telegram/shared/members.ts'
import { addBot, removeBot, sharedOf } from '../telegram/shared/membership.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import { chatMessages, spinningIn, summary } from './view.ts'

const Create = z.object({
  type: z.enum(['group', 'supergroup', 'channel']),
  title: z.string().trim().min(1).max(128),
  withBot: z.boolean(),
  /** Of the link that brought somebody here to add the bot. */
  payload: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
})
const Send = z.object({ text: z.string().trim().min(1).max(4096) })
const Press = z.object({ data: z.string(), message: z.number() })
const Bot = z.object({ inside: z.boolean() })

/** Groups and channels for the list at the side. */
export const sharedSummaries = (telegram: PretendTelegram) =>
  telegram
    .sharedChats()
    .filter(({ migratedTo }) => migratedTo === undefined)
    .map((record) => ({ ...outline(telegram, record), ...summary(telegram, record.chat.id) }))

const outline = ({ world }: PretendTelegram, { chat, members }: SharedChatRecord) => ({
  id: chat.id,
  type: chat.type,
  title: chat.title,
  members: Object.values(members).filter(isIn).length,
  people: Object.values(members)
    .filter((one) => isIn(one) && !one.user.is_bot)
    .map((one) => ({ id: one.user.id, writes: chat.type !== 'channel' || isAdministrator(one) })),
  hasBot: isIn(members[world.bot.id]),
})

/** Groups and channels as one of the people sees and uses them. */
export function sharedRoutes(telegram: PretendTelegram): Hono {
  const { world } = telegram
  const app = new Hono()
  const at = '/shared/:id/as/:person'

  function on<T>(
    act: string,
    shape: z.ZodType<T>,
    perform: (chatId: number, personId: number, input: T) => unknown,
  ): void {
    app.post(`${at}/${act}`, async (c) => {
      const input = shape.parse(await c.req.json())
      return c.json((await perform(Number(c.req.param('id')), Number(c.req.param('person')), input)) ?? {})
    })
  }
  const user = (personId: number) => recordOf(world, personId).user

  app.post('/shared/as/:person', async (c) => {
    const { type, title, withBot, payload } = Create.parse(await c.req.json())
    const by = user(Number(c.req.param('person')))
    const { id } = createShared(world, by, { type, title }).chat
    // The ready-made rights of a client: in a channel the bot can be only an administrator.
    if (withBot) telegram.sharedChat(id).addBot({ ...rightsIn(type), ...(payload ? { payload } : {}) })
    return c.json({ id })
  })
  on('send', Send, (id, by, { text }) => void sayIn(world, id, user(by), text))
  on('press', Press, (id, by, { data, message }) => ({ query: pressData(world, by, data, message, id) }))
  on('join', z.object({}), (id, by) => join(world, id, user(by)))
  on('bot', Bot, (id, by, { inside }) => {
    if (!inside) removeBot(world, id, user(by))
    else addBot(world, id, user(by), rightsIn(sharedOf(world, id).chat.type).rights)
  })

  app.get(at, (c) => {
    const person = world.store.people.get(c.req.param('person'))
    const record = world.store.sharedChats.get(c.req.param('id'))
    if (!person || !record) return c.notFound()
    const own = record.members[person.user.id]
    return c.json({
      ...outline(telegram, record),
      language: person.user.language_code ?? 'kk',
      inside: isIn(own),
      administers: isAdministrator(own),
      spinning: spinningIn(telegram, person.user.id, record.chat.id),
      messages: chatMessages(telegram, record.chat.id, person.user.id),
    })
  })
  return app
}

const rightsIn = (type: SharedChatRecord['chat']['type']) => (type === 'channel' ? { rights: {} } : {})
