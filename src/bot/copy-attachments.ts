import { eq, isNull } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Db } from '../database/client.ts'
import { attachments } from '../database/schema/index.ts'
import type { Files } from '../files/store.ts'

interface Copying {
  db: Db
  files: Files
  download(telegramFileId: string): Promise<Uint8Array>
  clock: { now(): Date }
  log: Logger
}

/** Makes our own copy of the files people sent: Telegram does not promise to keep them. Run twice, it copies nothing twice. */
export async function copyAttachments({ db, files, download, clock, log }: Copying): Promise<void> {
  const waiting = await db.select().from(attachments).where(isNull(attachments.copiedAt)).limit(20)
  for (const { id, telegramFileId } of waiting) {
    try {
      const fileKey = await files.put(await download(telegramFileId))
      await db.update(attachments).set({ fileKey, copiedAt: clock.now() }).where(eq(attachments.id, id))
    } catch (err) {
      log.warn({ err, attachment: id }, 'an attachment could not be copied; the next sweep tries again')
    }
  }
}
