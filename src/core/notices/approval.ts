import { and, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Addressees, peopleWho } from '../notifications/audience.ts'
import { type Actor, can, PUBLISHING } from '../staff/can.ts'
import { rulesOf } from '../staff/rules.ts'
import { staffWho } from '../staff/staff-who.ts'
import { countNotice } from './count-audience.ts'
import type { Notice } from './notice.ts'

/** By what it is decided whether a second person has to agree. */
export interface AuthorOf {
  author: Actor
  /** To more than so many, unless the rules of two persons say otherwise. */
  approvalAbove: number
}

/** Why a notice needs a second person: its author's role does not send, or it is for more than `limit`. */
export type WhyApproval = { role: true } | { limit: number }

/** Why somebody else has to agree to a notice first; undefined when nobody has to, or somebody did. */
export async function approvalNeeded(
  db: Db,
  notice: Notice,
  { author, approvalAbove }: AuthorOf,
): Promise<WhyApproval | undefined> {
  if (notice.approvedAt) return undefined
  if (!can.sendNotice(author)) return { role: true }
  const limit = (await rulesOf(db)).noticesAbove ?? approvalAbove
  return (await countNotice(db, notice.audience)).total > limit ? { limit } : undefined
}

/** @throws Refusal 'notice-approval-needed', 'notice-approval-role' */
export async function ensureApproved(db: Db, notice: Notice, around: AuthorOf): Promise<void> {
  const why = await approvalNeeded(db, notice, around)
  if (!why) return
  throw 'role' in why ? new Refusal('notice-approval-role') : new Refusal('notice-approval-needed', why)
}

/** The others who may agree to a notice and can be written to. */
export const approvers = (by: Pick<Actor, 'id'>, staffIds: readonly number[]): Addressees =>
  peopleWho({ wanted: and(staffWho({ roles: PUBLISHING, staffIds }), ne(people.id, by.id))! })

/** Names one asking: a decision about an earlier text says nothing of this one. */
export const askingOf = ({ approvalAskedAt }: Pick<Notice, 'approvalAskedAt'>): number =>
  approvalAskedAt?.getTime() ?? 0
