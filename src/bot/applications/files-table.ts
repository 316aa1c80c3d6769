import { filesOf } from '../../core/applications/form/fields/index.ts'
import { fileSize } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { PaperTable } from '../../papers/pdf.ts'

/** How much of a content hash stands on paper: enough to tell files apart, short enough to compare by eye. */
const SHOWN = 16

/** The files of an answer as a paper lists them: the hash ties the paper to what is in the package. */
export const filesTable = (value: unknown, locale: Locale): PaperTable => ({
  columns: [t(locale, 'attachment-paper-name'), t(locale, 'attachment-paper-size'), 'SHA-256'],
  rows: filesOf(value).map(({ name, size, key }) => [
    name,
    size === undefined ? '' : fileSize(locale, size),
    key?.slice(0, SHOWN) ?? '',
  ]),
})
