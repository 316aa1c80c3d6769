import { and, asc, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, resultProtocols } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import type { ResultsProtocol } from './protocol.ts'

export type ProtocolRow = typeof resultProtocols.$inferSelect

/** A protocol that was released; the keys are those of its documents in the file storage, null until they are made. */
export interface Released extends Omit<ProtocolRow, 'content' | 'releasedAt'> {
  content: ResultsProtocol
  releasedAt: Date
}

const asReleased = (row: ProtocolRow): Released => row as Released

/** One that everybody may read; undefined for a draft. */
export async function getReleased(db: Db, id: number): Promise<Released | undefined> {
  const [row] = await db
    .select()
    .from(resultProtocols)
    .where(and(eq(resultProtocols.id, id), isNotNull(resultProtocols.releasedAt)))
  return row && asReleased(row)
}

/** Every protocol of a competition that was released, the first first: a later one corrects those before. */
export async function releasedOf(db: Db, competitionId: number): Promise<Released[]> {
  const rows = await db
    .select()
    .from(resultProtocols)
    .where(and(eq(resultProtocols.competitionId, competitionId), isNotNull(resultProtocols.releasedAt)))
    .orderBy(asc(resultProtocols.number))
  return rows.map(asReleased)
}

/** The one that counts at a moment. */
export async function newestReleased(db: Db, competitionId: number): Promise<Released | undefined> {
  return (await releasedOf(db, competitionId)).at(-1)
}

/** Whether anything was released; cheaper than reading it. */
export async function hasReleased(db: Db, competitionId: number): Promise<boolean> {
  const released = isNotNull(resultProtocols.releasedAt)
  return (
    (await db.$count(resultProtocols, and(eq(resultProtocols.competitionId, competitionId), released))) > 0
  )
}

/** The one being written. */
export async function draftOf(db: Db, competitionId: number): Promise<ProtocolRow | undefined> {
  const [row] = await db
    .select()
    .from(resultProtocols)
    .where(and(eq(resultProtocols.competitionId, competitionId), isNull(resultProtocols.releasedAt)))
    .orderBy(desc(resultProtocols.number))
    .limit(1)
  return row
}

export interface ForStaff {
  row: ProtocolRow
  competition: typeof competitions.$inferSelect
}

/** A protocol, written or released, with its competition. `lock`: nobody else changes it in this transaction. @throws Refusal 'not-found' */
export async function protocolForStaff(db: Db, id: number, { lock = false } = {}): Promise<ForStaff> {
  const of = eq(resultProtocols.id, id)
  if (lock) await db.select({ id: resultProtocols.id }).from(resultProtocols).where(of).for('update')
  const [found] = await db
    .select({ row: resultProtocols, competition: competitions })
    .from(resultProtocols)
    .innerJoin(competitions, eq(competitions.id, resultProtocols.competitionId))
    .where(of)
  if (!found) throw new Refusal('not-found')
  return found
}

/** Those whose documents are still to be made, the oldest first. */
export async function unprintedResults(db: Db, limit: number): Promise<Released[]> {
  const rows = await db
    .select()
    .from(resultProtocols)
    .where(
      and(
        isNotNull(resultProtocols.releasedAt),
        or(isNull(resultProtocols.fileKk), isNull(resultProtocols.fileRu)),
      ),
    )
    .orderBy(asc(resultProtocols.id))
    .limit(limit)
  return rows.map(asReleased)
}

/** Keeps where a document lies, unless another process made the same one first. */
export async function keepPrintedResults(
  db: Db,
  id: number,
  language: 'kk' | 'ru',
  key: string,
): Promise<void> {
  const name = language === 'kk' ? 'fileKk' : 'fileRu'
  await db
    .update(resultProtocols)
    .set({ [name]: sql`coalesce(${resultProtocols[name]}, ${key})` })
    .where(eq(resultProtocols.id, id))
}
