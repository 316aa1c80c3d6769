import { isFormCorrected } from '../../core/applications/adopt-form.ts'
import { assigneesOf, openFieldsOf } from '../../core/applications/assign-fields.ts'
import { allFields, type Section } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { priceOffer } from '../../core/applications/form/total.ts'
import { lateAttempts } from '../../core/applications/note-late-attempt.ts'
import { type Draft, fieldsToConfirm, openDraft, stateOf } from '../../core/applications/open-draft.ts'
import { lastSubmission, type Receipt } from '../../core/applications/submit-application.ts'
import { may } from '../../core/organizations/may.ts'
import { exactMoment, moment, telegramTime, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { raw } from '../../language/html.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { bar } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

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
    buttons: [
      ...(open && may.answer(draft.standing) ? goingOnButtons(visit.locale, draft, corrected) : []),
      ...summaryButtons(visit, draft, {
        receipt,
        late: late.length > 0,
        mine: open ? await myCount(visit, draft) : 0,
      }),
    ],
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

const sectionLine = (index: number, { section, done, total }: SectionProgress, locale: Visit['locale']) =>
  markup(locale, 'application-summary-section', {
    mark: done === total ? '✅' : '▫️',
    number: index + 1,
    title: pick(section.title, locale),
    done,
    total,
  })

/** What a corrected form or copied answers wait for; an empty draft may be filled from an earlier one. */
function goingOnButtons(locale: Visit['locale'], draft: Draft, corrected: boolean): Button[][] {
  const { id } = draft.application
  const count = fieldsToConfirm(draft).length
  return [
    ...(corrected
      ? [[{ text: t(locale, 'continuity-adopt-button'), data: `appadopt:${id}`, style: 'primary' as const }]]
      : []),
    ...(count > 0
      ? [[{ text: t(locale, 'continuity-confirm-next-button', { count }), data: `appconfirm:${id}` }]]
      : []),
    ...(draft.rows.size < A_FEW
      ? [[{ text: t(locale, 'continuity-copy-button'), data: `appcopy:${id}` }]]
      : []),
  ]
}

/** With more answers than these nobody looks for a way to fill a draft from another. */
const A_FEW = 5

interface Past {
  receipt: Receipt | undefined
  /** Something was tried after the deadline. */
  late: boolean
  /** How many fields that wait are this person's. */
  mine: number
}

function summaryButtons({ locale, now }: Visit, draft: Draft, { receipt, late, mine }: Past): Button[][] {
  const { id } = draft.application
  const [fillsIn, owns] = [may.answer(draft.standing), may.withdraw(draft.standing)]
  const { next, sections } = journey(draft.form, draft.answers)
  const state = stateOf(draft, now)
  const open = state !== 'missed' && state !== 'closed' && now < draft.competition.deadline
  const here = draft.competition.intake === 'here'
  const button = (key: ButtonKey, data: string, style?: Button['style']): Button[] => [
    { text: t(locale, key), data, ...(style && { style }) },
  ]
  return [
    ...(open && next && fillsIn ? [button('application-continue-button', `appnext:${id}`, 'primary')] : []),
    ...(mine > 0
      ? [[{ text: t(locale, 'member-my-fields-button', { count: mine }), data: `myfields:${id}` }]]
      : []),
    ...(open && here && fillsIn && state !== 'submitted'
      ? [button('application-submit-button', `appsubmit:${id}`, 'success')]
      : []),
    ...(here ? [] : [button('application-package-button', `apppack:${id}`, 'success')]),
    ...(here || state === 'filed' || !owns ? [] : [button('application-filed-button', `appfiled:${id}:yes`)]),
    ...(state === 'filed' && owns ? [button('application-not-filed-button', `appfiled:${id}:no`)] : []),
    ...(open ? [button('application-check-button', `appcheck:${id}`)] : []),
    sections.map((_, index) => ({ text: `✏️ ${index + 1}`, data: `appsec:${id}:${index}` })).slice(0, 8),
    ...(sections.length > 8
      ? [sections.slice(8).map((_, index) => ({ text: `✏️ ${index + 9}`, data: `appsec:${id}:${index + 8}` }))]
      : []),
    ...(open && here && fillsIn && state !== 'submitted'
      ? [button('extension-ask-button', `moretime:${id}`)]
      : []),
    ...(receipt ? [button('application-receipt-button', `receipt:${id}`)] : []),
    ...(draft.rows.size > 0
      ? [
          [
            { text: t(locale, 'application-file-kk-button'), data: `appfile:${id}:kk` },
            { text: t(locale, 'application-file-ru-button'), data: `appfile:${id}:ru` },
          ],
        ]
      : []),
    ...(receipt || state === 'withdrawn' ? [button('history-button', `apphistory:${id}`)] : []),
    ...(needsFiles(draft) ? [button('attachment-list-button', `papers:${id}`)] : []),
    ...(here && draft.rows.size > 0 ? [button('attachment-archive-button', `apparch:${id}`)] : []),
    ...(late ? [button('application-late-button', `applate:${id}`)] : []),
    ...(open && receipt && owns && state !== 'withdrawn'
      ? [button('application-withdraw-button', `withdraw:${id}`, 'danger')]
      : []),
    [
      { text: t(locale, 'application-competition-button'), data: `comp:${draft.competition.id}` },
      homeButton(locale),
    ],
  ]
}

/** Whether the form asks for any files. */
const needsFiles = ({ form }: Draft) => allFields(form).some(({ type }) => type === 'file')

type ButtonKey =
  | 'attachment-list-button'
  | 'attachment-archive-button'
  | 'extension-ask-button'
  | 'application-continue-button'
  | 'application-submit-button'
  | 'application-package-button'
  | 'application-filed-button'
  | 'application-not-filed-button'
  | 'application-check-button'
  | 'application-receipt-button'
  | 'application-withdraw-button'
  | 'history-button'
  | 'application-late-button'
