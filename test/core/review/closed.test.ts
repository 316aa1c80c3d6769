import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLots } from '../../../src/core/opening/open-lots.ts'
import { assignByLot, assignExpert } from '../../../src/core/review/assign-experts.ts'
import { checkRest } from '../../../src/core/review/check-admission.ts'
import { decideAdmission, writeRejection } from '../../../src/core/review/decide-admission.ts'
import { declareInterest } from '../../../src/core/review/declare-interest.ts'
import { readGiven } from '../../../src/core/review/get-review.ts'
import { giveScore, reopenReview } from '../../../src/core/review/give-score.ts'
import { reviewsOf } from '../../../src/core/review/list-reviews.ts'
import { rankLot } from '../../../src/core/review/rank-lot.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  admissionChecks,
  admissions,
  members,
  resultProtocols,
  reviews,
  staffRoles,
  submissions,
} from '../../../src/database/schema/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeCompetition, makePerson } from '../../support/scene.ts'
import { makeSubmitted } from '../../support/submission.ts'

const deadline = new Date('2026-07-01T13:00:00Z')
const now = new Date(deadline.getTime() + 60_000)
const EXPERT = { role: 'expert' as const, region: null, customer: null }
const EDITOR = { role: 'editor' as const, region: null, customer: null }

let handle: DatabaseHandle
let competition: Awaited<ReturnType<typeof makeCompetition>>
let admin: Actor
let expert: Actor
let insider: Actor
let submissionId: number
beforeAll(async () => {
  handle = await freshDatabase()
  const { db } = handle
  competition = await makeCompetition(db, { deadline })
  admin = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  expert = { id: (await makePerson(db, { staffSince: now })).id, grants: [EXPERT] }
  insider = { id: (await makePerson(db, { staffSince: now })).id, grants: [EXPERT] }
  for (const { id } of [expert, insider])
    await db.insert(staffRoles).values({ personId: id, role: 'expert', grantedAt: now })
  const { draft } = await makeSubmitted(db, competition, new Date(deadline.getTime() - 3_600_000))
  await db
    .insert(members)
    .values({ organizationId: draft.organizationId, personId: insider.id, joinedAt: now })
  submissionId = (await db.select().from(submissions))[0]!.id
})
afterAll(() => handle.close())

const lotId = () => competition.lot.id
const refuses = (work: Promise<unknown>, reason: string) => expect(work).rejects.toMatchObject({ reason })

test('before the opening nothing is examined', async () => {
  const { db } = handle
  await refuses(checkRest(db, admin, { submissionId, now }), 'lot-not-opened')
  await refuses(assignByLot(db, admin, { lotId: lotId(), each: 1, seed: 'aa', now }), 'lot-not-opened')
  await refuses(rankLot(db, lotId(), now), 'lot-not-opened')
})

test('only those who examine decide, and only what the list supports', async () => {
  const { db } = handle
  await openLots(db, { now, staffIds: [] })
  const editor = { id: admin.id, grants: [EDITOR] }
  await refuses(checkRest(db, editor, { submissionId, now }), 'role-needed')
  await refuses(checkRest(db, { id: admin.id, grants: [] }, { submissionId, now }), 'not-staff')
  await refuses(decideAdmission(db, admin, { submissionId, reason: null, now }), 'admission-incomplete')
  await checkRest(db, admin, { submissionId, now })
  // The BIN of the scene fails its check digit: it is left for a person to look at.
  await db
    .insert(admissionChecks)
    .values({ submissionId, item: 'bin', met: true, checkedBy: admin.id, checkedAt: now })
  await refuses(decideAdmission(db, admin, { submissionId, reason: 'documents', now }), 'admission-points')
  await refuses(
    assignExpert(db, admin, { submissionId, lotId: lotId(), expertId: expert.id, now }),
    'not-admitted',
  )
  expect(await decideAdmission(db, admin, { submissionId, reason: null, now })).toBe(lotId())
})

test('whoever belongs to an applicant is never drawn nor given it', async () => {
  const { db } = handle
  const draw = { lotId: lotId(), seed: 'aa', now }
  await refuses(assignByLot(db, admin, { ...draw, each: 2 }), 'experts-too-few')
  await refuses(
    assignExpert(db, admin, { submissionId, lotId: lotId(), expertId: insider.id, now }),
    'expert-unknown',
  )
  expect(await assignByLot(db, admin, { ...draw, each: 1 })).toBe(1)
  expect((await reviewsOf(db, expert.id)).length).toBe(1)
  await refuses(assignByLot(db, admin, { ...draw, each: 1 }), 'nothing-to-draw')
})

test('the newest decision counts, and what was rejected since is no longer asked of experts', async () => {
  const { db } = handle
  const met = (yes: boolean) => db.update(admissionChecks).set({ met: yes })
  await met(false)
  await refuses(
    decideAdmission(db, admin, { submissionId, reason: 'article-7', now }),
    'reason-both-languages',
  )
  await writeRejection(db, admin, { submissionId, language: 'kk', text: 'Тізілімде бар', now })
  await writeRejection(db, admin, { submissionId, language: 'ru', text: 'Есть в реестре', now })
  await decideAdmission(db, admin, { submissionId, reason: 'article-7', now })
  expect(await reviewsOf(db, expert.id)).toEqual([])
  expect((await rankLot(db, lotId(), now)).applicants[0]!.rejection).toEqual({
    reason: 'article-7',
    detail: { kk: 'Тізілімде бар', ru: 'Есть в реестре' },
  })
  await met(true)
  await decideAdmission(db, admin, { submissionId, reason: null, now })
  expect(await db.select().from(admissions)).toHaveLength(3)
  expect(await reviewsOf(db, expert.id)).toHaveLength(1)
})

test('once the protocol of results is made nothing changes any more', async () => {
  const { db } = handle
  const [review] = await db.select().from(reviews)
  const { id } = review!
  await refuses(readGiven(db, expert, { id, now }), 'interest-first')
  await declareInterest(db, expert, { id, interests: [], staffIds: [], now })
  await db
    .insert(resultProtocols)
    .values({ competitionId: competition.id, number: 1, madeBy: admin.id, madeAt: now })
  const score = { id, criterion: 'project', points: 6, reason: 'Барлық бөлім бар', now }
  await refuses(giveScore(db, expert, score), 'examination-over')
  await refuses(reopenReview(db, expert, { id, now }), 'examination-over')
  await refuses(decideAdmission(db, admin, { submissionId, reason: null, now }), 'examination-over')
  // Reading stays.
  expect((await readGiven(db, expert, { id, now })).answers).toHaveProperty('first-field')
})
