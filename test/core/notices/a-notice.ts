import { eq } from 'drizzle-orm'
import { startNotice } from '../../../src/core/notices/start-notice.ts'
import { writeNotice } from '../../../src/core/notices/write-notice.ts'
import type { Actor } from '../../../src/core/staff/can.ts'
import type { Db } from '../../../src/database/client.ts'
import { type NoticeAudience, notices } from '../../../src/database/schema/index.ts'
import { START } from '../../support/scene.ts'

/** A notice in both languages, for these people. Returns its id. */
export async function aNotice(db: Db, by: Actor, audience: NoticeAudience = {}): Promise<number> {
  const { id } = await startNotice(db, by, START)
  await writeNotice(db, by, { noticeId: id, language: 'kk', html: 'Сәлем', now: START })
  await writeNotice(db, by, { noticeId: id, language: 'ru', html: 'Привет', now: START })
  await db.update(notices).set({ audience }).where(eq(notices.id, id))
  return id
}
