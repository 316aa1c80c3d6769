import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { testServer } from './database.ts'
import { testRedis } from './queues.ts'

/** The real service in processes of its own: one with everything, or, on real servers, one for each role. */
export interface ServiceProcesses {
  site: string
  /** `kill -9` of every process, as a power cut would. */
  kill(): Promise<void>
  /** Starts again what was killed and waits until it can work. */
  start(): Promise<void>
  /** A command of the project on the same database, such as `scripts/seed.ts`. */
  run(script: string): Promise<void>
  close(): Promise<void>
}

const SPLIT = [['bot'], ['web'], ['worker']]
const TOGETHER = [['bot', 'web', 'worker']]

export async function serviceProcesses(
  telegram: PretendTelegram,
  staff: number,
  settings: Record<string, string> = {},
): Promise<ServiceProcesses> {
  const directory = await mkdtemp(join(tmpdir(), 'ariptes-e2e-'))
  const port = await freePort()
  const database = testServer ? await ownDatabase(testServer) : undefined
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME },
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: directory,
    DATABASE_URL: database?.url ?? '',
    REDIS_URL: testRedis ?? '',
    ADMIN_IDS: String(staff),
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SEND_RATE: '100',
    ...settings,
  }
  const site = env.PUBLIC_URL
  let running: ChildProcess[] = []
  const launch = (script: string, own: Record<string, string> = {}) =>
    spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...env, ...own },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  const kill = async () => {
    const gone = running.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined))
    for (const child of running) child.kill('SIGKILL')
    await Promise.all(gone)
    running = []
  }
  return {
    site,
    kill,
    async start() {
      running = (database ? SPLIT : TOGETHER).map((roles) =>
        launch('src/main.ts', { ROLES: roles.join(',') }),
      )
      await untilReady(`${site}/readyz`)
    },
    async run(script) {
      const [code] = (await once(launch(script), 'exit')) as [number]
      if (code !== 0) throw new Error(`${script} ended with ${code}`)
    },
    async close() {
      await kill()
      await database?.drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function ownDatabase(server: string) {
  const name = `ariptes_e2e_${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const admin = postgres(server, { max: 1, onnotice() {} })
    await admin.unsafe(statement).finally(() => admin.end())
  }
  await run(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(address: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000
  while (Date.now() < giveUpAt) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await pause(100)
  }
  throw new Error(`${address} never got ready`)
}
