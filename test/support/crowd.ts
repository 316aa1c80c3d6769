import { ne } from 'drizzle-orm'
import { peopleWho } from '../../src/core/notifications/audience.ts'
import { startBroadcast } from '../../src/core/notifications/broadcast.ts'
import type { Db } from '../../src/database/client.ts'
import { notices, people } from '../../src/database/schema/index.ts'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { makePerson } from './scene.ts'

export const NOTICE =
  'Құрметті әріптестер! <b>Гранттық конкурсқа өтінім қабылдау басталды.</b> Толығырақ білу үшін конкурстың бетін ашыңыз.'

/** So many Telegram ids, one after another. */
export const idsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)

/** People who pressed the start button once, so that a bot may write to them. */
export function acquaint(telegram: PretendTelegram, ids: readonly number[]): void {
  const { store } = telegram.world
  for (const id of ids) {
    telegram.person({ id, firstName: `Person ${id}`, languageCode: 'kk' })
    store.put('people', id, { ...store.people.get(String(id))!, started: true })
  }
}

/**
 * A notice of staff to these people, its audience taken down, on the real clock. Nobody has quiet hours: a test may run by
 * night. Returns the broadcast's key.
 */
export async function beginNotice(db: Db, telegramIds: readonly number[], authorTelegramId?: number) {
  const now = new Date()
  const awake = { quietFrom: 0, quietUntil: 0, locale: 'kk' as const, createdAt: now }
  const author = await makePerson(db, { ...awake, ...(authorTelegramId && { telegramId: authorTelegramId }) })
  for (let at = 0; at < telegramIds.length; at += 1000) {
    const some = telegramIds.slice(at, at + 1000)
    await db.insert(people).values(some.map((telegramId) => ({ ...awake, telegramId })))
  }
  const [notice] = await db
    .insert(notices)
    .values({ authorId: author.id, text: { kk: NOTICE, ru: NOTICE }, createdAt: now, sentAt: now })
    .returning()
  const causeKey = String(notice!.id)
  const addressees = peopleWho({ wanted: ne(people.id, author.id) })
  const data = { noticeId: notice!.id }
  // One without its audience yet would be taken for one that has ended.
  await db.transaction((tx) =>
    startBroadcast(tx, addressees, { cause: 'notice', causeKey, authorId: author.id, data, now }),
  )
  return causeKey
}
