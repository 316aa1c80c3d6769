import { isNull, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import { noteCopy } from '../core/applications/attachments/note-copy.ts'
import type { Db } from '../database/client.ts'
import { attachments } from '../database/schema/index.ts'
import type { Files } from '../files/store.ts'
import { storeFile } from './store-file.ts'

interface Copying {
  db: Db
  files: Files
  download(telegramFileId: string): Promise<Uint8Array>
  clock: { now(): Date }
  log: Logger
}

/**
 * Makes our own copy of the files that could not be copied when they came: Telegram does not promise to keep them. Only
 * some at a time, in no order, so that one that Telegram never hands out does not hold up the others.
 */
export async function copyAttachments({ clock, log, ...storing }: Copying): Promise<void> {
  const { db } = storing
  const waiting = await db
    .select()
    .from(attachments)
    .where(isNull(attachments.copiedAt))
    .orderBy(sql`random()`)
    .limit(20)
  for (const attachment of waiting) {
    const { id, name, mime, size, telegramFileId, telegramUniqueId } = attachment
    try {
      const sent = {
        name,
        mime: mime ?? undefined,
        size: size ?? undefined,
        telegramFileId,
        telegramUniqueId,
      }
      const file = await storeFile(storing, sent)
      await db.transaction((tx) => noteCopy(tx, { attachment, file, now: clock.now() }))
    } catch (err) {
      log.warn({ err, attachment: id }, 'an attachment could not be copied; the next sweep tries again')
    }
  }
}
