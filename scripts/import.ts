/**
 * `npm run import -- FILE [--publish]` checks a competition file (docs/competition-file.md) and keeps it as a draft;
 * with `--publish` NGOs see it at once and subscribers are told by the running service, or when it starts.
 * For a real database (DATABASE_URL) or an embedded one whose bot is stopped.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { announce } from '../src/core/announcements/announce.ts'
import { lacking, lackText } from '../src/core/competitions/completeness.ts'
import { type CheckedFile, checkCompetitionFile } from '../src/core/competitions/file/check.ts'
import { type Fault, faultText } from '../src/core/competitions/file/fault.ts'
import { storeDocuments } from '../src/core/competitions/file/store-documents.ts'
import { getCompetition } from '../src/core/competitions/get-competition.ts'
import { importCompetition } from '../src/core/competitions/import-competition.ts'
import { publishCompetition } from '../src/core/competitions/publish-competition.ts'
import { Refusal } from '../src/core/errors.ts'
import { refusalDetails } from '../src/core/refusal-details.ts'
import type { Db } from '../src/database/client.ts'
import type { Files } from '../src/files/store.ts'
import { lookUp } from '../src/language/translate.ts'
import { withParts } from './support/parts.ts'

const words = process.argv.slice(2)
const path = words.find((word) => !word.startsWith('--'))
const publish = words.includes('--publish')

if (path) await main(path)
else {
  console.error('Usage: npm run import -- FILE [--publish]')
  process.exitCode = 2
}

async function main(path: string): Promise<void> {
  const now = new Date()
  const bytes = await readFile(path).catch(() => undefined)
  const checked = bytes && checkCompetitionFile(bytes, basename(path), now)
  if (!checked) console.error(`${path} cannot be read.`)
  else if ('faults' in checked) tell(checked.faults)
  if (!checked || 'faults' in checked) process.exitCode = 1
  else {
    tell(checked.warnings)
    await withParts(({ db, files }) => bringIn(db, files, checked, now))
  }
}

async function bringIn(db: Db, files: Files, file: CheckedFile, at: Date): Promise<void> {
  const documents = await storeDocuments(files, file.documents)
  try {
    const { id, code, outcome } = await db.transaction((tx) =>
      importCompetition(tx, { ...file, documents }, { at }),
    )
    console.log(`${outcome === 'created' ? 'Imported' : 'Replaced'} as a draft: ${code}`)
    if (publish) await db.transaction((tx) => tellPublished(tx, id, at))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const text = lookUp('en', `refusal-${error.reason}`, refusalDetails('en', error))
    console.error(`Refused: ${text.replace(/<[^>]+>/g, '')}`)
    process.exitCode = 1
  }
}

/** A refused publication leaves the draft. */
async function tellPublished(db: Db, id: number, at: Date): Promise<void> {
  const draft = await getCompetition(db, { id }, { drafts: true })
  const lacks = draft ? lacking(draft) : []
  for (const lack of lacks) console.error(`Lacking: ${lackText('en', lack)}`)
  if (lacks.length > 0) {
    console.error('Not published.')
    process.exitCode = 1
    return
  }
  const { announcementId } = await publishCompetition(db, { id, by: 'service', at })
  const told = announcementId === undefined ? 0 : await announce(db, announcementId, at)
  console.log(`Published. People who will hear of it: ${told}`)
}

function tell(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(`${fault.severity}: ${faultText('en', fault)}`)
}
