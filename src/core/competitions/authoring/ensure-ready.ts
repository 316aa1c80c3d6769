import type { Db } from '../../../database/client.ts'
import { Refusal } from '../../errors.ts'
import { versionOf } from '../content-of.ts'
import type { Competition } from '../get-competition.ts'
import { formKey } from '../version.ts'
import { contentFaults } from './content-faults.ts'
import { unseenDoubts } from './doubts.ts'

/**
 * Whether a draft that lacks nothing may be published as far as its texts go: nothing contradicts itself, and every doubt about
 * the two languages was looked at. @throws Refusal 'fields-contradict', 'doubts-unseen' (details: `count`, `competitionId`)
 */
export async function ensureReady(db: Db, draft: Competition, now: Date): Promise<void> {
  const { content } = versionOf(draft, await formKey(db, draft))
  const details = { competitionId: draft.id }
  if (contentFaults(content, now).length > 0) throw new Refusal('fields-contradict', details)
  const count = (await unseenDoubts(db, draft)).length
  if (count > 0) throw new Refusal('doubts-unseen', { ...details, count })
}
