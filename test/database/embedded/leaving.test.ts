import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedWithClients } from './clients.ts'

let embedded: Awaited<ReturnType<typeof embeddedWithClients>>

beforeAll(async () => {
  embedded = await embeddedWithClients({ idleInTransactionMs: 150 })
  const client = await embedded.pg()
  await client.query('create table written (by text)')
})

afterAll(() => embedded.close())

const written = async () => (await embedded.postgresJs()`select by from written`).map(({ by }) => by)

test('a connection broken in a transaction is rolled back, and the next one goes on', async () => {
  for (let round = 0; round < 20; round++) {
    const client = await embedded.pg()
    await client.query('begin')
    await client.query("insert into written values ('broken')")
    const stream = (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream
    stream.destroy()
  }
  expect(await written()).toEqual([])
})

test('a transaction left idle is ended with 25P03 and does not hold up the others for ever', async () => {
  const idle = await embedded.pg()
  const ended = new Promise<Error & { code?: string }>((resolve) => idle.on('error', resolve))
  await idle.query('begin')
  await idle.query("insert into written values ('idle')")
  const sql = embedded.postgresJs()
  await sql`insert into written values ('other')`
  expect((await ended).code).toBe('25P03')
  expect(await written()).toEqual(['other'])
})

test('a pool whose transaction was ended goes on with a new connection', async () => {
  const sql = embedded.postgresJs()
  const endless = sql.begin(async (tx) => {
    await tx`select 1`
    await new Promise(() => {})
  })
  await expect(endless).rejects.toThrow()
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }])
})

test('closing ends the connections that are still open', async () => {
  const own = await embeddedWithClients()
  const client = await own.pg()
  const ended = new Promise<void>((resolve) => client.on('end', () => resolve()))
  await client.query('begin')
  await own.database.close()
  await ended
})
