import type { Message } from '@grammyjs/types'
import { badRequest } from './errors.ts'
import type { World } from './world.ts'

/** By what a bot edits a message somebody sent through it: it never learns of the chat it stands in. */
export const inlineMessageId = ({ chat, message_id }: Message): string =>
  Buffer.from(`inline ${chat.id} ${message_id}`).toString('base64url')

/** @throws ApiError 400 when there is no such message, or it was not sent through the bot. */
export function inlineMessage(world: World, id: string): Message {
  const [, chat, message] = Buffer.from(id, 'base64url').toString().split(' ').map(Number)
  const found = world.store.chat(chat ?? 0).get(message ?? 0)
  if (found?.via_bot?.id !== world.bot.id) throw badRequest('MESSAGE_ID_INVALID')
  return found
}
