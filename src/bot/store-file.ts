import { sniffFile } from '../core/applications/attachments/sniff-file.ts'
import type { StoredFile } from '../core/applications/form/fields/kind.ts'
import type { Files } from '../files/store.ts'

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
