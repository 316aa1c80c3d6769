import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { Fault, FaultReason, Path } from './fault.ts'

export interface YamlFile {
  /** Maps, lists and strings only: `13-1`, `010940000162` and `no` stay what they are. */
  value: unknown
  /** Line of a field, or of the nearest thing around it that exists; `textLine` is the line within a text block. */
  lineOf(path: Path, textLine?: number): number
}

/** Reads YAML 1.2 (failsafe schema), or says in our reasons where it is badly written. No aliases: no YAML bombs. */
export function readYaml(text: string): YamlFile | Fault[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const source = text.split('\n')
  if (document.errors.length > 0) return firstOfEachLine(document.errors, lineAt, source)
  const aliases: Fault[] = []
  visit(document, {
    Alias: (_, node) => void aliases.push(at('yaml-sign', lineAt(node.range![0]), { sign: '*' })),
  })
  if (aliases.length > 0) return aliases
  if (!isMap(document.contents)) return [at('yaml-not-fields', 1)]
  return { value: document.toJS(), lineOf: (path, textLine) => lineOf(document, path, textLine, lineAt) }
}

/** One slip makes the parser complain several times over; people need the first complaint of a line. */
function firstOfEachLine(errors: YAMLError[], lineAt: (offset: number) => number, source: string[]): Fault[] {
  const faults = new Map<number, Fault>()
  for (const error of errors) {
    const line = lineAt(error.pos[0])
    if (!faults.has(line)) faults.set(line, inPlainWords(error, line, source[line - 1] ?? ''))
  }
  return [...faults.values()].slice(0, 5)
}

function inPlainWords(error: YAMLError, line: number, source: string): Fault {
  const sign = /^[^:]*:?\s*[-\s]*([@`%&*!])/.exec(source)?.[1]
  if (/^ *\t/.test(source)) return at('yaml-tab', line)
  if (error.code === 'MULTIPLE_DOCS') return at('yaml-several', line)
  if (error.code === 'DUPLICATE_KEY') return at('yaml-twice', line, { field: source.split(':')[0]!.trim() })
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return at('yaml-colon', line)
  if (/quote|scalar at node end/i.test(error.message)) return at('yaml-quote', line)
  if (/\]|\}|flow/i.test(error.message)) return at('yaml-bracket', line)
  if (sign) return at('yaml-sign', line, { sign })
  return at(/indent|same column|implicit map key/i.test(error.message) ? 'yaml-indent' : 'yaml-other', line)
}

const at = (reason: FaultReason, line: number, details: Fault['details'] = {}): Fault => ({
  severity: 'error',
  reason,
  line,
  path: '',
  details,
})

function lineOf(
  document: Document,
  path: Path,
  textLine: number | undefined,
  lineAt: (offset: number) => number,
) {
  let node: unknown = document.contents
  let line = 1
  for (const step of path) {
    const next = stepInto(node, step)
    if (!next) return line
    node = next.value
    if (next.offset !== undefined) line = lineAt(next.offset)
  }
  if (textLine === undefined || !isScalar(node) || !node.range) return line
  return node.type === 'BLOCK_LITERAL' ? lineAt(node.range[0]) + 1 + textLine : line
}

function stepInto(node: unknown, step: string | number): { value: unknown; offset?: number } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { value: item, ...offsetOf(item) }
  }
  const pair =
    isMap(node) && node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === step)
  return pair ? { value: pair.value, ...offsetOf(pair.key) } : undefined
}

function offsetOf(node: unknown): { offset?: number } {
  const range = (node as { range?: [number, number, number] | null }).range
  return range ? { offset: range[0] } : {}
}
