import type { Fault, FaultReason } from './fault.ts'
import { readZip } from './zip.ts'

/** Bytes of a file staff may send: what a bot may download. */
export const FILE_LIMIT = 20_000_000
const YAML_LIMIT = 2_000_000

export interface OpenedFile {
  yaml: string
  /** Other files of the archive by their path beside `competition.yaml`. */
  files: Map<string, Uint8Array>
}

/** From the bytes that came to the text of the YAML: `.yaml` alone, or `.zip` with `competition.yaml` and files. */
export function openFile(bytes: Uint8Array, name: string): OpenedFile | Fault {
  if (bytes.length === 0) return fault('file-empty')
  if (bytes.length > FILE_LIMIT) return fault('file-too-large', { megabytes: FILE_LIMIT / 1_000_000 })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(bytes)
  return /\.ya?ml$/i.test(name) ? withText(bytes, new Map()) : fault('file-type', { name })
}

function openZip(bytes: Uint8Array): OpenedFile | Fault {
  const files = readZip(bytes)
  if (typeof files === 'string') return fault(files)
  // People pack the folder as often as what lies in it.
  const main = [...files.keys()]
    .filter((name) => /^([^/]+\/)?competition\.ya?ml$/i.test(name))
    .sort(shorter)[0]
  if (main === undefined) return fault('zip-no-competition')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const beside = [...files].filter(([name]) => name !== main && name.startsWith(folder))
  return withText(files.get(main)!, new Map(beside.map(([name, file]) => [name.slice(folder.length), file])))
}

const shorter = (a: string, b: string) => a.length - b.length

function withText(bytes: Uint8Array, files: OpenedFile['files']): OpenedFile | Fault {
  if (bytes.length > YAML_LIMIT) return fault('file-too-large', { megabytes: YAML_LIMIT / 1_000_000 })
  try {
    const yaml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (yaml.includes('\0')) return fault('file-encoding')
    return yaml.trim() ? { yaml, files } : fault('file-empty')
  } catch {
    return fault('file-encoding')
  }
}

const fault = (reason: FaultReason, details: Fault['details'] = {}): Fault => ({
  severity: 'error',
  reason,
  path: '',
  details,
})
