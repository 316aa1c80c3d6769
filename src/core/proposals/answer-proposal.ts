import { eq, or } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { members, proposals } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { withReason } from '../public-reason.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { lockProposal, type ProposalRow, proposalState } from './proposal.ts'

interface Answering {
  id: number
  now: Date
}

/**
 * Writes the answer in one language; it is public once the proposal is taken up or declined.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'proposal-answered', 'text-empty', 'text-too-long'
 */
export async function writeProposalAnswer(
  db: Db,
  by: Actor,
  { id, language, text }: { id: number; language: 'kk' | 'ru'; text: string },
): Promise<void> {
  const { answer } = await waiting(db, by, id)
  await db
    .update(proposals)
    .set({ answer: withReason(answer, language, text) })
    .where(eq(proposals.id, id))
}

/**
 * Takes a proposal up for the next orders, or declines it, together with those merged into it; their organizations hear of it.
 * Returns how many people are told.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'proposal-answered', 'reason-both-languages'
 */
export async function answerProposal(
  db: Db,
  by: Actor,
  { id, takeUp, now }: Answering & { takeUp: boolean },
): Promise<number> {
  const { answer } = await waiting(db, by, id)
  if (!answer || !isComplete(answer)) throw new Refusal('reason-both-languages')
  const decided = takeUp ? { takenUpAt: now } : { declinedAt: now }
  const answered = await db
    .update(proposals)
    .set({ ...decided, answer, answeredBy: by.id })
    .where(or(eq(proposals.id, id), eq(proposals.mergedInto, id)))
    .returning()
  const event = takeUp ? 'proposal-taken-up' : 'proposal-declined'
  const [subject, after] = [`proposal:${id}`, { answered: answered.length }]
  await record(db, { at: now, by: by.id, event, subject, after, reason: answer.kk })
  return tellOrganizations(db, answered, now)
}

async function waiting(db: Db, by: Actor, id: number): Promise<ProposalRow> {
  mustCan(by, 'sortProposals')
  const row = await lockProposal(db, id)
  if (proposalState(row) !== 'open') throw new Refusal('proposal-answered')
  return row
}

/** Everybody of an organization, once for each of its proposals that stands; one it took back is no longer its own. */
async function tellOrganizations(db: Db, answered: readonly ProposalRow[], now: Date): Promise<number> {
  let told = 0
  for (const { id, organizationId, withdrawnAt } of answered) {
    if (withdrawnAt) continue
    const people = await db
      .select({ id: members.personId })
      .from(members)
      .where(eq(members.organizationId, organizationId))
    const message = { cause: 'proposal' as const, causeKey: String(id), data: { proposalId: id }, now }
    told += await notify(
      db,
      people.map((person) => person.id),
      message,
    )
  }
  return told
}
