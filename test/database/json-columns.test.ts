import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { settings } from '../../src/database/schema/index.ts'
import { freshDatabase } from '../support/database.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it.each([
  '61',
  'null',
  'true',
  '010940000162',
  '{"a":1}',
  '"quoted"',
  'жоба',
  61,
  false,
  { a: '61' },
  ['61'],
])('an answer comes back as it was given: %j', async (value) => {
  const key = JSON.stringify(value)
  await database.db.insert(settings).values({ key, value })
  const [row] = await database.db.select().from(settings).where(eq(settings.key, key))
  expect(row?.value).toStrictEqual(value)
})
