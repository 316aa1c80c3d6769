import { inflateRawSync } from 'node:zlib'

export const ZIP_LIMITS = {
  entries: 200,
  /** Bytes of one file when unpacked: what a bot may send. */
  entryBytes: 50_000_000,
  /** Bytes of all files when unpacked. */
  totalBytes: 100_000_000,
}

export type ZipFault = 'zip-broken' | 'zip-encrypted' | 'zip-too-large' | 'zip-too-many' | 'zip-path'

interface Entry {
  name: string
  flags: number
  method: number
  packed: number
  unpacked: number
  offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const UNSEEN = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i

/**
 * Files of an archive by name, held in memory. Read by its central directory, and each file inflated no further than
 * the length stated there: a packed bomb stops at the limits. Names without the UTF-8 flag are tried as UTF-8 (macOS),
 * then as CP866 (Windows). Folders and what systems add by themselves are left out.
 */
export function readZip(bytes: Uint8Array, limits = ZIP_LIMITS): Map<string, Uint8Array> | ZipFault {
  try {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = centralDirectory(data, limits.entries)
    if (typeof entries === 'string') return entries
    const wanted = entries.filter((entry) => !UNSEEN.test(entry.name) || isOutside(entry.name))
    return refused(wanted, limits) ?? new Map(wanted.map((entry) => [entry.name, unpack(data, entry)]))
  } catch {
    // Offsets beyond the end, a stream that is no deflate or is longer than it says.
    return 'zip-broken'
  }
}

function refused(entries: Entry[], limits: typeof ZIP_LIMITS): ZipFault | undefined {
  if (entries.some((entry) => isOutside(entry.name))) return 'zip-path'
  if (entries.some((entry) => entry.flags & 1)) return 'zip-encrypted'
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (total > limits.totalBytes || entries.some((entry) => entry.unpacked > limits.entryBytes))
    return 'zip-too-large'
  return undefined
}

/** Leads out of the archive's own folder. Nothing is written by these names; such an archive is not an honest one. */
const isOutside = (name: string) => /^(\/|[a-z]:)|(^|\/)\.\.(\/|$)|\0/i.test(name)

function centralDirectory(data: Buffer, limit: number): Entry[] | ZipFault {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || data.readUInt32LE(end) !== END) return 'zip-broken'
  const count = data.readUInt16LE(end + 10)
  if (count > limit) return 'zip-too-many'
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (data.readUInt32LE(at) !== CENTRAL) return 'zip-broken'
    entries.push(entryAt(data, at))
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(data: Buffer, at: number): Entry {
  const flags = data.readUInt16LE(at + 8)
  const name = data.subarray(at + 46, at + 46 + data.readUInt16LE(at + 28))
  return {
    name: nameOf(name, (flags & 0x800) !== 0)
      .replaceAll('\\', '/')
      .normalize('NFC'),
    flags,
    method: data.readUInt16LE(at + 10),
    packed: data.readUInt32LE(at + 20),
    unpacked: data.readUInt32LE(at + 24),
    offset: data.readUInt32LE(at + 42),
  }
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes)
  } catch {
    return new TextDecoder('ibm866').decode(bytes)
  }
}

function unpack(data: Buffer, entry: Entry): Uint8Array {
  if (data.readUInt32LE(entry.offset) !== LOCAL) throw new Error('no local header')
  const start =
    entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28)
  const packed = data.subarray(start, start + entry.packed)
  const bytes =
    entry.method === 0
      ? packed
      : entry.method === 8
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
        : Buffer.alloc(0)
  if (bytes.length !== entry.unpacked) throw new Error('not the length it says')
  return bytes
}
