import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, exports } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { mustMayExport } from './may-export.ts'
import { type ExportRow, wishOf } from './wish.ts'

/** A file that was asked for, and whose competition it is about, if one's. */
export async function findExport(
  db: Db,
  id: number,
): Promise<{ row: ExportRow; title: Localized | null } | undefined> {
  const [found] = await db
    .select({ row: exports, title: competitions.title })
    .from(exports)
    .leftJoin(competitions, eq(competitions.id, exports.competitionId))
    .where(eq(exports.id, id))
  return found
}

/**
 * A file made earlier, for whoever asked for it and may still have it. Every taking is written down.
 * @throws Refusal 'not-found', and what `mustMayExport` declines
 */
export async function takeExport(
  db: Db,
  by: Actor,
  { id, now }: { id: number; now: Date },
): Promise<ExportRow & { fileKey: string; fileName: string }> {
  const found = await findExport(db, id)
  if (!found || found.row.askedBy !== by.id) throw new Refusal('not-found')
  const { row } = found
  await mustMayExport(db, by, wishOf(row), now)
  const { fileKey, fileName } = row
  if (!fileKey || !fileName) throw new Refusal('export-not-ready')
  await record(db, { at: now, by: by.id, event: 'export-read', subject: `export:${id}` })
  return { ...row, fileKey, fileName }
}
