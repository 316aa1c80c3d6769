import { stringify } from 'yaml'
import type { CompetitionContent, DocumentContent } from './content.ts'
import { MARKDOWN } from './documents.ts'
import { printMoment } from './when.ts'

/**
 * The file that says this: checked again, it gives the same content and documents. Documents that are files are
 * named; they must lie beside it in the archive.
 */
export function printCompetitionFile(
  content: CompetitionContent,
  documents: readonly DocumentContent[],
): string {
  const {
    intakeUrl,
    intakePlace,
    applicationsPerOrganization,
    opens,
    deadline,
    milestones,
    results,
    ...same
  } = content
  const fields = {
    ...same,
    'intake-url': intakeUrl,
    'intake-place': intakePlace,
    'applications-per-organization': applicationsPerOrganization ?? 'unlimited',
    opens: opens && printMoment(opens),
    deadline: printMoment(deadline),
    milestones: printMilestones(milestones),
    lots: content.lots.map(({ serviceFrom, serviceUntil, ...lot }) => ({
      ...lot,
      'service-from': serviceFrom,
      'service-until': serviceUntil,
    })),
    documents: pairs(documents).map(printDocument),
    results: results && { ...results, published: printMoment(results.published) },
  }
  return stringify(fields, { lineWidth: 110, aliasDuplicateObjects: false })
}

const printMilestones = (milestones: CompetitionContent['milestones']) =>
  Object.fromEntries(Object.entries(milestones).map(([kind, at]) => [kind, printMoment(new Date(at))]))

type Pair = { kk?: DocumentContent; ru?: DocumentContent }

/** One document in two languages comes as two in a row. */
function pairs(documents: readonly DocumentContent[]): Pair[] {
  const paired: Pair[] = []
  for (const document of documents) {
    const last = paired.at(-1)
    const goesOn = document.language === 'ru' && last?.kk?.kind === document.kind && !last.ru
    if (goesOn) last.ru = document
    else paired.push({ [document.language]: document })
  }
  return paired
}

function printDocument({ kk, ru }: Pair) {
  return {
    kind: (kk ?? ru)!.kind,
    title: { kk: kk?.title, ru: ru?.title },
    kk: kk && printSource(kk),
    ru: ru && printSource(ru),
  }
}

const printSource = (document: DocumentContent) =>
  document.mime === MARKDOWN
    ? { text: new TextDecoder().decode(document.bytes).trimEnd() }
    : { file: document.fileName }
