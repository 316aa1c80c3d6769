import type { DocumentContent } from './content.ts'
import type { Fault, Path } from './fault.ts'
import { nearest } from './nearest.ts'
import type { YamlFile } from './read-yaml.ts'
import { faultAt } from './rules.ts'
import type { DocumentShape } from './shape.ts'

/** A document written in the file itself; papers make a PDF of it when it is handed out. */
export const MARKDOWN = 'text/markdown'

const PDF = [0x25, 0x50, 0x44, 0x46]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** What a document may be, with the first bytes such a file has. */
const TYPES: Record<string, { mime: string; begins?: number[] }> = {
  pdf: { mime: 'application/pdf', begins: PDF },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: ZIP },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: ZIP },
  doc: { mime: 'application/msword', begins: OLE },
  xls: { mime: 'application/vnd.ms-excel', begins: OLE },
  odt: { mime: 'application/vnd.oasis.opendocument.text', begins: ZIP },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', begins: ZIP },
  rtf: { mime: 'application/rtf', begins: [0x7b, 0x5c, 0x72, 0x74] },
  md: { mime: MARKDOWN },
}

export const DOCUMENT_TYPES = Object.keys(TYPES)

/** The documents with their bytes, one per language, and what is wrong with those that have none. */
export function collectDocuments(
  file: YamlFile,
  shapes: readonly DocumentShape[],
  files: ReadonlyMap<string, Uint8Array>,
): { documents: DocumentContent[]; faults: Fault[] } {
  const documents: DocumentContent[] = []
  const faults: Fault[] = []
  const used = new Set<string>()
  for (const [index, shape] of shapes.entries()) {
    if (!shape.kk && !shape.ru) faults.push(faultAt(file, 'error', 'document-source', ['documents', index]))
    for (const language of ['kk', 'ru'] as const) {
      const source = shape[language]
      if (!source) continue
      if (source.file) used.add(source.file)
      const made = one(file, ['documents', index, language], shape, language, files)
      if ('reason' in made) faults.push(made)
      else documents.push(made)
    }
  }
  if (shapes.length === 0) faults.push(faultAt(file, 'warning', 'no-documents', ['documents']))
  const left = [...files.keys()].filter((name) => !used.has(name))
  faults.push(
    ...left.map(
      (name): Fault => ({ severity: 'warning', reason: 'file-unused', path: '', details: { name } }),
    ),
  )
  return { documents, faults }
}

type DocumentType = (typeof TYPES)[string]

function typeNamed(name: string): DocumentType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined
}

const isHonest = ({ begins }: DocumentType, bytes: Uint8Array): boolean =>
  begins?.every((byte, at) => bytes[at] === byte) ?? bytes.length > 0

/** What a file sent by itself is; undefined when no document may be that, or it is not what its name says. */
export function documentFile(
  name: string,
  bytes: Uint8Array,
): { fileName: string; mime: string } | undefined {
  const type = typeNamed(name)
  return type && isHonest(type, bytes) ? { fileName: safeName(name), mime: type.mime } : undefined
}

function one(
  file: YamlFile,
  path: Path,
  shape: DocumentShape,
  language: 'kk' | 'ru',
  files: ReadonlyMap<string, Uint8Array>,
): DocumentContent | Fault {
  const { text, file: name } = shape[language] ?? {}
  const title = shape.title[language] || shape.title.kk || shape.title.ru
  const document = { kind: shape.kind, language, title }
  if ((text === undefined) === (name === undefined)) return faultAt(file, 'error', 'document-source', path)
  if (text !== undefined)
    return {
      ...document,
      fileName: `${safeName(title)}.md`,
      mime: MARKDOWN,
      bytes: new TextEncoder().encode(`${text}\n`),
    }
  return fromArchive(file, [...path, 'file'], name!, files, document)
}

function fromArchive(
  file: YamlFile,
  path: Path,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  document: Pick<DocumentContent, 'kind' | 'language' | 'title'>,
): DocumentContent | Fault {
  const bytes = files.get(name)
  const type = typeNamed(name)
  if (!type)
    return faultAt(file, 'error', 'document-type', path, { name, allowed: DOCUMENT_TYPES.join(', ') })
  if (!bytes)
    return faultAt(file, 'error', 'document-missing', path, {
      name,
      nearest: nearest(name, [...files.keys()]),
    })
  if (!isHonest(type, bytes)) return faultAt(file, 'error', 'document-content', path, { name })
  return { ...document, fileName: safeName(name.slice(name.lastIndexOf('/') + 1)), mime: type.mime, bytes }
}

/** A name every file system and chat takes; at most 120 letters, the extension kept. */
function safeName(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return safe.length <= 120 ? safe : `${safe.slice(0, 110).trim()}${/\.\w{1,5}$/.exec(safe)?.[0] ?? ''}`
}
