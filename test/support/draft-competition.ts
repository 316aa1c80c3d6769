import { readFileSync } from 'node:fs'
import { checkCompetitionFile } from '../../src/core/competitions/file/check.ts'
import { importCompetition } from '../../src/core/competitions/import-competition.ts'
import type { Actor } from '../../src/core/staff/can.ts'
import type { Db } from '../../src/database/client.ts'

const path = 'src/database/seed/examples/new-competition.yaml'

/** Another text in place of one in the sample file. */
export type Replacement = [from: string, to: string]

/** The sample competition (region 33, deadline in three weeks) brought in as a draft. Returns its id. */
export async function importSample(
  db: Db,
  now: Date,
  by?: Actor,
  ...replace: Replacement[]
): Promise<number> {
  const text = replace.reduce((words, [from, to]) => words.replace(from, to), readFileSync(path, 'utf8'))
  const checked = checkCompetitionFile(new TextEncoder().encode(text), path, now)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  const documents = checked.documents.map(({ bytes, ...document }, at) => ({
    ...document,
    fileKey: `key-${at}`,
    size: bytes.length,
  }))
  return (await importCompetition(db, { ...checked, documents }, { by, at: now })).id
}
