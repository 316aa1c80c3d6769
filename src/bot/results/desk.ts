import { draftOf, type Released, releasedOf } from '../../core/results/get-results.ts'
import { type Owed, owedFor } from '../../core/results/owed.ts'
import { isReopened } from '../../core/results/reopened.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { shortMoment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { publishedFor } from '../staff/published.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { resultDraft } from './draft.ts'
import { resultStart } from './draft-steps.ts'

/** The results of a competition, for staff: what is still owed, the protocol being written, those released. */
export const resultsDesk = screen(
  'results',
  { competition: 'number', page: 'number?' },
  { open: (visit, { competition, page = 1 }) => deskView(visit, competition, page) },
)

async function deskView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale } = visit
  const by = actorOf(visit)
  const competition = await publishedFor(visit, id)
  mustCan(by, 'readExamination', competition)
  const draft = await draftOf(db, id)
  const released = await releasedOf(db, id)
  const again = await isReopened(db, id)
  const open = released.length === 0 || again
  const owed = open && !draft ? await owedFor(db, id) : []
  const { items, ...place } = pageOfBlocks(owedLines(visit, owed), page)
  const head = markup(locale, 'result-desk', { title: clip(pick(competition.title, locale), 300) })
  const ready = open && !draft && owed.length === 0
  return {
    html: [
      head,
      ...(draft ? [markup(locale, 'result-desk-draft', { number: draft.number })] : []),
      ...(again ? [markup(locale, 'result-desk-again')] : []),
      ...(items.length > 0
        ? [markup(locale, 'result-desk-owed', { count: owed.length }), items.join('\n')]
        : []),
      ...(ready ? [markup(locale, 'result-desk-ready')] : []),
    ].join('\n\n'),
    buttons: [
      pagerRow(locale, place, (to) => resultsDesk.at({ competition: id, page: to })),
      ...(draft ? [[nextButton(t(locale, 'result-draft-button'), resultDraft.at({ id: draft.id }))]] : []),
      ...(ready && can.writeResults(by, competition)
        ? [[nextButton(t(locale, 'result-start-button'), resultStart.at({ competition: id }))]]
        : []),
      ...releasedRows(visit, released),
      ...(released.length > 0 ? [[{ text: t(locale, 'project-list-button'), data: `projects:${id}` }]] : []),
      [backButton(locale, `staffcomp:${id}`)],
    ],
  }
}

const nextButton = (text: string, data: string): Button => ({ text, data, style: 'primary' })

const owedLines = ({ locale }: Visit, owed: readonly Owed[]): string[] =>
  owed.map(({ lot, applicant, what, waiting }) =>
    lookUpMarkup(locale, `result-owed-${what}`, {
      ...{ lot, name: clip(pick(applicant, locale), 100), count: waiting },
    }),
  )

const releasedRows = ({ locale }: Visit, released: readonly Released[]): Button[][] =>
  released.map(({ id, number, releasedAt }) => [
    { text: t(locale, 'result-of-button', { number, day: shortMoment(releasedAt) }), data: `result:${id}` },
  ])
