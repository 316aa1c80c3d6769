import type { Logger } from 'pino'
import { Refusal } from '../core/errors.ts'
import { exportTable } from '../core/exports/export-table.ts'
import { failExport, finishExport, type Waiting, waitingExports } from '../core/exports/finish-export.ts'
import { mustMayExport } from '../core/exports/may-export.ts'
import { type ExportWish, wishOf } from '../core/exports/wish.ts'
import { actorNow } from '../core/staff/grants-of.ts'
import type { Locale } from '../language/locale.ts'
import { lookUp } from '../language/translate.ts'
import { tableFile } from '../papers/table-file.ts'
import { zipStream } from '../papers/zip-stream.ts'
import { type DossierParts, dossierEntries, type Printed } from './dossier-entries.ts'

interface Making extends Omit<DossierParts, 'print'> {
  /** Telegram ids of ADMIN_IDS. */
  staffIds: readonly number[]
  /** An application as a paper in this language. */
  print(application: Printed, locale: Locale): Promise<Uint8Array>
  clock: { now(): Date }
  log: Logger
}

const AT_ONCE = 3

/**
 * Makes the files staff asked for, outside any transaction, and hands them over by a notification. One whose asker may not have
 * it any more, or that fails, is given up: it can be asked for again.
 */
export async function makeExports(making: Making): Promise<void> {
  const { db, clock, log } = making
  for (const waiting of await waitingExports(db, AT_ONCE)) {
    try {
      await makeOne(making, waiting)
    } catch (err) {
      if (!(err instanceof Refusal)) log.error({ err, export: waiting.row.id }, 'an export could not be made')
      await db.transaction((tx) => failExport(tx, waiting.row, clock.now()))
    }
  }
}

async function makeOne(making: Making, waiting: Waiting): Promise<void> {
  const { db, files, staffIds, clock } = making
  const { row } = waiting
  const wish = wishOf(row)
  await mustMayExport(db, await actorNow(db, row.askedBy, staffIds), wish, clock.now())
  const { bytes, name } = await contentOf(making, wish, waiting)
  const { key, size } = await files.putStream(bytes)
  const made = { fileKey: key, fileName: name, size }
  await db.transaction((tx) => finishExport(tx, row, made, clock.now()))
}

async function contentOf(making: Making, wish: ExportWish, { row, locale }: Waiting) {
  const { db, staffIds, clock, print } = making
  if (wish.kind === 'dossier') {
    const parts = { ...making, print: (application: Printed) => print(application, locale) }
    const entries = await dossierEntries(parts, wish.competitionId)
    return { bytes: zipStream(entries), name: `dossier-${row.id}.zip` }
  }
  const table = await exportTable(db, wish, { locale, staffIds, now: clock.now() })
  const title = lookUp(locale, `export-kind-${wish.kind}`)
  return { bytes: tableFile(table, title), name: `${wish.kind}-${row.id}.xlsx` }
}
