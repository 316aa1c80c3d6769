import type { Db } from '../../database/client.ts'
import { extensions } from '../../database/schema/index.ts'
import { mustBeOpen, openDraft } from '../applications/open-draft.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { tellStaff } from '../notifications/notify.ts'
import { DECIDING } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { extensionsOf } from './extension.ts'

/** Letters of a request. */
export const REQUEST_LIMIT = 1000

interface Asking {
  by: { id: number }
  applicationId: number
  request: string
  /** Telegram ids. */
  staffIds: readonly number[]
  now: Date
  /** When it reached us: it must be before the deadline. */
  receivedAt: Date
}

/**
 * A member asks the organizer for more time for one application, and thereby says who applies. One request waits at a time.
 * Returns its id.
 * @throws Refusal 'not-yours', 'received-elsewhere', 'competition-closed', 'competition-cancelled', 'text-empty',
 * 'text-too-long' (details: `limit`), 'extension-waits'
 */
export async function askExtension(db: Db, asking: Asking): Promise<number> {
  const { by, applicationId, now, receivedAt, staffIds } = asking
  const draft = await openDraft(db, by, applicationId, { lock: true, to: 'answer' })
  if (draft.competition.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  mustBeOpen(draft, receivedAt)
  const request = asking.request.trim()
  if (!request) throw new Refusal('text-empty')
  if ([...request].length > REQUEST_LIMIT) throw new Refusal('text-too-long', { limit: REQUEST_LIMIT })
  const earlier = await extensionsOf(db, applicationId)
  if (earlier.some(({ grantedAt, declinedAt }) => !grantedAt && !declinedAt))
    throw new Refusal('extension-waits')

  const { competitionId, lotId } = draft.application
  const [row] = await db
    .insert(extensions)
    .values({ applicationId, competitionId, lotId, askedBy: by.id, askedAt: receivedAt, request })
    .returning({ id: extensions.id })
  const extensionId = row!.id
  await record(db, { at: now, by: by.id, event: 'extension-asked', subject: `application:${applicationId}` })
  const asked = { cause: 'extension' as const, causeKey: `asked:${extensionId}`, data: { extensionId } }
  const of = await whoseOf(db, competitionId)
  await tellStaff(db, { roles: DECIDING, staffIds, of }, { ...asked, now })
  return extensionId
}
