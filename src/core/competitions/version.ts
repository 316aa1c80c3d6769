import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Change, competitions, competitionVersions, forms } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { compare } from './compare.ts'
import { type CompetitionVersion, versionOf } from './content-of.ts'
import type { CompetitionContent, FormKey } from './file/content.ts'
import type { StoredDocument } from './file/store-documents.ts'
import { type Competition, getCompetition } from './get-competition.ts'

type Row = typeof competitionVersions.$inferSelect

export const isPending = and(isNull(competitionVersions.appliedAt), isNull(competitionVersions.discardedAt))

/** In place of a file's content: what waits is the cancellation of the whole competition. */
export const CANCELS = { cancels: true } as const

/** Something to be done to a published competition, once staff agree: changes from a file, or its cancellation. */
export interface PendingVersion extends Pick<Row, 'id' | 'reason'> {
  published: Competition
  /** Compared with what is published now; undefined for a cancellation. */
  proposal: { before: CompetitionVersion; after: CompetitionVersion; changes: Change[] } | undefined
}

/** @throws Refusal 'not-staff', 'not-found' for one that was applied or discarded */
export async function pendingVersion(
  db: Db,
  by: Actor,
  id: number,
  { lock = false } = {},
): Promise<PendingVersion> {
  mustCan(by, 'readStaffDesk')
  if (lock) await lockCompetition(db, id)
  const waiting = and(eq(competitionVersions.id, id), isPending)
  const [row] = await db.select().from(competitionVersions).where(waiting)
  const published = row && (await getCompetition(db, { id: row.competitionId }))
  if (!row || !published) throw new Refusal('not-found')
  mustCan(by, 'prepareChange', published)
  return { id, reason: row.reason, published, proposal: await proposalOf(db, row, published) }
}

/** Whoever changes a competition holds its row: its versions are never touched without. */
const lockCompetition = (db: Db, versionId: number) =>
  db
    .select({ id: competitions.id })
    .from(competitions)
    .innerJoin(competitionVersions, eq(competitionVersions.competitionId, competitions.id))
    .where(eq(competitionVersions.id, versionId))
    .for('update', { of: competitions })

/** The newest that waits for a competition. */
export async function pendingOf(db: Db, competitionId: number): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(competitionVersions)
    .where(and(eq(competitionVersions.competitionId, competitionId), isPending))
    .orderBy(desc(competitionVersions.id))
    .limit(1)
  return row
}

async function proposalOf(db: Db, row: Row, published: Competition): Promise<PendingVersion['proposal']> {
  if (cancels(row)) return undefined
  const before = versionOf(published, await formKey(db, published))
  const after = { content: revived(row.content), documents: row.documents as StoredDocument[] }
  return { before, after, changes: compare(before, after) }
}

export const cancels = ({ content }: Row): boolean => 'cancels' in (content as object)

export async function formKey(db: Db, { formId }: Competition): Promise<FormKey> {
  const [form] = await db
    .select({ key: forms.key })
    .from(forms)
    .where(eq(forms.id, formId ?? 0))
  return form?.key as FormKey
}

/** JSON keeps moments as text. */
function revived(content: unknown): CompetitionContent {
  const { opens, deadline, results, ...same } = content as CompetitionContent
  return {
    // One kept before these were known has neither.
    ...{ ...same, repeat: same.repeat ?? false, milestones: same.milestones ?? {} },
    deadline: new Date(deadline),
    ...(opens && { opens: new Date(opens) }),
    ...(results && { results: { ...results, published: new Date(results.published) } }),
  }
}
