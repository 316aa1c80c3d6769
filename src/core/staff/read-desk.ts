import { desc, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { listQuestions } from '../clarifications/list-questions.ts'
import { waitingExtensions } from '../extensions/list-extensions.ts'
import { openNotices } from '../notices/list-notices.ts'
import type { Notice } from '../notices/notice.ts'
import { waitingClaims } from '../organizations/claim-organization.ts'
import { waitingAppeals } from '../results/list-appeals.ts'
import { type Actor, can, mustCan } from './can.ts'

/** What waits for staff. The lists hold the first few; the counts are of all. */
export interface Desk {
  /** Without an answer and within this person's reach, the oldest first. */
  questions: { id: number; question: string }[]
  questionCount: number
  /** Not published yet, the newest first. */
  drafts: { id: number; title: Localized }[]
  draftCount: number
  /** Requests for more time that can still be decided. */
  extensionCount: number
  /** Claims to organizations. */
  claimCount: number
  /** Complaints about results. */
  appealCount: number
  /** Not sent yet: this person's own, and those that wait for their approval. The newest first. */
  notices: Notice[]
}

const FEW = 5

/** @throws Refusal 'not-staff' */
export async function readDesk(db: Db, by: Actor, now: Date): Promise<Desk> {
  mustCan(by, 'readStaffDesk')
  const questions = can.answerSomewhere(by) ? await listQuestions(db, by) : []
  const drafts = await ownDrafts(db, by)
  return {
    questions: questions.slice(0, FEW),
    questionCount: questions.length,
    drafts: drafts.slice(0, FEW),
    draftCount: drafts.length,
    extensionCount: (await waitingExtensions(db, by, now)).length,
    claimCount: can.decideClaim(by) ? (await waitingClaims(db, by)).length : 0,
    appealCount: (await waitingAppeals(db, by)).length,
    notices: can.readNotices(by) ? await openNotices(db, by, FEW) : [],
  }
}

/** Competitions not published yet that this person may work on, the newest first. */
async function ownDrafts(db: Db, by: Actor): Promise<Desk['drafts']> {
  const rows = await db
    .select({
      id: competitions.id,
      title: competitions.title,
      regions: competitions.regions,
      customer: competitions.customer,
    })
    .from(competitions)
    .where(isNull(competitions.publishedAt))
    .orderBy(desc(competitions.id))
  return rows.filter((competition) => can.authorCompetition(by, competition))
}
