import { createEyes } from './person/eyes.ts'
import { createHands, type Memory } from './person/hands.ts'
import { register } from './person/register.ts'
import type { Person, PersonOptions } from './person/types.ts'
import { askInline } from './telegram/inline.ts'
import { createShared, type NewSharedChat } from './telegram/shared/acts.ts'
import type { PretendTelegram } from './telegram/start.ts'

export type { Person, PersonOptions } from './person/types.ts'

/** Registers the person (or keeps what the pretend Telegram knows of them) and gives their hands and eyes. */
export function createPerson(telegram: PretendTelegram, options: PersonOptions): Person {
  const { id } = options
  const { world } = telegram
  const user = register(telegram, options)
  const memory: Memory = { actedAt: world.changes.sequence, expectsReply: false }
  const eyes = createEyes(telegram, id, user.first_name, memory)
  const hands = createHands(telegram, id, memory, eyes)
  const create = (chat: NewSharedChat) => telegram.sharedChat(createShared(world, user, chat).chat.id)
  const named = (username?: string) => (username === undefined ? {} : { username })
  return {
    id,
    user,
    ...hands,
    ...eyes,
    createGroup: (title) => create({ type: 'group', title }),
    createSupergroup: (title, username) => create({ type: 'supergroup', title, ...named(username) }),
    createChannel: (title, username) => create({ type: 'channel', title, ...named(username) }),
    inline: (query, how) => askInline(world, id, query, how),
  }
}
