import { chatMethods } from './chats.ts'
import { commandMethods } from './commands.ts'
import { editMethods } from './edits.ts'
import { mediaMethods } from './media.ts'
import { messageMethods } from './messages.ts'
import type { Method } from './method.ts'
import { profileMethods } from './profile.ts'
import { queryMethods } from './queries.ts'
import { updateMethods } from './updates.ts'

const all = {
  ...updateMethods,
  ...messageMethods,
  ...editMethods,
  ...mediaMethods,
  ...queryMethods,
  ...chatMethods,
  ...commandMethods,
  ...profileMethods,
}

/** Every method by its name in small letters: Telegram takes any case. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(all).map(([name, method]) => [name.toLowerCase(), method]),
)
