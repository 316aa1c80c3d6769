import { and, inArray, isNull, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { countNotice } from './count-audience.ts'
import type { Notice } from './notice.ts'

/** Whether it is for more than so many and nobody but its author has agreed to it. */
export async function needsApproval(db: Db, notice: Notice, approvalAbove: number): Promise<boolean> {
  return notice.approvedAt === null && (await countNotice(db, notice.audience)).total > approvalAbove
}

/** @throws Refusal 'notice-approval-needed' */
export async function ensureApproved(db: Db, notice: Notice, approvalAbove: number): Promise<void> {
  if (await needsApproval(db, notice, approvalAbove))
    throw new Refusal('notice-approval-needed', { limit: approvalAbove })
}

/** The other members of staff who can be written to. */
export async function otherStaff(
  db: Db,
  by: Pick<Actor, 'id'>,
  staffIds: readonly number[],
): Promise<number[]> {
  if (staffIds.length === 0) return []
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.telegramId, [...staffIds]), ne(people.id, by.id), isNull(people.blockedAt)))
  return rows.map(({ id }) => id)
}

/** Names one asking: a decision about an earlier text says nothing of this one. */
export const askingOf = ({ approvalAskedAt }: Notice): number => approvalAskedAt?.getTime() ?? 0
