import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** One change: the record under `k` of table `t` is now `v`, or gone when there is no `v`. */
export interface Change {
  t: string
  k: string
  v?: unknown
}

export interface Journal {
  append(change: Change): void
  close(): void
}

/**
 * An append-only log of changes, one JSON object a line, written through to the operating system at once: a process
 * killed at any moment loses at most the line it was writing, and a torn last line is passed over.
 * `replay` gets the changes of earlier runs; `compact` then gives the records the new log begins with.
 */
export function openJournal(
  directory: string,
  replay: (change: Change) => void,
  compact: () => Iterable<Change>,
): Journal {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'telegram.jsonl')
  for (const change of read(path)) replay(change)
  const lines = [...compact()].map((change) => `${JSON.stringify(change)}\n`)
  writeFileSync(`${path}.new`, lines.join(''))
  renameSync(`${path}.new`, path)
  const file = openSync(path, 'a')
  let open = true
  return {
    append: (change) => {
      if (open) writeSync(file, `${JSON.stringify(change)}\n`)
    },
    close: () => {
      if (open) closeSync(file)
      open = false
    },
  }
}

function* read(path: string): Generator<Change> {
  if (!existsSync(path)) return
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const change = parse(line)
    if (change) yield change
  }
}

function parse(line: string): Change | undefined {
  try {
    const change = JSON.parse(line)
    return typeof change?.t === 'string' && typeof change.k === 'string' ? change : undefined
  } catch {
    return undefined
  }
}
