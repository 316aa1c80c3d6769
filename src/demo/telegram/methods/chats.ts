import { integer, text } from '../args.ts'
import { badRequest } from '../errors.ts'
import { botAsUser, knownPerson, privateChat } from '../world.ts'
import { chatId, type Method } from './method.ts'

/** Bot API: a file of over 20 MB cannot be downloaded by a bot. */
const DOWNLOAD_LIMIT = 20 * 1024 * 1024

const getChat: Method = ({ world, args }) => {
  const person = knownPerson(world, chatId(args))
  return { ...privateChat(person.user), accent_color_id: 0, max_reaction_count: 11 }
}

const getChatMember: Method = ({ world, args }) => {
  const person = knownPerson(world, chatId(args))
  const userId = integer(args, 'user_id')
  if (userId === person.user.id) return { user: person.user, status: 'member' }
  if (userId === world.bot.id) return { user: botAsUser(world), status: person.blocked ? 'kicked' : 'member' }
  throw badRequest('PARTICIPANT_ID_INVALID')
}

const getFile: Method = ({ world, args }) => {
  const id = text(args, 'file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = world.store.files.get(id)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.size > DOWNLOAD_LIMIT) throw badRequest('file is too big')
  return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
}

export const chatMethods: Record<string, Method> = { getChat, getChatMember, getFile }
