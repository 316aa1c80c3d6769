import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { checkPublishable } from './check-publishable.ts'
import { lockDraft } from './lock-draft.ts'

interface Act {
  id: number
  now: Date
}

/** Nobody means a year that is far away. */
const LATEST_MS = 366 * 86_400_000

/**
 * It is published by itself at this moment, from which the periods of the law are counted.
 * @throws Refusal 'role-needed', 'publication-when-past', those of `lockDraft` and `checkPublishable`
 */
export async function schedulePublication(
  db: Db,
  by: Actor,
  { id, at, now }: Act & { at: Date },
): Promise<void> {
  const draft = await lockDraft(db, id)
  mustCan(by, 'publishCompetition', draft)
  if (at <= now || at.getTime() > now.getTime() + LATEST_MS) throw new Refusal('publication-when-past')
  await checkPublishable(db, draft, at)
  await db.update(competitions).set({ publishAt: at, publishAtBy: by.id }).where(eq(competitions.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: 'publication-scheduled',
    subject: `competition:${id}`,
    before: { at: draft.publishAt },
    after: { at },
  })
}

/** It waits for somebody to publish it again. @throws Refusal 'role-needed', those of `lockDraft` */
export async function unschedulePublication(db: Db, by: Actor, { id, now }: Act): Promise<void> {
  const draft = await lockDraft(db, id)
  mustCan(by, 'publishCompetition', draft)
  if (!draft.publishAt) return
  await db.update(competitions).set({ publishAt: null, publishAtBy: null }).where(eq(competitions.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: 'publication-unscheduled',
    subject: `competition:${id}`,
    before: { at: draft.publishAt },
  })
}
