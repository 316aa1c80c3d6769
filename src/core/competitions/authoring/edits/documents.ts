import { cleanText } from '../../../../language/clean-text.ts'
import { Refusal } from '../../../errors.ts'
import { DOCUMENT_KINDS, type DocumentContent } from '../../file/content.ts'
import type { StoredDocument } from '../../file/store-documents.ts'
import { type Edit, type Language, written } from './edit.ts'

const TITLE = 200
const MOST = 100

export type DocumentKind = DocumentContent['kind']
export const isDocumentKind = (text: string): text is DocumentKind =>
  DOCUMENT_KINDS.some((kind) => kind === text)

/** Names a document by what is in it and its language, whatever its place in the list. */
export const keyOfDocument = ({ fileKey, language }: StoredDocument): string =>
  `${fileKey.slice(0, 8)}${language}`

const editDocuments = (
  change: (documents: readonly StoredDocument[]) => readonly StoredDocument[],
): Edit => ({
  field: 'documents',
  change: ({ content, documents }) => ({ content, documents: change(documents) }),
})

/** The same file in the same language once more is the same document. @throws Refusal 'documents-full' */
export const addDocument = (document: StoredDocument): Edit =>
  editDocuments((documents) => {
    if (documents.some((one) => keyOfDocument(one) === keyOfDocument(document))) return documents
    if (documents.length >= MOST) throw new Refusal('documents-full', { most: MOST })
    return [...documents, document]
  })

/** @throws Refusal 'not-found' */
export const setDocumentKind = (key: string, kind: DocumentKind): Edit =>
  editDocument(key, (document) => [{ ...document, kind }])

/** @throws Refusal 'text-empty', 'text-over', 'not-found' */
export function setDocumentTitle(key: string, text: string): Edit {
  const title = written(cleanText(text).replace(/\s+/g, ' '), TITLE)
  return editDocument(key, (document) => [{ ...document, title }])
}

/** `both`: one file in which both languages stand is a document of each. @throws Refusal 'not-found' */
export const setDocumentLanguage = (key: string, language: Language | 'both'): Edit =>
  editDocument(key, (document) =>
    language === 'both'
      ? (['kk', 'ru'] as const).map((one) => ({ ...document, language: one }))
      : [{ ...document, language }],
  )

/** @throws Refusal 'not-found' */
export const removeDocument = (key: string): Edit => editDocument(key, () => [])

function editDocument(key: string, change: (document: StoredDocument) => StoredDocument[]): Edit {
  return editDocuments((documents) => {
    const at = documents.findIndex((document) => keyOfDocument(document) === key)
    if (at < 0) throw new Refusal('not-found')
    const changed = documents.flatMap((document, index) => (index === at ? change(document) : [document]))
    // A document that got the language of its own copy is that copy.
    return changed.filter(
      (one, index) => changed.findIndex((other) => keyOfDocument(other) === keyOfDocument(one)) === index,
    )
  })
}
