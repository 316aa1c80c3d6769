import { execFileSync } from 'node:child_process'

/** Whether pages can be read again here (poppler). */
export const canReadPdf = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** The lines of a document, as they stand on the page with `-layout`. */
export const pdfLines = (pdf: Uint8Array, ...options: string[]): string =>
  execFileSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1e8 })

/** The words of a document, with one space between them. */
export const pdfText = (pdf: Uint8Array, ...options: string[]): string =>
  pdfLines(pdf, ...options).replace(/\s+/g, ' ')
