import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerField, skipField } from '../../../src/core/applications/answer-field.ts'
import { findReceipt } from '../../../src/core/applications/find-receipt.ts'
import { hashSnapshot } from '../../../src/core/applications/form/snapshot.ts'
import { openDraft, stateOf } from '../../../src/core/applications/open-draft.ts'
import { submitApplication } from '../../../src/core/applications/submit-application.ts'
import { withdrawApplication } from '../../../src/core/applications/withdraw-application.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { type competitions, refusedSubmits, submissions } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson } from '../../support/scene.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(() => truncateAll(database))
afterAll(() => database.close())

const early = new Date('2026-06-10T06:00:00Z')
const later = new Date('2026-06-11T06:00:00Z')
const deadline = new Date('2026-07-01T13:00:00Z')

async function scene(own: Partial<typeof competitions.$inferInsert> = {}) {
  const { db } = database
  const by = await makePerson(db)
  const competition = await makeCompetition(db, { deadline, ...own })
  const application = await makeDraft(db, competition, { ownerId: by.id })
  const answer = (fieldId: string, text: string, at = early) =>
    answerField(db, {
      by,
      applicationId: application.id,
      fieldId,
      input: { text },
      locale: 'kk',
      now: at,
      receivedAt: at,
    })
  const submit = (receivedAt = early) =>
    submitApplication(db, { by, applicationId: application.id, locale: 'kk', now: receivedAt, receivedAt })
  return { db, by, competition, application, answer, submit }
}

async function submitted() {
  const all = await scene()
  await all.answer('first-field', 'Бірінші жауап')
  await all.answer('second-field', 'Екінші жауап')
  const outcome = await all.submit()
  if (!('receipt' in outcome)) throw new Error('it was refused')
  return { ...all, receipt: outcome.receipt }
}

describe('submitting an application', () => {
  it('gives a receipt whose hash is the hash of what was kept', async () => {
    const { db, application, receipt } = await submitted()
    const [row] = await db.select().from(submissions).where(eq(submissions.applicationId, application.id))
    expect(receipt.hash).toBe(hashSnapshot(row!.snapshot, row!.salt))
    expect(receipt.submittedAt).toEqual(early)
    expect(await findReceipt(db, receipt.number)).toMatchObject({ hash: receipt.hash, submittedAt: early })
  })

  it('gives the same receipt when asked twice', async () => {
    const { submit, receipt } = await submitted()
    expect(await submit(later)).toMatchObject({ receipt: { number: receipt.number, hash: receipt.hash } })
  })

  it('is refused while a field is missing, and the refusal is on record', async () => {
    const { db, answer, submit } = await scene()
    await answer('first-field', 'Бірінші жауап')
    const outcome = await submit()
    expect(outcome).toMatchObject({ refused: 'application-incomplete' })
    expect('problems' in outcome && outcome.problems.map(({ field }) => field.id)).toEqual(['second-field'])
    expect(await db.select().from(refusedSubmits)).toMatchObject([
      { reason: 'application-incomplete', missing: ['second-field'] },
    ])
  })

  it('goes by the moment it reached us: one millisecond before the deadline counts, the deadline itself is late', async () => {
    const { db, answer, submit, application, by } = await scene()
    await answer('first-field', 'Бірінші')
    await answer('second-field', 'Екінші')
    expect(await submit(deadline)).toMatchObject({ refused: 'competition-closed' })
    const inTime = new Date(deadline.getTime() - 1)
    // Handled minutes after the deadline, received before it.
    const outcome = await submitApplication(db, {
      by,
      applicationId: application.id,
      locale: 'kk',
      now: new Date(deadline.getTime() + 600_000),
      receivedAt: inTime,
    })
    expect(outcome).toMatchObject({ receipt: { submittedAt: inTime } })
  })

  it('leaves the first version counting until the changed one is submitted too', async () => {
    const { db, by, application, answer, submit, receipt } = await submitted()
    await answer('first-field', 'Түзетілген жауап', later)
    expect(stateOf(await openDraft(db, by, application.id), later)).toBe('changed')
    const outcome = await submit(later)
    expect(outcome).toMatchObject({ receipt: { number: receipt.number.replace(/-1$/, '-2') } })
    expect(await findReceipt(db, receipt.number)).toMatchObject({ replaced: true })
    expect(stateOf(await openDraft(db, by, application.id), later)).toBe('submitted')
  })

  it('can be withdrawn before the deadline and submitted again', async () => {
    const { db, by, application, submit } = await submitted()
    await withdrawApplication(db, { by, applicationId: application.id, now: later, receivedAt: later })
    expect(stateOf(await openDraft(db, by, application.id), later)).toBe('withdrawn')
    expect(await submit(later)).toHaveProperty('receipt')
    expect(stateOf(await openDraft(db, by, application.id), later)).toBe('submitted')
  })

  it('cannot be withdrawn after the deadline', async () => {
    const { db, by, application } = await submitted()
    const withdraw = { by, applicationId: application.id, now: deadline, receivedAt: deadline }
    await expect(withdrawApplication(db, withdraw)).rejects.toMatchObject({ reason: 'competition-closed' })
  })

  it('is not for a competition received elsewhere', async () => {
    const { submit } = await scene({ intake: 'elsewhere' })
    await expect(submit()).rejects.toMatchObject({ reason: 'received-elsewhere' })
  })

  it('is not open to people outside the organization', async () => {
    const { db, application } = await submitted()
    const stranger = await makePerson(db)
    await expect(openDraft(db, stranger, application.id)).rejects.toMatchObject({ reason: 'not-yours' })
    const submit = {
      by: stranger,
      applicationId: application.id,
      locale: 'kk' as const,
      now: early,
      receivedAt: early,
    }
    await expect(submitApplication(db, submit)).rejects.toMatchObject({ reason: 'not-yours' })
    const skip = {
      by: stranger,
      applicationId: application.id,
      fieldId: 'first-field',
      now: early,
      receivedAt: early,
    }
    await expect(skipField(db, skip)).rejects.toMatchObject({ reason: 'not-yours' })
  })
})

describe('answering a field', () => {
  it('keeps who answered, when and how often', async () => {
    const { db, by, application, answer } = await scene()
    await answer('first-field', 'Бір')
    const { draft } = await answer('first-field', 'Екі', later)
    expect(draft.answers['first-field']).toBe('Екі')
    const { rows } = await openDraft(db, by, application.id)
    expect(rows.get('first-field')).toMatchObject({
      value: 'Екі',
      personId: by.id,
      answeredAt: later,
      revision: 2,
    })
  })

  it('is refused after the deadline, and what was there stays', async () => {
    const { db, by, application, answer } = await scene()
    await answer('first-field', 'Бір')
    await expect(answer('first-field', 'Екі', deadline)).rejects.toMatchObject({
      reason: 'competition-closed',
    })
    expect((await openDraft(db, by, application.id)).answers).toEqual({ 'first-field': 'Бір' })
  })
})
