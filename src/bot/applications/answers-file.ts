import { changedAt, type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { lastSubmission } from '../../core/applications/submit-application.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import type { Db } from '../../database/client.ts'
import type { Locale } from '../../language/locale.ts'
import { applicationPaper } from '../../papers/paper.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { action } from '../ui/route.ts'
import { paperOf } from './paper-of.ts'
import { summaryScreen } from './summary.ts'

interface Making {
  locale: Locale
  now: Date
  publicUrl: string
}

/** The answers of a draft as a file of its own; set when the bytes are asked for. */
export async function answersFile(db: Db, draft: Draft, making: Making) {
  const profile = await profileAnswers(db, draft.organization.id)
  const last = await lastSubmission(db, draft.application.id)
  // The receipt is for what was submitted; answers changed since are a draft again.
  const receipt = last && (changedAt(draft) ?? last.submittedAt) <= last.submittedAt ? last : undefined
  const { code } = draft.competition
  return {
    name: `${code}-${draft.lot.number}-${making.locale}.${pdfAvailable() ? 'pdf' : 'txt'}`,
    bytes: async () => (await applicationPaper(paperOf({ draft, profile, receipt, ...making }))).bytes,
  }
}

/** Hands out the answers as they are now, in one of the two languages of papers; they stay readable after the deadline as well. */
export const fileAction = action(
  'appfile',
  { application: 'number', language: 'string?' },
  {
    async open(visit, { application, language }) {
      const { db, person, now, outside } = visit
      const locale = language === 'ru' || (language !== 'kk' && visit.locale === 'ru') ? 'ru' : 'kk'
      const draft = await openDraft(db, person, application)
      const { publicUrl } = outside
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, files: [await answersFile(db, draft, { locale, now, publicUrl })], fresh: true }
    },
  },
)
