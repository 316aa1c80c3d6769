import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { LaterEntry } from './archives.ts'
import { freeName, isPacked, safeName } from './zip.ts'

/** A file of an archive with what proves it. */
export interface Content {
  name: string
  /** Bytes. */
  size: number
  sha256: string
}

/** An archive that is made while it is read, one file in memory at a time; at its end `contents.json` names every file and its SHA-256. */
export function zipStream(entries: readonly LaterEntry[]): AsyncIterable<Uint8Array> {
  const archive = new ZipFile()
  const contents: Content[] = []
  const taken = new Set(['contents.json'])
  for (const entry of entries) {
    const name = freeName(safeName(entry.name), taken)
    taken.add(name.toLowerCase())
    add(archive, name, async () => {
      const bytes = (await entry.bytes()) ?? new Uint8Array()
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      contents.push({ name, size: bytes.length, sha256 })
      return bytes
    })
  }
  // Files are read in this order, so that all others were by then.
  add(archive, 'contents.json', async () => Buffer.from(`${JSON.stringify(contents, null, 2)}\n`))
  archive.end()
  return archive.outputStream as AsyncIterable<Uint8Array> & NodeJS.ReadableStream
}

function add(archive: ZipFile, name: string, read: () => Promise<Uint8Array>): void {
  const options = { compress: !isPacked(name), mtime: new Date(0) }
  archive.addReadStreamLazy(name, options, (take) => {
    read().then(
      (bytes) => take(null, Readable.from([Buffer.from(bytes)])),
      // Whoever reads the archive hears of it; otherwise they would wait for ever.
      (fault) => (archive.outputStream as Readable).destroy(fault),
    )
  })
}
