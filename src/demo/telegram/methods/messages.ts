import type { Message } from '@grammyjs/types'
import { chatFor, type Target } from '../access.ts'
import { integer, json, text } from '../args.ts'
import { linkPreview } from '../check/preview.ts'
import { messageText } from '../check/text.ts'
import { badRequest } from '../errors.ts'
import { isBots, messageOf, unixTime, type World } from '../world.ts'
import { chatId, type Method } from './method.ts'
import { post } from './post.ts'

const TWO_DAYS = 48 * 3600
const ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
    'find_location record_video_note upload_video_note'
  ).split(' '),
)

const sendMessage: Method = ({ world, args }) =>
  post(world, args, () => {
    const { text, entities } = messageText(args, world.localLinks)
    return { text, ...(entities.length > 0 ? { entities } : {}), ...linkPreview(args) }
  })

const deleteMessage: Method = ({ world, args }) => {
  const target = chatFor(world, chatId(args), 'delete')
  const message = messageOf(world, target.id, integer(args, 'message_id'), 'message to delete')
  checkMayDelete(world, target, message)
  world.store.removeMessage(target.id, message.message_id)
  world.changes.emit({ chatId: target.id, kind: 'delete', messageId: message.message_id })
  return true
}

/** An administrator who may delete does so at any time; else it is one's own message, for two days. */
function checkMayDelete(world: World, { shared }: Target, message: Message): void {
  const own = shared?.members[world.bot.id]
  if (own?.status === 'administrator' && own.can_delete_messages) return
  if (shared && !isBots(world, message)) throw badRequest("message can't be deleted")
  if (unixTime(world) - message.date > TWO_DAYS) throw badRequest("message can't be deleted for everyone")
}

/** Those that are not there are passed over, as the documentation says. */
const deleteMessages: Method = (call) => {
  const ids = json(call.args, 'message_ids')
  if (!Array.isArray(ids) || ids.length === 0) throw badRequest('message identifiers are not specified')
  if (ids.length > 100) throw badRequest('too many message identifiers specified')
  const { id } = chatFor(call.world, chatId(call.args), 'delete')
  for (const message_id of ids) {
    if (!call.world.store.chat(id).has(Number(message_id))) continue
    deleteMessage({ ...call, args: { ...call.args, fields: { ...call.args.fields, message_id } } })
  }
  return true
}

const sendChatAction: Method = ({ world, args }) => {
  const { id } = chatFor(world, chatId(args), 'write')
  const action = text(args, 'action')
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  world.changes.emit({ chatId: id, kind: 'action', detail: action })
  return true
}

/** One reaction of the bot on a message, kept beside it for the chat page. */
const setMessageReaction: Method = ({ world, args }) => {
  const { id } = chatFor(world, chatId(args), 'write')
  const message = messageOf(world, id, integer(args, 'message_id'), 'message to react')
  const reaction = (json(args, 'reaction') ?? []) as { type: string; emoji?: string }[]
  if (!Array.isArray(reaction) || reaction.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  const first = reaction[0]
  if (first && (first.type !== 'emoji' || !first.emoji)) throw badRequest('REACTION_INVALID')
  world.store.put('bot', `reaction/${id}/${message.message_id}`, first?.emoji ?? '')
  world.changes.emit({ chatId: id, kind: 'reaction', messageId: message.message_id })
  return true
}

const pinChatMessage: Method = ({ world, args }) => {
  const target = chatFor(world, chatId(args), 'write')
  const message = messageOf(world, target.id, integer(args, 'message_id'), 'message to pin')
  checkMayPin(world, target)
  world.store.put('bot', `pinned/${target.id}`, message.message_id)
  world.changes.emit({ chatId: target.id, kind: 'keyboard' })
  return true
}

const unpinChatMessage: Method = ({ world, args }) => {
  const target = chatFor(world, chatId(args), 'write')
  checkMayPin(world, target)
  world.store.remove('bot', `pinned/${target.id}`)
  world.changes.emit({ chatId: target.id, kind: 'keyboard' })
  return true
}

/** In channels those pin who may edit messages. */
function checkMayPin({ bot }: World, { shared }: Target): void {
  const own = shared?.members[bot.id]
  if (!shared) return
  const right = shared.chat.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages'
  if (own?.status !== 'administrator' || !own[right])
    throw badRequest('not enough rights to manage pinned messages in the chat')
}

export const messageMethods: Record<string, Method> = {
  sendMessage,
  deleteMessage,
  deleteMessages,
  sendChatAction,
  setMessageReaction,
  pinChatMessage,
  unpinChatMessage,
  unpinAllChatMessages: unpinChatMessage,
}
