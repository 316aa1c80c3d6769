import type { CompetitionDocument } from '../../core/competitions/get-competition.ts'
import { pdfAvailable } from '../../papers/pdf.ts'

type Named = Pick<CompetitionDocument, 'id' | 'fileName' | 'mime'>

/** Documents written in Markdown are handed out as PDF. */
export function isMarkdown(document: Pick<CompetitionDocument, 'mime'>): boolean {
  return document.mime.startsWith('text/markdown')
}

/** The name a reader saves it under, with the ending it will have. */
export function documentName(document: Named): string {
  return isMarkdown(document) && pdfAvailable()
    ? document.fileName.replace(/\.md$/i, '.pdf')
    : document.fileName
}

/** The name is for people; the number finds it. */
export function documentPath(document: Named): string {
  return `/documents/${document.id}/${encodeURIComponent(documentName(document))}`
}

/** "PDF" for one made on demand, "DOCX, 340 кБ" for a file as it was given. */
export function formatOf(document: Named, size: string): string {
  const format = documentName(document).split('.').at(-1)?.toUpperCase() ?? ''
  return isMarkdown(document) ? format : `${format}, ${size}`
}
