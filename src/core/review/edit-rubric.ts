import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { lockDraft } from '../competitions/lock-draft.ts'
import { voidApproval } from '../competitions/void-approval.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import type { Rubric, RubricCriterion } from './rubric.ts'

/** One step of editing. A key that is not there changes nothing. */
export type RubricEdit =
  | { do: 'add'; kk: string }
  | { do: 'text'; key: string; part: 'title' | 'guidance'; language: 'kk' | 'ru'; text: string }
  | { do: 'most'; key: string; points: number }
  | { do: 'fatal'; key: string; fatal: boolean }
  | { do: 'move'; key: string; by: -1 | 1 }
  | { do: 'remove'; key: string }
  | { do: 'threshold'; points: number }

const MOST_CRITERIA = 20
const MOST_POINTS = 100
const LETTERS = 500
/** Until the points of a new criterion are said. */
const USUAL = 10

/** Points of all criteria together. */
export const mostPoints = ({ criteria }: Rubric): number => criteria.reduce((sum, { most }) => sum + most, 0)

/**
 * One step of writing by what the applications of a competition will be judged, until it is published. Without any criterion there
 * is no rubric. The threshold never exceeds all points. A state social order is judged by the law's table (rules № 687, annex 21).
 * @throws Refusal 'role-needed', 'rubric-law', 'rubric-full', 'rubric-points' (details: `most`), 'text-empty', 'text-too-long' and
 * those of `lockDraft`
 */
export async function editRubric(
  db: Db,
  by: Actor,
  { competitionId, edit, now }: { competitionId: number; edit: RubricEdit; now: Date },
): Promise<Rubric | null> {
  const draft = await lockDraft(db, competitionId)
  mustCan(by, 'prepareChange', draft)
  if (draft.kind === 'social-order') throw new Refusal('rubric-law')
  const edited = applyRubricEdit(draft.rubric ?? { criteria: [], threshold: 0 }, edit)
  const rubric = edited.criteria.length > 0 ? edited : null
  await db.update(competitions).set({ rubric }).where(eq(competitions.id, competitionId))
  await voidApproval(db, draft, { by, at: now })
  const subject = `competition:${competitionId}`
  const before = draft.rubric
  await record(db, { at: now, by: by.id, event: 'rubric-changed', subject, before, after: rubric })
  return rubric
}

/** Pure. @throws Refusal 'rubric-full', 'rubric-points', 'text-empty', 'text-too-long' */
export function applyRubricEdit(rubric: Rubric, edit: RubricEdit): Rubric {
  const changed = { ...rubric, criteria: editCriteria(rubric.criteria, edit) }
  const most = mostPoints(changed)
  if (edit.do !== 'threshold') return { ...changed, threshold: Math.min(rubric.threshold, most) }
  return { ...changed, threshold: points(edit.points, 0, most) }
}

function editCriteria(criteria: RubricCriterion[], edit: RubricEdit): RubricCriterion[] {
  const on = (change: (one: RubricCriterion) => RubricCriterion) =>
    criteria.map((one) => ('key' in edit && one.key === edit.key ? change(one) : one))
  switch (edit.do) {
    case 'add':
      return [...criteria, newCriterion(criteria, edit.kk)]
    case 'text':
      return on((one) => ({
        ...one,
        [edit.part]: { kk: '', ru: '', ...one[edit.part], [edit.language]: worded(edit.text) },
      }))
    case 'most':
      return on((one) => ({ ...one, most: points(edit.points, 1, MOST_POINTS) }))
    case 'fatal':
      return on(({ fatal: _, ...one }) => ({ ...one, ...(edit.fatal && { fatal: true }) }))
    case 'remove':
      return criteria.filter(({ key }) => key !== edit.key)
    case 'move':
      return moved(criteria, edit.key, edit.by)
    case 'threshold':
      return criteria
  }
}

function newCriterion(criteria: readonly RubricCriterion[], kk: string): RubricCriterion {
  if (criteria.length >= MOST_CRITERIA) throw new Refusal('rubric-full', { most: MOST_CRITERIA })
  let number = criteria.length + 1
  while (criteria.some(({ key }) => key === `criterion-${number}`)) number += 1
  return { key: `criterion-${number}`, title: { kk: worded(kk), ru: '' }, most: USUAL }
}

function moved(criteria: RubricCriterion[], key: string, by: -1 | 1): RubricCriterion[] {
  const at = criteria.findIndex((one) => one.key === key)
  const one = criteria[at]
  if (!one || !criteria[at + by]) return criteria
  return criteria.toSpliced(at, 1).toSpliced(at + by, 0, one)
}

function worded(text: string): string {
  const words = text.trim()
  if (!words) throw new Refusal('text-empty')
  if ([...words].length > LETTERS) throw new Refusal('text-too-long', { most: LETTERS })
  return words
}

function points(value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Refusal('rubric-points', { least, most })
  return value
}
