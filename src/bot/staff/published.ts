import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { competitionState } from '../../core/competitions/state.ts'
import { pendingOf } from '../../core/competitions/version.ts'
import { Refusal } from '../../core/errors.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { moment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { authoringRows } from '../authoring/rows.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { collectFile, takeFile } from './import-file.ts'

const PAGE = 8

/** Every published competition, for staff. */
export const staffCompetitions = screen(
  'staffcomps',
  { page: 'number?' },
  { open: (visit, { page = 1 }) => listView(visit, page) },
)

/** One of them: how to change it, cancel it, and whom its messages reached. A corrected file is sent here. */
export const staffCompetition = screen(
  'staffcomp',
  { id: 'number' },
  {
    open: (visit, { id }) => manageView(visit, id),
    collect: collectFile,
    receive: (visit, { id }, _, file) => (file ? takeFile(visit, file) : manageView(visit, id)),
  },
)

async function listView(visit: Visit, page: number): Promise<View> {
  const { db, locale, now } = visit
  mustCan(actorOf(visit), 'readSomeCompetitions')
  const offset = Math.max(0, page - 1) * PAGE
  const { items, total } = await listCompetitions(db, { state: 'any', now, limit: PAGE, offset })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return listView(visit, pages)
  return {
    html: markup(locale, 'published-list', { count: total }),
    buttons: [
      ...items.map(({ id, title }) => [{ text: clip(pick(title, locale), 40), data: `staffcomp:${id}` }]),
      pagerRow(locale, { page, pages }, (to) => staffCompetitions.at({ page: to })),
      [backButton(locale, 'staff')],
    ],
  }
}

/** A published competition, for staff. @throws Refusal 'not-staff', 'not-found' */
export async function publishedFor(visit: Visit, id: number): Promise<Competition> {
  const competition = await getCompetition(visit.db, { id })
  if (!competition) throw new Refusal('not-found')
  mustCan(actorOf(visit), 'readCompetition', competition)
  return competition
}

async function manageView(visit: Visit, id: number): Promise<View> {
  const { db, locale, now } = visit
  const competition = await publishedFor(visit, id)
  const { title, code, deadline, cancelledAt } = competition
  const pending = await pendingOf(db, id)
  const facts = markup(locale, 'published-manage', {
    title: clip(pick(title, locale), 300),
    code,
    state: t(locale, `site-state-${competitionState(competition, now)}`),
    deadline: moment(locale, deadline),
  })
  return {
    html: [facts, ...(cancelledAt ? [] : [markup(locale, 'published-how')])].join('\n\n'),
    buttons: [
      ...(pending
        ? [[{ text: t(locale, 'published-pending-button'), data: `compchange:${pending.id}` }]]
        : []),
      ...(cancelledAt || deadline <= now
        ? []
        : [[{ text: t(locale, 'extension-for-all-button'), data: `compextend:${id}` }]]),
      ...(competition.intake === 'here' && !competition.archive
        ? [[{ text: t(locale, 'applicants-button'), data: `applicants:${id}` }]]
        : []),
      ...(competition.intake === 'here' && deadline <= now && can.readExamination(actorOf(visit), competition)
        ? [[{ text: t(locale, 'review-exams-button'), data: `exam:${id}` }]]
        : []),
      ...resultsRow(visit, competition),
      ...(competition.formId === null || cancelledAt || deadline <= now
        ? []
        : [[{ text: t(locale, 'continuity-form-button'), data: `staffform:${id}` }]]),
      ...(can.answerClarification(actorOf(visit), competition)
        ? [[{ text: t(locale, 'question-list-button'), data: `questions:${id}` }]]
        : []),
      ...authoringRows(visit, competition),
      ...(competition.rubric ? [[{ text: t(locale, 'rubric-button'), data: `rubric:${id}` }]] : []),
      [{ text: t(locale, 'published-deliveries-button'), data: `compdeliveries:${id}` }],
      ...(can.exportFigures(actorOf(visit), competition)
        ? [[{ text: t(locale, 'export-button'), data: `compexports:${id}` }]]
        : []),
      [{ text: t(locale, 'publish-open-button'), data: `comp:${id}` }],
      ...cancelRow(visit, competition),
      [backButton(locale, 'staffcomps')],
    ],
  }
}

const resultsRow = (visit: Visit, competition: Competition): Button[][] =>
  competition.intake === 'here' &&
  !competition.archive &&
  competition.deadline <= visit.now &&
  can.readExamination(actorOf(visit), competition)
    ? [[{ text: t(visit.locale, 'result-button'), data: `results:${competition.id}` }]]
    : []

const cancelRow = ({ locale }: Visit, { id, cancelledAt, resultsAt, archive }: Competition): Button[][] =>
  cancelledAt || resultsAt || archive
    ? []
    : [[{ text: t(locale, 'published-cancel-button'), data: `compcancel:${id}`, style: 'danger' }]]
