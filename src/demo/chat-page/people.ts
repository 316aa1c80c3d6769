import { Hono } from 'hono'
import { z } from 'zod'
import type { PretendTelegram } from '../telegram/start.ts'
import { localized } from '../telegram/world.ts'
import type { DemoClock } from './clock.ts'
import { sharedSummaries } from './shared.ts'
import { summary } from './view.ts'

/** Somebody one can choose to be. */
export interface Persona {
  id: number
  name: string
  /** Who they are, in one sentence; in one language or in several. */
  description: string | { kk: string; ru: string; en?: string | undefined }
  /** The language of their Telegram. */
  locale: 'kk' | 'ru' | 'en'
  username?: string
  phone?: string
}

export function registerPersonas(telegram: PretendTelegram, personas: Persona[]): void {
  for (const { id, name, locale, username, phone } of personas) {
    const [firstName = name, ...rest] = name.split(' ')
    telegram.person({
      id,
      firstName,
      languageCode: locale,
      ...(rest.length > 0 ? { lastName: rest.join(' ') } : {}),
      ...(username === undefined ? {} : { username }),
      ...(phone === undefined ? {} : { phone }),
    })
  }
}

const NewPerson = z.object({ name: z.string().trim().min(1).max(64), locale: z.enum(['kk', 'ru', 'en']) })

/** The list at the side: personas first, then those made up on the page. */
export function peopleRoutes(telegram: PretendTelegram, personas: Persona[], clock: DemoClock): Hono {
  const app = new Hono()

  function everybody(): Persona[] {
    const known = new Set(personas.map((one) => one.id))
    const others = telegram.people().filter(({ user }) => !known.has(user.id) && isShown(user.id))
    const made = others.map(({ user }) => ({
      id: user.id,
      name: [user.first_name, user.last_name].filter(Boolean).join(' '),
      description: '',
      locale: localeOf(user.language_code),
    }))
    return [...personas, ...made]
  }

  /** People of the invented world stay out of the way until the bot writes to them. */
  const isShown = (id: number): boolean => id >= FIRST_MADE_UP || telegram.chat(id).length > 0

  app.get('/people', (c) => {
    const { world } = telegram
    const name = localized<string>(world, 'name', undefined) ?? world.bot.first_name
    const people = everybody().map((one) => ({ ...one, ...summary(telegram, one.id) }))
    return c.json({
      bot: { name, username: world.bot.username },
      now: clock.now().getTime(),
      people,
      shared: sharedSummaries(telegram),
    })
  })
  app.post('/people', async (c) => {
    const { name, locale } = NewPerson.parse(await c.req.json())
    const id = Math.max(FIRST_MADE_UP, ...telegram.people().map(({ user }) => user.id + 1))
    registerPersonas(telegram, [{ id, name, description: '', locale }])
    return c.json({ id })
  })
  return app
}

/** Above every persona's id and, like newer Telegram accounts, above 32 bits. */
const FIRST_MADE_UP = 7_000_000_001

const localeOf = (code: string | undefined): Persona['locale'] =>
  code === 'ru' || code === 'en' ? code : 'kk'
