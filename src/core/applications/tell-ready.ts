import type { Db } from '../../database/client.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { notify } from '../notifications/notify.ts'
import { openDraft } from './open-draft.ts'

interface Telling {
  by: { id: number }
  applicationId: number
  now: Date
}

/** An editor tells the owner that the application waits for being submitted; told again on the same day, nothing more is sent. */
export async function tellReady(db: Db, { by, applicationId, now }: Telling): Promise<void> {
  const { organization, competition } = await openDraft(db, by, applicationId, { to: 'answer' })
  await notify(db, [organization.ownerId], {
    ...{ cause: 'ready', causeKey: `${applicationId}:${dayOf(now)}`, now },
    data: { applicationId, byId: by.id },
    deadline: competition.deadline,
  })
}
