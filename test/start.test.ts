import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A machine with other work on its cores takes longer than the 15 s and 4 s one may expect. */
const PATIENCE = 60_000

interface Run {
  output(): string
  /** The output once it says this. */
  says(words: string): Promise<string>
  signal(name: NodeJS.Signals): void
  exited: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** `npm start` with these settings, in a process group of its own. */
function run(env: Record<string, string>): Run {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    // A token in somebody's .env must not reach Telegram from here: what is set, even empty, goes before it.
    env: { PATH, HOME, BOT_TOKEN: '', DATABASE_URL: '', REDIS_URL: '', ROLES: '', ...env },
    detached: true,
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const exited = once(child, 'close').then(([code]: (number | null)[]) => {
    running.delete(child)
    return code ?? null
  })
  return {
    output: () => output,
    async says(words) {
      const giveUpAt = Date.now() + PATIENCE
      while (!output.includes(words)) {
        if (Date.now() > giveUpAt || child.exitCode !== null) throw new Error(`no "${words}" in:\n${output}`)
        await pause(50)
      }
      return output
    },
    signal: (name) => process.kill(-child.pid!, name),
    exited,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('npm start on a machine with nothing but Node', () => {
  let settings: { DATA_DIR: string; PORT: string }
  let service: Run
  const get = (path: string) => fetch(`http://127.0.0.1:${settings.PORT}${path}`)

  /** One of the people of the chat page writes something; it does not matter what the bot says to it. */
  const write = async (text: string) => {
    const origin = `http://127.0.0.1:${settings.PORT}`
    const headers = { origin, 'content-type': 'application/json' }
    const body = JSON.stringify({ text })
    const sent = await fetch(`${origin}/demo/api/chat/100001/send`, { method: 'POST', headers, body })
    expect(sent.status).toBe(200)
  }
  const chat = async () => (await get('/demo/api/chat/100001')).text()

  beforeAll(async () => {
    settings = {
      DATA_DIR: await mkdtemp(join(tmpdir(), 'ariptes-start-')),
      PORT: String(await freePort()),
    }
    service = run(settings)
    await service.says('Ariptes is ready')
  }, PATIENCE)

  afterAll(async () => {
    for (const child of running) process.kill(-child.pid!, 'SIGKILL')
    await rm(settings.DATA_DIR, { recursive: true, force: true })
  })

  test('it says what runs on what, where to go and what to set for real use', async () => {
    const said = await service.says('Ctrl-C')
    expect(said).toContain(`http://localhost:${settings.PORT}/demo`)
    expect(said).toContain(`http://localhost:${settings.PORT}/`)
    expect(said).toContain('embedded PostgreSQL')
    expect(said).toContain('pretend')
    for (const name of ['BOT_TOKEN', 'ADMIN_IDS', 'DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL'])
      expect(said).toContain(name)
  })

  test('it is up and can work', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
  })

  test('the site shows the competitions of the invented world', async () => {
    const page = await get('/')
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/href="\/[^"]*competitions/)
  })

  test('the chat page answers, and only this machine', async () => {
    const page = await get('/demo')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  test('a second process on the same data is refused in words and does no harm', async () => {
    const second = run({ ...settings, PORT: String(await freePort()) })
    expect(await second.exited).toBe(1)
    expect(second.output()).toMatch(/another|already/i)
    expect(second.output()).toContain(settings.DATA_DIR)
    expect(second.output()).not.toMatch(/^\s+at /m)
    expect((await get('/readyz')).status).toBe(200)
    await write('written after the other was refused')
  })

  test(
    'SIGTERM stops it within ten seconds, and the next start finds everything in place',
    async () => {
      const before = await (await get('/')).text()
      const asked = Date.now()
      service.signal('SIGTERM')
      expect(await service.exited).toBe(0)
      expect(Date.now() - asked).toBeLessThan(10_000)

      service = run(settings)
      await service.says('Ariptes is ready')
      expect(competitionsIn(await (await get('/')).text())).toEqual(competitionsIn(before))
      expect(await chat()).toContain('written after the other was refused')
      await write('written before the power went')
    },
    PATIENCE,
  )

  test(
    'killed at once, it starts again with the same data',
    async () => {
      const before = competitionsIn(await (await get('/')).text())
      service.signal('SIGKILL')
      await service.exited
      service = run(settings)
      await service.says('Ariptes is ready')
      expect(competitionsIn(await (await get('/')).text())).toEqual(before)
      expect(await chat()).toContain('written before the power went')
    },
    PATIENCE,
  )
})

const competitionsIn = (html: string): string[] => {
  const found = [...new Set(html.match(/\/competitions\/[a-z0-9-]+/g))].sort()
  expect(found.length).toBeGreaterThan(0)
  return found
}

describe('a start that cannot be', () => {
  test('a bad setting stops it with one sentence and no trace of the code', async () => {
    const refused = run({ PORT: 'three thousand' })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain('PORT: must be a whole number')
    expect(refused.output()).not.toMatch(/^\s+at /m)
  })

  test('a port that is taken is said in words', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const directory = await mkdtemp(join(tmpdir(), 'ariptes-start-'))
    const refused = run({ PORT: String(port), DATA_DIR: directory })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain(`PORT ${port}`)
    expect(refused.output()).not.toMatch(/^\s+at /m)
    server.close()
    await rm(directory, { recursive: true, force: true })
  })

  test('production without a token is refused, not turned into a demo', async () => {
    const refused = run({ NODE_ENV: 'production' })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain('BOT_TOKEN is missing')
  })
})
