import type { Client } from 'pg'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedWithClients, repeat } from './clients.ts'

let embedded: Awaited<ReturnType<typeof embeddedWithClients>>

beforeAll(async () => {
  embedded = await embeddedWithClients()
})

afterAll(() => embedded.close())

/** Asks for numbers only this client asks for, in texts that differ by parameter types; counts answers to others. */
async function wrongAnswers(sql: postgres.Sql, id: number, times: number): Promise<number> {
  let wrong = 0
  await repeat(times, async (i) => {
    const mine = id * 1_000_000 + i
    const [row] =
      i % 2 ? await sql`select ${mine}::int as answer` : await sql`select ${`${mine}`}::text as answer`
    if (Number(row?.answer) !== mine) wrong += 1
  })
  return wrong
}

test.each([[[false]], [[true]], [[true, false]]])(
  'four clients get the answers to their own questions (prepare %j)',
  async (prepares) => {
    const clients = [0, 1, 2, 3].map((i) => embedded.postgresJs({ prepare: prepares[i % prepares.length]! }))
    const wrong = await Promise.all(clients.map((sql, id) => wrongAnswers(sql, id, 150)))
    expect(wrong).toEqual([0, 0, 0, 0])
  },
)

test('pg and postgres.js share the session, also with parameters of 300 kB', async () => {
  const large = 'ә'.repeat(150_000)
  const echo = async (client: Client, i: number) => {
    const text = i % 5 === 0 ? `${large}${i}` : `${i}`
    const { rows } = await client.query('select $1::text as echo', [text])
    return rows[0].echo === text
  }
  const clients = await Promise.all([embedded.pg(), embedded.pg()])
  const answers: boolean[] = []
  const ofPg = clients.map((client) => repeat(40, async (i) => void answers.push(await echo(client, i))))
  const wrong = wrongAnswers(embedded.postgresJs(), 9, 100)
  await Promise.all(ofPg)
  expect(await wrong).toBe(0)
  expect(answers).toHaveLength(80)
  expect(answers.every(Boolean)).toBe(true)
})

test('connections may give their prepared statements the same name', async () => {
  const clients = await Promise.all([embedded.pg(), embedded.pg(), embedded.pg()])
  const ask = async (client: Client, id: number) => {
    const { rows } = await client.query({ name: 'mine', text: `select ${id} + $1::int as sum`, values: [1] })
    return rows[0].sum
  }
  for (let round = 0; round < 3; round++) {
    expect(await Promise.all(clients.map((client, i) => ask(client, i * 10)))).toEqual([1, 11, 21])
  }
})

test('what one connection prepared is gone when it has left', async () => {
  const leaving = await embedded.pg()
  await leaving.query({ name: 'left-behind', text: 'select 1' })
  const prepared = "select count(*)::int as n from pg_prepared_statements where name like '%left-behind'"
  const staying = await embedded.pg()
  expect((await staying.query(prepared)).rows[0].n).toBe(1)
  await leaving.end()
  await expect.poll(async () => (await staying.query(prepared)).rows[0].n).toBe(0)
})

test("one client's errors do not reach another", async () => {
  const failing = embedded.postgresJs({ prepare: false })
  const failingPrepared = embedded.postgresJs()
  let refused = 0
  const fail = (sql: postgres.Sql) => (i: number) =>
    sql`select ${i}::int / ${0}::int`.then(
      () => {},
      () => {
        refused += 1
      },
    )
  const good = [1, 2].map((id) => wrongAnswers(embedded.postgresJs({ prepare: id === 1 }), id, 100))
  await Promise.all([repeat(100, fail(failing)), repeat(100, fail(failingPrepared))])
  expect(await Promise.all(good)).toEqual([0, 0])
  expect(refused).toBe(200)
})

test('reading, adding one and writing under FOR UPDATE loses no step', async () => {
  const clients = [true, false, true, false].map((prepare) => embedded.postgresJs({ prepare }))
  await clients[0]!`create table counters as select 0 as value`
  const step = (sql: postgres.Sql) => async () => {
    await sql.begin(async (tx) => {
      const [row] = await tx`select value from counters for update`
      await tx`update counters set value = ${row!.value + 1}`
    })
  }
  await Promise.all(clients.map((sql) => repeat(30, step(sql))))
  expect(await clients[0]!`select value from counters`).toEqual([{ value: 120 }])
})

test('rows claimed with SKIP LOCKED are claimed once', async () => {
  const clients = [0, 1, 2, 3].map(() => embedded.postgresJs())
  await clients[0]!`create table tasks as select generate_series(1, 200) as id, false as taken`
  const claimed: number[] = []
  const claimAll = async (sql: postgres.Sql) => {
    for (;;) {
      const rows = await sql`
        update tasks set taken = true
        where id in (select id from tasks where not taken order by id limit 7 for update skip locked) returning id`
      if (rows.length === 0) return
      claimed.push(...rows.map(({ id }) => id))
    }
  }
  await Promise.all(clients.map(claimAll))
  expect(claimed).toHaveLength(200)
  expect(new Set(claimed).size).toBe(200)
})

test('each connection keeps the search path it asked for at its start', async () => {
  const plain = await embedded.pg()
  await plain.query('create schema other; create table other.only_there (id int)')
  const there = await embedded.pg({ options: '-c search_path="other"' })
  const shown = async (client: Client) => (await client.query('show search_path')).rows[0].search_path
  await there.query('select * from only_there')
  await expect(plain.query('select * from only_there')).rejects.toThrow('does not exist')
  expect(await Promise.all([shown(plain), shown(there), shown(plain)])).toEqual(['public', 'other', 'public'])
})

test('cursors, savepoints and copying out work; copying in is refused', async () => {
  const sql = embedded.postgresJs()
  const seen: number[] = []
  await sql`select generate_series(1, 10) as n`.cursor(3, (rows) => void seen.push(...rows.map(({ n }) => n)))
  expect(seen).toHaveLength(10)
  await sql`create table kept (n int)`
  await sql.begin(async (tx) => {
    await tx`insert into kept values (1)`
    await tx.savepoint((inner) => inner`insert into missing values (1)`).catch(() => {})
    await tx`insert into kept values (2)`
  })
  let copied = ''
  for await (const chunk of await sql`copy kept to stdout`.readable()) copied += chunk
  expect(copied).toBe('1\n2\n')
  await expect(sql`copy kept from stdin`.writable()).rejects.toThrow(/COPY FROM STDIN/)
  expect(await sql`select count(*)::int as n from kept`).toEqual([{ n: 2 }])
})
