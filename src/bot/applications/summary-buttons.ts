import { allFields } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { type Draft, fieldsToConfirm, stateOf } from '../../core/applications/open-draft.ts'
import type { Receipt } from '../../core/applications/submit-application.ts'
import { may } from '../../core/organizations/may.ts'
import { lookUp, t } from '../../language/translate.ts'
import { homeButton, rowsOf } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** What the buttons depend on besides the draft. */
export interface Around {
  receipt: Receipt | undefined
  /** The organizer corrected the form since the draft began. */
  corrected: boolean
  /** Something was tried after the deadline. */
  late: boolean
  /** The results of its competition are published. */
  released: boolean
  /** Fields given to the reader that have no answer yet. */
  mine: number
}

/** With more answers than these nobody looks for a way to fill a draft from another. */
const A_FEW = 5
const SECTIONS_A_ROW = 6

/** What comes next first, then the sections, then papers and the rest. */
export function summaryButtons(visit: Visit, draft: Draft, around: Around): Button[][] {
  const { locale, now } = visit
  const { id } = draft.application
  const state = stateOf(draft, now)
  const open = state !== 'missed' && state !== 'closed' && now < draft.competition.deadline
  const facts = { ...around, locale, id, draft, state, open, here: draft.competition.intake === 'here' }
  const sections = draft.form.sections.map((_, at) => ({ text: `✏️ ${at + 1}`, data: `appsec:${id}:${at}` }))
  return [
    ...nextRows(facts),
    ...rowsOf(sections, SECTIONS_A_ROW),
    ...paperRows(facts),
    ...restRows(facts),
    [
      { text: t(locale, 'application-competition-button'), data: `comp:${draft.competition.id}` },
      homeButton(locale),
    ],
  ].filter((row) => row.length > 0)
}

interface Facts extends Around {
  locale: Visit['locale']
  id: number
  draft: Draft
  state: ReturnType<typeof stateOf>
  /** Answers are still received. */
  open: boolean
  here: boolean
}

const row = (...buttons: (Button | false)[]): Button[] => buttons.filter((one) => one !== false)

function nextRows({ locale, id, draft, state, open, here, corrected, mine, released }: Facts): Button[][] {
  const fillsIn = open && may.answer(draft.standing)
  const owns = may.withdraw(draft.standing)
  const confirm = fieldsToConfirm(draft).length
  const { next } = journey(draft.form, draft.answers)
  const button = (key: string, data: string, style?: Button['style'], count = 0): Button => ({
    text: lookUp(locale, key, { count }),
    data,
    ...(style && { style }),
  })
  return [
    row(released && button('result-own-button', `ownresult:${id}`, 'primary')),
    row(fillsIn && corrected && button('continuity-adopt-button', `appadopt:${id}`, 'primary')),
    row(
      fillsIn &&
        confirm > 0 &&
        button('continuity-confirm-next-button', `appconfirm:${id}`, 'primary', confirm),
    ),
    row(fillsIn && !!next && button('application-continue-button', `appnext:${id}`, 'primary')),
    row(mine > 0 && button('member-my-fields-button', `myfields:${id}`, undefined, mine)),
    row(
      fillsIn &&
        here &&
        state !== 'submitted' &&
        button('application-submit-button', `appsubmit:${id}`, 'success'),
    ),
    row(!here && button('application-package-button', `apppack:${id}`, 'success')),
    row(!here && owns && state !== 'filed' && button('application-filed-button', `appfiled:${id}:yes`)),
    row(owns && state === 'filed' && button('application-not-filed-button', `appfiled:${id}:no`)),
    row(
      open && button('application-check-button', `appcheck:${id}`),
      needsFiles(draft) && button('attachment-list-button', `papers:${id}`),
    ),
    row(fillsIn && draft.rows.size < A_FEW && button('continuity-copy-button', `appcopy:${id}`)),
  ]
}

/** Whether the form asks for any files. */
const needsFiles = ({ form }: Draft) => allFields(form).some(({ type }) => type === 'file')

function paperRows({ locale, id, draft, here }: Facts): Button[][] {
  if (draft.rows.size === 0) return []
  return [
    row(
      { text: t(locale, 'application-file-kk-button'), data: `appfile:${id}:kk` },
      { text: t(locale, 'application-file-ru-button'), data: `appfile:${id}:ru` },
      here && { text: t(locale, 'attachment-archive-button'), data: `apparch:${id}` },
    ),
  ]
}

function restRows({ locale, id, draft, state, open, here, receipt, late }: Facts): Button[][] {
  const sent = receipt !== undefined || state === 'withdrawn'
  return [
    row(
      receipt !== undefined && { text: t(locale, 'application-receipt-button'), data: `receipt:${id}` },
      sent && { text: t(locale, 'history-button'), data: `apphistory:${id}` },
    ),
    row(
      open &&
        here &&
        may.answer(draft.standing) &&
        state !== 'submitted' && { text: t(locale, 'extension-ask-button'), data: `moretime:${id}` },
    ),
    row(late && { text: t(locale, 'application-late-button'), data: `applate:${id}` }),
    row(
      open &&
        receipt !== undefined &&
        may.withdraw(draft.standing) &&
        state !== 'withdrawn' && {
          text: t(locale, 'application-withdraw-button'),
          data: `withdraw:${id}`,
          style: 'danger',
        },
    ),
  ]
}
