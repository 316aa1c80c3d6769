import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type CommissionPart, commissionMembers } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { withReason } from '../public-reason.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import type { CommissionMember } from './commission-of.ts'

const NAME_LENGTH = 120

interface Added {
  competitionId: number
  part: CommissionPart
  /** As the protocol is to name them. */
  name: string
  now: Date
}

/** Takes somebody into the commission of a competition. @throws Refusal 'text-empty', 'text-too-long' and of rights */
export async function addCommissionMember(
  db: Db,
  by: Actor,
  { competitionId, part, name, now }: Added,
): Promise<number> {
  mustCan(by, 'examine', await whoseOf(db, competitionId))
  const written = name.trim().replace(/\s+/gu, ' ')
  if (!written) throw new Refusal('text-empty')
  if (written.length > NAME_LENGTH) throw new Refusal('text-too-long')
  const [row] = await db
    .insert(commissionMembers)
    .values({ competitionId, part, name: written, addedBy: by.id, addedAt: now })
    .returning({ id: commissionMembers.id })
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'commission-member-added', subject, after: { part } })
  return row!.id
}

interface Post {
  id: number
  language: 'kk' | 'ru'
  text: string
  now: Date
}

/** Post and organization of a member, as the protocol says them. @throws Refusal 'text-empty', 'text-too-long' and of rights */
export async function writeCommissionPost(
  db: Db,
  by: Actor,
  { id, language, text, now }: Post,
): Promise<void> {
  const { post, competitionId } = await commissionMember(db, by, id)
  await db
    .update(commissionMembers)
    .set({ post: withReason(post, language, text) })
    .where(eq(commissionMembers.id, id))
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'commission-member-changed', subject, fields: ['post'] })
}

/** From now on they are no member; protocols written before keep their name. @throws Refusal of rights, 'not-found' */
export async function endCommissionMember(
  db: Db,
  by: Actor,
  { id, now }: { id: number; now: Date },
): Promise<number> {
  const { competitionId, part } = await commissionMember(db, by, id)
  await db.update(commissionMembers).set({ endedAt: now }).where(eq(commissionMembers.id, id))
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'commission-member-ended', subject, before: { part } })
  return competitionId
}

/** A member who has not left, for those who may change the commission. @throws Refusal of rights, 'not-found' */
export async function commissionMember(db: Db, by: Actor, id: number): Promise<CommissionMember> {
  const [row] = await db
    .select()
    .from(commissionMembers)
    .where(and(eq(commissionMembers.id, id), isNull(commissionMembers.endedAt)))
  if (!row) throw new Refusal('not-found')
  mustCan(by, 'examine', await whoseOf(db, row.competitionId))
  return row
}
