import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { publishCompetition } from '../../../src/core/competitions/publish-competition.ts'
import { Refusal } from '../../../src/core/errors.ts'
import {
  applyRubricEdit,
  editRubric,
  mostPoints,
  type RubricEdit,
} from '../../../src/core/review/edit-rubric.ts'
import type { Rubric } from '../../../src/core/review/rubric.ts'
import type { Actor } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { freshDatabase } from '../../support/database.ts'
import { importSample } from '../../support/draft-competition.ts'
import { makePerson } from '../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')

let database: DatabaseHandle
let by: Actor

beforeAll(async () => {
  database = await freshDatabase()
  const { id } = await makePerson(database.db)
  by = { id, grants: [{ role: 'publisher', region: null, customer: null }] }
})
afterAll(() => database.close())

const key = fc.constantFrom('criterion-1', 'criterion-2', 'criterion-3')
const anEdit: fc.Arbitrary<RubricEdit> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), kk: fc.constant('Өзектілігі') }),
  fc.record({ do: fc.constant('most' as const), key, points: fc.integer({ min: -5, max: 120 }) }),
  fc.record({ do: fc.constant('fatal' as const), key, fatal: fc.boolean() }),
  fc.record({ do: fc.constant('move' as const), key, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('threshold' as const), points: fc.integer({ min: -5, max: 200 }) }),
)

test('whatever is done, keys are unique, points whole, and the threshold within reach', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 40 }), (edits) => {
      let rubric: Rubric = { criteria: [], threshold: 0 }
      for (const edit of edits) {
        try {
          rubric = applyRubricEdit(rubric, edit)
        } catch (fault) {
          expect(fault).toBeInstanceOf(Refusal)
        }
        const keys = rubric.criteria.map((one) => one.key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(rubric.criteria.every(({ most }) => Number.isInteger(most) && most >= 1 && most <= 100)).toBe(
          true,
        )
        expect(rubric.threshold).toBeGreaterThanOrEqual(0)
        expect(rubric.threshold).toBeLessThanOrEqual(mostPoints(rubric))
      }
    }),
  )
})

const sample = (code: string, kind: string) =>
  importSample(
    database.db,
    now,
    undefined,
    ['code: zhetisu-services', `code: ${code}`],
    ['kind: social-order', `kind: ${kind}`],
  )
const change = (competitionId: number, edit: RubricEdit, who = by) =>
  editRubric(database.db, who, { competitionId, edit, now })

test('a grant is published only with criteria in both languages, and then they stay', async () => {
  const id = await sample('with-rubric', 'long-grant')
  await change(id, { do: 'add', kk: 'Өзектілігі' })
  const publish = () => publishCompetition(database.db, { id, by, at: now })
  await expect(publish()).rejects.toThrow('rubric-incomplete')
  const title = { do: 'text', key: 'criterion-1', part: 'title', language: 'ru' } as const
  await change(id, { ...title, text: 'Актуальность' })
  await publish()
  await expect(change(id, { do: 'remove', key: 'criterion-1' })).rejects.toThrow(
    'competition-already-published',
  )
  expect((await getCompetition(database.db, { id }))?.rubric?.criteria).toEqual([
    { key: 'criterion-1', title: { kk: 'Өзектілігі', ru: 'Актуальность' }, most: 10 },
  ])
})

test('without any criterion there is no rubric', async () => {
  const id = await sample('none', 'long-grant')
  await change(id, { do: 'add', kk: 'Өзектілігі' })
  expect(await change(id, { do: 'remove', key: 'criterion-1' })).toBeNull()
})

test('a state social order has none of its own, and an auditor writes none', async () => {
  const order = await sample('order', 'social-order')
  await expect(change(order, { do: 'add', kk: 'Өзектілігі' })).rejects.toThrow('rubric-law')
  const auditor: Actor = { id: by.id, grants: [{ role: 'auditor', region: null, customer: null }] }
  const grant = await sample('grant', 'long-grant')
  await expect(change(grant, { do: 'add', kk: 'Өзектілігі' }, auditor)).rejects.toThrow('role-needed')
})
