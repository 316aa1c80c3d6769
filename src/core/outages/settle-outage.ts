import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, extensions } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import { LOCALES, type Localized } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { record } from '../audit/record.ts'
import { moveDeadline } from '../competitions/move-deadline.ts'
import { tellApplicant } from '../extensions/tell-applicant.ts'
import { lostOfLastHour, madeUp, type Span } from './lost-minutes.ts'

interface Outage extends Span {
  id: number
}

/**
 * Gives back what an outage took of the last hour before a deadline, for all and for those with more time alike. The longer
 * past is for staff to weigh (`propose-extensions.ts`).
 */
export async function settleOutage(db: Db, outage: Outage, now: Date): Promise<void> {
  for (const competition of await closing(db, outage)) {
    const to = madeUp(outage, competition.deadline)
    if (!to) continue
    const minutes = lostOfLastHour(outage, competition.deadline)
    await moveDeadline(db, {
      competition,
      to,
      reason: reasonOf(outage, minutes),
      outageId: outage.id,
      at: now,
    })
  }
  for (const extension of await endingExtensions(db, outage)) {
    const deadline = madeUp(outage, extension.deadline!)
    if (!deadline) continue
    await db.update(extensions).set({ deadline }).where(eq(extensions.id, extension.id))
    const subject = `application:${extension.applicationId}`
    await record(db, { at: now, event: 'extension-moved', subject, after: { deadline, outageId: outage.id } })
    await tellApplicant(db, extension, `moved:${outage.id}`, now)
  }
}

/** The last hour before it overlaps the outage, and nothing of it was opened yet. */
const closing = (db: Db, { beganAt, endedAt }: Outage) =>
  db
    .select()
    .from(competitions)
    .where(
      and(
        eq(competitions.intake, 'here'),
        isNotNull(competitions.publishedAt),
        isNull(competitions.cancelledAt),
        isNull(competitions.resultsAt),
        eq(competitions.archive, false),
        gt(competitions.deadline, beganAt),
        lt(competitions.deadline, hourAfter(endedAt)),
        sql`not exists (select 1 from openings where competition_id = ${competitions.id})`,
      ),
    )
    .for('update')

const endingExtensions = (db: Db, { beganAt, endedAt }: Outage) =>
  db
    .select()
    .from(extensions)
    .where(
      and(
        isNotNull(extensions.grantedAt),
        isNull(extensions.cancelledAt),
        gt(extensions.deadline, beganAt),
        lt(extensions.deadline, hourAfter(endedAt)),
        sql`not exists (select 1 from opened_lots where lot_id = ${extensions.lotId})`,
      ),
    )
    .for('update')

const hourAfter = (moment: Date) => new Date(moment.getTime() + 3_600_000)

function reasonOf({ beganAt, endedAt }: Outage, minutes: number): Localized {
  const texts = LOCALES.map((locale) => [
    locale,
    t(locale, 'outage-reason', {
      from: moment(locale, beganAt),
      until: moment(locale, endedAt),
      minutes,
    }),
  ])
  return Object.fromEntries(texts) as Localized
}
