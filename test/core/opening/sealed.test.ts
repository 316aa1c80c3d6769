import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDraft } from '../../../src/core/applications/open-draft.ts'
import { isCompetitionSealed } from '../../../src/core/opening/is-sealed.ts'
import { listApplicants } from '../../../src/core/opening/list-applicants.ts'
import { openLots } from '../../../src/core/opening/open-lots.ts'
import { readApplication } from '../../../src/core/opening/read-application.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { answers, auditEvents, submissions } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makePerson } from '../../support/scene.ts'
import { makeSubmitted } from '../../support/submission.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

const deadline = new Date('2026-07-01T13:00:00Z')
const before = new Date(deadline.getTime() - 3_600_000)
const later = new Date(deadline.getTime() + 60_000)

async function scene() {
  const { db } = handle
  const competition = await makeCompetition(db, { deadline })
  const applied = await makeSubmitted(db, competition, before, 'Құпия ұйым')
  const [submission] = await db.select().from(submissions)
  const staff = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  const list = (now: Date, by = staff) => listApplicants(db, by, { competitionId: competition.id, now })
  const read = (now: Date, by = staff) => readApplication(db, by, { submissionId: submission!.id, now })
  const events = async () => (await db.select().from(auditEvents)).map(({ event }) => event)
  return { db, competition, staff, list, read, events, ...applied }
}

test('before the opening staff see neither who applied nor whether anybody did, and that they looked is on record', async () => {
  const { list, read, events, competition, db } = await scene()
  const sealed = await list(before)
  expect(sealed).toMatchObject([{ sealed: { number: 1, until: deadline } }])
  expect(JSON.stringify(sealed)).not.toMatch(/Құпия/)
  expect(await read(before)).toEqual({ sealedUntil: deadline })
  // Past the deadline and not opened yet, it is sealed as before.
  expect(await read(later)).toEqual({ sealedUntil: deadline })
  expect(await isCompetitionSealed(db, competition.id, later)).toBe(true)
  expect((await events()).filter((event) => event === 'seal-attempt')).toHaveLength(3)
})

test('after the opening they read what was submitted, not what was changed since, and each reading is on record', async () => {
  const { db, competition, list, read, events, receipt } = await scene()
  await db.update(answers).set({ value: 'кейін өзгерген' })
  await openLots(db, { now: later, staffIds: [] })
  expect(await isCompetitionSealed(db, competition.id, later)).toBe(false)
  expect(await list(later)).toMatchObject([{ opened: { applicants: [{ receipt: receipt.number }] } }])
  expect(await read(later)).toMatchObject({
    place: 1,
    answers: { 'first-field': 'Құпия ұйым: құпия жауап' },
    profile: { 'name-kk': '«Құпия ұйым» қоғамдық қоры' },
    receipt: { hash: receipt.hash },
  })
  expect(await events()).toEqual(
    expect.arrayContaining(['lots-opened', 'applicants-read', 'application-read']),
  )
})

test('nobody but staff and the organization reads it, before or after', async () => {
  const { db, draft, list, read, staff } = await scene()
  const stranger = { id: (await makePerson(db)).id, grants: [] }
  for (const open of [false, true]) {
    if (open) await openLots(db, { now: later, staffIds: [] })
    await expect(list(later, stranger)).rejects.toMatchObject({ reason: 'not-staff' })
    await expect(read(later, stranger)).rejects.toMatchObject({ reason: 'not-staff' })
    // The organization's own screens stay its own, for staff too.
    await expect(openDraft(db, staff, draft.id)).rejects.toMatchObject({ reason: 'not-yours' })
  }
})
