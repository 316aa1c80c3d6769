import { listApplications } from '../../core/applications/list-applications.ts'
import { countPublishedClarifications } from '../../core/clarifications/list-published-clarifications.ts'
import { isOpened } from '../../core/opening/get-opening.ts'
import { isFollowing } from '../../core/subscriptions/follow-competition.ts'
import type { Visit } from '../ui/visit.ts'

/** What a card tells besides the competition itself. */
export interface Standing {
  following: boolean
  /** Answered questions. */
  answered: number
  /** The reader's own application, if begun. */
  applicationId?: number | undefined
  /** There is a protocol of an opening. */
  opened: boolean
}

export async function standingOf({ db, person, now }: Visit, { id }: { id: number }): Promise<Standing> {
  const applications = await listApplications(db, person, now)
  return {
    following: await isFollowing(db, person.id, id),
    answered: await countPublishedClarifications(db, id),
    opened: await isOpened(db, id),
    applicationId: applications.find(({ competition }) => competition.id === id)?.id,
  }
}
