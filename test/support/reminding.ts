import { eq } from 'drizzle-orm'
import { submitApplication } from '../../src/core/applications/submit-application.ts'
import { fromAlmaty } from '../../src/core/calendar/astana-time.ts'
import type { Db } from '../../src/database/client.ts'
import { people } from '../../src/database/schema/index.ts'
import type { MovableClock } from '../../src/demo/movable-clock.ts'
import type { SeenMessage } from '../../src/demo/person/seen.ts'
import type { Person } from '../../src/demo/person.ts'
import { type App, startApp } from './app.ts'
import { makeCompetition, makeDraft } from './scene.ts'

const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The bot at a chosen moment of Astana's clock, so that a test of hours and weekdays is the same on every day it runs. */
export const startAppAt = (day: string, time: string): Promise<App> =>
  startApp({ prepare: async ({ clock }) => set(clock as MovableClock, fromAlmaty(day, time)) })

const set = (clock: MovableClock, moment: Date) => clock.advance(moment.getTime() - clock.now().getTime())

/** Lets Astana's clock show this, half a minute past as a sweep would come by, and sends what is due by then. */
export async function goTo(app: App, moment: Date): Promise<void> {
  set(app.clock, new Date(moment.getTime() + 30 * SECOND))
  await app.jobs.sweepNow()
}

export const before = (deadline: Date, ms: number) => new Date(deadline.getTime() - ms)

const HEAD =
  /^(⏰ (Еске салу|Напоминание|Reminder):|👁 (Бақылаудағы .+ жақын|Близится срок|The deadlines? of))/

/** The reminders in somebody's chat, the oldest first. */
export const remindersOf = (person: Person): SeenMessage[] =>
  person.chat().filter(({ from, text }) => from === 'bot' && HEAD.test(text))

export async function personIdOf(db: Db, { id }: Person): Promise<number> {
  const [row] = await db.select({ id: people.id }).from(people).where(eq(people.telegramId, id))
  return row!.id
}

/** Somebody with a draft in a competition of their own that closes then. */
export async function holderOf(app: App, id: number, deadline: Date, locale: 'kk' | 'ru' = 'kk') {
  const { db } = app.parts.database
  const person = await app.person(id, 'Айгүл', locale)
  const title = { kk: 'Жастар ісі', ru: 'Дела молодёжи' }
  const competition = await makeCompetition(db, { deadline, title, publishedAt: app.clock.now() })
  const by = { id: await personIdOf(db, person) }
  const draft = await makeDraft(db, competition, { ownerId: by.id, startedAt: app.clock.now() })
  return { person, draft, by }
}

/** What was pressed under the newest message, by the button's label; its data, to be pressed again when it is old. */
export function dataOf({ keyboard }: SeenMessage, label: RegExp): string {
  const button = keyboard.flat().find(({ text }) => label.test(text))
  if (!button || !('callback_data' in button)) throw new Error(`no button ${label}`)
  return button.callback_data
}

/** As by the button, which `applications` tests at length. */
export async function submit(app: App, by: { id: number }, applicationId: number): Promise<void> {
  const now = app.clock.now()
  const deed = { by, applicationId, locale: 'kk' as const, now, receivedAt: now }
  const outcome = await submitApplication(app.parts.database.db, deed)
  if ('refused' in outcome) throw new Error(`it was refused: ${JSON.stringify(outcome.refused)}`)
}
