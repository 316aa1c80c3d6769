import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedWithClients, repeat } from './clients.ts'

let embedded: Awaited<ReturnType<typeof embeddedWithClients>>

beforeAll(async () => {
  embedded = await embeddedWithClients()
})

afterAll(() => embedded.close())

/** A pg connection that runs the text and keeps what it is told. */
async function listening(text: string) {
  const client = await embedded.pg()
  const heard: string[] = []
  client.on('notification', ({ payload = '' }) => heard.push(payload))
  await client.query(text)
  return { client, heard }
}

test('every listener hears every notification, whoever is talking', async () => {
  const listeners = await Promise.all([
    listening('listen news'),
    listening('-- why\n/* and\nhow */ LISTEN "news"'),
    listening('listen other; listen news'),
  ])
  const talking = [embedded.postgresJs(), embedded.postgresJs()]
  const notify = (sql: (typeof talking)[number]) =>
    repeat(50, async (i) => void (await sql.notify('news', `${i}`)))
  await Promise.all(talking.map(notify))
  for (const { heard } of listeners) await expect.poll(() => heard.length).toBe(100)
})

test('a notification of a transaction that is rolled back is not heard', async () => {
  const { client, heard } = await listening('listen deeds')
  const sql = embedded.postgresJs()
  const undone = sql.begin(async (tx) => {
    await tx`notify deeds, 'undone'`
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  await sql`notify deeds, 'done'`
  await expect.poll(() => heard).toEqual(['done'])
  await client.query('select 1')
})

test('one listener stopping does not silence the others, and a connection that left is forgotten', async () => {
  const stopping = await listening('listen round')
  const leaving = await listening('listen round')
  const staying = await listening('listen round')
  await stopping.client.query('unlisten round')
  await leaving.client.end()
  const sql = embedded.postgresJs()
  await sql.notify('round', 'on')
  await expect.poll(() => staying.heard).toEqual(['on'])
  expect([stopping.heard, leaving.heard]).toEqual([[], []])
  await staying.client.query('unlisten *')
  await sql.notify('round', 'off')
  await staying.client.query('select 1')
  expect(staying.heard).toEqual(['on'])
})
