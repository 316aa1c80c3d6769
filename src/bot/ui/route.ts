import type { TelegramIdentity } from '../../core/people/meet-person.ts'
import type { View } from './view.ts'
import type { Outside, Visit } from './visit.ts'

/**
 * An address names a screen or an action with its arguments: `field:12:goal`. The same string is a button's data, a person's
 * place and what "Where was I?" opens; that is why no button ever goes stale. Telegram allows 64 bytes (callback_data).
 */
export type Address = string

/** `number` and `string` arguments, in the order of the address. A trailing `?` may be left out. */
export type Params = Record<string, 'number' | 'string' | 'number?' | 'string?'>
type Value<P> = P extends 'number'
  ? number
  : P extends 'string'
    ? string
    : P extends 'number?'
      ? number | undefined
      : string | undefined
export type Args<P extends Params> = {
  [K in keyof P as P[K] extends `${string}?` ? never : K]: Value<P[K]>
} & {
  [K in keyof P as P[K] extends `${string}?` ? K : never]?: Value<P[K]>
}

/** What a person typed or sent while on a screen. */
export interface Sent {
  text?: string
  /** The same text with its formatting, as Telegram HTML. */
  html?: string
  contact?: { phone: string; own: boolean }
  file?: {
    telegramFileId: string
    telegramUniqueId: string
    name: string
    mime?: string | undefined
    size?: number | undefined
    /** Telegram shows it as a picture. */
    photo?: boolean
  }
  /** A video, a voice, a sticker…: nothing that `file` can hold. */
  other?: boolean
  /** Of several files sent together each carries the same (Bot API, media_group_id). */
  album?: string
  messageId: number
  /** Unix seconds. */
  sentAt: number
  /** The message was edited, not new. */
  edited: boolean
}

export interface Route<P extends Params = Params> {
  name: string
  params: P
  /** The address with its arguments; throws over 64 bytes, which is a fault of the code. */
  at(args: Args<P>): Address
  open(visit: Visit, args: Args<P>): Promise<View>
  receive?: (visit: Visit, args: Args<P>, sent: Sent, collected?: unknown) => Promise<View>
  amend?: (visit: Visit, args: Args<P>, sent: Sent) => Promise<View | undefined>
  collect?: Collect<unknown, Args<P>>
  ahead?: Ahead<Args<P>>
}

/** Whoever presses or writes, before they are met. */
export interface Asker {
  from: TelegramIdentity
  now: Date
}

/** Runs before the transaction, when this is opened: for what has to be learnt over the network first. */
type Ahead<A> = (outside: Outside, args: A, asker: Asker) => Promise<void>

/** Runs before the transaction, when a file was sent to this screen: for what goes over the network or takes long. */
type Collect<C, A> = (outside: Outside, sent: Sent, now: Date, args: A) => Promise<C>

interface Handlers<P extends Params, C = undefined> {
  open(visit: Visit, args: Args<P>): Promise<View>
  ahead?: Ahead<Args<P>>
  collect?: Collect<C, Args<P>>
  /** `collected` is what `collect` made of the file; undefined when none was sent. */
  receive?(visit: Visit, args: Args<P>, sent: Sent, collected: C | undefined): Promise<View>
  /** An earlier message was edited; undefined when it is none this screen was made from. */
  amend?(visit: Visit, args: Args<P>, sent: Sent): Promise<View | undefined>
}

/** A screen: opening it makes it the person's place; what is typed there goes to `receive`. */
export function screen<const P extends Params, C>(
  name: string,
  params: P,
  handlers: Handlers<P, C>,
): Route<P> {
  const route = action(name, params, handlers)
  const here = (args: Args<P>, view: View): View => ({ place: route.at(args), ...view })
  return { ...route, open: async (visit, args) => here(args, await handlers.open(visit, args)) }
}

/** An action: changes something and returns the view of a screen. The place does not change by itself. */
export function action<const P extends Params, C>(
  name: string,
  params: P,
  handlers: Handlers<P, C>,
): Route<P> {
  const { open, receive, amend, collect, ahead } = handlers
  return {
    name,
    params,
    at: (args) => pack(name, params, args),
    open,
    ...(receive && { receive: receive as Route<P>['receive'] & {} }),
    ...(amend && { amend }),
    ...(collect && { collect }),
    ...(ahead && { ahead }),
  }
}

function pack<P extends Params>(name: string, params: P, args: Args<P>): Address {
  const values = Object.keys(params).map((key) => String((args as Record<string, unknown>)[key] ?? ''))
  const address = [name, ...values].join(':').replace(/:+$/, '')
  if (Buffer.byteLength(address) > 64) throw new Error(`address over 64 bytes: ${address}`)
  return address
}

/** Arguments read back; undefined when the address does not fit the route (an old or foreign button). */
function unpack<P extends Params>(params: P, values: string[]): Args<P> | undefined {
  const args: Record<string, unknown> = {}
  for (const [index, [key, kind]] of Object.entries(params).entries()) {
    const value = values[index]
    if (value === undefined || value === '') {
      if (kind.endsWith('?')) continue
      return undefined
    }
    args[key] = kind.startsWith('number') ? Number(value) : value
    if (kind.startsWith('number') && !Number.isSafeInteger(args[key])) return undefined
  }
  return args as Args<P>
}

export interface Destination {
  open(visit: Visit): Promise<View>
  receive?: (visit: Visit, sent: Sent, collected?: unknown) => Promise<View>
  amend?: (visit: Visit, sent: Sent) => Promise<View | undefined>
  collect?: (outside: Outside, sent: Sent, now: Date) => Promise<unknown>
  ahead?: (outside: Outside, asker: Asker) => Promise<void>
}

/** A route of any parameters. */
export type AnyRoute = Omit<Route, 'at' | 'open' | 'receive' | 'amend' | 'ahead' | 'collect'> & {
  collect?(outside: Outside, sent: Sent, now: Date, args: never): Promise<unknown>
  open(visit: Visit, args: never): Promise<View>
  ahead?(outside: Outside, args: never, asker: Asker): Promise<void>
  receive?(visit: Visit, args: never, sent: Sent, collected?: unknown): Promise<View>
  amend?(visit: Visit, args: never, sent: Sent): Promise<View | undefined>
}

/** The site map: finds what an address leads to. Two routes of one name stop the start. */
export function siteMap(routes: AnyRoute[]): (address: Address) => Destination | undefined {
  const byName = new Map<string, Route>()
  for (const route of routes as Route[]) {
    if (byName.has(route.name)) throw new Error(`two routes are named ${route.name}`)
    byName.set(route.name, route)
  }
  return (address) => {
    const [name = '', ...values] = address.split(':')
    const route = byName.get(name)
    const args = route && unpack(route.params, values)
    if (!route || !args) return undefined
    const { receive, amend, collect, ahead } = route
    return {
      open: (visit) => route.open(visit, args),
      ...(receive && { receive: (visit, sent, collected) => receive(visit, args, sent, collected) }),
      ...(amend && { amend: (visit, sent) => amend(visit, args, sent) }),
      ...(collect && { collect: (outside, sent, now) => collect(outside, sent, now, args) }),
      ...(ahead && { ahead: (outside, asker) => ahead(outside, args, asker) }),
    }
  }
}
