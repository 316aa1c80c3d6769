import type { CompetitionContent, FormKey, WinnerContent } from './file/content.ts'
import type { StoredDocument } from './file/store-documents.ts'
import type { Competition, CompetitionDocument, Lot, Result } from './get-competition.ts'

/** A competition as a file says it, with its documents. */
export interface CompetitionVersion {
  content: CompetitionContent
  documents: readonly StoredDocument[]
}

/** What stands in the database, as the file that would say it. `form` is the key of its form. */
export function versionOf(competition: Competition, form: FormKey): CompetitionVersion {
  const { opensAt, intakeUrl, intakePlace, resultsAt, resultsText, ...same } = competition
  const { code, kind, intake, title, summary, customer, needs, spheres, regions, themes } = same
  return {
    content: {
      ...{ code, kind, intake, title, summary, customer, needs, themes, form },
      spheres: spheres as CompetitionContent['spheres'],
      regions: regions as CompetitionContent['regions'],
      applicationsPerOrganization: same.applicationsPerOrganization,
      deadline: same.deadline,
      archive: same.archive,
      repeat: same.repeat,
      milestones: same.milestones,
      budget: same.budget ?? undefined,
      opens: opensAt ?? undefined,
      intakeUrl: intakeUrl ?? undefined,
      intakePlace: intakePlace ?? undefined,
      lots: same.lots.map(lotContent),
      ...(resultsAt &&
        resultsText && {
          results: { published: resultsAt, text: resultsText, winners: winnersOf(competition) },
        }),
    },
    documents: same.documents.map(documentContent),
  }
}

const lotContent = ({ number, theme, description, place, region, amount, ...service }: Lot) => ({
  number,
  theme,
  description: description ?? undefined,
  place: place ?? undefined,
  region: (region ?? undefined) as CompetitionContent['lots'][number]['region'],
  amount: amount ?? undefined,
  serviceFrom: service.serviceFrom ?? undefined,
  serviceUntil: service.serviceUntil ?? undefined,
})

const documentContent = (document: CompetitionDocument): StoredDocument => {
  const { kind, language, title, fileName, fileKey, mime, size } = document
  return { kind, language, title, fileName, fileKey, mime, size }
}

function winnersOf({ lots, results }: Competition): WinnerContent[] {
  const numbers = new Map(lots.map(({ id, number }) => [id, number]))
  return results.map((result) => winnerContent(result, numbers.get(result.lotId)!))
}

const winnerContent = (result: Result, lot: number): WinnerContent => ({
  lot,
  organization: result.organization,
  bin: result.bin ?? undefined,
  region: (result.region ?? undefined) as WinnerContent['region'],
  project: result.project ?? undefined,
  amount: result.amount ?? undefined,
  score: result.score ?? undefined,
  place: result.place,
})
