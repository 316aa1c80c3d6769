import { filesOf, type StoredFile } from '../core/applications/form/fields/index.ts'
import type { Answers, Form } from '../core/applications/form/form.ts'
import { journey } from '../core/applications/form/journey.ts'
import { canonicalJson } from '../core/applications/form/snapshot.ts'
import { formOfSnapshot } from '../core/applications/form-version.ts'
import type { Competition } from '../core/competitions/get-competition.ts'
import { type Opened, openedPlaces, readOpened } from '../core/exports/opened.ts'
import { type Dossier, readDossier } from '../core/exports/read-dossier.ts'
import type { Db } from '../database/client.ts'
import type { Files } from '../files/store.ts'
import { moment } from '../language/dates.ts'
import { pick } from '../language/locale.ts'
import type { LaterEntry } from '../papers/archives.ts'
import { pdfAvailable } from '../papers/pdf.ts'

/** An application to be printed as it was submitted. */
export interface Printed {
  competition: Competition
  lot: Competition['lots'][number]
  form: Form
  answers: Answers
  profile: Answers
  receipt: { number: string; salt: string; hash: string; submittedAt: Date }
}

export interface DossierParts {
  db: Db
  files: Files
  /** Bytes of a file we have no copy of yet. */
  download(telegramFileId: string): Promise<Uint8Array>
  /** The application as a paper. */
  print(application: Printed): Promise<Uint8Array>
}

const LANGUAGES = ['kk', 'ru'] as const

/** Every file of a competition's dossier, each read or made when its turn comes. */
export async function dossierEntries(parts: DossierParts, competitionId: number): Promise<LaterEntry[]> {
  const dossier = await readDossier(parts.db, competitionId)
  const entries = [
    ...LANGUAGES.map((language) => text(`announcement-${language}.txt`, announcement(dossier, language))),
    ...dossier.competition.documents.map(({ language, fileName, fileKey, size }) =>
      stored(parts, `documents/${language}/${fileName}`, fileKey, size),
    ),
    ...protocols(parts, 'opening', dossier.openings),
    ...protocols(parts, 'results', dossier.results),
    json('clarifications.json', dossier.clarifications),
    json('changes.json', { announced: dossier.changes, deadlines: dossier.deadlines }),
  ]
  if ((await openedPlaces(parts.db, competitionId)).length > 0)
    for await (const opened of readOpened(parts.db, competitionId))
      entries.push(...(await applicationEntries(parts, dossier.competition, opened)))
  return entries
}

function announcement({ competition }: Dossier, language: 'kk' | 'ru'): string {
  const { title, customer, summary, deadline, lots } = competition
  const lines = lots.map(({ number, theme }) => `${number}. ${pick(theme, language)}`)
  return [
    pick(title, language),
    pick(customer, language),
    moment(language, deadline),
    pick(summary, language),
  ]
    .concat(lines.join('\n'))
    .join('\n\n')
}

const protocols = (
  parts: DossierParts,
  kind: string,
  made: readonly { number: number; fileKk: string | null; fileRu: string | null }[],
): LaterEntry[] =>
  made.flatMap(({ number, fileKk, fileRu }) =>
    Object.entries({ kk: fileKk, ru: fileRu }).flatMap(([language, key]) =>
      key ? [stored(parts, `protocols/${kind}-${number}-${language}.pdf`, key, 0)] : [],
    ),
  )

async function applicationEntries(
  { db, files, download, print }: DossierParts,
  competition: Competition,
  { lot, place, applicant, snapshot, salt }: Opened,
): Promise<LaterEntry[]> {
  const form = await formOfSnapshot(db, snapshot.form)
  const { answers, organization } = snapshot
  const { receipt: number, hash, submittedAt, bin } = applicant
  const folder = `applications/${lot.number}-${place} ${bin}`
  const receipt = { number, hash, salt, submittedAt: new Date(submittedAt) }
  const ofLot = competition.lots.find(({ id }) => id === lot.lotId)!
  const printed = { competition, lot: ofLot, form, answers, profile: organization.profile, receipt }
  const read = ({ key, telegramFileId }: StoredFile) => (key ? files.get(key) : download(telegramFileId))
  const attached = journey(form, answers)
    .visible.filter(({ type }) => type === 'file')
    .flatMap(({ id }) => filesOf(answers[id]).map((file) => ({ id, file })))
  return [
    { name: `${folder}/${number}.${pdfAvailable() ? 'pdf' : 'txt'}`, size: 0, bytes: () => print(printed) },
    json(`${folder}/receipt.json`, { ...receipt, snapshot }),
    text(`${folder}/receipt-content.txt`, `${salt}\n${canonicalJson(snapshot)}`),
    ...attached.map(({ id, file }) => ({
      name: `${folder}/${id}/${file.name}`,
      size: file.size ?? 0,
      // One file that is gone must not take the dossier with it: it stands there empty, and its hash says so.
      bytes: () => read(file).catch(() => undefined),
    })),
  ]
}

const stored = ({ files }: DossierParts, name: string, key: string, size: number): LaterEntry => ({
  ...{ name, size },
  bytes: () => files.get(key).catch(() => undefined),
})

const text = (name: string, content: string): LaterEntry => ({
  ...{ name, size: content.length },
  bytes: async () => new TextEncoder().encode(content),
})

const json = (name: string, data: unknown): LaterEntry => text(name, `${JSON.stringify(data, null, 2)}\n`)
