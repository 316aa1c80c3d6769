import type { Files } from '../../../files/store.ts'
import type { DocumentContent } from './content.ts'

/** A document whose bytes lie in the file storage. `size` in bytes. */
export interface StoredDocument extends Omit<DocumentContent, 'bytes'> {
  fileKey: string
  size: number
}

/** Puts the documents into the storage. Called before the transaction, which must not wait for a disk. */
export async function storeDocuments(
  files: Files,
  documents: readonly DocumentContent[],
): Promise<StoredDocument[]> {
  const stored: StoredDocument[] = []
  for (const { bytes, ...document } of documents)
    stored.push({ ...document, fileKey: await files.put(bytes), size: bytes.length })
  return stored
}
