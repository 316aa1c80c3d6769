import type { Logger } from 'pino'
import { applicationText } from './application-text.ts'
import {
  type ApplicationPaper,
  applicationPdf,
  type DocumentPaper,
  documentPdf,
  pdfAvailable,
} from './pdf.ts'
import { picturesAvailable } from './renderer.ts'

export type { ApplicationPaper, DocumentPaper } from './pdf.ts'

/** A finished file; `extension` without the dot. */
export interface Paper {
  bytes: Uint8Array
  extension: 'pdf' | 'md' | 'txt'
  mime: string
}

/** A competition document as PDF, or as the Markdown it was written in where PDF cannot be made. */
export async function documentPaper(paper: DocumentPaper): Promise<Paper> {
  if (pdfAvailable()) return pdfPaper(await documentPdf(paper))
  return text(paper.markdown, 'md', 'text/markdown')
}

/** An application as PDF, or as plain text where PDF cannot be made. */
export async function applicationPaper(paper: ApplicationPaper): Promise<Paper> {
  if (pdfAvailable()) return pdfPaper(await applicationPdf(paper))
  return textPaper(applicationText(paper))
}

/** Says at start, once and in words, which papers this machine cannot make. */
export function reportPapers(log: Logger): void {
  const platform = `${process.platform}-${process.arch}`
  if (!pdfAvailable())
    log.warn(
      `no Typst package fits this platform (${platform}): ` +
        'documents and applications go out as text instead of PDF. The Docker image makes PDF',
    )
  if (!picturesAvailable())
    log.warn(
      `no Takumi package fits this platform (${platform}): ` +
        'announcements go out without a picture. The Docker image draws it',
    )
}

export function pdfPaper(bytes: Uint8Array): Paper {
  return { bytes, extension: 'pdf', mime: 'application/pdf' }
}

export const textPaper = (content: string): Paper => text(content, 'txt', 'text/plain')

function text(content: string, extension: 'md' | 'txt', mime: string): Paper {
  return { bytes: new TextEncoder().encode(content), extension, mime: `${mime}; charset=utf-8` }
}
