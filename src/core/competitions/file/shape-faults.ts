import type { z } from 'zod'
import { type Fault, type FaultReason, type Path, pathText } from './fault.ts'
import { nearest } from './nearest.ts'
import type { YamlFile } from './read-yaml.ts'
import { isFaultReason } from './values.ts'

/** What zod found, in our reasons, in the order of lines. `fields` are all names the file may use. */
export function shapeFaults(issues: z.core.$ZodIssue[], file: YamlFile, fields: readonly string[]): Fault[] {
  return issues
    .flatMap(flatten)
    .flatMap((issue) => one(issue, file, fields))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** Of a union's branches the last is the one that says what is expected. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  return (issue.errors.at(-1) ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function one(issue: z.core.$ZodIssue, file: YamlFile, fields: readonly string[]): Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const fault = (reason: FaultReason, details: Fault['details'] = {}, at: Path = path): Fault => ({
    severity: 'error',
    reason,
    line: file.lineOf(at),
    path: pathText(at),
    details,
  })
  switch (issue.code) {
    case 'custom': {
      const { reason, details } = issue.params ?? {}
      return isFaultReason(reason) ? [fault(reason, details)] : []
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        fault('unknown-field', { field: key, nearest: nearest(key, fields) }, [...path, key]),
      )
    case 'invalid_type':
      return [fault(typeReason(issue.expected, valueAt(file.value, path)))]
    case 'too_small':
      return [fault(path[0] === 'lots' ? 'no-lots' : 'missing')]
    case 'too_big':
      return [fault('too-many', { max: Number(issue.maximum) })]
    default:
      return [fault('expected-text')]
  }
}

function typeReason(expected: string, found: unknown): FaultReason {
  if (found === undefined || found === '') return 'missing'
  if (expected === 'array') return 'expected-list'
  return expected === 'object' ? 'expected-fields' : 'expected-text'
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}
