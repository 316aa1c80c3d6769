import type { StoredFile } from '../../core/applications/form/fields/kind.ts'
import type { Locale } from '../../language/locale.ts'
import { pagesPdf } from '../../papers/pages.ts'
import type { Handout } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'

/** Bytes of a file people sent: our own copy, or, while there is none, Telegram's. */
export const bytesOf = (
  { files, download }: Outside,
  { key, telegramFileId }: StoredFile,
): Promise<Uint8Array> => (key ? files.get(key) : download(telegramFileId))

/** Pictures of pages as one PDF, made when it is sent. */
export const pagesFile = (
  { locale, outside }: Visit,
  title: string,
  files: readonly StoredFile[],
): Handout => ({
  name: `${title}.pdf`,
  bytes: async () => pagesOf(locale, title, await Promise.all(files.map((file) => bytesOf(outside, file)))),
})

export const pagesOf = (language: Locale, title: string, pictures: Uint8Array[]): Promise<Uint8Array> =>
  pagesPdf({ title, language, pictures })
