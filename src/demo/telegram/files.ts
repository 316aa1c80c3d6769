import { randomBytes } from 'node:crypto'
import { imageSize } from './image-size.ts'
import type { FileRecord } from './records.ts'
import type { World } from './world.ts'

const MIME: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  ics: 'text/calendar',
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
}

const extension = (name: string): string => /\.([a-zA-Z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

export const mimeOf = (name: string): string => MIME[extension(name)] ?? 'application/octet-stream'

export interface NewFile {
  name: string
  bytes: Uint8Array
  mime?: string | undefined
  /** Bytes claimed instead of those stored. */
  size?: number | undefined
}

/** Keeps a file and gives it the ids by which it is sent again and downloaded. */
export function keepFile(world: World, folder: 'documents' | 'photos', file: NewFile): FileRecord {
  const uniqueId = `AgAD${randomBytes(9).toString('base64url')}`
  const ending = folder === 'photos' ? 'jpg' : extension(file.name)
  const record: FileRecord = {
    fileId: `BQACAgIAAxk${randomBytes(30).toString('base64url')}`,
    uniqueId,
    path: `${folder}/file_${world.store.next('file')}${ending ? `.${ending}` : ''}`,
    name: file.name,
    mime: file.mime ?? mimeOf(file.name),
    size: file.size ?? file.bytes.length,
    ...imageSize(file.bytes),
  }
  world.blobs.write(uniqueId, file.bytes)
  world.store.put('files', record.fileId, record)
  return record
}

/** The fields of a message that carries this file as a document. */
export const asDocument = (file: FileRecord) => ({
  document: {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_name: file.name,
    mime_type: file.mime,
    file_size: file.size,
  },
})

/** The fields of a message that carries it as a photo; one size stands for all Telegram makes of it. */
export const asPhoto = (file: FileRecord) => ({
  photo: [
    {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      width: file.width ?? 0,
      height: file.height ?? 0,
      file_size: file.size,
    },
  ],
})
