import type { Db } from '../../database/client.ts'
import { notify } from '../notifications/notify.ts'
import type { Actor } from '../staff/can.ts'
import { NOTICE_LANGUAGES } from './limits.ts'
import { type Act, ensureComplete, getNotice } from './notice.ts'

/**
 * Sends a notice to oneself in both languages, by the way its readers will get it. Nobody else hears of it, and it stays a
 * draft. @throws Refusal 'notice-incomplete', 'not-staff', 'not-found'
 */
export async function testNotice(db: Db, by: Actor, { noticeId, now }: Act): Promise<void> {
  ensureComplete(await getNotice(db, by, noticeId))
  for (const language of NOTICE_LANGUAGES) {
    await notify(db, [by.id], {
      cause: 'notice',
      causeKey: `test-${noticeId}-${now.getTime()}-${language}`,
      data: { noticeId, language },
      // One's own quiet hours do not hold what one asks for.
      deadline: now,
      now,
    })
  }
}
