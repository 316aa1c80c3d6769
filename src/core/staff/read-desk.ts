import { asc, desc, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { waitingExtensions } from '../extensions/list-extensions.ts'
import { openNotices } from '../notices/list-notices.ts'
import type { Notice } from '../notices/notice.ts'
import { waitingClaims } from '../organizations/claim-organization.ts'
import { type Actor, can, mustCan } from './can.ts'

/** What waits for staff. The lists hold the first few; the counts are of all. */
export interface Desk {
  /** Without an answer, the oldest first. */
  questions: { id: number; question: string }[]
  questionCount: number
  /** Not published yet, the newest first. */
  drafts: { id: number; title: Localized }[]
  draftCount: number
  /** Requests for more time that can still be decided. */
  extensionCount: number
  /** Claims to organizations. */
  claimCount: number
  /** Not sent yet: this person's own, and those that wait for their approval. The newest first. */
  notices: Notice[]
}

const FEW = 5

/** @throws Refusal 'not-staff' */
export async function readDesk(db: Db, by: Actor, now: Date): Promise<Desk> {
  mustCan(by, 'readStaffDesk')
  const open = isNull(clarifications.answeredAt)
  const draft = isNull(competitions.publishedAt)
  return {
    questions: await db
      .select({ id: clarifications.id, question: clarifications.question })
      .from(clarifications)
      .where(open)
      .orderBy(asc(clarifications.askedAt))
      .limit(FEW),
    questionCount: await db.$count(clarifications, open),
    drafts: await db
      .select({ id: competitions.id, title: competitions.title })
      .from(competitions)
      .where(draft)
      .orderBy(desc(competitions.id))
      .limit(FEW),
    draftCount: await db.$count(competitions, draft),
    extensionCount: (await waitingExtensions(db, by, now)).length,
    claimCount: can.decideClaim(by) ? (await waitingClaims(db, by)).length : 0,
    notices: await openNotices(db, by, FEW),
  }
}
