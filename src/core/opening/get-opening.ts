import { asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { openings } from '../../database/schema/index.ts'
import type { Protocol } from './protocol.ts'

/** An opening with its protocol; the keys are those of its documents in the file storage, null until they are made. */
export interface Opening {
  id: number
  competitionId: number
  number: number
  dueAt: Date
  openedAt: Date
  protocol: Protocol
  fileKk: string | null
  fileRu: string | null
}

const asOpening = (row: typeof openings.$inferSelect): Opening => ({
  ...row,
  protocol: row.protocol as Protocol,
})

export async function getOpening(db: Db, id: number): Promise<Opening | undefined> {
  const [row] = await db.select().from(openings).where(eq(openings.id, id))
  return row && asOpening(row)
}

/** Every opening of a competition, the first first. */
export async function openingsOf(db: Db, competitionId: number): Promise<Opening[]> {
  const rows = await db
    .select()
    .from(openings)
    .where(eq(openings.competitionId, competitionId))
    .orderBy(asc(openings.number))
  return rows.map(asOpening)
}

/** Whether a competition has an opening; cheaper than reading its protocols. */
export async function isOpened(db: Db, competitionId: number): Promise<boolean> {
  return (await db.$count(openings, eq(openings.competitionId, competitionId))) > 0
}

/** Those whose documents are still to be made, the oldest first. */
export async function unprintedOpenings(db: Db, limit: number): Promise<Opening[]> {
  const rows = await db
    .select()
    .from(openings)
    .where(or(isNull(openings.fileKk), isNull(openings.fileRu)))
    .orderBy(asc(openings.id))
    .limit(limit)
  return rows.map(asOpening)
}

/** Keeps where a document lies, unless another process made the same one first. */
export async function keepPrinted(db: Db, id: number, language: 'kk' | 'ru', key: string): Promise<void> {
  const column = language === 'kk' ? openings.fileKk : openings.fileRu
  const name = language === 'kk' ? 'fileKk' : 'fileRu'
  await db
    .update(openings)
    .set({ [name]: sql`coalesce(${column}, ${key})` })
    .where(eq(openings.id, id))
}
