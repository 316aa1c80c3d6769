import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, people } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { type Actor, mustCan, PUBLISHING } from '../staff/can.ts'
import { staffWho } from '../staff/staff-who.ts'
import { checkPublishable } from './check-publishable.ts'
import type { Competition } from './get-competition.ts'
import { lockDraft } from './lock-draft.ts'

interface Asking {
  id: number
  /** Telegram ids of the first administrators. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Asks those who publish to look at a draft and agree to it; returns how many were asked. It must be fit to be published at its
 * time, or now. Asked again, nothing happens.
 * @throws Refusal 'role-needed', 'second-person-nobody', those of `lockDraft` and `checkPublishable`
 */
export async function askPublication(db: Db, by: Actor, { id, staffIds, now }: Asking): Promise<number> {
  const draft = await lockDraft(db, id)
  mustCan(by, 'authorCompetition', draft)
  await checkPublishable(db, draft, draft.publishAt ?? now)
  if (draft.approvalAskedAt) return 0
  const asked = { approvalAskedBy: by.id, approvalAskedAt: now }
  await db.update(competitions).set(asked).where(eq(competitions.id, id))
  const asking = publicationAsking(asked)
  const others = and(staffWho({ roles: PUBLISHING, staffIds, of: draft }), ne(people.id, by.id))!
  const told = await tell(db, peopleWho({ wanted: others }), {
    cause: 'approval',
    causeKey: `competition-${id}-asked-${asking}`,
    data: { competitionId: id, about: 'asked', asking },
    now,
  })
  if (told === 0) throw new Refusal('second-person-nobody')
  await record(db, { at: now, by: by.id, event: 'publication-asked', subject: `competition:${id}` })
  return told
}

/** Names one asking: a decision about an earlier draft says nothing of this one. */
export const publicationAsking = ({ approvalAskedAt }: Pick<Competition, 'approvalAskedAt'>): number =>
  approvalAskedAt?.getTime() ?? 0
