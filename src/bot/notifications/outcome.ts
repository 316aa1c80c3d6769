import { eq } from 'drizzle-orm'
import { isBroadcastSealed } from '../../core/notices/count-audience.ts'
import { type BroadcastCause, submissions } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { idIn, type Write } from './letter.ts'

/** A receipt sent anew, such as to a colleague. */
export const writeReceipt: Write = async ({ db }, notification) => {
  const id = idIn(notification, 'submissionId')
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id))
  if (!row) return undefined
  const { locale } = notification
  const { number, hash, submittedAt, applicationId } = row
  return {
    html: markup(locale, 'notification-receipt', { number, hash, moment: moment(locale, submittedAt) }),
    buttons: [[{ text: t(locale, 'reminder-review-button'), data: `app:${applicationId}` }]],
  }
}

/** To staff: how a broadcast of theirs ended. */
export const writeReport: Write = async ({ db, now }, { locale, data }) => {
  const count = (name: string) => Number(data[name] ?? 0)
  const { broadcast: cause, subjectId } = data as { broadcast?: BroadcastCause; subjectId?: number }
  // While applications are sealed the screen behind the button says as much as may be known.
  const sealed =
    cause !== undefined &&
    subjectId !== undefined &&
    (await isBroadcastSealed(db, { cause, causeKey: String(subjectId) }, now))
  const tally = markup(locale, 'notification-tally', {
    sent: count('sent'),
    blocked: count('blocked'),
    failed: count('failed'),
    unknown: count('unknown'),
    dropped: count('dropped'),
  })
  return {
    html: [endingText(locale, data.over, count('dropped'), sealed), ...(sealed ? [] : [tally])].join('\n\n'),
    buttons: [[{ text: t(locale, 'staff-report-button'), data: `bcast:${Number(data.broadcastId)}` }]],
  }
}

function endingText(locale: Locale, over: unknown, dropped: number, sealed: boolean): string {
  if (over === 'cancelled') return markup(locale, 'notification-cancelled')
  if (over !== 'stopped') return markup(locale, 'notification-ended')
  return sealed
    ? markup(locale, 'staff-broadcast-stopped')
    : markup(locale, 'notification-stopped', { dropped })
}
