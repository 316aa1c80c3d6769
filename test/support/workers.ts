import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'

/** Worker processes of the real service, each started again whenever it ends, as compose would. */
export interface Workers {
  /** Those that can work now. */
  ready(): ChildProcess[]
  /** `kill -9`; resolves once it is gone. */
  kill(worker: ChildProcess): Promise<void>
  /** How many were started. */
  starts(): number
  close(): Promise<void>
}

interface Servers {
  databaseUrl: string
  /** Without it the queue is on the database. */
  redisUrl?: string | undefined
}

const READY = /Ariptes is ready/
/** Between the end of a process and its next start. */
const RESTART_MS = 200

export async function startWorkers(
  telegram: Pick<PretendTelegram, 'token' | 'apiRoot'>,
  { databaseUrl, redisUrl = '' }: Servers,
  count: number,
  settings: Record<string, string> = {},
): Promise<Workers> {
  const directory = await mkdtemp(join(tmpdir(), 'ariptes-workers-'))
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME },
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: directory,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    ROLES: 'worker',
    ...settings,
  }
  const working = new Set<ChildProcess>()
  const alive = new Set<ChildProcess>()
  let starts = 0
  let closing = false

  function launch(): void {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    starts += 1
    alive.add(child)
    child.stdout.on('data', (said: Buffer) => READY.test(said.toString()) && working.add(child))
    child.once('exit', () => {
      alive.delete(child)
      working.delete(child)
      if (!closing) setTimeout(() => closing || launch(), RESTART_MS)
    })
  }
  const kill = async (child: ChildProcess) => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  for (let nth = 0; nth < count; nth++) launch()
  while (working.size < count) await pause(20)
  return {
    ready: () => [...working],
    kill,
    starts: () => starts,
    async close() {
      closing = true
      await Promise.all([...alive].map(kill))
      await rm(directory, { recursive: true, force: true })
    },
  }
}
