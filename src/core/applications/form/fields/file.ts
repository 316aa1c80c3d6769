import { fileSize } from '../../../../language/format.ts'
import { accept, type FieldKind, quoted, type StoredFile } from './kind.ts'

/** What the Bot API lets a bot download (getFile), in megabytes. */
const MAX = 20
const MEGABYTE = 1024 * 1024
const EXTENSIONS = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'odt',
  'jpg',
  'jpeg',
  'png',
  'heic',
  'zip',
  'sig',
  'cms',
]

/** One file: a document or a photo. `max` is megabytes. */
export const file: FieldKind = {
  type: 'file',
  minutes: 4,
  read(input, field, context) {
    return input.file ? accept(file, input.file, field, context) : { problem: 'field-file-not-file' }
  },
  check(value, { max = MAX }, { locale }) {
    const { name, size = 0 } = value as StoredFile
    const extension = name.toLowerCase().split('.').at(-1) ?? ''
    if (!EXTENSIONS.includes(extension))
      return { problem: 'field-file-wrong-kind', details: { name: quoted(name) } }
    if (size === 0 && (value as StoredFile).size !== undefined) return { problem: 'field-file-blank' }
    if (size <= max * MEGABYTE) return undefined
    return { problem: 'field-file-too-big', details: { size: fileSize(locale, size), max } }
  },
  show(value, _field, locale) {
    const { name, size } = value as StoredFile
    return size === undefined ? name : `${name} (${fileSize(locale, size)})`
  },
  hints: ({ max = MAX }) => ({ max }),
}
