import { SETTABLE_MILESTONES } from '../../../database/schema/index.ts'
import { amountWarnings } from './amounts.ts'
import type { CompetitionContent, DocumentContent } from './content.ts'
import { collectDocuments } from './documents.ts'
import { type Fault, hasErrors } from './fault.ts'
import { openFile } from './open-file.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { crossFieldRules, languageWarnings, mixedLetterWarnings, type Surroundings } from './rules.ts'
import { shape, toContent } from './shape.ts'
import { shapeFaults } from './shape-faults.ts'
import { asFields } from './walk.ts'

export interface CheckedFile {
  competition: CompetitionContent
  documents: DocumentContent[]
  /** What wants a look and, for a missing language, stands in the way of publication. */
  warnings: Fault[]
}

/**
 * Reads and checks a competition file (docs/competition-file.md): `.yaml` alone or `.zip`. Either all of it, or every
 * fault found, errors and warnings, by line. `past: true` lets a deadline be over. Pure; relative moments count from `now`.
 */
export function checkCompetitionFile(
  bytes: Uint8Array,
  name: string,
  now: Date,
  options: { past?: boolean } = {},
): CheckedFile | { faults: Fault[] } {
  const opened = openFile(bytes, name)
  if ('reason' in opened) return { faults: [opened] }
  const file = readYaml(opened.yaml)
  if (Array.isArray(file)) return { faults: file }
  return checkContent(file, { now, past: options.past ?? false, files: opened.files })
}

function checkContent(file: YamlFile, around: Surroundings): CheckedFile | { faults: Fault[] } {
  const schema = shape(around.now)
  const parsed = schema.safeParse(file.value)
  // Read apart, so that a fault elsewhere does not hide a missing document.
  const shapes = schema.shape.documents.safeParse(asFields(file.value).documents)
  const { documents, faults } = collectDocuments(file, shapes.data ?? [], around.files)
  const competition = parsed.success ? toContent(parsed.data) : undefined
  const found = [
    ...(parsed.success ? [] : shapeFaults(parsed.error.issues, file, FIELDS)),
    ...crossFieldRules.flatMap((rule) => rule(file, around)),
    ...(shapes.success ? faults : []),
    ...languageWarnings(file),
    ...mixedLetterWarnings(file),
    ...(competition ? amountWarnings(file, competition) : []),
  ]
  const all = byLine(found)
  return !competition || hasErrors(all) ? { faults: all } : { competition, documents, warnings: all }
}

/** Errors first, then by line. */
function byLine(faults: Fault[]): Fault[] {
  const rank = (fault: Fault) => (fault.severity === 'error' ? 0 : 1)
  return faults.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0))
}

/** Every name a field of the file may have, for "did you mean". */
const FIELDS = [
  ...Object.keys(shape(new Date(0)).shape),
  ...['number', 'theme', 'description', 'place', 'region', 'amount', 'kk', 'ru', 'en', 'text', 'file'],
  ...['published', 'winners', 'lot', 'organization', 'bin', 'project', 'score'],
  ...SETTABLE_MILESTONES,
]
