/** A file field's answer is a list; the oldest drafts hold one file instead. */
import type { StoredFile } from '../kind.ts'

/** The files of an answer, in the person's order; none for an answer left empty. */
export function filesOf(value: unknown): readonly StoredFile[] {
  if (Array.isArray(value)) return value as StoredFile[]
  return value ? [value as StoredFile] : []
}

/** The same content, by its hash once we have a copy, else by Telegram's own sign of it. */
export const isSameFile = (a: StoredFile, b: StoredFile): boolean =>
  a.telegramUniqueId === b.telegramUniqueId || (a.key !== undefined && a.key === b.key)

/** With a file at the end; a file that is there already is not added twice. */
export const withFile = (files: readonly StoredFile[], file: StoredFile): readonly StoredFile[] =>
  files.some((one) => isSameFile(one, file)) ? files : [...files, file]

export const withoutFile = (files: readonly StoredFile[], at: number): readonly StoredFile[] =>
  files.filter((_, index) => index !== at)

/** With another file in the place of one. */
export const replacedFile = (
  files: readonly StoredFile[],
  at: number,
  by: StoredFile,
): readonly StoredFile[] =>
  files.flatMap((file, index) => (index === at ? [by] : isSameFile(file, by) ? [] : [file]))

/** With two neighbours changed over: the order of the pages. The ends stay where they are. */
export function movedFile(files: readonly StoredFile[], at: number, by: -1 | 1): readonly StoredFile[] {
  const [one, other] = [files[at], files[at + by]]
  if (!one || !other) return files
  return files.map((file, index) => (index === at ? other : index === at + by ? one : file))
}

/** A picture that can become a page of a PDF. HEIC is none: nothing here can read it. */
export const isPage = ({ name, mime }: StoredFile): boolean =>
  mime ? mime === 'image/jpeg' || mime === 'image/png' : /\.(jpe?g|png)$/i.test(name)
