import { randomUUID } from 'node:crypto'
import { submitApplication } from '../../src/core/applications/submit-application.ts'
import { openingsOf } from '../../src/core/opening/get-opening.ts'
import { openLots } from '../../src/core/opening/open-lots.ts'
import { approveResults, askApproval, readDraft } from '../../src/core/results/approve-results.ts'
import { releaseResults } from '../../src/core/results/release-results.ts'
import { startResults } from '../../src/core/results/write-results.ts'
import { ADMINISTRATOR } from '../../src/core/staff/can.ts'
import type { Db } from '../../src/database/client.ts'
import {
  admissions,
  answers,
  commissionMembers,
  type competitions,
  forms,
  organizationAnswers,
  type RejectionReason,
  reviews,
  scores,
} from '../../src/database/schema/index.ts'
import { makeCompetition, makeDraft, makePerson, START } from './scene.ts'

const both = (kk: string, ru = kk) => ({ kk, ru })

/** What came of one application in a scene: its price offer, and points by criterion or why it was rejected. */
export interface Outcome {
  name: string
  price: number
  points?: number[]
  rejected?: { reason: RejectionReason; detail: { kk: string; ru: string } }
}

export const CRITERIA = ['project', 'charter', 'database', 'experience', 'specialists', 'region']

/** A competition whose form asks for the name of the project and for a price. */
export async function makePricedCompetition(db: Db, own: Partial<typeof competitions.$inferInsert> = {}) {
  const key = `priced-${randomUUID()}`
  const [form] = await db
    .insert(forms)
    .values({
      key,
      version: 1,
      definition: {
        key,
        version: 1,
        title: both('Өтінім', 'Заявка'),
        sections: [
          {
            id: 'about',
            title: both('Жоба', 'Проект'),
            fields: [
              { id: 'project-title', type: 'text', label: both('Атауы', 'Название') },
              { id: 'price', type: 'money', label: both('Бағасы', 'Цена'), ceiling: 'lot' },
            ],
          },
        ],
      },
    })
    .returning()
  return makeCompetition(db, { formId: form!.id, ...own })
}

type Competition = Awaited<ReturnType<typeof makePricedCompetition>>

/** An application of an organization of its own, submitted at this moment by its owner. */
export async function makeOffer(db: Db, competition: Competition, at: Date, { name, price }: Outcome) {
  const person = await makePerson(db)
  const draft = await makeDraft(db, competition, { ownerId: person.id })
  const profile = { 'name-kk': `«${name}» қоры`, 'name-ru': `Фонд «${name}»`, region: '61' }
  const common = { personId: person.id, answeredAt: START }
  await db.insert(organizationAnswers).values(
    Object.entries(profile).map(([field, value]) => ({
      ...{ organizationId: draft.organizationId, field, value },
      ...common,
    })),
  )
  await db.insert(answers).values([
    { applicationId: draft.id, field: 'project-title', value: `${name} жобасы`, ...common },
    { applicationId: draft.id, field: 'price', value: price, ...common },
  ])
  const outcome = await submitApplication(db, {
    ...{ by: person, applicationId: draft.id, locale: 'kk' as const },
    ...{ now: at, receivedAt: at },
  })
  if (!('receipt' in outcome)) throw new Error(`it was refused: ${outcome.refused}`)
  return { person, draft, receipt: outcome.receipt }
}

export const staffOf = (id: number) => ({ id, grants: [ADMINISTRATOR] })

/** Decisions and scores of one expert for each of the opened applications, in the order of arrival. */
export async function examine(
  db: Db,
  competition: { id: number; lot: { id: number } },
  outcomes: readonly Outcome[],
  at: Date,
): Promise<number[]> {
  const [opening] = await openingsOf(db, competition.id)
  const by = await makePerson(db)
  const listed = opening!.protocol.lots.flatMap(({ applicants }) => applicants)
  for (const [nth, { submissionId }] of listed.entries()) {
    const { points, rejected } = outcomes[nth]!
    await db.insert(admissions).values({
      ...{ submissionId, decidedBy: by.id, decidedAt: at },
      ...{ reason: rejected?.reason ?? null, detail: rejected?.detail ?? null },
    })
    if (points) await score(db, { submissionId, lotId: competition.lot.id }, points, at)
  }
  return listed.map(({ submissionId }) => submissionId)
}

/** One more expert, who gives these points and has finished. */
export async function score(
  db: Db,
  of: { submissionId: number; lotId: number },
  points: readonly number[],
  at: Date,
) {
  const expert = await makePerson(db)
  const [review] = await db
    .insert(reviews)
    .values({
      ...{ ...of, expertId: expert.id, assignedBy: expert.id, assignedAt: at },
      ...{ interests: [], declaredAt: at, finishedAt: at },
    })
    .returning()
  await db.insert(scores).values(
    CRITERIA.slice(0, points.length).map((criterion, nth) => ({
      ...{ reviewId: review!.id, criterion, points: points[nth]!, reason: 'Құжатта көрсетілген', at },
    })),
  )
  return review!
}

/** A commission of a chair, four members and a secretary. */
export async function makeCommission(db: Db, competitionId: number): Promise<number[]> {
  const by = await makePerson(db)
  const parts = ['chair', 'member', 'member', 'member', 'member', 'secretary'] as const
  const rows = await db
    .insert(commissionMembers)
    .values(
      parts.map((part, nth) => ({
        ...{ competitionId, part, name: `Мүше ${nth + 1}`, addedBy: by.id, addedAt: START },
        post: both(`Қызметі ${nth + 1}`, `Должность ${nth + 1}`),
      })),
    )
    .returning()
  return rows.map(({ id }) => id)
}

/** Three applicants of whom one is rejected, opened, examined and with a commission. */
export async function makeExamined(db: Db, own: Partial<typeof competitions.$inferInsert> = {}) {
  const deadline = own.deadline ?? new Date('2026-07-01T13:00:00Z')
  const at = (seconds: number) => new Date(deadline.getTime() + seconds * 1000)
  const competition = await makePricedCompetition(db, { budget: 'local', ...own, deadline })
  const offers = []
  for (const [nth, outcome] of OUTCOMES.entries())
    offers.push(await makeOffer(db, competition, at(-3600 + nth), outcome))
  await openLots(db, { now: at(60), staffIds: [] })
  const submissionIds = await examine(db, competition, OUTCOMES, at(3600))
  const members = await makeCommission(db, competition.id)
  return { competition, offers, submissionIds, members, at, deadline }
}

/** The second is dearer by a fifth and wins by its points; the third is rejected. */
export const OUTCOMES: Outcome[] = [
  { name: 'Арзан', price: 800_000, points: [6, 2, 1, 1, 0, 0] },
  { name: 'Мықты', price: 950_000, points: [6, 2, 2, 8, 4, 4] },
  {
    name: 'Құжатсыз',
    price: 700_000,
    rejected: { reason: 'documents', detail: both('Жарғы қоса берілмеген', 'Не приложен устав') },
  },
]

/** Written by one, agreed to by another, released. */
export async function releaseAll(db: Db, competitionId: number, now: Date) {
  const [first, second] = [staffOf((await makePerson(db)).id), staffOf((await makePerson(db)).id)]
  const { id: protocolId } = await startResults(db, first, { competitionId, now })
  await askApproval(db, first, { protocolId, now, staffIds: [] })
  const { digest } = await readDraft(db, second, { protocolId, now })
  await approveResults(db, second, { protocolId, seen: digest, now })
  const content = await releaseResults(db, first, { protocolId, now })
  return { first, second, protocolId, content }
}
