import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import { rulesOf, setRules } from '../../../src/core/staff/rules.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents } from '../../../src/database/schema/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
let administrator: Actor

beforeAll(async () => {
  database = await freshDatabase()
  administrator = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
})
afterAll(() => database.close())

test('results need a second person from the start, publishing does not', async () => {
  expect(await rulesOf(database.db)).toEqual({ publish: false, results: true, noticesAbove: null })
})

test('an administrator changes one rule, the others stay, and the journal says what was and what is', async () => {
  await setRules(database.db, administrator, { publish: true }, START)
  await setRules(database.db, administrator, { noticesAbove: 50 }, START)
  expect(await rulesOf(database.db)).toEqual({ publish: true, results: true, noticesAbove: 50 })
  const [first] = await database.db.select().from(auditEvents)
  expect(first).toMatchObject({
    event: 'rules-changed',
    personId: administrator.id,
    before: { publish: false },
    after: { publish: true },
  })
})

test.each(['editor', 'publisher', 'secretary', 'auditor'] as const)('a %s may not', async (role) => {
  const by: Actor = { id: administrator.id, grants: [{ role, region: null, customer: null }] }
  await expect(setRules(database.db, by, { results: false }, START)).rejects.toThrow('role-needed')
  await expect(setRules(database.db, { ...by, grants: [] }, { results: false }, START)).rejects.toThrow(
    'not-staff',
  )
})
