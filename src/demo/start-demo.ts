import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { and, asc, gt, isNotNull } from 'drizzle-orm'
import type { Config } from '../config.ts'
import { lockDirectory } from '../database/embedded/lock.ts'
import { competitions } from '../database/schema/index.ts'
import { seedWorld } from '../database/seed/seed.ts'
import type { Parts } from '../parts.ts'
import { type Service, start } from '../start.ts'
import { registerAcquainted } from './acquainted.ts'
import { demoPage } from './chat-page/page.ts'
import { beginByDay, type MovableClock, movableClock } from './movable-clock.ts'
import { DEMO_STAFF, PERSONAS } from './personas.ts'
import { startPretendTelegram } from './telegram/start.ts'

/** The demo: the real service under a pretend Telegram, with the invented world and a clock that can be moved. */
export async function startDemo(config: Config): Promise<Service> {
  const clockFile = join(config.dataDir, 'clock.json')
  const clock = existsSync(clockFile) ? movableClock(clockFile) : beginByDay(movableClock(clockFile))
  const now = () => clock.now()
  const directory = join(config.dataDir, 'telegram')
  // Before anything there is read: a second process would write a journal of its own over the first one's.
  const unlock = await lockDirectory(directory)
  const telegram = await startPretendTelegram({ directory, now, localLinks: true })
  registerAcquainted(telegram)
  let service: Service | undefined
  const page = demoPage({
    telegram,
    personas: PERSONAS,
    clock: pageClock(clock, () => service),
  })
  service = await start(
    {
      ...config,
      botToken: telegram.token,
      telegramApiRoot: telegram.apiRoot,
      adminIds: [...config.adminIds, ...DEMO_STAFF],
      updates: 'polling',
    },
    {
      clock,
      pages: page,
      prepare: ({ database, files }) => seedWorld(database.db, files, { now: clock.now() }),
    },
  )
  const { stop } = service
  return {
    ...service,
    async stop() {
      await stop()
      await telegram.close()
      await unlock()
    },
  }
}

/** Moving the clock runs the sweeps at once, so that reminders, closing and opening can be watched. */
function pageClock(clock: MovableClock, service: () => Service | undefined) {
  const move = async (change: () => void) => {
    change()
    await service()?.sweepNow()
  }
  return {
    now: () => clock.now(),
    advance: (ms: number) => move(() => clock.advance(ms)),
    reset: () => move(() => clock.reset()),
    async toNextDeadline(): Promise<Date | undefined> {
      const running = service()
      const deadline = running && (await nextDeadline(running.parts, clock.now()))
      if (deadline) await move(() => clock.advance(deadline.getTime() - clock.now().getTime()))
      return deadline
    },
  }
}

async function nextDeadline({ database }: Parts, now: Date): Promise<Date | undefined> {
  const [next] = await database.db
    .select({ deadline: competitions.deadline })
    .from(competitions)
    .where(and(isNotNull(competitions.publishedAt), gt(competitions.deadline, now)))
    .orderBy(asc(competitions.deadline))
    .limit(1)
  return next?.deadline
}
