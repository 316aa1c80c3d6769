import { fileSize } from '../../../../language/format.ts'
import { type Context, type FieldKind, quoted, type Reading, type StoredFile, type Trouble } from './kind.ts'
import { filesOf, withFile } from './reading/files.ts'

/** What the Bot API lets a bot download (getFile), in megabytes. */
export const MOST_MEGABYTES = 20
const MOST_FILES = 10
const MEGABYTE = 1024 * 1024
const EXTENSIONS = /\.(pdf|docx?|xlsx?|odt|jpe?g|png|heic|zip|sig|cms|p7s)$/i

/** Documents and photos, one after another until the person is done. `max` is megabytes each, `files` how many. */
export const file: FieldKind = {
  type: 'file',
  minutes: 4,
  read({ file: sent, previous }, field, { locale }): Reading {
    if (!sent) return { problem: 'field-file-not-file' }
    const { files: most = MOST_FILES, max = MOST_MEGABYTES } = field
    const trouble = troubleWith(sent, max, locale)
    if (trouble) return trouble
    const before = filesOf(previous)
    const value = withFile(before, sent)
    if (value.length > most)
      return { problem: 'field-file-too-many', details: { name: quoted(sent.name), most } }
    if (value === before)
      return { value, more: true, warning: 'field-file-twice', details: { name: quoted(sent.name) } }
    if (!sent.locked) return { value, more: true }
    return { value, more: true, warning: 'field-file-locked-pdf', details: { name: quoted(sent.name) } }
  },
  check(value, { max = MOST_MEGABYTES }, { locale }) {
    for (const one of filesOf(value)) {
      const trouble = troubleWith(one, max, locale)
      if (trouble) return trouble
    }
    return undefined
  },
  show(value, _field, locale) {
    const files = filesOf(value)
    const lines = files.map(({ name, size }) =>
      size === undefined ? name : `${name} (${fileSize(locale, size)})`,
    )
    return lines.length > 1 ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n') : lines.join('')
  },
  hints: ({ max = MOST_MEGABYTES, files = MOST_FILES }) => ({ max, files }),
}

/** What is wrong with one file, as far as its name and size tell; what its content told was written into it. */
export function troubleWith(
  { name, size, fault }: Pick<StoredFile, 'name' | 'size' | 'fault'>,
  max: number,
  locale: Context['locale'],
): Trouble | undefined {
  if (size !== undefined && size > max * MEGABYTE)
    return {
      problem: 'field-file-too-big',
      details: { name: quoted(name), size: fileSize(locale, size), max },
    }
  if (fault) return { problem: fault, details: { name: quoted(name) } }
  if (size === 0) return { problem: 'field-file-blank', details: { name: quoted(name) } }
  if (!EXTENSIONS.test(name)) return { problem: 'field-file-wrong-kind', details: { name: quoted(name) } }
  return undefined
}
