import { post } from './api.js'
import { makeShared } from './shared.js'
import { state } from './state.js'

/** The payload of t.me/<this bot>?start=…; '' without one, `undefined` for any other address. */
function payloadOf(url) {
  const match = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/(\w+)\/?(?:\?(.*))?$/.exec(url)
  const deep = match ?? /^tg:\/\/resolve\/?\?(?:.*&)?domain=(\w+)(.*)$/.exec(url)
  if (deep?.[1]?.toLowerCase() !== state.bot.username.toLowerCase()) return undefined
  const parameters = new URLSearchParams(deep[2] ?? '')
  return ADDING.some((name) => parameters.has(name)) ? undefined : (parameters.get('start') ?? '')
}

/** Links that open a choice of groups or channels to add the bot to. */
const ADDING = ['startgroup', 'startchannel']

/** A link that adds this bot to a group or channel offers to make one; returns whether it was such a link. */
export function addInside(url) {
  const [address, query = ''] = url.split('?', 2)
  const parameters = new URLSearchParams(query)
  const adding = ADDING.find((name) => parameters.has(name))
  const name = /(?:t|telegram)\.me\/(\w+)\/?$/.exec(address)?.[1]
  if (!adding || name?.toLowerCase() !== state.bot.username.toLowerCase()) return false
  void makeShared({
    type: adding === 'startchannel' ? 'channel' : 'group',
    payload: parameters.get('startgroup') || undefined,
  })
  return true
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

/** Follows a link to this bot in the chat with it, as Telegram does; returns whether it was one. */
export function followInside(url) {
  const payload = payloadOf(url)
  if (payload === undefined) return false
  void post(`chat/${state.personId}/start`, payload ? { payload } : {})
  if (state.sharedId) location.hash = `#/${state.personId}`
  return true
}
