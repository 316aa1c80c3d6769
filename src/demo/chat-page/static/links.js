import { post } from './api.js'
import { state } from './state.js'

/** The payload of t.me/<this bot>?start=…; '' without one, `undefined` for any other address. */
function payloadOf(url) {
  const match = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/(\w+)\/?(?:\?(.*))?$/.exec(url)
  const deep = match ?? /^tg:\/\/resolve\/?\?(?:.*&)?domain=(\w+)(.*)$/.exec(url)
  if (deep?.[1]?.toLowerCase() !== state.bot.username.toLowerCase()) return undefined
  return new URLSearchParams(deep[2] ?? '').get('start') ?? ''
}

/** Follows a link to this bot inside the chat, as Telegram does; returns whether it was one. */
export function followInside(url) {
  const payload = payloadOf(url)
  if (payload === undefined) return false
  void post(`chat/${state.personId}/start`, payload ? { payload } : {})
  return true
}
