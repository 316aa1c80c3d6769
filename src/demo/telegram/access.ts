import type { Chat } from '@grammyjs/types'
import { type ApiError, badRequest, forbidden } from './errors.ts'
import type { PersonRecord, SharedChatRecord } from './records.ts'
import { isIn } from './shared/members.ts'
import { privateChat, type World } from './world.ts'

/** How a chat is meant in a call: its id, the @name of a public one, '' or `undefined` when there is none to know. */
export type ChatRef = number | string | undefined

/** The chat a call is about: a person's own with the bot, or a shared one. */
export type Target = { id: number; chat: Chat } & (
  | { person: PersonRecord; shared?: undefined }
  | { person?: undefined; shared: SharedChatRecord }
)

/** What a call is about to do; the server (telegram-bot-api, check_chat_access) asks for more from left to right. */
export type Access = 'read' | 'edit' | 'delete' | 'write'

/**
 * The chat, if the bot may do there what the call is about.
 * @throws ApiError 400 for an unknown chat or one that became a supergroup, 403 where the bot may not write any more.
 */
export function chatFor(world: World, ref: ChatRef, access: Access): Target {
  if (ref === '') throw badRequest('chat_id is empty')
  const person = world.store.people.get(String(ref))
  const shared = person ? undefined : sharedChat(world, ref)
  if (person) {
    const refusal = access === 'write' || access === 'edit' ? unreachable(person) : undefined
    if (refusal) throw refusal
    return { id: person.user.id, chat: privateChat(person.user), person }
  }
  if (!shared) throw badRequest('chat not found')
  const refusal = shutOut(world, shared, access)
  if (refusal) throw refusal
  return { id: shared.chat.id, chat: shared.chat, shared }
}

/** A shared chat the bot can know of: it has been in it, or the chat has a public name. */
function sharedChat({ store, bot }: World, ref: ChatRef): SharedChatRecord | undefined {
  if (typeof ref !== 'string') {
    const record = store.sharedChats.get(String(ref))
    return record && (record.members[bot.id] || record.chat.username) ? record : undefined
  }
  const name = ref.replace(/^@/, '').toLowerCase()
  return [...store.sharedChats.values()].find(({ chat }) => chat.username?.toLowerCase() === name)
}

function unreachable(person: PersonRecord): ApiError | undefined {
  if (!person.started) return forbidden("bot can't initiate conversation with a user")
  if (person.blocked) return forbidden('bot was blocked by the user')
  return undefined
}

/** A basic group stays readable for one who was in it; a supergroup or channel only when it has a public name. */
function shutOut({ bot }: World, record: SharedChatRecord, access: Access): ApiError | undefined {
  const { chat, members, migratedTo } = record
  const own = members[bot.id]
  const changes = access !== 'read'
  if (migratedTo !== undefined) {
    if (access !== 'write' && access !== 'delete') return undefined
    return badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: migratedTo })
  }
  if (own?.status === 'kicked' && (changes || chat.type !== 'group'))
    return forbidden(`bot was kicked from the ${chat.type} chat`)
  if (!isIn(own) && (changes || (chat.type !== 'group' && !chat.username)))
    return forbidden(`bot is not a member of the ${chat.type} chat`)
  return undefined
}

/** The rights posting itself needs, past membership. `what` is named as the server names it. @throws ApiError 400. */
export function checkMayPost({ bot }: World, { shared }: Target, what: Posted): void {
  const own = shared?.members[bot.id]
  if (!shared || !own) return
  const posts = own.status === 'administrator' && own.can_post_messages === true
  if (shared.chat.type === 'channel' && !posts)
    throw badRequest('need administrator rights in the channel chat')
  const allowed = own.status !== 'restricted' || own[RIGHT[what]]
  if (!allowed) throw badRequest(`not enough rights to send ${what} to the chat`)
}

export type Posted = 'text messages' | 'photos' | 'documents'

const RIGHT = {
  'text messages': 'can_send_messages',
  photos: 'can_send_photos',
  documents: 'can_send_documents',
} as const
