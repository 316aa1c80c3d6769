import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  competitionDocuments,
  competitions,
  deadlineRevisions,
  lots,
  results,
} from '../../database/schema/index.ts'
import { formKeyOf } from '../applications/form-version.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { ensureForm } from './ensure-form.ts'
import type { CompetitionContent, WinnerContent } from './file/content.ts'
import type { StoredDocument } from './file/store-documents.ts'
import { voidApproval } from './void-approval.ts'

export interface ImportedCompetition {
  id: number
  code: string
  outcome: 'created' | 'updated'
}

export interface CompetitionToImport {
  competition: CompetitionContent
  documents: readonly StoredDocument[]
}

/**
 * Writes a checked file as a draft. The same code again replaces what is not published yet.
 * @throws Refusal 'competition-already-published'; 'role-needed' to staff whose competition it is not
 */
export async function importCompetition(
  db: Db,
  { competition, documents }: CompetitionToImport,
  { by, at }: { by?: Actor | undefined; at: Date },
): Promise<ImportedCompetition> {
  if (by) mustCan(by, 'authorCompetition', competition)
  const known = await lockByCode(db, competition.code)
  if (by && known) mustCan(by, 'authorCompetition', known)
  if (known?.publishedAt) throw new Refusal('competition-already-published', { code: competition.code })

  const values = { ...rowOf(competition), formId: await formIdOf(db, competition, known?.formId) }
  const id = known
    ? await replaceRow(db, known.id, values)
    : await insertRow(db, { ...values, createdBy: by?.id ?? null, createdAt: at })
  await insertParts(db, id, competition, documents, at)
  if (known) await voidApproval(db, known, { by, at })

  const outcome = known ? 'updated' : 'created'
  const after = { code: competition.code, lots: competition.lots.length, documents: documents.length }
  await record(db, { at, by: by?.id, event: 'competition-imported', subject: `competition:${id}`, after })
  return { id, code: competition.code, outcome }
}

/** A form edited in the chat stays while the file names the same one. */
async function formIdOf(
  db: Db,
  { form }: CompetitionContent,
  present: number | null = null,
): Promise<number> {
  const same = present !== null && (await formKeyOf(db, present)) === form
  return same ? present : ensureForm(db, form)
}

async function lockByCode(db: Db, code: string) {
  const [row] = await db.select().from(competitions).where(eq(competitions.code, code)).for('update')
  return row
}

/** The columns of a competition that a file fills. */
export function rowOf(content: CompetitionContent) {
  const { opens, intakeUrl, intakePlace, results, lots: _, form: _form, ...same } = content
  return {
    ...same,
    budget: same.budget ?? null,
    opensAt: opens ?? null,
    intakeUrl: intakeUrl ?? null,
    intakePlace: intakePlace ?? null,
    resultsAt: results?.published ?? null,
    resultsText: results?.text ?? null,
  }
}

type Row = ReturnType<typeof rowOf> & { formId: number }

async function insertRow(db: Db, values: Row & { createdBy: number | null; createdAt: Date }) {
  const [row] = await db.insert(competitions).values(values).returning({ id: competitions.id })
  return row!.id
}

/** The row keeps its id and author; its parts are written anew. */
async function replaceRow(db: Db, id: number, values: Row): Promise<number> {
  const old = db.select({ id: lots.id }).from(lots).where(eq(lots.competitionId, id))
  await db.delete(results).where(inArray(results.lotId, old))
  await db.delete(lots).where(eq(lots.competitionId, id))
  await db.delete(competitionDocuments).where(eq(competitionDocuments.competitionId, id))
  await db.delete(deadlineRevisions).where(eq(deadlineRevisions.competitionId, id))
  await db
    .update(competitions)
    .set({ ...values, deadlineRevision: 1 })
    .where(eq(competitions.id, id))
  return id
}

async function insertParts(
  db: Db,
  competitionId: number,
  content: CompetitionContent,
  documents: readonly StoredDocument[],
  at: Date,
): Promise<void> {
  const rows = await db
    .insert(lots)
    .values(content.lots.map((lot) => ({ ...lot, competitionId })))
    .returning({ id: lots.id, number: lots.number })
  if (documents.length > 0)
    await db
      .insert(competitionDocuments)
      .values(documents.map((document) => ({ ...document, competitionId })))
  await db.insert(deadlineRevisions).values({ competitionId, revision: 1, deadline: content.deadline, at })
  await insertWinners(db, content.results?.winners ?? [], new Map(rows.map((row) => [row.number, row.id])))
}

/** `lotIds`: by the lots' numbers. */
export async function insertWinners(
  db: Db,
  winners: WinnerContent[],
  lotIds: Map<number, number>,
): Promise<void> {
  if (winners.length === 0) return
  await db
    .insert(results)
    .values(winners.map(({ lot, ...winner }) => ({ ...winner, lotId: lotIds.get(lot)! })))
}
