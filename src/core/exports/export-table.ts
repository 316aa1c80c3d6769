import type { Db } from '../../database/client.ts'
import type { Locale } from '../../language/locale.ts'
import { applicationsTable } from './applications-table.ts'
import { deliveriesTable } from './deliveries-table.ts'
import { journalTable } from './journal-table.ts'
import { scoresTable } from './scores-table.ts'
import { subscribersTable } from './subscribers-table.ts'
import type { Table } from './table.ts'
import type { ExportWish } from './wish.ts'

interface Making {
  locale: Locale
  now: Date
  staffIds: readonly number[]
}

/** What a file is to hold; its rows are read while they are written. Rights were asked before. */
export async function exportTable(
  db: Db,
  wish: Exclude<ExportWish, { kind: 'dossier' }>,
  { locale, now, staffIds }: Making,
): Promise<Table> {
  if (wish.kind === 'applications') return applicationsTable(db, { ...wish, locale })
  if (wish.kind === 'scores') return scoresTable(db, { ...wish, locale })
  if (wish.kind === 'subscribers') return subscribersTable(db, locale)
  if (wish.kind === 'deliveries') return deliveriesTable(db, { ...wish, now, locale })
  return journalTable(db, { filter: wish.filter, now, staffIds, locale })
}
