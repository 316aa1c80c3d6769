import { chatFor } from '../access.ts'
import { type Args, integer, isObject, json, text } from '../args.ts'
import { badRequest } from '../errors.ts'
import { chatId, type Method } from './method.ts'

/** Bot API: characters in the bot's name, description (before start) and short description (on its page). */
const TEXTS: Record<string, { field: string; key: string; limit: number }> = {
  Name: { field: 'name', key: 'name', limit: 64 },
  Description: { field: 'description', key: 'description', limit: 512 },
  ShortDescription: { field: 'short_description', key: 'short-description', limit: 120 },
}

function languageOf(args: Args): string {
  const language = text(args, 'language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  return language
}

function textMethods(): Record<string, Method> {
  const methods: Record<string, Method> = {}
  for (const [suffix, { field, key, limit }] of Object.entries(TEXTS)) {
    methods[`setMy${suffix}`] = ({ world, args }) => {
      const value = text(args, field)
      const language = languageOf(args)
      if ([...value].length > limit)
        throw badRequest(`BOT_${field === 'name' ? 'TITLE' : 'DESCRIPTION'}_INVALID`)
      if (value === '') world.store.remove('bot', `${key}/${language}`)
      else world.store.put('bot', `${key}/${language}`, value)
      return true
    }
    methods[`getMy${suffix}`] = ({ world, args }) => {
      const language = languageOf(args)
      const stored = world.store.bot.get(`${key}/${language}`) ?? world.store.bot.get(`${key}/`)
      return { [field]: stored ?? (field === 'name' ? world.bot.first_name : '') }
    }
  }
  return methods
}

const MENU_TYPES = new Set(['default', 'commands', 'web_app'])

const setChatMenuButton: Method = ({ world, args }) => {
  const button = json(args, 'menu_button', "can't parse menu button JSON object") ?? { type: 'default' }
  if (!isObject(button)) throw badRequest("can't parse menu button: MenuButton must be an Object")
  if (!MENU_TYPES.has(String(button.type))) throw badRequest('MenuButton has unsupported type')
  world.store.put('bot', `menu/${menuKey(knownOrAll(args))}`, button)
  return true

  function knownOrAll(given: Args): number | undefined {
    const id = chatId(given)
    return id === '' ? undefined : chatFor(world, id, 'read').id
  }
}

const menuKey = (id: number | undefined) => id ?? 'all'

const getChatMenuButton: Method = ({ world, args }) => {
  const id = integer(args, 'chat_id')
  return world.store.bot.get(`menu/${menuKey(id)}`) ?? world.store.bot.get('menu/all') ?? { type: 'commands' }
}

export const profileMethods: Record<string, Method> = {
  ...textMethods(),
  setChatMenuButton,
  getChatMenuButton,
}
