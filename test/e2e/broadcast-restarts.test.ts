import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { connectDatabase, type DatabaseHandle } from '../../src/database/client.ts'
import { migrate } from '../../src/database/migrate.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { acquaint, beginNotice, idsFrom } from '../support/crowd.ts'
import { serverDatabase, testServer } from '../support/database.ts'
import { postgresPrograms, startOwnPostgres } from '../support/own-postgres.ts'
import { startOwnRedis } from '../support/own-redis.ts'
import { inFlight, isInDoubt, recipientsOf, settleHeld, taken, untilOnlyHeld } from '../support/recipients.ts'
import { startWorkers } from '../support/workers.ts'

const PEOPLE = 600
const AUTHOR = 810_000_000
const PACE = { SEND_RATE: '100', PAID_BROADCAST: 'on' }

const programs = postgresPrograms()

describe.runIf(testServer)('a broadcast goes on by itself', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })
  const kept = <T extends { close(): Promise<void> }>(thing: T): T => {
    closing.push(thing.close)
    return thing
  }

  async function begin(database: DatabaseHandle, databaseUrl: string, redisUrl?: string) {
    const telegram = kept(await startPretendTelegram({ floodControl: true }))
    const ids = idsFrom(AUTHOR + 1, PEOPLE)
    acquaint(telegram, [AUTHOR, ...ids])
    kept(await startWorkers(telegram, { databaseUrl, redisUrl }, 1, PACE))
    await beginNotice(database.db, ids, AUTHOR)
    while ((await taken(database)) < PEOPLE / 3) await pause(5)
    return telegram
  }

  /** Everyone but those in doubt was told exactly once; returns how many are in doubt. */
  async function everyoneOnce(telegram: PretendTelegram, database: DatabaseHandle): Promise<number> {
    const rows = await recipientsOf(database)
    const times = ({ telegramId }: { telegramId: number }) => telegram.received().get(telegramId) ?? 0
    const certain = rows.filter((row) => !isInDoubt(row))
    expect(rows).toHaveLength(PEOPLE)
    expect(certain.filter((row) => row.outcome !== 'sent' || times(row) !== 1)).toEqual([])
    expect(rows.filter((row) => times(row) > 1)).toEqual([])
    return rows.length - certain.length
  }

  test.runIf(programs)(
    'when Redis is emptied, within seconds and with nobody in doubt',
    async () => {
      const redis = await startOwnRedis()
      expect(redis).toBeDefined()
      kept(redis!)
      const database = kept(await serverDatabase(testServer!))
      const telegram = await begin(database, database.url, redis!.url)
      await redis!.flush()
      const flushedAt = Date.now()
      await untilOnlyHeld(database, new Set())
      // What was left takes 4 s at this pace.
      expect(Date.now() - flushedAt).toBeLessThan(20_000)
      await settleHeld(database)
      expect(await everyoneOnce(telegram, database)).toBe(0)
    },
    120_000,
  )

  async function throughCrash(redisUrl?: string) {
    const postgres = kept(await startOwnPostgres(programs!))
    const before = connectDatabase(postgres.url)
    await migrate(before)
    const telegram = await begin(before, postgres.url, redisUrl)
    await before.close()
    await postgres.crash()
    const database = kept(connectDatabase(postgres.url))
    const held = await inFlight(database)
    await untilOnlyHeld(database, held)
    await settleHeld(database)
    expect(await everyoneOnce(telegram, database)).toBeLessThanOrEqual(held.size)
  }

  test.runIf(programs)(
    'when PostgreSQL crashes under it and under its queue',
    async () => {
      await throughCrash()
    },
    120_000,
  )

  test.runIf(programs)(
    'when PostgreSQL crashes under it, its queue on Redis',
    async () => {
      const redis = await startOwnRedis()
      expect(redis).toBeDefined()
      await throughCrash(kept(redis!).url)
    },
    120_000,
  )
})
