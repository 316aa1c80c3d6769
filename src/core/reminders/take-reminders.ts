import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type OpenDraft, openDrafts } from './open-drafts.ts'
import { type OpenFollow, openFollows } from './open-follows.ts'

/** What one message has to say: of drafts, and of competitions followed without one. The nearest deadline first. */
export interface Said {
  drafts: OpenDraft[]
  follows: OpenFollow[]
}

/**
 * What a reminder's message is still about, read anew when it is sent; what it no longer is about ends as superseded here, so that
 * nothing counts as sent after it was submitted or its deadline passed. Both empty: there is nothing left to say.
 */
export async function takeReminders(db: Db, notificationId: number, now: Date): Promise<Said> {
  const drafts = await openDrafts(db, notificationId, now)
  const follows = await openFollows(db, notificationId, now)
  const said = [...drafts, ...follows].map(({ reminderId }) => reminderId)
  await db.execute(sql`
    update reminders set ended_as = 'superseded'
    where notification_id = ${notificationId} and ended_as is null
      and not id = any(array(select jsonb_array_elements_text(${JSON.stringify(said)}::jsonb)::int))`)
  return { drafts: once(drafts, 'applicationId'), follows: once(follows, 'competitionId') }
}

/** What is in one message twice, since it was put off and came due besides, is spoken of once. */
const once = <T>(all: readonly T[], id: keyof T): T[] =>
  all.filter((one, at) => all.findIndex((other) => other[id] === one[id]) === at)
