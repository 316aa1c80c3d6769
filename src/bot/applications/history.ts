import { fieldOf } from '../../core/applications/form/form.ts'
import { listSubmissions, type Refused, type Submitted } from '../../core/applications/list-submissions.ts'
import { Refusal } from '../../core/errors.ts'
import { exactMoment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { hasMessage, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { applicationPaper } from '../../papers/paper.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { paperOf } from './paper-of.ts'

/** Every version that was sent with what changed in it, and every try that was refused, with its reason. */
export const historyScreen = screen(
  'apphistory',
  { application: 'number', page: 'number?' },
  {
    async open({ db, person, locale }, { application, page = 1 }): Promise<View> {
      const { draft, submitted, refused } = await listSubmissions(db, person, application)
      const { withdrawnAt } = draft.application
      const lines = [
        ...submitted.map((one) => ({ at: one.submittedAt, text: submittedText(one, locale) })),
        ...refused.map((one) => ({ at: one.at, text: refusedText(one, locale) })),
        ...(withdrawnAt
          ? [{ at: withdrawnAt, text: markup(locale, 'history-withdrawn', { at: exactMoment(withdrawnAt) }) }]
          : []),
      ].sort((a, b) => a.at.getTime() - b.at.getTime())
      const none = lines.length === 0 ? [markup(locale, 'history-none')] : []
      const blocks = [markup(locale, 'history-title'), ...none, ...lines.map(({ text }) => text)]
      const { items, ...paged } = pageOfBlocks(blocks, page)
      return {
        html: items.join('\n\n'),
        buttons: [
          ...rowsOf(
            submitted.slice(-12).map(({ version }) => ({
              text: t(locale, 'history-version-button', { version }),
              data: versionAction.at({ application, version }),
            })),
            3,
          ),
          pagerRow(locale, paged, (to) => historyScreen.at({ application, page: to })),
          [backButton(locale, `app:${application}`)],
        ],
      }
    },
  },
)

/** One version as a paper, as it was sent: with its own form, answers, profile and receipt. */
export const versionAction = action(
  'appversion',
  { application: 'number', version: 'number' },
  {
    async open(visit, { application, version }) {
      const { db, person, locale, now, outside } = visit
      const { draft, submitted } = await listSubmissions(db, person, application)
      const sent = submitted.find((one) => one.version === version)
      if (!sent) throw new Refusal('not-submitted')
      const { form, snapshot } = sent
      const subject = {
        ...{ draft: { ...draft, form, answers: snapshot.answers }, profile: snapshot.organization.profile },
        ...{ receipt: sent, locale, now, publicUrl: outside.publicUrl },
      }
      const name = `${sent.number}.${pdfAvailable() ? 'pdf' : 'txt'}`
      const bytes = async () => (await applicationPaper(paperOf(subject))).bytes
      return { ...(await historyScreen.open(visit, { application })), files: [{ name, bytes }], fresh: true }
    },
  },
)

function submittedText(
  { version, number, submittedAt, hash, changed, form }: Submitted,
  locale: Locale,
): string {
  const names = changed.flatMap((id) => {
    const field = fieldOf(form, id)
    return field ? [pick(field.label, locale)] : []
  })
  return [
    markup(locale, 'history-submitted', {
      version,
      number,
      at: exactMoment(submittedAt),
      hash: hash.slice(0, 16),
    }),
    ...(names.length > 0 ? [markup(locale, 'history-changed', { fields: names.join('; ') })] : []),
  ].join('\n')
}

function refusedText({ at, reason, missing }: Refused, locale: Locale): string {
  const key = `history-reason-${reason}`
  const why = lookUpMarkup(locale, hasMessage(locale, key) ? key : 'history-reason-other', { count: missing })
  return `${markup(locale, 'history-refused', { at: exactMoment(at) })}\n${why}`
}
