import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions, lots, resultProtocols, results } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { award, projectTitles } from '../projects/award.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { rulesOf } from '../staff/rules.ts'
import { complete } from './approve-results.ts'
import { upheldReason } from './list-appeals.ts'
import { makeResults } from './make-results.ts'
import type { ResultsLot, ResultsProtocol } from './protocol.ts'

interface Releasing {
  protocolId: number
  now: Date
}

/**
 * Publishes a protocol, once: it is frozen, the winners stand on the card and on the site, their projects begin, and the
 * announcement is there to be told – applicants hear of their own points. All of it in one transaction.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'results-released', 'results-owed', 'results-no-quorum',
 * 'competition-cancelled', 'second-person-needed', 'results-changed'
 */
export async function releaseResults(
  db: Db,
  by: Actor,
  { protocolId, now }: Releasing,
): Promise<ResultsProtocol> {
  const draft = await complete(db, by, { protocolId, now })
  const { row, competition, approved } = draft
  mustCan(by, 'releaseResults', competition)
  if (competition.cancelledAt) throw new Refusal('competition-cancelled')
  if (!approved && (await rulesOf(db)).results)
    throw new Refusal(row.approvedAt ? 'results-changed' : 'second-person-needed', { protocolId })

  const content = await makeResults(db, row, { now, released: true })
  await db
    .update(resultProtocols)
    .set({ content, releasedBy: by.id, releasedAt: now })
    .where(eq(resultProtocols.id, protocolId))
  await showWinners(db, row.competitionId, content, now)
  await award(db, row.competitionId, content, now)
  await db.insert(announcements).values({
    ...{ competitionId: row.competitionId, kind: 'results' as const, byId: by.id, at: now },
    reason: row.correctsId === null ? null : await upheldReason(db, row.correctsId),
  })
  const subject = `competition:${row.competitionId}`
  const winners = content.lots.map((lot) => ({ lot: lot.number, failed: lot.failed }))
  const after = { protocolId, number: content.number, corrects: content.corrects, winners }
  await record(db, { at: now, by: by.id, event: 'results-released', subject, after })
  return content
}

/** What cards, lists and the site show of results: the first two of each lot. */
async function showWinners(
  db: Db,
  competitionId: number,
  content: ResultsProtocol,
  now: Date,
): Promise<void> {
  const own = db.select({ id: lots.id }).from(lots).where(eq(lots.competitionId, competitionId))
  await db.delete(results).where(inArray(results.lotId, own))
  const titles = await projectTitles(db, content)
  const rows = content.lots.flatMap((lot) => placed(lot).map((one) => ({ lot, one })))
  if (rows.length > 0)
    await db.insert(results).values(
      rows.map(({ lot, one }) => ({
        ...{ lotId: lot.lotId, organization: one.name, bin: one.bin, region: one.region || null },
        ...{ project: titles.get(one.submissionId) ?? null, amount: one.price, score: one.total },
        place: one.place!,
      })),
    )
  const resultsText = { kk: summary('kk', content), ru: summary('ru', content), en: summary('en', content) }
  await db.update(competitions).set({ resultsAt: now, resultsText }).where(eq(competitions.id, competitionId))
}

const placed = ({ held, applicants }: ResultsLot) =>
  held
    ? applicants
        .filter(({ place }) => place === 1 || place === 2)
        .sort((one, other) => one.place! - other.place!)
    : []

/** Which protocol it is, and which lots failed. */
function summary(locale: keyof Localized, { number, corrects, lots: all }: ResultsProtocol): string {
  const head =
    corrects === null
      ? t(locale, 'result-summary', { number })
      : t(locale, 'result-summary-corrected', { number, corrects })
  const failed = all.flatMap((lot) =>
    lot.failed ? [t(locale, `result-failed-${lot.failed}`, { lot: lot.number })] : [],
  )
  return [head, ...failed].join('\n\n')
}
