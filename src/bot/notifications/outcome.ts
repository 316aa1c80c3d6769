import { eq } from 'drizzle-orm'
import { submissions } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
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
export const writeReport: Write = async (_, { locale, data }) => {
  const count = (name: string) => Number(data[name] ?? 0)
  return {
    html: [
      data.over === 'stopped'
        ? markup(locale, 'notification-stopped', { dropped: count('dropped') })
        : markup(locale, data.over === 'cancelled' ? 'notification-cancelled' : 'notification-ended'),
      markup(locale, 'notification-tally', {
        sent: count('sent'),
        blocked: count('blocked'),
        failed: count('failed'),
        unknown: count('unknown'),
        dropped: count('dropped'),
      }),
    ].join('\n\n'),
    buttons: [[{ text: t(locale, 'staff-report-button'), data: `bcast:${Number(data.broadcastId)}` }]],
  }
}
