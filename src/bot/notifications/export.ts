import { findExport } from '../../core/exports/get-export.ts'
import { type ExportRow, wishOf } from '../../core/exports/wish.ts'
import type { Files } from '../../files/store.ts'
import { fileSize } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** What a bot may send (Bot API, sendDocument), in bytes. */
export const MOST_SENT = 50 * 1024 * 1024

/** To whoever asked for a file: here it is, or why not. */
export const writeExport: Write = async ({ db, files }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const found = await findExport(db, idIn(notification, 'exportId'))
  if (!found) return undefined
  const { row, title } = found
  const what = lookUp(locale, `export-kind-${wishOf(row).kind}`)
  const about = title ? [markup(locale, 'export-about', { title: clip(pick(title, locale), 200) })] : []
  return {
    html: [stateText(locale, row, what), ...about, ...personalText(locale, row)].join('\n'),
    buttons: [
      ...(row.failedAt ? [] : [[{ text: t(locale, 'export-again-button'), data: `exportfile:${row.id}` }]]),
      [{ text: t(locale, 'staff-desk-button'), data: 'staff' }],
    ],
    attached: attachedOf(files, row),
  }
}

function stateText(locale: Locale, { failedAt, size }: ExportRow, what: string): string {
  if (failedAt) return markup(locale, 'export-failed', { what })
  const shown = fileSize(locale, size ?? 0)
  return (size ?? 0) > MOST_SENT
    ? markup(locale, 'export-too-big', { what, size: shown })
    : markup(locale, 'export-ready', { what, size: shown })
}

const personalText = (locale: Locale, { personal, failedAt }: ExportRow): string[] =>
  personal === 'with' && !failedAt ? [markup(locale, 'export-personal-note')] : []

function attachedOf(files: Files, { fileKey, fileName, size }: ExportRow): Letter['attached'] {
  if (!fileKey || !fileName || (size ?? 0) > MOST_SENT) return undefined
  return { name: fileName, bytes: () => files.get(fileKey).catch(() => undefined) }
}
