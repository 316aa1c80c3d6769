import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'

/** Screens on which an answer or a text of some length is written. */
const WRITING =
  /^(field|orgfield|talk|noticetext|noticelinks|noticeback|compreason|moretime|extreason|calreason)(:|$)/

const MINUTE = 60_000
/** Whoever was shown such a screen so lately may be writing. */
const WRITES_FOR = 5 * MINUTE
/** So near to a deadline nobody is spared. */
const SPARED_UNTIL = 15 * MINUTE

/**
 * Seconds for which somebody is to be left in peace, since an answer may be being typed; undefined when they may be written to now,
 * or when the deadline would come too near.
 */
export async function typingFor(
  db: Db,
  personId: number,
  { now, deadline }: { now: Date; deadline: Date },
): Promise<number | undefined> {
  const [person] = await db
    .select({ place: people.place, shownAt: people.shownAt })
    .from(people)
    .where(eq(people.id, personId))
  if (!person?.shownAt || !WRITING.test(person.place)) return undefined
  const until = person.shownAt.getTime() + WRITES_FOR
  // A clock that was set back must not keep a reminder for longer than it should.
  const wait = Math.min(until - now.getTime(), WRITES_FOR)
  if (wait <= 0 || deadline.getTime() - (now.getTime() + wait) < SPARED_UNTIL) return undefined
  return Math.ceil(wait / 1000)
}
