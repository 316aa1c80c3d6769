import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where attachments and documents lie, by content hash; several machines share one volume. */
export interface Files {
  /** Stores the bytes and returns their key, SHA-256 in hex. The same bytes are stored once. */
  put(bytes: Uint8Array): Promise<string>
  /** The same for bytes that come one after another and never stand in memory together. */
  putStream(bytes: AsyncIterable<Uint8Array>): Promise<{ key: string; size: number }>
  get(key: string): Promise<Uint8Array>
  has(key: string): Promise<boolean>
  stream(key: string): NodeJS.ReadableStream
}

export function diskFiles(directory: string): Files {
  const pathOf = (key: string) => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`not a file key: ${key}`)
    return join(directory, key.slice(0, 2), key)
  }
  const has = (key: string) =>
    access(pathOf(key)).then(
      () => true,
      () => false,
    )
  return {
    has,
    async put(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex')
      if (await has(key)) return key
      await mkdir(join(directory, key.slice(0, 2)), { recursive: true })
      // Written aside and renamed, so that a half-written file is never taken for a whole one.
      const aside = join(directory, key.slice(0, 2), randomUUID())
      await writeFile(aside, bytes)
      await rename(aside, pathOf(key))
      return key
    },
    async putStream(bytes) {
      await mkdir(directory, { recursive: true })
      const aside = join(directory, `aside-${randomUUID()}`)
      try {
        const { key, size } = await writeHashed(aside, bytes)
        await mkdir(join(directory, key.slice(0, 2)), { recursive: true })
        await rename(aside, pathOf(key))
        return { key, size }
      } finally {
        await rm(aside, { force: true })
      }
    },
    get: (key) => readFile(pathOf(key)),
    stream: (key) => createReadStream(pathOf(key)),
  }
}

async function writeHashed(path: string, bytes: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  let size = 0
  try {
    for await (const chunk of bytes) {
      hash.update(chunk)
      size += chunk.length
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  return { key: hash.digest('hex'), size }
}
