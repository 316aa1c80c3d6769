import type { ChatMember } from '@grammyjs/types'
import { chatFor, type Target } from '../access.ts'
import { type Args, integer, text } from '../args.ts'
import { badRequest, forbidden } from '../errors.ts'
import type { SharedChatRecord } from '../records.ts'
import { isAdministrator, isIn, left } from '../shared/members.ts'
import { leaveAsBot } from '../shared/membership.ts'
import { botAsUser, type World } from '../world.ts'
import { chatId, type Method } from './method.ts'

/** Bot API: a file of over 20 MB cannot be downloaded by a bot. */
const DOWNLOAD_LIMIT = 20 * 1024 * 1024

const getChat: Method = ({ world, args }) => {
  const { chat } = chatFor(world, chatId(args), 'read')
  return { ...chat, accent_color_id: 0, max_reaction_count: 11 }
}

const getChatMember: Method = ({ world, args }) => {
  const target = chatFor(world, chatId(args), 'read')
  const userId = integer(args, 'user_id')
  if (userId === undefined) throw badRequest('invalid user_id specified')
  if (target.shared) return memberOf(world, target.shared, userId)
  return memberOfPrivate(world, target, userId)
}

function memberOfPrivate(world: World, { id, person }: Target, userId: number): unknown {
  if (userId === id) return { user: person?.user, status: 'member' }
  if (userId === world.bot.id)
    return { user: botAsUser(world), status: person?.blocked ? 'kicked' : 'member' }
  throw badRequest('PARTICIPANT_ID_INVALID')
}

/** Whoever has an account and is not there has left; a channel tells of others only to its administrators. */
function memberOf(world: World, { chat, members }: SharedChatRecord, userId: number): ChatMember {
  if (chat.type === 'channel' && userId !== world.bot.id) refuseHiddenList(world, { chat, members })
  const known = members[userId]
  if (known) return known
  const user = userId === world.bot.id ? botAsUser(world) : world.store.people.get(String(userId))?.user
  if (!user) throw badRequest('PARTICIPANT_ID_INVALID')
  return left(user)
}

function refuseHiddenList({ bot }: World, { chat, members }: SharedChatRecord): void {
  if (chat.type === 'channel' && !isAdministrator(members[bot.id]))
    throw badRequest('member list is inaccessible')
}

/** The people of a shared chat the bot may ask about. @throws ApiError 400 in a private chat. */
function everybodyIn(world: World, args: Args): ChatMember[] {
  const { shared } = chatFor(world, chatId(args), 'read')
  if (!shared) throw badRequest('there are no administrators in the private chat')
  refuseHiddenList(world, shared)
  return Object.values(shared.members).filter(isIn)
}

/** Other bots are left out; this one is not. */
const getChatAdministrators: Method = ({ world, args }) => everybodyIn(world, args).filter(isAdministrator)

const getChatMemberCount: Method = ({ world, args }) => {
  const { shared } = chatFor(world, chatId(args), 'read')
  return shared ? Object.values(shared.members).filter(isIn).length : 2
}

const leaveChat: Method = ({ world, args }) => {
  const { shared } = chatFor(world, chatId(args), 'read')
  if (!shared) throw badRequest("chat member status can't be changed in private chats")
  if (!isIn(shared.members[world.bot.id]))
    throw forbidden(`bot is not a member of the ${shared.chat.type} chat`)
  leaveAsBot(world, shared)
  return true
}

const getFile: Method = ({ world, args }) => {
  const id = text(args, 'file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = world.store.files.get(id)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.size > DOWNLOAD_LIMIT) throw badRequest('file is too big')
  return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
}

export const chatMethods: Record<string, Method> = {
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  getFile,
}
