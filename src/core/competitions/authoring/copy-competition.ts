import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitionDocuments, competitions, lots } from '../../../database/schema/index.ts'
import { record } from '../../audit/record.ts'
import { Refusal } from '../../errors.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import { versionOf } from '../content-of.ts'
import { type Competition, getCompetition } from '../get-competition.ts'
import { formKey } from '../version.ts'
import { proposeCode } from './propose-code.ts'
import { insertDraft } from './start-draft.ts'

/** `repeat`: the same once more after one that failed, under the shorter periods of the law; `year`: a new one made of an old one. */
export type CopyHow = 'repeat' | 'year'

interface Copying {
  from: number
  how: CopyHow
  now: Date
}

/**
 * A new draft made of a competition: texts, lots, documents, form and rubric. No moment is taken over, and from last year no day
 * of the service either. Returns its id.
 * @throws Refusal 'not-found', 'not-staff', 'role-needed', 'repeat-too-early'
 */
export async function copyCompetition(db: Db, by: Actor, { from, how, now }: Copying): Promise<number> {
  const source = await getCompetition(db, { id: from })
  if (!source) throw new Refusal('not-found')
  mustCan(by, 'authorCompetition', source)
  if (how === 'repeat' && !mayRepeat(source, now)) throw new Refusal('repeat-too-early')
  const id = await insertDraft(db, {
    ...copied(source),
    repeat: how === 'repeat',
    createdBy: by.id,
    createdAt: now,
  })
  await copyLots(db, source, id, how)
  await copyDocuments(db, source, id)
  const { content } = versionOf(source, await formKey(db, source))
  const code = await proposeCode(db, { ...content, deadline: now }, { id, now })
  await db.update(competitions).set({ code }).where(eq(competitions.id, id))
  const after = { from: source.code, how }
  await record(db, { at: now, by: by.id, event: 'competition-copied', subject: `competition:${id}`, after })
  return id
}

/** Over, whatever came of it. */
export const mayRepeat = ({ deadline, cancelledAt, archive }: Competition, now: Date): boolean =>
  archive || cancelledAt !== null || deadline <= now

function copied(source: Competition) {
  const { kind, intake, intakeUrl, intakePlace, title, summary, customer, needs } = source
  const { spheres, regions, themes, budget, applicationsPerOrganization, formId, rubric } = source
  return {
    ...{ kind, intake, intakeUrl, intakePlace, title, summary, customer, needs },
    ...{ spheres, regions, themes, budget, applicationsPerOrganization, formId, rubric },
    copiedFrom: source.id,
  }
}

async function copyLots(db: Db, source: Competition, competitionId: number, how: CopyHow): Promise<void> {
  if (source.lots.length === 0) return
  const cleared = how === 'year' ? { serviceFrom: null, serviceUntil: null } : {}
  await db
    .insert(lots)
    .values(source.lots.map(({ id: _, ...lot }) => ({ ...lot, ...cleared, competitionId })))
}

/** Protocols are of the competition that was. */
async function copyDocuments(db: Db, { documents }: Competition, competitionId: number): Promise<void> {
  const kept = documents.filter(({ kind }) => kind !== 'protocol')
  if (kept.length === 0) return
  await db
    .insert(competitionDocuments)
    .values(kept.map(({ id: _, ...document }) => ({ ...document, competitionId })))
}
