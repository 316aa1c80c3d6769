import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { exports } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../staff/can.ts'
import { mustMayExport } from './may-export.ts'
import { type ExportWish, keptWish } from './wish.ts'

/**
 * Asks for a file; a sweep makes it and sends it. One that is asked for already is not made twice. Who took which data is
 * written down. Returns its id.
 * @throws Refusal what `mustMayExport` declines
 */
export async function askExport(
  db: Db,
  by: Actor,
  { wish, now }: { wish: ExportWish; now: Date },
): Promise<number> {
  await mustMayExport(db, by, wish, now)
  const kept = keptWish(wish)
  const same = and(
    ...[eq(exports.askedBy, by.id), eq(exports.kind, kept.kind), eq(exports.personal, kept.personal)],
    kept.competitionId === null
      ? isNull(exports.competitionId)
      : eq(exports.competitionId, kept.competitionId),
    ...[isNull(exports.madeAt), isNull(exports.failedAt)],
  )
  const [waiting] = await db.select({ id: exports.id }).from(exports).where(same)
  if (waiting) return waiting.id
  const [row] = await db
    .insert(exports)
    .values({ ...kept, askedBy: by.id, askedAt: now })
    .returning({ id: exports.id })
  const { kind, competitionId, personal } = kept
  const subject = competitionId === null ? `export:${row!.id}` : `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'export-asked', subject, after: { kind, personal } })
  return row!.id
}
