import { type Args, integer, text } from '../args.ts'
import type { Webhook } from '../updates/webhook.ts'
import type { World } from '../world.ts'

/** One call of one Bot API method. */
export interface Call {
  world: World
  args: Args
  webhook: Webhook
  /** Aborted when the caller hangs up. */
  signal: AbortSignal
}

/** Gives the `result`, or throws an ApiError. */
export type Method = (call: Call) => unknown

/** `chat_id`, or '' when it is not given: the two are different errors. */
export function chatId(args: Args): number | undefined | '' {
  return text(args, 'chat_id') === '' ? '' : integer(args, 'chat_id')
}
