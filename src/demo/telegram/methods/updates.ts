import type { Update } from '@grammyjs/types'
import { type Args, flag, integer, json, text } from '../args.ts'
import { badRequest, conflict } from '../errors.ts'
import { checkWebhookUrl } from '../updates/webhook.ts'
import type { World } from '../world.ts'
import type { Method } from './method.ts'

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
/** Seconds; the server holds a poll no longer. */
const LONGEST_POLL = 50

const getMe: Method = ({ world }) => world.bot

const getUpdates: Method = async ({ world, args, webhook, signal }) => {
  if (webhook.settings()) throw conflict(WEBHOOK_ACTIVE)
  rememberAllowed(world, args)
  const limit = integer(args, 'limit') ?? 100
  return world.updates.poll({
    offset: integer(args, 'offset') ?? 0,
    limit: Math.min(Math.max(limit, 1), 100),
    timeout: Math.min(Math.max(integer(args, 'timeout') ?? 0, 0), LONGEST_POLL),
    signal,
  }) satisfies Promise<Update[]>
}

/** Telegram remembers the last list it was given; an empty one means the usual kinds again. */
function rememberAllowed(world: World, args: Args): void {
  const list = json(args, 'allowed_updates')
  if (!Array.isArray(list)) return
  const known = world.store.bot.get('allowed-updates')
  if (JSON.stringify(known) !== JSON.stringify(list)) world.store.put('bot', 'allowed-updates', list)
}

const setWebhook: Method = (call) => {
  const { world, args, webhook } = call
  const url = text(args, 'url')
  if (url === '') return deleteWebhook(call)
  checkWebhookUrl(url)
  const secret = text(args, 'secret_token')
  if (secret.length > 256) throw badRequest('secret token is too long')
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  rememberAllowed(world, args)
  if (flag(args, 'drop_pending_updates')) dropAll(world)
  const connections = Math.min(Math.max(integer(args, 'max_connections') ?? 40, 1), 100)
  webhook.set({ url, secret, connections })
  return true
}

const deleteWebhook: Method = ({ world, args, webhook }) => {
  if (flag(args, 'drop_pending_updates')) dropAll(world)
  webhook.clear()
  return true
}

function dropAll(world: World): void {
  for (const update of world.updates.pending()) world.updates.confirm(update.update_id)
}

const getWebhookInfo: Method = ({ world, webhook }) =>
  webhook.info(world.store.bot.get('allowed-updates') as string[] | undefined)

export const updateMethods: Record<string, Method> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  logOut: () => true,
  close: () => true,
}
