import type { ChatRef } from '../access.ts'
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

/** `chat_id`: '' when it is not given and `undefined` when it is no id are different errors. */
export function chatId(args: Args): ChatRef {
  const given = text(args, 'chat_id')
  return given === '' || given.startsWith('@') ? given : integer(args, 'chat_id')
}
