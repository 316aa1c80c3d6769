import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { contractWaits } from '../../../src/core/projects/get-project.ts'
import { appealState, appealsAbout } from '../../../src/core/results/appeal.ts'
import { decideAppeal, writeDecision } from '../../../src/core/results/decide-appeal.ts'
import { fileAppeal, openAppeal, withdrawAppeal, writeAppeal } from '../../../src/core/results/file-appeal.ts'
import { releasedOf } from '../../../src/core/results/get-results.ts'
import { publicAppeals, waitingAppeals } from '../../../src/core/results/list-appeals.ts'
import { isExaminationOpen } from '../../../src/core/results/reopened.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { admissions, announcements, members, projects } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeExamined, releaseAll, score } from '../../support/examined.ts'
import { allNotifications, makePerson } from '../../support/scene.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

/** Released on Thursday 2 July 2026; Monday the 6th is a holiday, so the third working day is Wednesday the 8th. */
async function scene() {
  const { db } = handle
  const made = await makeExamined(db)
  const released = made.at(86_400)
  const { first: staff } = await releaseAll(db, made.competition.id, released)
  const rejected = made.offers[2]!
  const submissionId = made.submissionIds[2]!
  const lastMinute = new Date('2026-07-08T18:59:00Z')
  const over = new Date('2026-07-08T19:00:00Z')
  const write = async (receivedAt = lastMinute, by = rejected.person) => {
    await writeAppeal(db, by, { submissionId, receivedAt, part: 'disputed', text: 'Қабылданбауы' })
    await writeAppeal(db, by, { submissionId, receivedAt, part: 'facts', text: 'Жарғы 3-файлда бар' })
  }
  const file = (receivedAt = lastMinute, by = rejected.person) =>
    fileAppeal(db, by, { submissionId, receivedAt, now: receivedAt, staffIds: [] })
  const decide = async (id: number, decision: 'uphold' | 'dismiss' | 'return', now = over) => {
    for (const language of ['kk', 'ru'] as const)
      await writeDecision(db, staff, { id, language, text: language === 'kk' ? 'Негіз' : 'Основание' })
    await decideAppeal(db, staff, { id, now, decision })
  }
  return { db, ...made, released, staff, rejected, submissionId, lastMinute, over, write, file, decide }
}

describe('a complaint', () => {
  test('is filed by the owner until the end of the third working day, and not a moment later', async () => {
    const { db, rejected, write, file, over, lastMinute, submissionId } = await scene()
    const colleague = await makePerson(db)
    const { organizationId } = rejected.draft
    await db.insert(members).values({ organizationId, personId: colleague.id, joinedAt: over })
    await expect(write(lastMinute, colleague)).rejects.toMatchObject({ reason: 'owner-only' })
    await expect(openAppeal(db, await makePerson(db), submissionId)).rejects.toMatchObject({
      reason: 'not-yours',
    })
    await expect(file()).rejects.toMatchObject({ reason: 'appeal-incomplete' })
    await write()
    await expect(file(over)).rejects.toMatchObject({ reason: 'appeal-over' })
    await file()
    await expect(file()).rejects.toMatchObject({ reason: 'appeal-waits' })
    expect(await appealsAbout(db, submissionId)).toMatchObject([
      { disputed: 'Қабылданбауы', facts: 'Жарғы 3-файлда бар', filedAt: lastMinute },
    ])
  })

  test('keeps what was written until it is filed', async () => {
    const { db, rejected, write, file, submissionId } = await scene()
    await write()
    const { written } = await openAppeal(db, rejected.person, submissionId)
    expect(written).toEqual({ disputed: 'Қабылданбауы', facts: 'Жарғы 3-файлда бар' })
    await file()
    expect((await openAppeal(db, rejected.person, submissionId)).written).toEqual({})
  })

  test('is taken back by its owner and filed anew while there is time', async () => {
    const { db, rejected, write, file, submissionId } = await scene()
    await write()
    const id = await file()
    const now = new Date('2026-07-08T18:59:30Z')
    await withdrawAppeal(db, rejected.person, { id, now, staffIds: [] })
    await write()
    await file()
    expect((await appealsAbout(db, submissionId)).map(appealState)).toEqual(['filed', 'withdrawn'])
  })

  test('is decided once, by those whose task it is, with grounds in both languages', async () => {
    const { db, staff, write, file, decide, over, submissionId, rejected } = await scene()
    await write()
    const id = await file()
    const auditor = { id: staff.id, grants: [{ role: 'auditor' as const, region: null, customer: null }] }
    await expect(decideAppeal(db, auditor, { id, now: over, decision: 'uphold' })).rejects.toMatchObject({
      reason: 'role-needed',
    })
    await expect(decideAppeal(db, staff, { id, now: over, decision: 'dismiss' })).rejects.toMatchObject({
      reason: 'reason-both-languages',
    })
    await decide(id, 'dismiss')
    await expect(decide(id, 'uphold')).rejects.toMatchObject({ reason: 'appeal-decided' })
    await expect(withdrawAppeal(db, rejected.person, { id, now: over, staffIds: [] })).rejects.toMatchObject({
      reason: 'appeal-decided',
    })
    expect((await appealsAbout(db, submissionId)).map(appealState)).toEqual(['dismissed'])
    const told = (await allNotifications(db)).filter(({ causeKey }) => causeKey === `decided:${id}`)
    expect(told.map(({ personId }) => personId)).toEqual([rejected.person.id])
  })

  test('is sent back for what it lacks within two working days', async () => {
    const { write, file, decide } = await scene()
    await write()
    const id = await file()
    await expect(decide(id, 'return', new Date('2026-07-10T19:00:00Z'))).rejects.toMatchObject({
      reason: 'appeal-return-late',
    })
    await decide(id, 'return', new Date('2026-07-10T18:59:00Z'))
  })

  test('is public without who complained or in what words', async () => {
    const { db, staff, competition, write, file, decide } = await scene()
    await write()
    const id = await file()
    expect(await waitingAppeals(db, staff)).toMatchObject([{ id }])
    expect(await publicAppeals(db, competition.id)).toMatchObject([
      { state: 'filed', decision: null, lot: 1 },
    ])
    await decide(id, 'dismiss')
    const listed = await publicAppeals(db, competition.id)
    expect(listed).toMatchObject([{ state: 'dismissed', decision: { ru: 'Основание' } }])
    expect(JSON.stringify(listed)).not.toMatch(/Құжатсыз|Жарғы|Қабылданбауы/)
    expect(await waitingAppeals(db, staff)).toEqual([])
  })
})

test('a contract waits while complaints may be filed and until every one is decided and corrected', async () => {
  const { db, competition, lastMinute, over, write, file, decide } = await scene()
  const waits = (now: Date) => contractWaits(db, competition.id, now)
  expect(await waits(lastMinute)).toEqual({ day: '2026-07-08' })
  expect(await waits(over)).toBeUndefined()
  await write()
  const id = await file()
  expect(await waits(over)).toBeDefined()
  await decide(id, 'uphold')
  expect(await waits(over)).toBeDefined()
})

test('upheld, a complaint opens the examination again, and a new protocol corrects the old one for everybody', async () => {
  const { db, competition, submissionIds, offers, write, file, decide, submissionId } = await scene()
  expect(await isExaminationOpen(db, competition.lot.id)).toBe(false)
  await write()
  const id = await file()
  await decide(id, 'uphold', new Date('2026-07-09T05:00:00Z'))
  expect(await isExaminationOpen(db, competition.lot.id)).toBe(true)

  const again = new Date('2026-07-09T09:00:00Z')
  await db.insert(admissions).values({ submissionId, decidedBy: offers[0]!.person.id, decidedAt: again })
  await score(db, { submissionId, lotId: competition.lot.id }, [6, 2, 2, 8, 4, 6], again)
  const { content } = await releaseAll(db, competition.id, again)
  expect(content).toMatchObject({ number: 2, corrects: 1 })
  expect(await isExaminationOpen(db, competition.lot.id)).toBe(false)

  const [old, corrected] = await releasedOf(db, competition.id)
  expect(old!.content.lots[0]!.applicants[1]).toMatchObject({ place: 1 })
  expect(corrected!.content.lots[0]!.applicants[2]).toMatchObject({ admitted: true, place: 1 })
  const shown = await getCompetition(db, { id: competition.id })
  expect(shown!.results[0]).toMatchObject({ organization: { ru: 'Фонд «Құжатсыз»' }, place: 1 })
  const awarded = await db.select().from(projects).orderBy(projects.id)
  expect(awarded.map((one) => [one.submissionId, one.revokedAt])).toEqual([
    [submissionIds[1], again],
    [submissionIds[2], null],
  ])
  const told = await db.select().from(announcements).where(eq(announcements.kind, 'results'))
  expect(told).toMatchObject([{ reason: null }, { reason: { ru: 'Основание' } }])
})
