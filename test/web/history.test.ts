import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listDeliveries } from '../../src/core/announcements/deliveries.ts'
import { peopleWho } from '../../src/core/notifications/audience.ts'
import { startBroadcast } from '../../src/core/notifications/broadcast.ts'
import { sendChunk } from '../../src/core/notifications/send-chunk.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { announcements, type Change } from '../../src/database/schema/index.ts'
import { LOCALES } from '../../src/language/locale.ts'
import { freshDatabase } from '../support/database.ts'
import '../support/faulty-texts.ts'
import { fakeSender, makeCompetition, makePeople, START, sent } from '../support/scene.ts'
import { aSite } from './a-site.ts'

let database: DatabaseHandle
const now = START

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const changes: Change[] = [
  { field: 'deadline', before: '2026-06-05T13:00:00.000Z', after: '2026-06-12T13:00:00.000Z' },
  { field: 'customer', before: { kk: '<i>А', ru: '<i>А' }, after: { kk: 'Б & В', ru: 'Б & В' } },
]

/** A changed competition whose six readers were told with one blocked, one in doubt, one refused, one not yet. */
async function changed() {
  const competition = await makeCompetition(database.db)
  await makePeople(database.db, 6)
  const [row] = await database.db
    .insert(announcements)
    .values({
      competitionId: competition.id,
      kind: 'changed',
      at: now,
      changes,
      reason: { kk: 'Өтініш көп', ru: 'Просьб много' },
    })
    .returning()
  const id = row!.id
  const data = { announcementId: id, competitionId: competition.id, kind: 'changed' }
  const everybody = peopleWho({ wanted: sql`true` })
  await startBroadcast(database.db, everybody, { cause: 'announcement', causeKey: String(id), data, now })
  const { sender } = fakeSender((_, nth) =>
    nth === 1
      ? { as: 'blocked', error: '403' }
      : nth === 2
        ? { as: 'in-doubt', error: 'HttpError' }
        : nth === 3
          ? { as: 'failed', error: '400' }
          : sent(),
  )
  await sendChunk(database.db, sender, 5, { now: () => now })
  return competition
}

test('the page shows what changed, why, and how many were told, in sums, in every language', async () => {
  const { code, id } = await changed()
  const { get } = aSite(database.db, now)
  expect(await listDeliveries(database.db, id, now)).toMatchObject([
    { toBeTold: 6, sent: 2, blocked: 1, unknown: 1, failed: 1, dropped: 0, waiting: 1 },
  ])
  const told = {
    kk: ['Соңғы мерзім: 5 маусым 18:00 → 12 маусым 18:00', 'Себебі: Өтініш көп', 'Хабар алуға тиіс'],
    ru: ['Окончательный срок: 5 июня 18:00 → 12 июня 18:00', 'Причина: Просьб много', 'Должны узнать'],
    en: ['Deadline: 5 June 18:00 → 12 June 18:00', 'Reason: Өтініш көп', 'To be told'],
  }
  for (const locale of LOCALES) {
    const { text, status } = await get(`${locale === 'kk' ? '' : `/${locale}`}/competitions/${code}`)
    expect(status).toBe(200)
    for (const words of told[locale]) expect(text).toContain(words)
    expect(text).toContain('&lt;i&gt;А → Б &amp; В')
    expect(text.match(/<dl class="sums">.*?<\/dl>/s)![0].match(/\d+/g)).toEqual([
      '6',
      '2',
      '1',
      '1',
      '1',
      '1',
    ])
    expect(text).not.toMatch(/Person \d/)
  }
})

test('a competition of which nothing was told has no history', async () => {
  const { code } = await makeCompetition(database.db)
  expect((await aSite(database.db, now).get(`/competitions/${code}`)).text).not.toContain('Өзгерістер тарихы')
})
