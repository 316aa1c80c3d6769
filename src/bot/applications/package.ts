import { filesOf } from '../../core/applications/form/fields/index.ts'
import type { StoredFile } from '../../core/applications/form/fields/kind.ts'
import { isPage } from '../../core/applications/form/fields/reading/files.ts'
import type { Field } from '../../core/applications/form/form.ts'
import { isAnswered, journey } from '../../core/applications/form/journey.ts'
import { type Frozen, getSubmission } from '../../core/applications/get-submission.ts'
import { changedAt, contextOf, type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { type LaterEntry, pack, shareOut } from '../../papers/archives.ts'
import { applicationPaper } from '../../papers/paper.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { writeSheet } from '../../papers/sheet.ts'
import { action } from '../ui/route.ts'
import type { Handout } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { bytesOf, pagesOf } from './pages-file.ts'
import { paperOf } from './paper-of.ts'
import { sheetOf } from './sheet-of.ts'
import { summaryScreen } from './summary.ts'

/** Everything of an application for the person's own archive, at any time. */
export const archiveAction = action(
  'apparch',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const { paper, archives } = await packageOf(visit, draft)
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, files: [paper, ...archives], fresh: true }
    },
  },
)

/** The application as a paper, and the archives with all of it; made after the commit, when they are sent. */
export async function packageOf(
  visit: Visit,
  draft: Draft,
): Promise<{ paper: Handout; archives: Handout[] }> {
  const { locale } = visit
  const stem = `${draft.competition.code}-${draft.lot.number}`
  const submission = await getSubmission(visit.db, draft.application.id)
  const paper = await paperFile(visit, draft, submission, stem)
  const entries = entriesOf(visit, draft, submission, paper)
  const shared = shareOut(entries)
  const archives = shared.map((some, index) => ({
    name: shared.length === 1 ? `${stem}.zip` : `${stem} (${index + 1}-${shared.length}).zip`,
    caption: t(locale, 'attachment-archive-caption', { part: index + 1, parts: shared.length }),
    bytes: () => pack(some),
  }))
  return { paper, archives }
}

/** Everything that goes into the package, in its order. What else belongs to an application is added here. */
function entriesOf(visit: Visit, draft: Draft, submission: Frozen | undefined, paper: Handout): LaterEntry[] {
  const { visible } = journey(draft.form, draft.answers)
  const fields = visible.filter(({ id, type }) => type === 'file' && filesOf(draft.answers[id]).length > 0)
  const tables = visible.filter((field) => field.type === 'table' && isAnswered(field, draft.answers))
  const attached = fields.flatMap((field, index) =>
    attachedEntries(visit, field, filesOf(draft.answers[field.id]), index + 1),
  )
  return [
    textEntry(t(visit.locale, 'attachment-readme-name'), readme(visit, submission !== undefined)),
    { name: paper.name, size: 1_000_000, bytes: paper.bytes },
    ...(submission ? receiptEntries(submission) : []),
    ...tables.map((field) => tableEntry(visit, draft, field)),
    ...attached,
  ]
}

/** A table as the file it can be filled in as. */
function tableEntry({ locale, now }: Visit, draft: Draft, field: Field): LaterEntry {
  const sheet = sheetOf(field, draft.answers[field.id], contextOf(draft, locale, now))
  return { name: `${pick(field.label, locale)}.xlsx`, size: 50_000, bytes: () => writeSheet(sheet) }
}

/** The paper is made once, for itself and for the archive. An application received elsewhere is no draft there. */
async function paperFile(
  { db, locale, now, outside }: Visit,
  draft: Draft,
  submission: Frozen | undefined,
  stem: string,
): Promise<Handout> {
  const profile = await profileAnswers(db, draft.organization.id)
  // The receipt is for what was submitted; answers changed since are a draft again.
  const last = submission?.receipt
  const receipt = last && (changedAt(draft) ?? last.submittedAt) <= last.submittedAt ? last : undefined
  const subject = paperOf({ draft, profile, locale, now, receipt, publicUrl: outside.publicUrl })
  const isDraft = subject.draft && draft.competition.intake === 'here'
  let made: Promise<Uint8Array> | undefined
  return {
    name: `${stem}.${pdfAvailable() ? 'pdf' : 'txt'}`,
    bytes: () => {
      made ??= applicationPaper({ ...subject, draft: isDraft }).then(({ bytes }) => bytes)
      return made
    },
  }
}

/** A field's files in a folder of its name: pictures of pages as one PDF, and as they were sent. */
function attachedEntries(
  { locale, outside }: Visit,
  field: Field,
  files: readonly StoredFile[],
  number: number,
): LaterEntry[] {
  const label = pick(field.label, locale)
  const folder = `${number}. ${label.replaceAll('/', '-')}`
  const pages = pdfAvailable() ? files.filter(isPage) : []
  const read = (file: StoredFile) =>
    bytesOf(outside, file).catch(() => new TextEncoder().encode(t(locale, 'attachment-not-fetched')))
  const onePdf: LaterEntry = {
    name: `${folder}/${label.replaceAll('/', '-')}.pdf`,
    size: pages.reduce((sum, { size = 0 }) => sum + size, 0),
    // A picture that cannot be read is still there as it was sent.
    bytes: async () =>
      pagesOf(locale, label, await Promise.all(pages.map((page) => bytesOf(outside, page)))).catch(
        () => undefined,
      ),
  }
  return [
    ...(pages.length > 0 ? [onePdf] : []),
    ...files.map((file) => ({
      name: pages.includes(file) ? `${folder}/originals/${file.name}` : `${folder}/${file.name}`,
      size: file.size ?? 0,
      bytes: () => read(file),
    })),
  ]
}

/** The receipt as data, and the very bytes its hash is made of: their SHA-256, by whatever tool, is the receipt's. */
function receiptEntries({ receipt, snapshot, content }: Frozen): LaterEntry[] {
  const { number, hash, salt, submittedAt } = receipt
  const data = {
    number,
    submittedAt,
    hash,
    algorithm: 'SHA-256(salt + "\\n" + canonical JSON)',
    salt,
    snapshot,
  }
  return [
    textEntry('receipt.json', `${JSON.stringify(data, null, 2)}\n`),
    textEntry('receipt-content.txt', content),
  ]
}

function readme({ locale, outside }: Visit, submitted: boolean): string {
  return [
    t(locale, 'attachment-readme'),
    submitted && t(locale, 'attachment-readme-receipt', { url: `${outside.publicUrl}/receipts` }),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const textEntry = (name: string, text: string): LaterEntry => {
  const bytes = new TextEncoder().encode(text)
  return { name, size: bytes.length, bytes: async () => bytes }
}
