import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface ZipEntry {
  /** File name; a folder is written as `folder/name`. */
  name: string
  bytes: Uint8Array
}

/** Formats that are already compressed: packing them again costs time and gains nothing. */
const PACKED = /\.(pdf|zip|docx|xlsx|pptx|jpe?g|png|webp|heic|mp4)$/i

/**
 * An archive with UTF-8 names, in the order given. Two entries of one name both stay (the second as "name (2)");
 * the same entries give the same bytes.
 */
export async function zip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const archive = new ZipFile()
  const taken = new Set<string>()
  for (const entry of entries) {
    const name = freeName(safeName(entry.name), taken)
    taken.add(name.toLowerCase())
    archive.addBuffer(Buffer.from(entry.bytes), name, { compress: !isPacked(name), mtime: new Date(0) })
  }
  archive.end()
  return await buffer(archive.outputStream)
}

export const isPacked = (name: string): boolean => PACKED.test(name)

/** Names come from people: nothing in one may lead out of the folder it is unpacked in, or be refused by Windows. */
export function safeName(name: string): string {
  const parts = name.split(/[/\\]/).map((part) =>
    part
      .replace(/[<>:"|?*\p{Cc}]/gu, '_')
      .replace(/[. ]+$/, '')
      .trim(),
  )
  return parts.filter(Boolean).join('/') || 'file'
}

export function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > name.lastIndexOf('/') + 1 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${stem} (${count})${ending}`
  return free
}
