import type { Db } from '../../database/client.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { versionOf } from './content-of.ts'
import { getCompetition } from './get-competition.ts'
import { keepVersion } from './keep-version.ts'
import { formKey } from './version.ts'

interface Proposing {
  competitionId: number
  deadline: Date
  at: Date
}

/**
 * Puts down a later deadline for all as a change that waits for its public reason and a last yes, as any change from a file
 * does. Returns the id of the version.
 * @throws Refusal 'not-found', and what `keepVersion` declines
 */
export async function proposeDeadline(
  db: Db,
  by: Actor,
  { competitionId, deadline, at }: Proposing,
): Promise<number> {
  const published = await getCompetition(db, { id: competitionId })
  if (!published) throw new Refusal('not-found')
  const { content, documents } = versionOf(published, await formKey(db, published))
  const { id } = await keepVersion(db, { content: { ...content, deadline }, documents }, { by, at })
  return id
}
