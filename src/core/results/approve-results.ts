import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { resultProtocols } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { tellStaff } from '../notifications/notify.ts'
import { type Actor, DECIDING, mustCan } from '../staff/can.ts'
import { type ForStaff, protocolForStaff } from './get-results.ts'
import { digestOf, makeResults } from './make-results.ts'
import { hasQuorum, presentOf, type ResultsProtocol } from './protocol.ts'
import { mustBeReady } from './write-results.ts'

interface Asking {
  protocolId: number
  now: Date
}

/** A protocol as it reads now, with who may do what to it. */
export interface DraftResults extends ForStaff {
  content: ResultsProtocol
  digest: string
  /** A second person agreed to exactly this. */
  approved: boolean
}

/** A protocol as it would be released now. @throws Refusal 'not-staff', 'role-needed', 'not-found' */
export async function readDraft(
  db: Db,
  by: Actor,
  { protocolId, now }: Asking,
  { lock = false } = {},
): Promise<DraftResults> {
  const found = await protocolForStaff(db, protocolId, { lock })
  mustCan(by, 'readExamination', found.competition)
  const content = await makeResults(db, found.row, { now })
  const digest = digestOf(content)
  const { approvedAt, content: agreed } = found.row
  const approved = approvedAt !== null && agreed !== null && digestOf(agreed as ResultsProtocol) === digest
  return { ...found, content, digest, approved }
}

/**
 * Asks those who decide to agree to a protocol; nobody is asked twice for the same. Returns how many were.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'results-released', 'results-owed', 'results-no-quorum'
 */
export async function askApproval(
  db: Db,
  by: Actor,
  { protocolId, now, staffIds }: Asking & { staffIds: readonly number[] },
): Promise<number> {
  const { competition, content, digest } = await complete(db, by, { protocolId, now })
  mustCan(by, 'writeResults', competition)
  const { code } = content.competition
  const subject = `results:${protocolId}`
  await record(db, { at: now, by: by.id, event: 'results-approval-asked', subject, after: { code } })
  return tellStaff(
    db,
    { roles: DECIDING, staffIds, of: competition },
    {
      ...{ cause: 'result', causeKey: `agree:${protocolId}:${digest}`, now },
      data: { about: 'approval', protocolId, askedBy: by.id },
    },
  )
}

/**
 * Agrees to a protocol as it was seen. Never whoever wrote it.
 * @throws Refusal as above, 'second-person-is-first', 'results-changed' when it reads otherwise by now
 */
export async function approveResults(
  db: Db,
  by: Actor,
  { protocolId, seen, now }: Asking & { seen: string },
): Promise<void> {
  const { row, competition, content, digest } = await complete(db, by, { protocolId, now })
  if (row.madeBy === by.id) throw new Refusal('second-person-is-first')
  mustCan(by, 'approveResults', { ...competition, madeBy: row.madeBy })
  if (!digest.startsWith(seen)) throw new Refusal('results-changed', { protocolId })
  await db
    .update(resultProtocols)
    .set({ approvedBy: by.id, approvedAt: now, content })
    .where(eq(resultProtocols.id, protocolId))
  const subject = `results:${protocolId}`
  await record(db, { at: now, by: by.id, event: 'results-approved', subject, after: { digest } })
}

/** One that could be released: nothing is owed, and enough of the commission were there. */
export async function complete(db: Db, by: Actor, asking: Asking): Promise<DraftResults> {
  const draft = await readDraft(db, by, asking, { lock: true })
  if (draft.row.releasedAt) throw new Refusal('results-released')
  await mustBeReady(db, draft.row.competitionId)
  const { commission, needed } = draft.content
  if (!hasQuorum(commission))
    throw new Refusal('results-no-quorum', {
      ...{ present: presentOf(commission), needed: Math.max(needed, 1) },
      protocolId: asking.protocolId,
    })
  return draft
}
