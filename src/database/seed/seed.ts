import { inArray } from 'drizzle-orm'
import type { CheckedFile } from '../../core/competitions/file/check.ts'
import { type StoredDocument, storeDocuments } from '../../core/competitions/file/store-documents.ts'
import { importCompetition } from '../../core/competitions/import-competition.ts'
import { publishCompetition } from '../../core/competitions/publish-competition.ts'
import type { Files } from '../../files/store.ts'
import type { Db } from '../client.ts'
import { competitions } from '../schema/index.ts'
import { StartError } from '../start-error.ts'
import { isInvented, markInvented } from './invented.ts'
import { readWorld } from './read-world.ts'
import { seedClarifications } from './seed-clarifications.ts'
import { seedOpenings } from './seed-openings.ts'
import { seedPeople } from './seed-people.ts'

export interface Seeded {
  /** Codes of the competitions that were not there yet. */
  created: string[]
}

/**
 * Fills the database with the invented world of the demo and the tests, its days counted from `now`, and marks it so.
 * What is there already stays as it is; nobody is told anything.
 * @throws StartError when the database holds competitions that are not invented
 */
export async function seedWorld(db: Db, files: Files, { now }: { now: Date }): Promise<Seeded> {
  if (!(await isInvented(db)) && (await db.$count(competitions)) > 0)
    throw new StartError('This database holds real competitions: the invented world is not for it.')
  const missing = await notThereYet(db, readWorld(now))
  const stored = new Map<CheckedFile, StoredDocument[]>()
  for (const file of missing) stored.set(file, await storeDocuments(files, file.documents))
  return db.transaction(async (tx) => {
    await markInvented(tx)
    const people = await seedPeople(tx, now)
    const created = new Map<string, number>()
    // Another process may have been first: while it ran, we waited for its mark.
    for (const file of await notThereYet(tx, missing))
      created.set(file.competition.code, await seedCompetition(tx, file, stored.get(file)!, now))
    await seedClarifications(tx, { now, people, competitions: created })
    await seedOpenings(tx, created, now)
    return { created: [...created.keys()] }
  })
}

async function notThereYet(db: Db, world: CheckedFile[]): Promise<CheckedFile[]> {
  const codes = world.map((file) => file.competition.code)
  if (codes.length === 0) return []
  const rows = await db
    .select({ code: competitions.code })
    .from(competitions)
    .where(inArray(competitions.code, codes))
  const known = new Set(rows.map((row) => row.code))
  return world.filter((file) => !known.has(file.competition.code))
}

/** Published the moment it opened, or just now when it opens later. */
async function seedCompetition(
  db: Db,
  { competition }: CheckedFile,
  documents: StoredDocument[],
  now: Date,
): Promise<number> {
  const at = competition.opens && competition.opens < now ? competition.opens : now
  const { id } = await importCompetition(db, { competition, documents }, { at })
  await publishCompetition(db, { id, by: 'service', at, announce: false })
  return id
}
