import { amountWarnings } from '../file/amounts.ts'
import type { CompetitionContent } from '../file/content.ts'
import type { Fault } from '../file/fault.ts'
import type { YamlFile } from '../file/read-yaml.ts'
import { crossFieldRules, languageWarnings, mixedLetterWarnings } from '../file/rules.ts'
import { printMoment } from '../file/when.ts'
import { hasDeadline } from './unset-deadline.ts'

/** The content as a file would have it, as far as the rules between fields read it. There are no lines to name. */
function asFile(content: CompetitionContent): YamlFile {
  const { opens, deadline, milestones, results, lots, archive, intakeUrl, intakePlace, ...same } = content
  const moments = Object.entries(milestones).map(([kind, at]) => [kind, printMoment(new Date(at))])
  const { applicationsPerOrganization: _, repeat: __, ...texts } = same
  const value = {
    ...texts,
    archive: archive ? 'yes' : 'no',
    ...(opens && { opens: printMoment(opens) }),
    ...(hasDeadline({ deadline }) && { deadline: printMoment(deadline) }),
    ...(intakeUrl && { 'intake-url': intakeUrl }),
    ...(intakePlace && { 'intake-place': intakePlace }),
    ...(results && { results: { ...results, published: printMoment(results.published), winners: [] } }),
    milestones: Object.fromEntries(moments),
    lots: lots.map((lot) => ({ ...lot, number: String(lot.number) })),
  }
  return { value, lineOf: () => 1 }
}

const found = (faults: readonly Fault[]): Fault[] => faults.map((fault) => ({ ...fault, line: undefined }))

/** What contradicts itself between the fields, as in a file; it stops publication. A deadline that is over is asked for elsewhere. */
export const contentFaults = (content: CompetitionContent, now: Date): Fault[] => {
  const around = { now, past: true, files: new Map<string, Uint8Array>() }
  return found(crossFieldRules.flatMap((rule) => rule(asFile(content), around)))
}

const DATES = ['deadline-before-opening', 'results-before-deadline', 'milestone-order']

/** Of these, what is wrong with the order of the moments. */
export const dateFaults = (content: CompetitionContent, now: Date): Fault[] =>
  contentFaults(content, now).filter(({ reason }) => DATES.includes(reason))

/** What wants a look: letters of the wrong keyboard, the same text twice, an amount the law does not know. */
export function contentWarnings(content: CompetitionContent): Fault[] {
  const file = asFile(content)
  const same = languageWarnings(file).filter(({ reason }) => reason === 'same-text')
  return found([...same, ...mixedLetterWarnings(file), ...amountWarnings(file, content)])
}
