import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { proposals } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { lockProposal, proposalState } from './proposal.ts'

interface Sorting {
  id: number
  now: Date
}

/**
 * A proposal says the same as another, whose answer counts for it as well; what was merged into it goes along.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'proposal-answered', 'proposal-itself'
 */
export async function mergeProposal(
  db: Db,
  by: Actor,
  { id, into, now }: Sorting & { into: number },
): Promise<void> {
  mustCan(by, 'sortProposals')
  if (id === into) throw new Refusal('proposal-itself')
  // The smaller first: two who merge crosswise wait for each other no longer than that.
  const rows = []
  for (const one of [id, into].sort((a, b) => a - b)) rows.push(await lockProposal(db, one))
  if (rows.some((row) => proposalState(row) !== 'open')) throw new Refusal('proposal-answered')
  await db.update(proposals).set({ mergedInto: into, mergedAt: now }).where(eq(proposals.mergedInto, id))
  await db.update(proposals).set({ mergedInto: into, mergedAt: now }).where(eq(proposals.id, id))
  const subject = `proposal:${id}`
  await record(db, { at: now, by: by.id, event: 'proposal-merged', subject, after: { into } })
}

/** It stands for itself again. @throws Refusal 'not-staff', 'role-needed', 'not-found', 'proposal-answered' */
export async function unmergeProposal(db: Db, by: Actor, { id, now }: Sorting): Promise<void> {
  mustCan(by, 'sortProposals')
  const row = await lockProposal(db, id)
  if (row.mergedInto === null) return
  const into = await lockProposal(db, row.mergedInto)
  if (proposalState(row) !== 'merged' || proposalState(into) !== 'open')
    throw new Refusal('proposal-answered')
  await db.update(proposals).set({ mergedInto: null, mergedAt: null }).where(eq(proposals.id, id))
  const [subject, before] = [`proposal:${id}`, { into: into.id }]
  await record(db, { at: now, by: by.id, event: 'proposal-unmerged', subject, before })
}
