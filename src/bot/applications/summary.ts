import { isFormCorrected } from '../../core/applications/adopt-form.ts'
import { assigneesOf, openFieldsOf } from '../../core/applications/assign-fields.ts'
import type { Section } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { priceOffer } from '../../core/applications/form/total.ts'
import { lateAttempts } from '../../core/applications/note-late-attempt.ts'
import { type Draft, openDraft, stateOf } from '../../core/applications/open-draft.ts'
import { lastSubmission, type Receipt } from '../../core/applications/submit-application.ts'
import { hasReleased } from '../../core/results/get-results.ts'
import { exactMoment, moment, telegramTime, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { raw } from '../../language/html.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup } from '../../language/translate.ts'
import { bar } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { summaryButtons } from './summary-buttons.ts'

/** An application on one screen: its state, its deadline, how far each section is, and what can be done. */
export const summaryScreen = screen(
  'app',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const draft = await openDraft(visit.db, visit.person, application)
      return summaryView(visit, draft, await lastSubmission(visit.db, application))
    },
  },
)

/** The screen of a loaded application. */
export async function summaryView(visit: Visit, draft: Draft, receipt: Receipt | undefined): Promise<View> {
  const { id } = draft.application
  const late = visit.now < draft.competition.deadline ? [] : await lateAttempts(visit.db, id)
  const lateText =
    late[0] &&
    markup(visit.locale, 'application-summary-late', { count: late.length, last: exactMoment(late[0].at) })
  const open = visit.now < draft.competition.deadline && !draft.competition.cancelledAt
  const corrected = open && (await isFormCorrected(visit.db, draft))
  const correctedText = corrected && markup(visit.locale, 'continuity-corrected')
  return {
    place: summaryScreen.at({ application: id }),
    html: [summaryHtml(visit, draft, receipt), lateText, correctedText].filter(Boolean).join('\n\n'),
    buttons: summaryButtons(visit, draft, {
      receipt,
      corrected,
      late: late.length > 0,
      released: receipt !== undefined && !open && (await hasReleased(visit.db, draft.competition.id)),
      mine: open ? await myCount(visit, draft) : 0,
    }),
  }
}

async function myCount({ db, person }: Visit, draft: Draft): Promise<number> {
  if (!draft.shared) return 0
  return openFieldsOf(draft, await assigneesOf(db, draft.application.id), person).length
}

function summaryHtml({ locale, now }: Visit, draft: Draft, receipt: Receipt | undefined): string {
  const { competition, lot } = draft
  const { answered, total, sections } = journey(draft.form, draft.answers)
  const state = stateOf(draft, now)
  const offer = priceOffer(draft.form, draft.answers)
  return [
    markup(locale, 'application-summary-title', { competition: pick(competition.title, locale) }),
    markup(locale, 'application-summary-lot', { number: lot.number, theme: pick(lot.theme, locale) }),
    lookUpMarkup(locale, `application-state-${state}`),
    receipt && markup(locale, 'application-summary-receipt', { number: receipt.number }),
    markup(locale, 'application-summary-deadline', {
      deadline: raw(telegramTime(competition.deadline, moment(locale, competition.deadline))),
      left: timeLeft(locale, now, competition.deadline),
    }),
    markup(locale, 'application-summary-progress', { bar: bar(answered, total), answered, total }),
    sections.map((one, index) => sectionLine(index, one, locale)).join('\n'),
    offer !== undefined &&
      lot.amount !== null &&
      markup(locale, 'application-summary-offer', {
        offer: money(locale, offer),
        lot: money(locale, lot.amount),
      }),
    competition.intake === 'elsewhere' && markup(locale, 'application-summary-elsewhere'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

type SectionProgress = { section: Section; done: number; total: number }

export const sectionLine = (
  index: number,
  { section, done, total }: SectionProgress,
  locale: Visit['locale'],
) =>
  markup(locale, 'application-summary-section', {
    mark: done === total ? '✅' : '▫️',
    number: index + 1,
    title: pick(section.title, locale),
    done,
    total,
  })
