import { zip } from './zip.ts'

/** A file of an archive that is yet to be made or read. */
export interface LaterEntry {
  /** A folder is written as `folder/name`. */
  name: string
  /** Bytes, as far as known before: decides which archive it goes into. */
  size: number
  /** Undefined leaves it out. */
  bytes(): Promise<Uint8Array | undefined>
}

/** What fits into one archive; a bot may send 50 MB (Bot API, sendDocument). */
const MOST = 45 * 1024 * 1024

/** Entries shared out, in their order, among as many archives as it takes. */
export function shareOut(entries: readonly LaterEntry[], most = MOST): LaterEntry[][] {
  const archives: LaterEntry[][] = [[]]
  let used = 0
  for (const entry of entries) {
    if (used > 0 && used + entry.size > most) {
      archives.push([])
      used = 0
    }
    archives.at(-1)!.push(entry)
    used += entry.size
  }
  return archives
}

/** One archive; its entries are made one after another. */
export async function pack(entries: readonly LaterEntry[]): Promise<Uint8Array> {
  const made: { name: string; bytes: Uint8Array }[] = []
  for (const { name, bytes } of entries) {
    const content = await bytes()
    if (content) made.push({ name, bytes: content })
  }
  return zip(made)
}
