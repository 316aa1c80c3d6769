import { filesOf } from '../../core/applications/form/fields/index.ts'
import { journey } from '../../core/applications/form/journey.ts'
import type { OpenedApplication } from '../../core/opening/read-application.ts'
import { applicationPaper } from '../../papers/paper.ts'
import { type ApplicationPaper, pdfAvailable } from '../../papers/pdf.ts'
import { bytesOf } from '../applications/pages-file.ts'
import { paperOf } from '../applications/paper-of.ts'
import type { Handout } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** An opened application as a paper, then what the applicant enclosed, by Telegram's id. */
export const applicationFiles = (visit: Visit, opened: OpenedApplication): Handout[] => [
  {
    name: `${opened.receipt.number}.${pdfAvailable() ? 'pdf' : 'txt'}`,
    bytes: async () => (await applicationPaper(paperOfOpened(visit, opened))).bytes,
  },
  ...attachedFiles(visit, opened),
]

export function paperOfOpened({ locale, now, outside }: Visit, opened: OpenedApplication): ApplicationPaper {
  const { competition, lotRow: lot, form, answers, profile, receipt } = opened
  const { publicUrl } = outside
  return paperOf({ draft: { competition, lot, form, answers }, profile, locale, now, receipt, publicUrl })
}

const attachedFiles = ({ outside }: Visit, { form, answers }: OpenedApplication): Handout[] =>
  journey(form, answers)
    .visible.filter(({ id, type }) => type === 'file' && (answers[id] ?? null) !== null)
    .flatMap(({ id }) => filesOf(answers[id]))
    .map((file) => ({ name: file.name, fileId: file.telegramFileId, bytes: () => bytesOf(outside, file) }))
