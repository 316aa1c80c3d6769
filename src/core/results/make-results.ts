import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, draws, lots, resultProtocols } from '../../database/schema/index.ts'
import { canonicalJson } from '../applications/form/snapshot.ts'
import type { Applicant } from '../opening/protocol.ts'
import { commissionOf } from '../review/commission-of.ts'
import { openedLot } from '../review/opened-lot.ts'
import type { RankedApplicant } from '../review/rank.ts'
import { rankOpened, rubricFor } from '../review/rank-lot.ts'
import { appealTermFrom } from './appeal-term.ts'
import type { ProtocolRow } from './get-results.ts'
import { quorumOf, type ResultsApplicant, type ResultsLot, type ResultsProtocol } from './protocol.ts'

/**
 * What a protocol says as things stand now, read from decisions and scores. `released`: it goes out at `now`.
 * @throws Refusal 'lot-not-opened'
 */
export async function makeResults(
  db: Db,
  row: ProtocolRow,
  { now, released = false }: { now: Date; released?: boolean },
): Promise<ResultsProtocol> {
  const [competition] = await db.select().from(competitions).where(eq(competitions.id, row.competitionId))
  const { code, kind, title, customer } = competition!
  const members = await commissionOf(db, row.competitionId)
  const own = await db
    .select()
    .from(lots)
    .where(eq(lots.competitionId, row.competitionId))
    .orderBy(asc(lots.number))
  const made: ResultsLot[] = []
  for (const lot of own) made.push(await lotOf(db, lot, now))
  return {
    competition: { code, kind, title, customer },
    ...{ number: row.number, corrects: await numberOf(db, row.correctsId) },
    madeAt: row.madeAt.toISOString(),
    releasedAt: released ? now.toISOString() : null,
    appealUntil: released ? (await appealTermFrom(db, kind, now)).day : null,
    commission: members.map(({ id, part, name, post }) => ({
      ...{ part, name, post },
      present: row.attendance.includes(id),
    })),
    needed: quorumOf(members),
    criteria: rubricFor(competition!, now).criteria.map(({ key, title, most }) => ({ key, title, most })),
    lots: made,
  }
}

/** Names what a protocol says, whenever it was read: whoever agreed to it agreed to this. SHA-256, hex. */
export const digestOf = ({ releasedAt: _, appealUntil: __, ...said }: ResultsProtocol): string =>
  createHash('sha256').update(canonicalJson(said), 'utf8').digest('hex')

async function numberOf(db: Db, id: number | null): Promise<number | null> {
  if (id === null) return null
  const [row] = await db
    .select({ number: resultProtocols.number })
    .from(resultProtocols)
    .where(eq(resultProtocols.id, id))
  return row?.number ?? null
}

async function lotOf(db: Db, lot: typeof lots.$inferSelect, now: Date): Promise<ResultsLot> {
  const opened = await openedLot(db, lot.id)
  const { applicants, held, failed } = await rankOpened(db, opened, now)
  const drawn = await db
    .select({ seed: draws.seed })
    .from(draws)
    .where(eq(draws.lotId, lot.id))
    .orderBy(asc(draws.id))
  return {
    ...{ lotId: lot.id, number: lot.number, theme: lot.theme, amount: lot.amount },
    applicants: applicants.map((one) => applicantOf(one, opened.applicants)),
    ...{ held, failed: failed ?? null, seeds: drawn.map(({ seed }) => seed) },
  }
}

function applicantOf(ranked: RankedApplicant, listed: readonly Applicant[]): ResultsApplicant {
  const { submissionId, name, bin, admitted, rejection, criteria, total, price, cut, notional, place } =
    ranked
  const { receipt = '', region = '' } = listed.find((one) => one.submissionId === submissionId) ?? {}
  return {
    ...{ submissionId, receipt, name, bin, region, admitted, rejection: rejection ?? null },
    ...{ points: criteria, total, price, cut, notional, place },
  }
}
