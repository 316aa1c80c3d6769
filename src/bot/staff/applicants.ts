import { Refusal } from '../../core/errors.ts'
import { type LotApplicants, listApplicants } from '../../core/opening/list-applicants.ts'
import { readApplication } from '../../core/opening/read-application.ts'
import { moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { applicantText, lotHead } from '../competitions/protocol.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { applicationFiles } from './application-files.ts'
import { publishedFor } from './published.ts'

const PAGE = 7

/** Who applied: after the opening a list, before it a sentence. Looking is written down either way. */
export const applicantsScreen = screen(
  'applicants',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => applicantsView(visit, id, page) },
)

/** One application as it was submitted, with its files; once its lot is opened. */
export const applicantPaper = action(
  'applicant',
  { submission: 'number' },
  {
    async open(visit, { submission }): Promise<View> {
      const { db, locale, now } = visit
      const reading = await readApplication(db, actorOf(visit), { submissionId: submission, now })
      if ('sealedUntil' in reading) return sealedView(visit, reading.sealedUntil)
      if ('notCounted' in reading) return noteView(locale, markup(locale, 'applicants-not-counted'))
      return {
        html: applicantText(locale, reading.applicant, reading.place),
        files: applicationFiles(visit, reading),
        buttons: [
          [backButton(locale, applicantsScreen.at({ id: reading.competition.id })), homeButton(locale)],
        ],
        fresh: true,
      }
    },
  },
)

async function applicantsView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale, now } = visit
  const competition = await publishedFor(visit, id)
  if (competition.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  const lots = await listApplicants(db, actorOf(visit), { competitionId: id, now })
  const rows = lots.flatMap((lot) => rowsOf(locale, lot, competition.kind === 'social-order'))
  const { items, ...place } = pageOf(rows, page, PAGE)
  const title = markup(locale, 'applicants-title', { title: clip(pick(competition.title, locale), 300) })
  return {
    html: [title, ...items.map(({ html }) => html), markup(locale, 'applicants-audited')].join('\n\n'),
    buttons: [
      ...items.flatMap(({ button }) => (button ? [[button]] : [])),
      pagerRow(locale, place, (to) => applicantsScreen.at({ id, page: to })),
      [backButton(locale, `staffcomp:${id}`), homeButton(locale)],
    ],
  }
}

interface Row {
  html: string
  button?: Button
}

function rowsOf(locale: Locale, lot: LotApplicants, failing: boolean): Row[] {
  if ('sealed' in lot) {
    const { number, theme, until } = lot.sealed
    const what = { number, theme: clip(pick(theme, locale), 200), until: moment(locale, until) }
    return [{ html: markup(locale, 'applicants-lot-sealed', what) }]
  }
  return [
    { html: lotHead(locale, lot.opened, failing) },
    ...lot.opened.applicants.map((applicant, at) => ({
      html: applicantText(locale, applicant, at + 1),
      // The invented world has protocols without applications behind them.
      ...(applicant.submissionId > 0 && {
        button: {
          text: clip(`📄 ${lot.opened.number}.${at + 1} ${pick(applicant.name, locale)}`, 45),
          data: applicantPaper.at({ submission: applicant.submissionId }),
        },
      }),
    })),
  ]
}

const sealedView = ({ locale }: Visit, until: Date): View =>
  noteView(locale, markup(locale, 'applicants-sealed', { until: moment(locale, until) }))

const noteView = (locale: Locale, html: string): View => ({
  html,
  buttons: [[{ text: t(locale, 'published-list-button'), data: 'staffcomps' }, homeButton(locale)]],
  fresh: true,
})
