import type { Db } from '../../../database/client.ts'
import { attachments } from '../../../database/schema/index.ts'
import type { StoredFile } from '../form/fields/kind.ts'
import { filesOf, isSameFile } from '../form/fields/reading/files.ts'

interface Keeping {
  by: { id: number }
  applicationId: number
  fieldId: string
  receivedAt: Date
}

/**
 * Writes down every file an answer has now and had not before. A file without a copy of our own waits for the sweep;
 * one that is taken out of an answer stays here: what was once sent is evidence.
 */
export async function keepAttachments(
  db: Db,
  { by, applicationId, fieldId, receivedAt }: Keeping,
  { before, after }: { before: unknown; after: unknown },
): Promise<void> {
  const known = filesOf(before)
  const fresh = filesOf(after).filter((file) => !known.some((one) => isSameFile(one, file)))
  if (fresh.length === 0) return
  const where = { applicationId, field: fieldId, personId: by.id, receivedAt }
  await db.insert(attachments).values(fresh.map((file) => ({ ...where, ...rowOf(file, receivedAt) })))
}

const rowOf = (file: StoredFile, receivedAt: Date) => ({
  telegramFileId: file.telegramFileId,
  telegramUniqueId: file.telegramUniqueId,
  name: file.name,
  mime: file.mime ?? null,
  size: file.size ?? null,
  fileKey: file.key ?? null,
  copiedAt: file.key ? receivedAt : null,
})
