import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays } from '../../../src/core/calendar/astana-time.ts'
import { getProject } from '../../../src/core/projects/get-project.ts'
import { reminderFor, remindReports } from '../../../src/core/projects/remind-reports.ts'
import { checkReport, openReport, submitReport, writeReport } from '../../../src/core/projects/report.ts'
import { reportState } from '../../../src/core/projects/report-state.ts'
import { setReport } from '../../../src/core/projects/set-report.ts'
import { isContracted, writeContract } from '../../../src/core/projects/write-contract.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { members, projects } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeExamined, releaseAll } from '../../support/examined.ts'
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
  const { first: staff } = await releaseAll(db, made.competition.id, made.at(86_400))
  const [project] = await db.select().from(projects)
  const winner = made.offers[1]!
  const owner = { id: winner.person.id, grants: [] }
  const later = new Date('2026-07-10T05:00:00Z')
  const told = async (key: RegExp) =>
    (await allNotifications(db)).filter(({ cause, causeKey }) => cause === 'project' && key.test(causeKey))
  return { db, ...made, staff, id: project!.id, winner, owner, later, told }
}

test('a contract is entered part by part once nothing can change the winner any more', async () => {
  const { db, staff, id, later, told } = await scene()
  const write = (part: 'number' | 'day' | 'starts' | 'ends', value: string | undefined, now = later) =>
    writeContract(db, staff, { projectId: id, part, value, now })
  await expect(write('number', '12', new Date('2026-07-08T05:00:00Z'))).rejects.toMatchObject({
    reason: 'contract-waits',
    details: { day: '2026-07-08' },
  })
  await write('number', ' 12-26 ')
  await expect(write('day', undefined)).rejects.toMatchObject({ reason: 'contract-day-unclear' })
  await write('day', '2026-07-10')
  await write('starts', '2026-07-20')
  await expect(write('ends', '2026-07-19')).rejects.toMatchObject({ reason: 'contract-days-order' })
  await write('ends', '2026-12-20')
  const { row } = await getProject(db, id)
  expect(isContracted(row)).toBe(true)
  expect(row.contractNumber).toBe('12-26')
  expect(await told(/^contract:/)).toHaveLength(1)
})

test('a report is written in pieces, submitted, sent back, submitted again and accepted', async () => {
  const { db, staff, id, owner, later, winner, told } = await scene()
  const due = { projectId: id, kind: 'final' as const, now: later }
  await expect(setReport(db, staff, { ...due, dueOn: '2026-07-01' })).rejects.toMatchObject({
    reason: 'report-day-unclear',
  })
  const reportId = await setReport(db, staff, { ...due, dueOn: '2026-12-25' })
  const submit = (now = later) => submitReport(db, owner, { reportId, now, staffIds: [] })
  const state = async () => reportState((await openReport(db, owner, reportId)).report)
  await expect(submit()).rejects.toMatchObject({ reason: 'report-empty' })
  await writeReport(db, owner, { reportId, text: 'Бірінші бөлік' })
  await writeReport(db, owner, { reportId, text: 'Екінші бөлік' })
  const file = { telegramFileId: 'a', telegramUniqueId: 'u', name: 'akt.pdf', size: 10 }
  await writeReport(db, owner, { reportId, file })
  await submit()
  expect(await state()).toBe('submitted')
  await expect(writeReport(db, owner, { reportId, text: 'Тағы' })).rejects.toMatchObject({
    reason: 'report-sent',
  })
  await expect(checkReport(db, staff, { reportId, now: later, remark: ' ' })).rejects.toMatchObject({
    reason: 'text-empty',
  })
  await checkReport(db, staff, { reportId, now: later, remark: 'Акт жоқ' })
  expect(await state()).toBe('returned')
  await submit(new Date(later.getTime() + 1000))
  await checkReport(db, staff, { reportId, now: new Date(later.getTime() + 2000) })
  expect(await state()).toBe('accepted')
  const { report } = await openReport(db, owner, reportId)
  expect(report).toMatchObject({ text: 'Бірінші бөлік\n\nЕкінші бөлік', files: [{ name: 'akt.pdf' }] })
  expect((await told(/^(returned|accepted):/)).map(({ personId }) => personId)).toEqual([
    winner.person.id,
    winner.person.id,
  ])
})

test('a report is read by its organization and by those who manage the project, and by nobody else', async () => {
  const { db, staff, id, later, winner, owner } = await scene()
  const reportId = await setReport(db, staff, {
    projectId: id,
    kind: 'interim',
    dueOn: '2026-12-25',
    now: later,
  })
  const viewer = await makePerson(db)
  const { organizationId } = winner.draft
  await db
    .insert(members)
    .values({ organizationId, personId: viewer.id, joinedAt: later, role: 'viewer' as const })
  const reads = { id: viewer.id, grants: [] }
  expect(await openReport(db, reads, reportId)).toMatchObject({ mayWrite: false, mayCheck: false })
  await expect(writeReport(db, reads, { reportId, text: 'Мәтін' })).rejects.toMatchObject({
    reason: 'viewer-only',
  })
  const stranger = { id: (await makePerson(db)).id, grants: [] }
  await expect(openReport(db, stranger, reportId)).rejects.toMatchObject({ reason: 'not-yours' })
  await expect(checkReport(db, owner, { reportId, now: later })).rejects.toMatchObject({
    reason: 'not-staff',
  })
})

test('members are reminded 14, 3 and 0 days before and once after, each once, until it is submitted', async () => {
  const { db, staff, id, later, told, owner } = await scene()
  const dueOn = '2026-09-30'
  const reportId = await setReport(db, staff, { projectId: id, kind: 'interim', dueOn, now: later })
  for (let day = '2026-09-01'; day <= '2026-10-10'; day = addDays(day, 1)) {
    const noon = new Date(`${day}T07:00:00Z`)
    await remindReports(db, noon)
    await remindReports(db, noon)
  }
  expect((await told(/^due:/)).map(({ causeKey }) => causeKey.split(':').at(-1))).toEqual([
    '14',
    '3',
    '0',
    'overdue',
  ])
  const next = await setReport(db, staff, { projectId: id, kind: 'final', dueOn: '2026-10-12', now: later })
  await writeReport(db, owner, { reportId: next, text: 'Есеп' })
  await submitReport(db, owner, { reportId: next, now: later, staffIds: [] })
  await remindReports(db, new Date('2026-10-12T07:00:00Z'))
  expect(await told(new RegExp(`^due:(?!${reportId}:)`))).toEqual([])
})

test('the reminder of a day is the nearest that has come', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 40 }), (left) => {
      const reminder = reminderFor(addDays('2026-09-30', left), '2026-09-30')
      const expected = left < 0 ? 'overdue' : left === 0 ? 0 : left <= 3 ? 3 : left <= 14 ? 14 : undefined
      expect(reminder).toBe(expected)
    }),
  )
})
