import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  applications,
  type Change,
  competitionDocuments,
  competitions,
  deadlineRevisions,
  lots,
  results,
} from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { byName } from './compare.ts'
import type { CompetitionVersion } from './content-of.ts'
import type { CompetitionContent } from './file/content.ts'
import type { StoredDocument } from './file/store-documents.ts'
import type { Competition } from './get-competition.ts'
import { insertWinners, rowOf } from './import-competition.ts'
import { searchTextOf } from './publish-competition.ts'

interface Writing {
  after: CompetitionVersion
  changes: readonly Change[]
  reason: Localized | null
  by: { id: number }
  at: Date
}

/**
 * Writes a version over a published competition. Rows keep their ids: applications and links lead to them.
 * @throws Refusal 'lot-has-applications' (details: `number`)
 */
export async function writeChange(db: Db, published: Competition, writing: Writing): Promise<void> {
  const { after, changes } = writing
  await writeRow(db, published, writing)
  const lotIds = await writeLots(db, published, after.content)
  await writeDocuments(db, published, after.documents)
  if (!after.content.results || !changes.some(({ field }) => field === 'results')) return
  await db.delete(results).where(inArray(results.lotId, [...lotIds.values()]))
  await insertWinners(db, after.content.results.winners, lotIds)
}

async function writeRow(db: Db, published: Competition, { after, reason, by, at }: Writing): Promise<void> {
  const { content } = after
  const { id, resultsAt, resultsText } = published
  const moved = content.deadline.getTime() !== published.deadline.getTime()
  const deadlineRevision = published.deadlineRevision + Number(moved)
  await db
    .update(competitions)
    .set({
      ...rowOf(content),
      // A file that does not mention results leaves them as they are.
      ...(content.results ? {} : { resultsAt, resultsText }),
      deadlineRevision,
      searchText: searchTextOf(content),
    })
    .where(eq(competitions.id, id))
  if (!moved) return
  const { deadline } = content
  await db
    .insert(deadlineRevisions)
    .values({ competitionId: id, revision: deadlineRevision, deadline, reason, at, byId: by.id })
}

/** Lots by their numbers; returns the ids of those that are there now. */
export async function writeLots(
  db: Db,
  { id: competitionId, lots: was }: Competition,
  { lots: is }: CompetitionContent,
): Promise<Map<number, number>> {
  const ids = new Map(was.map((lot) => [lot.number, lot.id]))
  for (const lot of was.filter(({ number }) => !is.some((one) => one.number === number))) {
    await removeLot(db, lot)
    ids.delete(lot.number)
  }
  for (const { number, theme, ...lot } of is) {
    const { description = null, place = null, region = null, amount = null } = lot
    const { serviceFrom = null, serviceUntil = null } = lot
    const said = { theme, description, place, region, amount, serviceFrom, serviceUntil }
    const values = { competitionId, number, ...said }
    const [row] = await db
      .insert(lots)
      .values(values)
      .onConflictDoUpdate({ target: [lots.competitionId, lots.number], set: values })
      .returning({ id: lots.id })
    ids.set(number, row!.id)
  }
  return ids
}

/** @throws Refusal 'lot-has-applications' */
async function removeLot(db: Db, { id, number }: Competition['lots'][number]): Promise<void> {
  if ((await db.$count(applications, eq(applications.lotId, id))) > 0)
    throw new Refusal('lot-has-applications', { number })
  await db.delete(results).where(eq(results.lotId, id))
  await db.delete(lots).where(eq(lots.id, id))
}

export async function writeDocuments(
  db: Db,
  { id: competitionId, documents: was }: Competition,
  is: readonly StoredDocument[],
): Promise<void> {
  const [before, after] = [byName(was), byName(is)]
  for (const [name, { id }] of before) {
    const own = and(eq(competitionDocuments.id, id), eq(competitionDocuments.competitionId, competitionId))
    if (!after.has(name)) await db.delete(competitionDocuments).where(own)
  }
  for (const [name, document] of after) {
    const old = before.get(name)
    if (!old) await db.insert(competitionDocuments).values({ ...document, competitionId })
    else if (old.fileKey !== document.fileKey) {
      // Telegram's id is of the file that was.
      const replaced = { ...document, telegramFileId: null }
      await db.update(competitionDocuments).set(replaced).where(eq(competitionDocuments.id, old.id))
    }
  }
}
