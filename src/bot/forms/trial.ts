import type { Input } from '../../core/applications/form/fields/kind.ts'
import { after } from '../../core/applications/form/journey.ts'
import { formProblems } from '../../core/applications/form/total.ts'
import {
  answerTrial,
  endTrial,
  openTrial,
  type Trial,
  trialContext,
} from '../../core/applications/trial/trial.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { applicationPaper } from '../../papers/paper.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { paperOf } from '../applications/paper-of.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { savedNote } from '../ui/contact-note.ts'
import { goTo } from '../ui/go-to.ts'
import { inputOf } from '../ui/input-of.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { type AnyRoute, action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { trialFieldView, trialView } from './trial-views.ts'

/** A form walked as an applicant would, by staff. */
const trialScreen = screen(
  'trial',
  { id: 'number' },
  { open: async (visit, { id }) => trialView(visit, await trialOf(visit, id)) },
)

const trialField = screen(
  'trialfield',
  { id: 'number', field: 'string', page: 'number?', month: 'string?', from: 'string?' },
  {
    open: async (visit, { id, field, ...at }) => trialFieldView(visit, await trialOf(visit, id), field, at),
    receive: (visit, { id, field }, sent) => take(visit, id, field, inputOf(sent)),
  },
)

const trialPick = action(
  'trialpick',
  { id: 'number', field: 'string', choice: 'string' },
  { open: (visit, { id, field, choice }) => take(visit, id, field, { pick: choice }) },
)

/** Skips a field, begins it anew, or goes on from it. */
const trialDo = action(
  'trialdo',
  { id: 'number', field: 'string', what: 'string' },
  {
    async open(visit, { id, field, what }): Promise<View> {
      if (what === 'next') return goOn(visit, await trialOf(visit, id), field)
      return take(visit, id, field, what === 'skip' ? null : undefined)
    },
  },
)

/** The next field without an answer. */
const trialNext = action(
  'trialnext',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const trial = await trialOf(visit, id)
      return goOn(visit, trial, trial.form.sections.at(-1)?.fields.at(-1)?.id ?? '')
    },
  },
)

/** What would stand in the way; with nothing left, that this was a trial. */
const trialCheck = screen(
  'trialcheck',
  { id: 'number', page: 'number?' },
  { open: async (visit, { id, page }) => checkView(visit, await trialOf(visit, id), page) },
)

/** The paper an applicant would get. */
const trialPaper = action(
  'trialpaper',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const { locale, now, outside } = visit
      const trial = await trialOf(visit, id)
      const paper = paperOf({ draft: trial, profile: {}, locale, now, publicUrl: outside.publicUrl })
      const name = `${trial.competition.code}-${trial.lot.number}.${pdfAvailable() ? 'pdf' : 'txt'}`
      const bytes = async () => (await applicationPaper({ ...paper, draft: true })).bytes
      return { ...trialView(visit, trial), files: [{ name, bytes }], fresh: true }
    },
  },
)

const trialEnd = action(
  'trialend',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const { competition } = await trialOf(visit, id)
      await endTrial(visit.db, actorOf(visit))
      const view = await goTo(visit, competition.publishedAt ? `staffcomp:${id}` : `import:${id}`)
      return { ...view, toast: t(visit.locale, 'trial-ended-note') }
    },
  },
)

export const trialRoutes: AnyRoute[] = [
  trialScreen,
  trialField,
  trialPick,
  trialDo,
  trialNext,
  trialCheck,
  trialPaper,
  trialEnd,
]

const trialOf = (visit: Visit, id: number): Promise<Trial> => openTrial(visit.db, actorOf(visit), id)

async function take(
  visit: Visit,
  id: number,
  fieldId: string,
  input: Input | null | undefined,
): Promise<View> {
  const { db, locale, now } = visit
  const answering = { competitionId: id, fieldId, input, locale, now }
  const { trial, reading } = await answerTrial(db, actorOf(visit), answering)
  if ('problem' in reading) return trialFieldView(visit, trial, fieldId, { trouble: reading })
  if (input === undefined) return trialFieldView(visit, trial, fieldId)
  if (!reading.more) return goOn(visit, trial, fieldId, savedNote(locale))
  const { warning, details } = reading
  return trialFieldView(visit, trial, fieldId, {
    note: markup(locale, 'application-field-kept-note'),
    trouble: warning && { problem: warning, details },
  })
}

function goOn(visit: Visit, trial: Trial, fieldId: string, note?: string): View {
  const next = after(trial.form, trial.answers, fieldId)
  return next ? trialFieldView(visit, trial, next.id, { note }) : trialView(visit, trial, note)
}

function checkView(visit: Visit, trial: Trial, page = 1): View {
  const { locale, now } = visit
  const { id } = trial.competition
  const problems = formProblems(trial.form, trial.answers, trialContext(trial, locale, now))
  const blocks = [
    problems.length > 0
      ? markup(locale, 'application-check-title', { count: problems.length })
      : markup(locale, 'trial-whole'),
    ...problems.map(
      ({ field, problem, details }) =>
        `${markup(locale, 'application-check-field', { label: pick(field.label, locale) })}\n${lookUpMarkup(locale, problem, details ?? {})}`,
    ),
  ]
  const { items, ...paged } = pageOfBlocks(blocks, page)
  return {
    html: items.join('\n\n'),
    buttons: [
      pagerRow(locale, paged, (to) => trialCheck.at({ id, page: to })),
      ...(problems.length > 0
        ? [[{ text: t(locale, 'home-fill-in-button'), data: `trialfield:${id}:${problems[0]!.field.id}` }]]
        : [[{ text: t(locale, 'trial-end-button'), data: `trialend:${id}` }]]),
      [backButton(locale, `trial:${id}`)],
    ],
  }
}
