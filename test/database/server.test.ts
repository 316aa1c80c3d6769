import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { connectDatabase, openDatabase } from '../../src/database/client.ts'
import { migrate } from '../../src/database/migrate.ts'
import { freshDatabase, silentLog, testServer } from '../support/database.ts'

const open = (databaseUrl: string, own = {}) =>
  openDatabase({ databaseUrl, dataDir: 'unused', log: silentLog, ...own })

test.each(['localhost', 'mysql://localhost/db', 'postgres://localhost:5432', 'postgres://a:b@:c/d'])(
  'the address %s stops the start in one sentence',
  async (address) => {
    await expect(open(address)).rejects.toThrow('DATABASE_URL is not an address of the form postgres://')
  },
)

test('a server that does not answer is waited for, said once, until the start is called off', async () => {
  const said: unknown[] = []
  const log = Object.assign(Object.create(silentLog), { warn: (...words: unknown[]) => said.push(words) })
  const start = new AbortController()
  const attempt = open('postgres://localhost:1/db', { log, signal: start.signal })
  await expect.poll(() => said.length).toBe(1)
  setTimeout(() => start.abort(), 600)
  await expect(attempt).rejects.toThrow(/abort/i)
  expect(said).toHaveLength(1)
})

const at = (change: (url: URL) => void) => {
  const url = new URL(testServer!)
  change(url)
  return url.href
}

test.runIf(testServer)('a missing database and a refused user stop the start in one sentence', async () => {
  const missing = at((url) => {
    url.pathname = '/no_such_database'
  })
  const stranger = at((url) => {
    url.username = 'no_such_user'
  })
  await expect(open(missing)).rejects.toThrow(
    'The PostgreSQL server has no database of that name; check DATABASE_URL.',
  )
  await expect(open(stranger)).rejects.toThrow('The PostgreSQL server refuses this user; check DATABASE_URL.')
})

test.runIf(testServer)('processes that start together migrate an empty database once', async () => {
  const name = `ariptes_test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(testServer!, { max: 1, onnotice() {} })
  await admin.unsafe(`create database ${name}`)
  const url = at((each) => {
    each.pathname = `/${name}`
  })
  const handles = Array.from({ length: 4 }, () => connectDatabase(url))
  await Promise.all(handles.map(migrate))
  await Promise.all(handles.map((handle) => handle.close()))
  await admin.unsafe(`drop database ${name} with (force)`)
  await admin.end()
})

test.runIf(testServer)('a listener whose connection is cut listens again and says so', async () => {
  const handle = await freshDatabase()
  const heard: string[] = []
  let subscriptions = 0
  await handle.listen(
    'news',
    (payload) => heard.push(payload),
    () => {
      subscriptions += 1
    },
  )
  await handle.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`
  await expect.poll(() => subscriptions, { timeout: 5_000 }).toBe(2)
  await handle.sql`select pg_notify('news', 'still here')`
  await expect.poll(() => heard).toEqual(['still here'])
  await handle.close()
})
