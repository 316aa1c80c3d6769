import { sniffFile } from '../core/applications/attachments/sniff-file.ts'
import { MOST_MEGABYTES } from '../core/applications/form/fields/file.ts'
import type { StoredFile } from '../core/applications/form/fields/kind.ts'
import type { Files } from '../files/store.ts'
import type { Sent } from './ui/route.ts'

interface Storing {
  files: Files
  download(telegramFileId: string): Promise<Uint8Array>
}

/** Downloads a file, looks what it is, and stores a copy of our own; one that cannot be taken comes back with its fault. */
export async function storeFile(
  { files, download }: Storing,
  { fault: _, ...file }: StoredFile,
): Promise<StoredFile> {
  const bytes = await download(file.telegramFileId)
  const size = bytes.length
  const sniffed = await sniffFile(bytes, file.name)
  if ('fault' in sniffed) return { ...file, size, fault: sniffed.fault }
  return { ...file, ...sniffed, size, key: await files.put(bytes) }
}

/**
 * A file just sent, checked and stored. Too big a one is left where it is, for its field to say so; so is what Telegram does
 * not hand out now, to be fetched later. `max` is megabytes.
 */
export async function storeSent(
  storing: Storing,
  { photo: _, ...file }: NonNullable<Sent['file']>,
  max = MOST_MEGABYTES,
): Promise<StoredFile> {
  if ((file.size ?? 0) > max * 1024 * 1024) return file
  return await storeFile(storing, file).catch(() => file)
}
