import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, realpathSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartError } from '../start-error.ts'

/**
 * Holds a directory for this process. Two processes in one PGlite directory silently destroy each other's rows.
 *
 * The lock is a listening socket (a named pipe on Windows): the system frees it however the process ends, and a
 * process number cannot be mistaken for another's, which inside containers is always 1. On Linux and macOS the
 * socket's file outlives its owner; one that nobody answers is taken over.
 *
 * @returns the function that lets the directory go
 * @throws StartError when another process holds it
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  mkdirSync(directory, { recursive: true })
  const address = addressOf(directory)
  const server = process.platform === 'win32' ? await hold(address) : await holdFile(address)
  if (!server) throw new StartError(inUse(directory, (await askHolder(address)) ?? ''))
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

const inUse = (directory: string, pid: string) =>
  `The data directory ${directory} is in use by another process${pid && ` (number ${pid})`}. ` +
  'The embedded database serves one process only: stop the other one, or set DATABASE_URL.'

/** Socket names end at 104 bytes on macOS and 108 on Linux: the shortest spelling, else one by hash in tmp. */
function addressOf(directory: string): string {
  const path = realpathSync(directory)
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\ariptes-${hash}`
  const inside = join(path, 'in-use.sock')
  const spellings = [inside, relative(process.cwd(), inside), join(tmpdir(), `ariptes-${hash}.sock`)]
  return spellings.find((spelling) => Buffer.byteLength(spelling) < 104) ?? inside
}

/** Listens on the address, telling callers this process's number; undefined when somebody else already does. */
function hold(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)))
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(address, () => resolve(server))
  })
}

/**
 * Taking over a socket file nobody answers is three steps (ask, remove, listen), so a second file made exclusively
 * keeps two starters from taking them at once. One left by a starter that died between them is ignored after 10 s.
 */
async function holdFile(address: string): Promise<Server | undefined> {
  const guard = `${address}.taking`
  for (;;) {
    if (created(guard)) break
    if (olderThan(guard, 10_000)) rmSync(guard, { force: true })
    else await wait(50)
  }
  try {
    const free = await hold(address)
    if (free || (await askHolder(address)) !== undefined) return free
    rmSync(address, { force: true })
    return await hold(address)
  } finally {
    rmSync(guard, { force: true })
  }
}

function created(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function olderThan(path: string, ms: number): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made > ms
}

/** The holder's process number, '' when it does not say, undefined when nobody is there. */
function askHolder(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = ''
    let reached = false
    const socket = connect(address, () => {
      reached = true
      socket.setTimeout(500, () => socket.destroy())
    })
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(reached ? said : undefined))
  })
}
