import type { Config } from './config.ts'
import { createLog } from './log.ts'
import { buildParts, type Clock, type Parts, systemClock } from './parts.ts'
import { connectTelegram, type Running, startBot, startWeb, startWorker } from './roles.ts'
import { type FrontDoor, openFrontDoor } from './web/front-door.ts'
import { openMetrics } from './web/metrics.ts'

export interface Service extends Running {
  parts: Parts
  /** Runs the sweeps now, where this process is a worker: for the movable clock. */
  sweepNow(): Promise<void>
  /** The port the site really listens on; absent without the role. */
  port?: number | undefined
}

export interface StartOptions {
  clock?: Clock
  /** The demo's chat page. */
  pages?: Parameters<FrontDoor['open']>[1]
  /** Runs once database and files are there, before anything is served. */
  prepare?(parts: Parts): Promise<unknown>
}

/** Starts the roles asked for; stops them in the reverse order. `config.botToken` must be set. */
export async function start(config: Config, options: StartOptions = {}): Promise<Service> {
  const token = config.botToken!
  const has = (role: Config['roles'][number]) => config.roles.includes(role)
  const stopping = new AbortController()
  const running: Running[] = []
  const stop = async () => {
    stopping.abort()
    for (const each of running.splice(0).reverse()) await each.stop()
  }
  const keep = <T extends Running>(each: T): T => {
    running.push(each)
    return each
  }
  try {
    // Opened first, so that /readyz can say "not yet" while a server is waited for.
    const door = has('web')
      ? keep(await openFrontDoor({ port: config.port, loopback: options.pages !== undefined }))
      : undefined
    const parts = await buildParts(config, createLog(config), options.clock ?? systemClock, stopping.signal)
    keep({ stop: parts.close })
    if (config.metricsPort) keep(await openMetrics(config.metricsPort, parts.database.db))
    await options.prepare?.(parts)
    const telegram = keep(await connectTelegram(parts, token))
    const jobs = has('worker') ? keep(await startWorker(parts, telegram, token)) : undefined
    if (has('bot')) keep(await startBot(parts, telegram))
    if (door) startWeb(door, parts, telegram, options.pages)
    return { stop, parts, port: door?.port, sweepNow: async () => jobs?.sweepNow() }
  } catch (error) {
    await stop()
    throw error
  }
}
