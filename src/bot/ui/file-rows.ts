import { filesOf } from '../../core/applications/form/fields/index.ts'
import { isPage } from '../../core/applications/form/fields/reading/files.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { rowsOf } from './buttons.ts'
import { clip } from './paging.ts'
import type { Button } from './view.ts'

/** Addresses: of one file, and of the pictures as pages of one PDF. */
export interface FileActions {
  file?: ((index: number) => string) | undefined
  pages?: string | undefined
}

/** A button for every file of an answer, and one that puts pictures of pages together. */
export function fileRows(value: unknown, { file, pages }: FileActions, locale: Locale): Button[][] {
  if (!file) return []
  const files = filesOf(value)
  const count = files.filter(isPage).length
  const buttons = files.map(({ name }, index) => ({
    text: `📎 ${index + 1}. ${clip(name, 24)}`,
    data: file(index),
  }))
  return [
    ...rowsOf(buttons, 2),
    ...(pages && count > 0 && pdfAvailable()
      ? [[{ text: t(locale, 'attachment-pages-button', { count }), data: pages }]]
      : []),
  ]
}
