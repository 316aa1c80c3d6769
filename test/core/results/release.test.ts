import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tellAnnouncements } from '../../../src/core/announcements/tell-announcements.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { leaveResultsToProtocols } from '../../../src/core/competitions/leave-results-to-protocols.ts'
import { approveResults, askApproval, readDraft } from '../../../src/core/results/approve-results.ts'
import { newestReleased, releasedOf } from '../../../src/core/results/get-results.ts'
import { owedFor } from '../../../src/core/results/owed.ts'
import { hasQuorum, quorumOf, type Seat } from '../../../src/core/results/protocol.ts'
import { releaseResults } from '../../../src/core/results/release-results.ts'
import { isExaminationOpen } from '../../../src/core/results/reopened.ts'
import { discardResults, startResults, turnAttendance } from '../../../src/core/results/write-results.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  admissions,
  announcements,
  auditEvents,
  lots,
  members,
  projects,
  resultProtocols,
  reviews,
  settings,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeExamined, releaseAll, score, staffOf } from '../../support/examined.ts'
import { allNotifications, makePerson } from '../../support/scene.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

async function scene() {
  const { db } = handle
  const made = await makeExamined(db)
  const first = staffOf((await makePerson(db)).id)
  const second = staffOf((await makePerson(db)).id)
  const now = made.at(86_400)
  const start = (by = first) => startResults(db, by, { competitionId: made.competition.id, now })
  const agree = async (protocolId: number, by = second) => {
    const { digest } = await readDraft(db, by, { protocolId, now })
    await approveResults(db, by, { protocolId, seen: digest.slice(0, 12), now })
  }
  return { db, ...made, first, second, now, start, agree }
}

describe('a protocol of results', () => {
  test('is not begun while anything is owed, and says what by whom', async () => {
    const { db, competition, submissionIds, start } = await scene()
    await db.update(reviews).set({ finishedAt: null }).where(eq(reviews.submissionId, submissionIds[1]!))
    await db.delete(admissions).where(eq(admissions.submissionId, submissionIds[2]!))
    expect(await owedFor(db, competition.id)).toMatchObject([
      { lot: 1, applicant: { ru: 'Фонд «Мықты»' }, what: 'scores', waiting: 1 },
      { lot: 1, applicant: { ru: 'Фонд «Құжатсыз»' }, what: 'admission' },
    ])
    await expect(start()).rejects.toMatchObject({ reason: 'results-owed', details: { count: 2 } })
  })

  test('is not begun while a lot is sealed', async () => {
    const { db, competition, start } = await scene()
    await db
      .insert(lots)
      .values({ competitionId: competition.id, number: 2, theme: { kk: 'Екінші', ru: 'Второй' } })
    await expect(start()).rejects.toMatchObject({ reason: 'results-lots-sealed' })
  })

  test('says who was admitted, how many points each got and why another was not', async () => {
    const { db, start, first, now } = await scene()
    const { id: protocolId } = await start()
    const { content } = await readDraft(db, first, { protocolId, now })
    expect(content.lots[0]).toMatchObject({
      held: true,
      failed: null,
      applicants: [
        { admitted: true, total: 10, price: 800_000, cut: 0, notional: 800_000, place: 2 },
        { admitted: true, total: 26, price: 950_000, cut: 30, notional: 665_000, place: 1 },
        {
          admitted: false,
          place: null,
          rejection: { reason: 'documents', detail: { ru: 'Не приложен устав' } },
        },
      ],
    })
    expect(content.commission).toHaveLength(6)
    expect(content.needed).toBe(4)
  })

  test('is one: begun again it is the same, and the examination stands still until it is thrown away', async () => {
    const { db, competition, start, first, now } = await scene()
    expect(await isExaminationOpen(db, competition.lot.id)).toBe(true)
    const { id: protocolId } = await start()
    expect(await start()).toMatchObject({ id: protocolId, number: 1 })
    expect(await isExaminationOpen(db, competition.lot.id)).toBe(false)
    await discardResults(db, first, { protocolId, now })
    expect(await isExaminationOpen(db, competition.lot.id)).toBe(true)
    expect(await db.$count(resultProtocols)).toBe(0)
  })

  test('needs two thirds of those who vote; the secretary does not count', async () => {
    const { db, start, first, members: seats, agree, now } = await scene()
    const { id: protocolId } = await start()
    const turn = (memberId: number) => turnAttendance(db, first, { protocolId, memberId, now })
    await turn(seats[0]!)
    await turn(seats[1]!)
    await expect(agree(protocolId)).rejects.toMatchObject({
      reason: 'results-no-quorum',
      details: { present: 3, needed: 4 },
    })
    await turn(seats[1]!)
    await agree(protocolId)
  })

  test('is agreed to by another person, as it was seen, and every change takes the agreement back', async () => {
    const { db, start, first, second, agree, now, members: seats, submissionIds, competition } = await scene()
    const { id: protocolId } = await start()
    const release = () => releaseResults(db, first, { protocolId, now })
    await expect(release()).rejects.toMatchObject({ reason: 'second-person-needed' })
    await expect(agree(protocolId, first)).rejects.toMatchObject({ reason: 'second-person-is-first' })
    await expect(approveResults(db, second, { protocolId, seen: '0123456789ab', now })).rejects.toMatchObject(
      { reason: 'results-changed' },
    )
    await agree(protocolId)
    await turnAttendance(db, first, { protocolId, memberId: seats[0]!, now })
    await expect(release()).rejects.toMatchObject({ reason: 'second-person-needed' })
    await agree(protocolId)
    await score(db, { submissionId: submissionIds[0]!, lotId: competition.lot.id }, [6, 2, 2, 8, 4, 6], now)
    await expect(release()).rejects.toMatchObject({ reason: 'results-changed' })
    await agree(protocolId)
    await release()
    await expect(release()).rejects.toMatchObject({ reason: 'results-released' })
  })

  test('needs no second person where administrators decided so', async () => {
    const { db, start, first, now } = await scene()
    await db.insert(settings).values({ key: 'rules', value: { results: false } })
    const { id: protocolId } = await start()
    await releaseResults(db, first, { protocolId, now })
  })

  test('is written, agreed to and released by those whose task it is', async () => {
    const { db, start, first, now, agree } = await scene()
    const held = (role: 'expert' | 'secretary' | 'auditor') => ({
      id: first.id + 1000,
      grants: [{ role, region: null, customer: null }],
    })
    for (const role of ['expert', 'auditor'] as const)
      await expect(start(held(role) as never)).rejects.toMatchObject({ reason: 'role-needed' })
    const { id: protocolId } = await start()
    await expect(agree(protocolId, held('auditor') as never)).rejects.toMatchObject({ reason: 'role-needed' })
    await agree(protocolId)
    await expect(releaseResults(db, held('secretary') as never, { protocolId, now })).rejects.toMatchObject({
      reason: 'role-needed',
    })
    await expect(start({ id: first.id, grants: [] })).rejects.toMatchObject({ reason: 'not-staff' })
  })

  test('asks those who decide, once for the same protocol', async () => {
    const { db, start, first, now } = await scene()
    const decider = await makePerson(db)
    const { id: protocolId } = await start()
    const ask = () => askApproval(db, first, { protocolId, now, staffIds: [decider.telegramId!] })
    expect([await ask(), await ask()]).toEqual([1, 0])
  })
})

describe('the release', () => {
  test('freezes the protocol, shows the first two, begins the project and announces, all at once', async () => {
    const { db, competition, now } = await scene()
    await releaseAll(db, competition.id, now)
    const shown = await getCompetition(db, { id: competition.id })
    expect(shown!.resultsAt).toEqual(now)
    expect(shown!.resultsText!.ru).toContain('Протокол об итогах № 1')
    expect(
      shown!.results.map(({ organization, place, amount, score: points, project }) => ({
        ...{ name: organization.ru, place, amount, points, project: project?.kk },
      })),
    ).toEqual([
      { name: 'Фонд «Мықты»', place: 1, amount: 950_000, points: 26, project: 'Мықты жобасы' },
      { name: 'Фонд «Арзан»', place: 2, amount: 800_000, points: 10, project: 'Арзан жобасы' },
    ])
    const [project, more] = await db.select().from(projects)
    expect(project).toMatchObject({ amount: 950_000, title: { kk: 'Мықты жобасы' }, revokedAt: null })
    expect(more).toBeUndefined()
    expect(await db.select().from(announcements)).toMatchObject([{ kind: 'results', toldAt: null }])
    const events = (await db.select().from(auditEvents)).map(({ event }) => event)
    expect(events).toEqual(
      expect.arrayContaining(['results-written', 'results-approved', 'results-released']),
    )
  })

  test('tells every member of every applicant, each once, and before it nobody', async () => {
    const { db, competition, offers, now } = await scene()
    const viewer = await makePerson(db)
    await db.insert(members).values({
      ...{ organizationId: offers[2]!.draft.organizationId, personId: viewer.id, joinedAt: now },
      role: 'viewer',
    })
    const results = async () => (await allNotifications(db)).filter(({ cause }) => cause === 'result')
    expect(await results()).toEqual([])
    await releaseAll(db, competition.id, now)
    await tellAnnouncements(db, now)
    await tellAnnouncements(db, now)
    const told = (await results()).filter(({ data }) => data.about !== 'approval')
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [...offers.map(({ person }) => person.id), viewer.id].sort(),
    )
  })

  test('happens once, whoever presses at the same time', async () => {
    const { db, competition, start, agree, first, second, now } = await scene()
    const { id: protocolId } = await start()
    await agree(protocolId)
    const outcomes = await Promise.allSettled(
      [first, second, first, second].map((by) =>
        db.transaction((tx) => releaseResults(tx, by, { protocolId, now })),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.$count(announcements)).toBe(1)
    expect(await releasedOf(db, competition.id)).toHaveLength(1)
    await expect(start()).rejects.toMatchObject({ reason: 'results-released' })
  })

  test('says nothing of experts, and stays as it was whatever changes afterwards', async () => {
    const { db, competition, submissionIds, now } = await scene()
    const { content } = await releaseAll(db, competition.id, now)
    expect(content.appealUntil).toBe('2026-07-08')
    expect(JSON.stringify(content)).not.toMatch(/expert|Person \d/)
    await score(db, { submissionId: submissionIds[0]!, lotId: competition.lot.id }, [0, 0, 0, 0, 0, 0], now)
    expect((await newestReleased(db, competition.id))!.content).toEqual(content)
  })

  test('of a lot nobody won names no winner and begins no project', async () => {
    const { db, competition, submissionIds, now } = await scene()
    await db.insert(admissions).values(
      submissionIds.slice(0, 2).map((submissionId) => ({
        ...{ submissionId, reason: 'qualification' as const, detail: { kk: 'Себебі', ru: 'Причина' } },
        ...{ decidedBy: 1, decidedAt: now },
      })),
    )
    const { content } = await releaseAll(db, competition.id, now)
    expect(content.lots[0]).toMatchObject({ held: false, failed: 'nobody-admitted' })
    expect(await db.$count(projects)).toBe(0)
    const shown = await getCompetition(db, { id: competition.id })
    expect(shown!.results).toEqual([])
    expect(shown!.resultsText!.kk).toContain('өтпеді деп танылды')
  })
})

test('results of a protocol are not changed by a file', async () => {
  const { db } = handle
  const { competition, at } = await makeExamined(db)
  const results = [{ field: 'results', before: null, after: { winners: 1 } }]
  await leaveResultsToProtocols(db, competition.id, results)
  await releaseAll(db, competition.id, at(90_000))
  const refused = { reason: 'results-by-protocol' }
  await expect(leaveResultsToProtocols(db, competition.id, results)).rejects.toMatchObject(refused)
  await leaveResultsToProtocols(db, competition.id, [{ field: 'title', before: null, after: null }])
})

test('a quorum is two thirds of those who vote, and never nobody', () => {
  const seat = fc.record({
    part: fc.constantFrom('chair' as const, 'deputy' as const, 'member' as const, 'secretary' as const),
    present: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(seat, { maxLength: 20 }), (made) => {
      const commission: Seat[] = made.map((one) => ({ ...one, name: 'Мүше', post: null }))
      const voting = commission.filter(({ part }) => part !== 'secretary')
      const there = voting.filter(({ present }) => present).length
      expect(hasQuorum(commission)).toBe(there > 0 && there * 3 >= voting.length * 2)
      expect(quorumOf(commission)).toBeLessThanOrEqual(voting.length)
    }),
  )
})
