import { eq } from 'drizzle-orm'
import { InputFile } from 'grammy'
import type { Db } from '../../database/client.ts'
import { cards } from '../../database/schema/index.ts'
import type { Picture } from './letter.ts'

/** What a message was sent with: Telegram's id, or bytes of which it gives the id back. */
export type Photo = string | InputFile

/** Sends by `send` and says by which id Telegram knows the photo from now on. */
type Send<T> = (photo: Photo | undefined) => Promise<{ message: T; fileId: string | undefined }>

/**
 * Sends pictures so that each is drawn and uploaded once over the whole broadcast: the first letter uploads it, those at the
 * same time wait for its id. Where it cannot be drawn the letters go without.
 */
export function createPictures(db: Db, now: () => Date) {
  const known = new Map<string, Promise<string | undefined>>()

  return async function withPicture<T>(picture: Picture, send: Send<T>): Promise<T> {
    const { hash } = picture
    for (;;) {
      const underWay = known.get(hash)
      if (!underWay) break
      const fileId = await underWay.catch(() => undefined)
      if (fileId !== undefined) return (await send(fileId)).message
      // The first attempt failed: the next in line tries.
      if (known.get(hash) === underWay) known.delete(hash)
    }
    if (known.size > 500) known.clear()
    const first = sendFirst(picture, send)
    known.set(
      hash,
      first.then(({ fileId }) => fileId),
    )
    known.get(hash)!.catch(() => undefined)
    return (await first).message
  }

  async function sendFirst<T>({ hash, draw }: Picture, send: Send<T>) {
    const [kept] = await db.select().from(cards).where(eq(cards.hash, hash))
    if (kept) return send(kept.telegramFileId)
    const bytes = await draw()
    const sent = await send(bytes && new InputFile(bytes, 'card.png'))
    const telegramFileId = sent.fileId
    if (telegramFileId !== undefined)
      await db.insert(cards).values({ hash, telegramFileId, at: now() }).onConflictDoNothing()
    return sent
  }
}
