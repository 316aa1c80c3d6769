import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of files, in memory or under `directory`/files. */
export interface Blobs {
  write(uniqueId: string, bytes: Uint8Array): void
  /** @throws when nothing was written under this id. */
  read(uniqueId: string): Uint8Array
}

export function createBlobs(directory?: string): Blobs {
  if (directory === undefined) {
    const kept = new Map<string, Uint8Array>()
    return {
      write: (id, bytes) => void kept.set(id, bytes),
      read: (id) => kept.get(id) ?? missing(id),
    }
  }
  const folder = join(directory, 'files')
  mkdirSync(folder, { recursive: true })
  return {
    write: (id, bytes) => writeFileSync(join(folder, id), bytes),
    read: (id) => readFileSync(join(folder, id)),
  }
}

function missing(id: string): never {
  throw new Error(`The pretend Telegram keeps no file ${id}`)
}
