import type { BotCommand } from '@grammyjs/types'
import { type Args, isObject, json, text } from '../args.ts'
import { badRequest } from '../errors.ts'
import type { World } from '../world.ts'
import type { Method } from './method.ts'

const COMMANDS = 100
const COMMAND_LIMIT = 32
const DESCRIPTION_LIMIT = 256
const SCOPES = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'])
const CHAT_SCOPES = new Set(['chat', 'chat_administrators', 'chat_member'])

/** The key under which the commands of one scope and language stand. */
function keyOf(args: Args): string {
  const scope = json(args, 'scope', "can't parse BotCommandScope JSON object") ?? { type: 'default' }
  if (!isObject(scope)) throw badRequest("can't parse BotCommandScope: BotCommandScope must be an Object")
  const language = text(args, 'language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  const type = String(scope.type)
  if (CHAT_SCOPES.has(type)) {
    if (!scope.chat_id) throw badRequest("can't parse BotCommandScope: Empty chat_id specified")
    return `commands/${type}:${scope.chat_id}/${language}`
  }
  if (!SCOPES.has(type)) throw badRequest("can't parse BotCommandScope: Unsupported type specified")
  return `commands/${type}/${language}`
}

function checked(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: expected an Object")
  const { command, description } = value
  if (typeof command !== 'string') throw badRequest(`can't parse BotCommand: Can't find field "command"`)
  if (typeof description !== 'string')
    throw badRequest(`can't parse BotCommand: Can't find field "description"`)
  const name = command.trim().replace(/^\//, '')
  const words = description.trim()
  if (name === '') throw badRequest('command must be non-empty')
  if ([...name].length > COMMAND_LIMIT) throw badRequest(`command length must not exceed ${COMMAND_LIMIT}`)
  if (words === '') throw badRequest('command description must be non-empty')
  if ([...words].length > DESCRIPTION_LIMIT) {
    throw badRequest(`command description length must not exceed ${DESCRIPTION_LIMIT}`)
  }
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  return { command: name, description: words }
}

const setMyCommands: Method = ({ world, args }) => {
  const commands = json(args, 'commands', "can't parse commands JSON object")
  if (!Array.isArray(commands)) throw badRequest('expected an Array of BotCommand')
  if (commands.length > COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  world.store.put('bot', keyOf(args), commands.map(checked))
  announce(world)
  return true
}

const deleteMyCommands: Method = ({ world, args }) => {
  world.store.remove('bot', keyOf(args))
  announce(world)
  return true
}

const getMyCommands: Method = ({ world, args }) => world.store.bot.get(keyOf(args)) ?? []

const announce = (world: World) => world.changes.emit({ chatId: 0, kind: 'commands' })

/** The commands a person sees, in Telegram's order of scopes: their chat, private chats, everywhere; own language first. */
export function commandsFor(world: World, personId: number): BotCommand[] {
  const language = world.store.people.get(String(personId))?.user.language_code?.slice(0, 2) ?? ''
  for (const scope of [`chat:${personId}`, 'all_private_chats', 'default']) {
    for (const tongue of language ? [language, ''] : ['']) {
      const found = world.store.bot.get(`commands/${scope}/${tongue}`) as BotCommand[] | undefined
      if (found && found.length > 0) return found
    }
  }
  return []
}

export const commandMethods: Record<string, Method> = { setMyCommands, deleteMyCommands, getMyCommands }
