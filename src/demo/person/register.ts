import type { User } from '@grammyjs/types'
import type { PretendTelegram } from '../telegram/start.ts'
import type { PersonOptions } from './types.ts'

/** Telegram's ids fit in 52 bits; a bot that keeps them in 32 must fail here rather than in the field. */
const LARGEST_ID = 2 ** 52

/** Gives an account to somebody new; for a known id changes only the names and the client's language. */
export function register({ world }: PretendTelegram, options: PersonOptions): User {
  const { id, firstName, lastName, username, languageCode } = options
  if (!Number.isSafeInteger(id) || id <= 0 || id >= LARGEST_ID) throw new Error(`${id} is not a person's id`)
  const user: User = {
    id,
    is_bot: false,
    first_name: firstName,
    ...(lastName === undefined ? {} : { last_name: lastName }),
    ...(username === undefined ? {} : { username }),
    ...(languageCode === undefined ? {} : { language_code: languageCode }),
  }
  const known = world.store.people.get(String(id))
  const phone = options.phone ?? known?.phone ?? `+7701${String(id % 10_000_000).padStart(7, '0')}`
  const record = { started: false, blocked: false, ...known, user, phone }
  if (JSON.stringify(known) !== JSON.stringify(record)) world.store.put('people', id, record)
  return user
}
