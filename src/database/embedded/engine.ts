import { existsSync, renameSync, rmSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Engine } from './multiplexer.ts'

/** PGlite opened for the multiplexer. */
export interface EmbeddedEngine extends Engine {
  serverVersion: string
  /** The whole database as an uncompressed tar, to start others from. */
  dump(): Promise<Blob>
  close(): Promise<void>
}

/** Where the embedded database lives: a directory, or memory (optionally begun from a dump). */
export type Place = { directory: string } | { memory: true; dump?: Blob | undefined }

/** Opens the engine; a directory that is not there yet is made first (3 to 5 s on two cores, else a third of one). */
export async function openEngine(place: Place): Promise<EmbeddedEngine> {
  if ('directory' in place && !existsSync(place.directory)) await makeDirectory(place.directory)
  const pglite = await ('directory' in place
    ? PGlite.create({ dataDir: place.directory })
    : PGlite.create({ dataDir: 'memory://', ...(place.dump && { loadDataDir: place.dump }) }))
  const { rows } = await pglite.query<{ server_version: string }>('SHOW server_version')
  return {
    serverVersion: rows[0]?.server_version ?? '',
    async execute(message) {
      const chunks: Buffer[] = []
      // The bytes are a view of the engine's memory: copied before it goes on.
      const onRawData = (bytes: Uint8Array) => void chunks.push(Buffer.from(bytes))
      await pglite.execProtocolRawStream(message, { syncToFs: false, onRawData })
      return Buffer.concat(chunks)
    },
    dump: () => pglite.dumpDataDir('none'),
    close: () => pglite.close(),
  }
}

/** Under another name until it is whole: a first start that is killed must not leave half a database to be opened. */
async function makeDirectory(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  renameSync(unfinished, directory)
}
