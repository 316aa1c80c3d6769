import type { Locale } from '../../../language/locale.ts'
import { lookUp } from '../../../language/translate.ts'

/** What can be wrong with a competition file. Each has its text under `file-fault-<reason>`. */
export const faultReasons = [
  // the file as a whole
  'file-empty',
  'file-too-large',
  'file-type',
  'file-encoding',
  'zip-broken',
  'zip-encrypted',
  'zip-too-large',
  'zip-too-many',
  'zip-path',
  'zip-no-competition',
  // the writing
  'yaml-tab',
  'yaml-indent',
  'yaml-twice',
  'yaml-quote',
  'yaml-colon',
  'yaml-bracket',
  'yaml-sign',
  'yaml-several',
  'yaml-other',
  'yaml-not-fields',
  // a field
  'unknown-field',
  'missing',
  'expected-text',
  'expected-list',
  'expected-fields',
  'too-long',
  'too-many',
  'unknown-value',
  'code',
  'amount',
  'number',
  'score',
  'yes-no',
  'moment',
  'day',
  'url',
  'bin',
  'tag',
  // fields together
  'no-language',
  'no-lots',
  'deadline-past',
  'deadline-before-opening',
  'results-before-deadline',
  'milestone-order',
  'sphere-of-social-order',
  'lot-number-twice',
  'result-lot',
  'intake-lacks',
  'intake-extra',
  'document-source',
  'document-missing',
  'document-type',
  'document-content',
  // warnings: the file can be imported, these want a look
  'language-missing',
  'no-documents',
  'mixed-letters',
  'same-text',
  'amount-below',
  'amount-above',
  'file-unused',
] as const

export type FaultReason = (typeof faultReasons)[number]

export interface Fault {
  /** An `error` stops the import; a `warning` does not, though publication may. */
  severity: 'error' | 'warning'
  reason: FaultReason
  /** Line of the YAML, counted from 1; absent when the fault is not about a line. */
  line?: number | undefined
  /** Field as written in the file, list items counted from 1: `lots[2].amount`. Empty for the whole file. */
  path: string
  details: Record<string, string | number>
}

/** A step into the file: a field's name, or an item's index counted from 0. */
export type Path = readonly (string | number)[]

/** `['lots', 1, 'amount']` → `lots[2].amount`. */
export function pathText(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : at === 0 ? step : `.${step}`))
    .join('')
}

/** The fault in words: "12-жол, lots[1].amount: …". Plain text. */
export function faultText(locale: Locale, fault: Fault): string {
  const { nearest } = fault.details
  const what = lookUp(locale, `file-fault-${fault.reason}`, fault.details)
  const text = nearest ? `${what} ${lookUp(locale, 'file-did-you-mean', { nearest })}` : what
  const line = String(fault.line ?? '')
  if (line && fault.path) return lookUp(locale, 'file-at-line-and-field', { line, path: fault.path, text })
  if (line) return lookUp(locale, 'file-at-line', { line, text })
  return fault.path ? lookUp(locale, 'file-at-field', { path: fault.path, text }) : text
}

export const hasErrors = (faults: readonly Fault[]): boolean =>
  faults.some((fault) => fault.severity === 'error')
