import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { erasePerson } from '../../../src/core/people/erase-person.ts'
import { gatherData } from '../../../src/core/people/gather-data.ts'
import { answerProposal, writeProposalAnswer } from '../../../src/core/proposals/answer-proposal.ts'
import {
  countBy,
  countProposals,
  getProposal,
  listProposals,
  mergedInto,
} from '../../../src/core/proposals/list-proposals.ts'
import { proposalState } from '../../../src/core/proposals/proposal.ts'
import { changeProposal, proposeTheme, withdrawProposal } from '../../../src/core/proposals/propose.ts'
import { mergeProposal, unmergeProposal } from '../../../src/core/proposals/sort-proposals.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  auditEvents,
  members,
  organizationAnswers,
  organizations,
  proposals,
  type StaffRole,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
let bin = 200_000_000_000
const now = START

beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(() => truncateAll(database))
afterAll(() => database.close())

const actor = async (role: StaffRole = 'editor') => ({
  id: (await makePerson(database.db, { staffSince: START })).id,
  grants: [{ ...ADMINISTRATOR, role }],
})

/** An owner with a named organization. */
async function owner(name = 'Нұр') {
  const { db } = database
  const person = await makePerson(db)
  bin += 1
  const values = { bin: String(bin), ownerId: person.id, createdAt: now }
  const [organization] = await db.insert(organizations).values(values).returning()
  const organizationId = organization!.id
  await db.insert(members).values({ organizationId, personId: person.id, joinedAt: now })
  const answer = { organizationId, field: 'name-kk', value: `«${name}» қоры`, answeredAt: now }
  await db.insert(organizationAnswers).values({ ...answer, personId: person.id })
  return { ...person, organizationId }
}

async function proposed(by: { id: number }, theme = 'Үйде күтім', sphere = '8') {
  const { db } = database
  const id = await proposeTheme(db, { by, sphere, region: '61', theme, now })
  await changeProposal(db, { by, id, part: 'grounds', value: 'Қарттар көп', now })
  return id
}

const stateOf = async (id: number) => proposalState((await getProposal(database.db, id))!)

test('a proposal is seen by all once its grounds are written, with the name of the organization and no other', async () => {
  const { db } = database
  const by = await owner()
  const id = await proposeTheme(db, { by, sphere: '8', region: '61', theme: ' Үйде күтім ', now })
  expect(await stateOf(id)).toBe('unfinished')
  expect((await listProposals(db, { limit: 5, offset: 0 })).total).toBe(0)
  await changeProposal(db, { by, id, part: 'grounds', value: 'Қарттар көп', now })
  const { items } = await listProposals(db, { limit: 5, offset: 0 })
  expect(items).toMatchObject([{ id, theme: 'Үйде күтім', organization: { kk: '«Нұр» қоры' } }])
  expect(items[0]).not.toHaveProperty('proposedBy')
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.event, 'proposal-changed'))
  expect(event).toMatchObject({ fields: ['grounds'], before: null, after: null })
})

test('five of one organization may wait; a sixth has room once one is answered or taken back', async () => {
  const { db } = database
  const by = await owner()
  const ids = []
  for (let count = 0; count < 5; count++) ids.push(await proposed(by, `Тақырып ${count}`))
  await expect(proposed(by)).rejects.toMatchObject({ reason: 'proposal-too-many', details: { most: 5 } })
  await withdrawProposal(db, { by, id: ids[0]!, now })
  expect(await proposed(by)).toBeGreaterThan(0)
  await expect(proposed(await owner('Арай'))).resolves.toBeGreaterThan(0)
})

test('only its own organization changes it, and its readers do not', async () => {
  const { db } = database
  const by = await owner()
  const id = await proposed(by)
  const change = (who: { id: number }) =>
    changeProposal(db, { by: who, id, part: 'theme', value: 'Басқа', now })
  await expect(change(await owner('Арай'))).rejects.toMatchObject({ reason: 'not-yours' })
  await expect(change(await makePerson(db))).rejects.toMatchObject({ reason: 'organization-needed' })
  const reader = await makePerson(db)
  const { organizationId } = by
  await db.insert(members).values({ organizationId, personId: reader.id, role: 'viewer', joinedAt: now })
  await expect(change(reader)).rejects.toMatchObject({ reason: 'viewer-only' })
})

test('a text that is empty or too long is refused, an unknown sphere or region as well', async () => {
  const by = await owner()
  const theme = (text: string, sphere = '8', region = '61') =>
    proposeTheme(database.db, { by, sphere, region, theme: text, now })
  await expect(theme('  ')).rejects.toMatchObject({ reason: 'text-empty' })
  await expect(theme('а'.repeat(301))).rejects.toMatchObject({ reason: 'text-too-long' })
  await expect(theme('Тақырып', '99')).rejects.toMatchObject({ reason: 'not-found' })
  await expect(theme('Тақырып', '8', 'XX')).rejects.toMatchObject({ reason: 'not-found' })
})

test('staff merge the same, and one answer in both languages is for all of them', async () => {
  const { db } = database
  const [nur, arai] = [await owner(), await owner('Арай')]
  const [first, second] = [await proposed(nur), await proposed(arai, 'Қарттарға күтім')]
  const by = await actor()
  await mergeProposal(db, by, { id: second, into: first, now })
  expect(await stateOf(second)).toBe('merged')
  expect((await listProposals(db, { limit: 5, offset: 0 })).items.map(({ id }) => id)).toEqual([first])
  expect((await mergedInto(db, first)).map(({ id }) => id)).toEqual([second])
  const answered = answerProposal(db, by, { id: first, takeUp: true, now })
  await expect(answered).rejects.toMatchObject({ reason: 'reason-both-languages' })
  await writeProposalAnswer(db, by, { id: first, language: 'kk', text: 'Келесі жылға енгіземіз' })
  await writeProposalAnswer(db, by, { id: first, language: 'ru', text: 'Включим на следующий год' })
  expect(await answerProposal(db, by, { id: first, takeUp: true, now })).toBe(2)
  expect(await stateOf(second)).toBe('taken-up')
  const told = (await allNotifications(db)).filter(({ cause }) => cause === 'proposal')
  expect(told.map(({ personId }) => personId).sort()).toEqual([nur.id, arai.id].sort())
  const late = changeProposal(db, { by: nur, id: first, part: 'theme', value: 'Басқа', now })
  await expect(late).rejects.toMatchObject({ reason: 'proposal-answered' })
  await expect(unmergeProposal(db, by, { id: second, now })).rejects.toMatchObject({
    reason: 'proposal-answered',
  })
})

test('what was merged into one that is merged goes along, and can be separated again', async () => {
  const { db } = database
  const by = await actor()
  const [a, b, c] = [
    await proposed(await owner()),
    await proposed(await owner()),
    await proposed(await owner()),
  ]
  await mergeProposal(db, by, { id: a, into: b, now })
  await mergeProposal(db, by, { id: b, into: c, now })
  expect((await mergedInto(db, c)).map(({ id }) => id).sort()).toEqual([a, b].sort())
  await unmergeProposal(db, by, { id: a, now })
  expect(await stateOf(a)).toBe('open')
  await expect(mergeProposal(db, by, { id: a, into: a, now })).rejects.toMatchObject({
    reason: 'proposal-itself',
  })
  const notStaff = { id: by.id, grants: [] }
  await expect(mergeProposal(db, notStaff, { id: a, into: c, now })).rejects.toMatchObject({
    reason: 'not-staff',
  })
  const auditor = await actor('auditor')
  await expect(answerProposal(db, auditor, { id: a, takeUp: false, now })).rejects.toMatchObject({
    reason: 'role-needed',
  })
})

test('lists narrow by sphere, region and state, and counts say how many', async () => {
  const { db } = database
  const by = await actor('publisher')
  const one = await owner()
  const [first] = [await proposed(one), await proposed(one, 'Спорт', '3')]
  await writeProposalAnswer(db, by, { id: first, language: 'kk', text: 'Жоқ' })
  await writeProposalAnswer(db, by, { id: first, language: 'ru', text: 'Нет' })
  await answerProposal(db, by, { id: first, takeUp: false, now })
  expect(await countProposals(db, {})).toEqual({ open: 1, 'taken-up': 0, declined: 1 })
  expect(await countBy(db, 'sphere', { state: 'open' })).toEqual([{ value: '3', count: 1 }])
  const { items } = await listProposals(db, { state: 'declined', region: '61', limit: 5, offset: 0 })
  expect(items.map(({ id }) => id)).toEqual([first])
  expect((await listProposals(db, { sphere: '8', state: 'open', limit: 5, offset: 0 })).total).toBe(0)
})

test('the author gets a copy; erased with their organization, what others said stands for itself', async () => {
  const { db } = database
  const [nur, arai] = [await owner(), await owner('Арай')]
  const [first, second] = [await proposed(nur), await proposed(arai)]
  await mergeProposal(db, await actor(), { id: second, into: first, now })
  expect(await gatherData(db, nur, now)).toMatchObject({ themesProposed: [{ theme: 'Үйде күтім' }] })
  await erasePerson(db, nur, now)
  expect(await db.$count(proposals)).toBe(1)
  expect(await stateOf(second)).toBe('open')
})
