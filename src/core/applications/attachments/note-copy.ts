import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { answers, attachments } from '../../../database/schema/index.ts'
import type { StoredFile } from '../form/fields/kind.ts'
import { filesOf } from '../form/fields/reading/files.ts'

interface Copied {
  attachment: Pick<typeof attachments.$inferSelect, 'id' | 'applicationId' | 'field' | 'telegramUniqueId'>
  /** The file as it turned out to be: with our key, or with its fault. */
  file: StoredFile
  now: Date
}

/** Writes down what became of a file that was taken before it could be read, in the answer too: its check then names a fault. */
export async function noteCopy(db: Db, { attachment, file, now }: Copied): Promise<void> {
  const { id, applicationId, field } = attachment
  const { name, mime, size, key } = file
  await db
    .update(attachments)
    .set({ name, mime, size, fileKey: key ?? null, copiedAt: now })
    .where(eq(attachments.id, id))
  const where = and(eq(answers.applicationId, applicationId), eq(answers.field, field))
  const [row] = await db.select({ value: answers.value }).from(answers).where(where).for('update')
  const files = filesOf(row?.value)
  if (!files.some((one) => one.telegramUniqueId === file.telegramUniqueId)) return
  const value = files.map((one) => (one.telegramUniqueId === file.telegramUniqueId ? file : one))
  await db.update(answers).set({ value }).where(where)
}
