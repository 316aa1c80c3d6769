import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { inbox } from '../../src/database/schema/index.ts'
import { beginByDay, type MovableClock, movableClock } from '../../src/demo/movable-clock.ts'
import type { Person } from '../../src/demo/person.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { diskFiles } from '../../src/files/store.ts'
import type { Jobs } from '../../src/jobs/run-jobs.ts'
import type { Parts } from '../../src/parts.ts'
import { connectTelegram, type Running, startBot, startWorker } from '../../src/roles.ts'
import { freshDatabase } from './database.ts'
import { freshQueues } from './queues.ts'

/** The whole bot in this process, under the pretend Telegram. */
export interface App {
  telegram: PretendTelegram
  clock: MovableClock
  parts: Parts
  jobs: Jobs
  /** Somebody who chose their language already, unless `locale` is left out. */
  person(id: number, firstName: string, locale?: 'kk' | 'ru' | 'en'): Promise<Person>
  /** The bot alone is stopped and begun again, as by a new version of it. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** The id of the staff member in tests, and of a second one where a test asks for one. */
export const STAFF = 100009
export const SECOND = 100010

interface Options {
  /** Fills the database before the bot starts. */
  prepare?(parts: Parts): Promise<unknown>
  /** Telegram ids of staff besides `STAFF`. */
  admins?: readonly number[]
  /** A notice to more than so many needs a second member of staff. */
  approvalAbove?: number
  /** Proactive messages a second; 1000 when absent, so that nothing waits. */
  sendRate?: number
}

export async function startApp(options: Options = {}): Promise<App> {
  const { prepare, admins = [], approvalAbove = 1000, sendRate = 1000 } = options
  const directory = await mkdtemp(join(tmpdir(), 'ariptes-'))
  const clock = beginByDay(movableClock())
  const telegram = await startPretendTelegram({ now: () => clock.now() })
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const database = await freshDatabase()
  const queues = await freshQueues(database)
  const config = readConfig({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: directory,
    ADMIN_IDS: [STAFF, ...admins].join(','),
    APPROVAL_ABOVE: String(approvalAbove),
    SEND_RATE: String(sendRate),
  })
  const parts: Parts = {
    config,
    log,
    clock,
    database,
    queues,
    files: diskFiles(join(directory, 'files')),
    close: async () => {
      await queues.close()
      await database.close()
    },
  }
  await prepare?.(parts)
  const connection = await connectTelegram(parts, telegram.token)
  const jobs = await startWorker(parts, connection, telegram.token)
  let bot = await startBot(parts, connection)
  const running: Running[] = [{ stop: parts.close }, connection, jobs, { stop: () => bot.stop() }]
  return {
    telegram,
    clock,
    parts,
    jobs,
    async person(id, firstName, locale) {
      const person = patient(telegram.person({ id, firstName, languageCode: locale ?? 'kk' }), parts)
      await person.start()
      if (!locale) return person
      await person.press({ kk: /Қазақша/, ru: /Русский/, en: /English/ }[locale])
      await person.idle()
      return person
    },
    async restart() {
      await bot.stop()
      bot = await startBot(parts, connection)
    },
    async close() {
      for (const each of running.reverse()) await each.stop()
      await telegram.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** From outside a bot that reads a file looks idle: here it is asked whether anything of this person's is still in hand. */
function patient(person: Person, { database }: Parts): Person {
  const inHand = () =>
    database.db.$count(
      inbox,
      and(eq(inbox.chatKey, person.id), isNull(inbox.repliedAt), isNull(inbox.setAsideAt)),
    )
  const seemsIdle = person.idle.bind(person)
  // Nothing in hand says more than a long silence does.
  const soon = { quiet: 10 }
  person.idle = async (options) => {
    await seemsIdle({ ...soon, ...options })
    if ((await inHand()) === 0) return
    await vi.waitFor(async () => expect(await inHand()).toBe(0), { timeout: 10_000, interval: 10 })
    await seemsIdle({ ...soon, ...options })
  }
  return person
}
