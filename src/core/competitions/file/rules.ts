import { isKind, isSphere, spheresOf } from '../../../language/reference.ts'
import { type Fault, type FaultReason, type Path, pathText } from './fault.ts'
import type { YamlFile } from './read-yaml.ts'
import { isYes } from './values.ts'
import { asFields, asList, asText, walk } from './walk.ts'
import { parseMoment } from './when.ts'

export interface Surroundings {
  now: Date
  /** A deadline that has passed is no fault: a competition of the past, or a sample. */
  past: boolean
  /** Names of the files beside the YAML. */
  files: ReadonlyMap<string, Uint8Array>
}

export type Rule = (file: YamlFile, around: Surroundings) => Fault[]

/**
 * Rules between fields. They read the file as written, not as checked, so that one wrong field does not hide what is
 * wrong with the others: people send a file once more for all its faults, not once for each.
 */
export const crossFieldRules: Rule[] = [dates, milestoneOrder, spheresOfKind, lotNumbers, resultLots, intake]

export function faultAt(
  file: YamlFile,
  severity: Fault['severity'],
  reason: FaultReason,
  path: Path,
  details: Fault['details'] = {},
  textLine?: number,
): Fault {
  return { severity, reason, line: file.lineOf(path, textLine), path: pathText(path), details }
}

function dates(file: YamlFile, { now, past }: Surroundings): Fault[] {
  const fields = asFields(file.value)
  const results = asFields(fields.results)
  const moment = (value: unknown) => parseMoment(asText(value), now)
  const deadline = moment(fields.deadline)
  const opens = moment(fields.opens)
  const published = moment(results.published)
  const kept = past || isYes(asText(fields.archive)) || published !== undefined
  const faults: Fault[] = []
  if (!deadline) return faults
  if (deadline <= now && !kept) faults.push(faultAt(file, 'error', 'deadline-past', ['deadline']))
  if (opens && opens >= deadline) faults.push(faultAt(file, 'error', 'deadline-before-opening', ['deadline']))
  if (published && published <= deadline)
    faults.push(faultAt(file, 'error', 'results-before-deadline', ['results', 'published']))
  return faults
}

/** What cannot be before what; of a moment of the file's own and of one among its milestones. */
const ORDER: [earlier: string, later: string][] = [
  ['discussion', 'deadline'],
  ['questions', 'deadline'],
  ...(['examination', 'results', 'appeal', 'contract'] as const).map((later): [string, string] => [
    'deadline',
    later,
  ]),
  ['examination', 'results'],
  ['results', 'appeal'],
  ['results', 'contract'],
]

function milestoneOrder(file: YamlFile, { now }: Surroundings): Fault[] {
  const fields = asFields(file.value)
  const milestones = asFields(fields.milestones)
  const at = (name: string) =>
    parseMoment(asText(name === 'deadline' ? fields.deadline : milestones[name]), now)
  return ORDER.flatMap(([earlier, later]) => {
    const [first, second] = [at(earlier), at(later)]
    if (!first || !second || first <= second) return []
    const wrong = later === 'deadline' ? earlier : later
    return [faultAt(file, 'error', 'milestone-order', ['milestones', wrong], { earlier, later })]
  })
}

/** Part 2 of article 5 is for the state social order alone. */
function spheresOfKind(file: YamlFile): Fault[] {
  const { kind, spheres } = asFields(file.value)
  const known = asText(kind)
  if (!isKind(known)) return []
  return asList(spheres).flatMap((value, index) => {
    const sphere = asText(value)
    const allowed = !isSphere(sphere) || spheresOf(known).includes(sphere)
    return allowed ? [] : [faultAt(file, 'error', 'sphere-of-social-order', ['spheres', index], { sphere })]
  })
}

const numbersOf = (file: YamlFile): string[] =>
  asList(asFields(file.value).lots).map((lot, index) => asText(asFields(lot).number) || String(index + 1))

function lotNumbers(file: YamlFile): Fault[] {
  const numbers = numbersOf(file)
  return numbers.flatMap((number, index) =>
    numbers.indexOf(number) < index
      ? [faultAt(file, 'error', 'lot-number-twice', ['lots', index, 'number'], { number })]
      : [],
  )
}

function resultLots(file: YamlFile): Fault[] {
  const numbers = numbersOf(file)
  const winners = asList(asFields(asFields(file.value).results).winners)
  return winners.flatMap((winner, index) => {
    const number = asText(asFields(winner).lot)
    if (!number || numbers.includes(number)) return []
    return [faultAt(file, 'error', 'result-lot', ['results', 'winners', index, 'lot'], { number })]
  })
}

function intake(file: YamlFile): Fault[] {
  const fields = asFields(file.value)
  const elsewhere = asText(fields.intake) === 'elsewhere'
  // The archive remembers places that had no address on the web.
  const needed = (field: string) => field !== 'intake-url' || !isYes(asText(fields.archive))
  return ['intake-url', 'intake-place'].flatMap((field) => {
    const given = fields[field] !== undefined
    if (elsewhere && !given && needed(field))
      return [faultAt(file, 'error', 'intake-lacks', ['intake'], { field })]
    return given && !elsewhere ? [faultAt(file, 'error', 'intake-extra', [field], { field })] : []
  })
}

/** Both languages, in one shape everywhere: a map with `kk` or `ru` in it. */
export function languageWarnings(file: YamlFile): Fault[] {
  const faults: Fault[] = []
  for (const { path, value } of walk(file.value)) {
    const fields = asFields(value)
    if (!('kk' in fields) && !('ru' in fields)) continue
    const lacking = (['kk', 'ru'] as const).filter((language) => !filled(fields[language]))
    if (lacking.length === 1)
      faults.push(faultAt(file, 'warning', 'language-missing', path, { language: lacking[0]! }))
    const [kk, ru] = [asText(fields.kk), asText(fields.ru)]
    if (kk.length > 30 && kk === ru) faults.push(faultAt(file, 'warning', 'same-text', path))
  }
  return faults
}

const filled = (value: unknown) => (typeof value === 'string' ? value.trim() !== '' : value !== undefined)

const MIXED_WORD =
  /[\p{L}\p{M}]*(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})[\p{L}\p{M}]*/gu

/** A Latin і or ә from the wrong keyboard: the word looks right and no search finds it. First five words. */
export function mixedLetterWarnings(file: YamlFile): Fault[] {
  const faults: Fault[] = []
  for (const { path, value } of walk(file.value)) {
    if (typeof value !== 'string') continue
    for (const match of value.matchAll(MIXED_WORD)) {
      const textLine = value.slice(0, match.index).split('\n').length - 1
      faults.push(faultAt(file, 'warning', 'mixed-letters', path, { word: match[0] }, textLine))
    }
  }
  return faults.slice(0, 5)
}
