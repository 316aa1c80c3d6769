import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { inbox } from '../../src/database/schema/index.ts'
import type { Arrival } from '../../src/inbox/claim-updates.ts'
import { claimUpdates } from '../../src/inbox/claim-updates.ts'
import { forgetUpdates } from '../../src/inbox/forget-updates.ts'
import { markDone } from '../../src/inbox/settle-update.ts'
import { chatKeyOf, storeUpdates } from '../../src/inbox/store-updates.ts'
import { type InboxHandler, workInbox } from '../../src/inbox/work-inbox.ts'
import { freshDatabase, silentLog, truncateAll } from '../support/database.ts'

let database: DatabaseHandle
const now = () => new Date('2026-06-01T05:00:00Z')

beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(() => truncateAll(database))
afterAll(() => database.close())

const update = (id: number, chat: number) => ({
  update_id: id,
  message: { chat: { id: chat }, text: `${id}` },
})

async function run(handler: Partial<InboxHandler>, updates: ReturnType<typeof update>[]) {
  const worker = await workInbox({
    database,
    now,
    log: silentLog,
    handler: { handle: async () => {}, apologize: async () => {}, ...handler },
  })
  await storeUpdates(database.db, updates, now())
  await worker.idle()
  return worker
}

describe('the inbox', () => {
  it('hands an update over once, however often Telegram repeats it', async () => {
    const handled: number[] = []
    const handle = async (arrival: Arrival) => void handled.push(arrival.update.update_id)
    const worker = await run({ handle }, [update(1, 7), update(1, 7)])
    await storeUpdates(database.db, [update(1, 7)], now())
    await worker.idle()
    await worker.stop()
    expect(handled).toEqual([1])
  })

  it('keeps the order within a chat and lets chats go side by side', async () => {
    const handled: number[] = []
    let atOnce = 0
    let most = 0
    const handle = async ({ update: { update_id } }: Arrival) => {
      atOnce++
      most = Math.max(most, atOnce)
      await new Promise((resolve) => setTimeout(resolve, update_id % 3))
      handled.push(update_id)
      atOnce--
    }
    const updates = Array.from({ length: 60 }, (_, index) => update(index + 1, (index % 6) + 1))
    const worker = await run({ handle }, updates)
    await worker.stop()
    expect(handled).toHaveLength(60)
    for (let chat = 1; chat <= 6; chat++) {
      const own = handled.filter((id) => (id - 1) % 6 === chat - 1)
      expect(own).toEqual([...own].sort((a, b) => a - b))
    }
    expect(most).toBeGreaterThan(1)
  })

  it('keeps the order of a chat over two workers', async () => {
    const handled: number[] = []
    const handler: InboxHandler = {
      handle: async ({ update: { update_id } }) => void handled.push(update_id),
      apologize: async () => {},
    }
    const workers = await Promise.all([1, 2].map(() => workInbox({ database, now, log: silentLog, handler })))
    for (let id = 1; id <= 40; id++) await storeUpdates(database.db, [update(id, 5)], now())
    await Promise.all(workers.map((worker) => worker.idle()))
    while (handled.length < 40) await workers[0]!.idle()
    await Promise.all(workers.map((worker) => worker.stop()))
    expect(handled).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  it('sets an update aside after three failures, apologizes once, and the chat goes on', async () => {
    const tries: number[] = []
    const apologies: number[] = []
    const handle = async ({ update: { update_id } }: Arrival) => {
      tries.push(update_id)
      if (update_id === 1) throw new Error('broken')
    }
    const apologize = async ({ update: { update_id } }: Arrival) => void apologies.push(update_id)
    const worker = await run({ handle, apologize }, [update(1, 7), update(2, 7)])
    await worker.stop()
    expect(tries).toEqual([1, 1, 1, 2])
    expect(apologies).toEqual([1])
    const [row] = await database.db.select().from(inbox)
    expect(row?.setAsideAt).not.toBeNull()
  })

  it('hands over an update that was done but not replied to, saying so', async () => {
    await storeUpdates(database.db, [update(1, 7), update(2, 7)], now())
    const [first] = await claimUpdates(database.db, 10)
    await markDone(database.db, first!.id, now())
    // The process died here: its lease runs out.
    await database.sql`update inbox set claimed_until = now() - interval '1 second'`
    const [again] = await claimUpdates(database.db, 10)
    expect(again).toMatchObject({ id: first!.id, done: true })
  })

  it('claims nothing of a chat whose earlier update is in hand', async () => {
    await storeUpdates(database.db, [update(1, 7), update(2, 7), update(3, 8)], now())
    const claimed = await claimUpdates(database.db, 10)
    expect(claimed.map(({ update: { update_id } }) => update_id)).toEqual([1, 3])
    expect(await claimUpdates(database.db, 10)).toEqual([])
  })

  it('knows the chat of a message, a press and a query without a chat', () => {
    expect(chatKeyOf(update(1, 7))).toBe(7)
    expect(
      chatKeyOf({ update_id: 1, callback_query: { from: { id: 9 }, message: { chat: { id: 7 } } } }),
    ).toBe(7)
    expect(chatKeyOf({ update_id: 1, inline_query: { from: { id: 9 } } })).toBe(9)
  })
})

test('updates long answered are forgotten, open ones never', async () => {
  const old = new Date('2026-05-01T05:00:00Z')
  await storeUpdates(database.db, [update(1, 7), update(2, 8)], old)
  await database.sql`update inbox set replied_at = now() where update_id = 1`
  await forgetUpdates(database.db, now())
  const left = await database.db.select().from(inbox)
  expect(left.map((row) => row.updateId)).toEqual([2])
})
