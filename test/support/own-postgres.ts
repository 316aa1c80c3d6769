import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './service.ts'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'

/** A PostgreSQL server of the test's own, which it may stop and start. */
export interface OwnPostgres {
  url: string
  /** As after a crash: connections are cut, nothing is finished; resolves once it answers again. */
  crash(): Promise<void>
  close(): Promise<void>
}

/** Where Debian keeps the server's programs; undefined where there are none, or nobody to run them as. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number).filter(Number.isFinite) : []
  const programs = join(DEBIAN, String(Math.max(...versions)), 'bin')
  return existsSync(join(programs, 'initdb')) && existsSync('/usr/sbin/runuser') ? programs : undefined
}

export async function startOwnPostgres(programs: string): Promise<OwnPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'ariptes-postgres-'))
  await chmod(directory, 0o777)
  const data = join(directory, 'data')
  const port = await freePort()
  const call = (program: string, ...args: string[]) =>
    asPostgres(join(programs, program), ['-D', data, ...args], directory)
  await call('initdb', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync')
  const settings = `-p ${port} -k ${directory} -c listen_addresses=127.0.0.1 -c fsync=off`
  await call('pg_ctl', '-w', '-l', join(directory, 'log'), '-o', settings, 'start')
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async crash() {
      await call('pg_ctl', '-w', '-m', 'immediate', '-l', join(directory, 'log'), 'restart')
    },
    async close() {
      await call('pg_ctl', '-w', '-m', 'immediate', 'stop')
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The server refuses to run as root. */
async function asPostgres(program: string, args: string[], cwd: string): Promise<void> {
  if (process.getuid?.() === 0) await run('runuser', ['-u', 'postgres', '--', program, ...args], { cwd })
  else await run(program, args, { cwd })
}
