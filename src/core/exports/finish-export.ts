import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { exports, people } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { notify } from '../notifications/notify.ts'
import type { ExportRow } from './wish.ts'

/** A file to be made, with the language of whoever asked. */
export interface Waiting {
  row: ExportRow
  locale: Locale
}

/** Asked for and neither made nor given up, the oldest first. */
export async function waitingExports(db: Db, limit: number): Promise<Waiting[]> {
  const rows = await db
    .select({ row: exports, locale: people.locale })
    .from(exports)
    .innerJoin(people, eq(people.id, exports.askedBy))
    .where(and(isNull(exports.madeAt), isNull(exports.failedAt)))
    .orderBy(asc(exports.id))
    .limit(limit)
  return rows.map(({ row, locale }) => ({ row, locale: locale ?? 'kk' }))
}

interface Made {
  fileKey: string
  fileName: string
  /** Bytes. */
  size: number
}

/** The file is there: whoever asked gets it. Made by two processes at once, it is told of once. */
export async function finishExport(db: Db, row: ExportRow, made: Made, now: Date): Promise<void> {
  const finished = await end(db, row, { ...made, madeAt: now })
  if (!finished) return
  const after = { kind: row.kind, size: made.size }
  await record(db, { at: now, event: 'export-made', subject: `export:${row.id}`, after })
  await tellAsker(db, row, now)
}

/** It cannot be made, or may not be any more: whoever asked hears it. */
export async function failExport(db: Db, row: ExportRow, now: Date): Promise<void> {
  if (await end(db, row, { failedAt: now })) await tellAsker(db, row, now)
}

async function end(db: Db, { id }: ExportRow, set: Partial<ExportRow>): Promise<boolean> {
  const open = and(eq(exports.id, id), isNull(exports.madeAt), isNull(exports.failedAt))
  const [ended] = await db.update(exports).set(set).where(open).returning({ id: exports.id })
  return ended !== undefined
}

const tellAsker = (db: Db, { id, askedBy }: ExportRow, now: Date) =>
  notify(db, [askedBy], { cause: 'export', causeKey: String(id), data: { exportId: id }, now })
