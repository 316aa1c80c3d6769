import { createEyes } from './person/eyes.ts'
import { createHands, type Memory } from './person/hands.ts'
import { register } from './person/register.ts'
import type { Person, PersonOptions } from './person/types.ts'
import { askInline } from './telegram/inline.ts'
import type { PretendTelegram } from './telegram/start.ts'

export type { Person, PersonOptions } from './person/types.ts'

/** Registers the person (or keeps what the pretend Telegram knows of them) and gives their hands and eyes. */
export function createPerson(telegram: PretendTelegram, options: PersonOptions): Person {
  const { id } = options
  const user = register(telegram, options)
  const memory: Memory = { actedAt: telegram.world.changes.sequence, expectsReply: false }
  const eyes = createEyes(telegram, id, user.first_name, memory)
  const hands = createHands(telegram, id, memory, eyes)
  return { id, user, ...hands, ...eyes, inline: (query, how) => askInline(telegram.world, id, query, how) }
}
