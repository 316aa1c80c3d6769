import { post } from './api.js'
import { state } from './state.js'

/** The payload of t.me/<this bot>?start=…; '' without one, `undefined` for any other address. */
function payloadOf(url) {
  const match = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/(\w+)\/?(?:\?(.*))?$/.exec(url)
  const deep = match ?? /^tg:\/\/resolve\/?\?(?:.*&)?domain=(\w+)(.*)$/.exec(url)
  if (deep?.[1]?.toLowerCase() !== state.bot.username.toLowerCase()) return undefined
  return new URLSearchParams(deep[2] ?? '').get('start') ?? ''
}

/**
 * The site's buttons lead to /demo?start=<payload>: whoever is chosen then finds the start button, as in a chat opened by
 * a link. One who was here before need not be chosen again.
 */
export function takePayload() {
  const payload = new URLSearchParams(location.search).get('start') ?? ''
  if (!/^[\w-]{1,64}$/.test(payload)) return
  state.payload = payload
  const last = Number(localStorage.getItem('person'))
  const known = state.people.some(({ id }) => id === last)
  if (location.hash === '' && known) history.replaceState(null, '', `#/${last}`)
}

/** The link has been followed: reloading the page does not follow it again. */
export function spendPayload() {
  const { payload } = state
  state.payload = undefined
  if (payload) history.replaceState(null, '', location.pathname + location.hash)
  return payload
}

/** Follows a link to this bot inside the chat, as Telegram does; returns whether it was one. */
export function followInside(url) {
  const payload = payloadOf(url)
  if (payload === undefined) return false
  void post(`chat/${state.personId}/start`, payload ? { payload } : {})
  return true
}
