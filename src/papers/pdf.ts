import { renderSVG } from 'uqr'
import type { Locale } from '../language/locale.ts'
import { t } from '../language/translate.ts'
import { type Block, parseMarkdown, withoutSkippedLevels } from './markdown.ts'
import { printable } from './printable.ts'
import { tableShape } from './table-shape.ts'
import { typeset } from './typesetter.ts'
import { typstInstalled } from './typst.ts'

/** A document of a competition. `markdown` is the small subset of `markdown.ts`. */
export interface DocumentPaper {
  title: string
  language: Locale
  markdown: string
  /** Small print at the foot of every page, such as the competition's name or address. */
  footer?: string
  /** The file's own date; the same input and date give the same bytes. */
  createdAt?: Date
}

export type PaperField = { label: string; value: string } | { label: string; table: PaperTable }

/** Cells are finished texts; a column of numbers is set to the right. */
export interface PaperTable {
  columns: string[]
  rows: string[][]
  /** The sum as text: "1 500 000 ₸". */
  total?: string
}

/** An application as data; every text is final and in the paper's language, an empty value is an empty string. */
export interface ApplicationPaper {
  language: Locale
  competition: { title: string; customer: string; deadline: string }
  lot: { number: number; theme: string; place?: string; amount?: string }
  organization: { label: string; value: string }[]
  sections: { title: string; fields: PaperField[] }[]
  receipt?: { number: string; submittedAt: string; hash: string; verifyUrl: string }
  /** Not submitted here: marked across every page. */
  draft: boolean
  createdAt?: Date
}

/** Whether papers can be PDF on this machine; where not, `paper.ts` gives text instead. */
export function pdfAvailable(): boolean {
  return typstInstalled()
}

/** An accessible A4 document (PDF/UA-1). Rejects where `pdfAvailable()` is false. */
export function documentPdf(paper: DocumentPaper): Promise<Uint8Array> {
  const { title, language, markdown, footer = '', createdAt = new Date(0) } = printable(paper)
  const blocks = withoutSkippedLevels(withoutTitle(parseMarkdown(markdown), title)).map(shaped)
  const data = { title, language, footer, pagePattern: pagePattern(language), blocks }
  return typeset({ template: 'document.typ', data, createdAt })
}

/** An application, with receipt and QR once submitted. Rejects where `pdfAvailable()` is false. */
export function applicationPdf(paper: ApplicationPaper): Promise<Uint8Array> {
  const clean = printable(paper)
  const { language, competition, organization, draft, createdAt = new Date(0) } = clean
  const labels = labelsIn(language)
  const data = {
    ...{ language, labels, draft, competition, organization },
    title: applicationTitle(clean),
    footer: [competition.title, clean.receipt?.number].filter(Boolean).join(' · '),
    head: applicationHead(clean),
    sections: clean.sections.map((section) => ({ ...section, fields: section.fields.map(shapedField) })),
    receipt: clean.receipt
      ? { ...clean.receipt, qr: renderSVG(clean.receipt.verifyUrl, { border: 0 }) }
      : null,
  }
  return typeset({ template: 'application.typ', data, createdAt })
}

/** A draft says so in words too: a watermark is not read out. */
export function applicationTitle({ language, draft }: Pick<ApplicationPaper, 'language' | 'draft'>): string {
  const title = t(language, 'paper-application')
  return draft ? `${title} (${t(language, 'paper-draft')})` : title
}

/** The pairs that open an application, for every form of it. */
export function applicationHead({
  language,
  competition,
  lot,
}: ApplicationPaper): { label: string; value: string }[] {
  return [
    { label: t(language, 'paper-competition'), value: competition.title },
    { label: t(language, 'paper-lot', { number: lot.number }), value: lot.theme },
    { label: t(language, 'paper-place'), value: lot.place ?? '' },
    { label: t(language, 'paper-amount'), value: lot.amount ?? '' },
    { label: t(language, 'paper-deadline'), value: competition.deadline },
  ].filter((pair) => pair.value !== '')
}

function labelsIn(language: Locale) {
  return {
    page: pagePattern(language),
    draft: t(language, 'paper-draft'),
    empty: t(language, 'paper-empty'),
    total: t(language, 'paper-total'),
    receipt: t(language, 'paper-receipt'),
    number: t(language, 'paper-receipt-number'),
    submitted: t(language, 'paper-receipt-submitted'),
    hash: t(language, 'paper-receipt-hash'),
    verify: t(language, 'paper-receipt-verify'),
    organization: t(language, 'paper-organization'),
    head: t(language, 'paper-signature'),
    date: t(language, 'paper-signature-date'),
  }
}

/** The numbers are known only while the pages are set. */
function pagePattern(language: Locale): string {
  return t(language, 'paper-page', { page: '{page}', pages: '{pages}' })
}

function withoutTitle(blocks: Block[], title: string): Block[] {
  const [first, ...rest] = blocks
  return first?.type === 'heading' && first.text === title ? rest : blocks
}

function shaped(block: Block) {
  return block.type === 'table' ? { ...block, ...tableShape(block.columns, block.rows) } : block
}

function shapedField(field: PaperField) {
  if (!('table' in field)) return field
  const { columns, rows, total = null } = field.table
  return { label: field.label, table: { columns, rows, total, ...tableShape(columns, rows) } }
}
