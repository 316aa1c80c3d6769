import { sql as raw } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { migrate } from '../../src/database/migrate.ts'
import { freshDatabase, truncateAll } from '../support/database.ts'

let handle: DatabaseHandle

beforeAll(async () => {
  handle = await freshDatabase()
})

afterAll(() => handle.close())

test('raw SQL reads int8 as a number, timestamps as dates and JSON as values', async () => {
  const [row] = await handle.sql`
    select 9007199254740991::int8 as big, '2026-11-22T10:00:00+05'::timestamptz as at, ${handle.sql.json({ a: [1] })}::jsonb as json`
  expect(row).toEqual({ big: 9007199254740991, at: new Date('2026-11-22T05:00:00Z'), json: { a: [1] } })
})

test('a transaction that throws leaves nothing behind', async () => {
  await handle.sql`create table notes (text text)`
  const attempt = handle.db.transaction(async (tx) => {
    await tx.execute(raw`insert into notes values ('lost')`)
    throw new Error('changed its mind')
  })
  await expect(attempt).rejects.toThrow('changed its mind')
  expect(await handle.sql`select * from notes`).toHaveLength(0)
})

test('a listener hears what is notified on its channel until it stops', async () => {
  const heard: string[] = []
  const stop = await handle.listen('news', (payload) => heard.push(payload))
  await handle.sql`select pg_notify('news', 'one'), pg_notify('weather', 'two')`
  await expect.poll(() => heard).toEqual(['one'])
  await stop()
  await handle.sql`select pg_notify('news', 'three')`
  await handle.ping()
  expect(heard).toEqual(['one'])
})

test('a listener that comes back to a channel hears it again', async () => {
  const heard: string[] = []
  const stop = await handle.listen('again', () => {})
  await stop()
  await handle.listen('again', (payload) => heard.push(payload))
  await handle.sql`select pg_notify('again', 'back')`
  await expect.poll(() => heard).toEqual(['back'])
})

test('a migration that has run changes nothing when several ask for it at once', async () => {
  await Promise.all([migrate(handle), migrate(handle), migrate(handle)])
  await handle.ping()
})

test('emptying the tables keeps the record of migrations', async () => {
  await handle.sql`insert into notes values ('soon gone')`
  await truncateAll(handle)
  expect(await handle.sql`select * from notes`).toHaveLength(0)
  await migrate(handle)
})
