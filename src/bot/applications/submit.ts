import { priceOffer } from '../../core/applications/form/total.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { lastSubmission, submitApplication } from '../../core/applications/submit-application.ts'
import { withdrawApplication } from '../../core/applications/withdraw-application.ts'
import { Refusal } from '../../core/errors.ts'
import { may } from '../../core/organizations/may.ts'
import { moment } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { checkView, findingsOf } from './check.ts'
import { lateView } from './late.ts'
import { receiptNote } from './receipt-note.ts'
import { summaryScreen, summaryView } from './summary.ts'

/** The last look before sending. */
export const confirmScreen = screen(
  'appsubmit',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const draft = await openDraft(visit.db, visit.person, application)
      if (!may.submit(draft.standing)) return ownerOnlyView(visit, draft)
      const findings = await findingsOf(visit, draft)
      if (findings.problems.length > 0) return checkView(visit, draft, findings)
      return confirmView(visit, draft, findings.doubts.length)
    },
  },
)

/** Sends the application and hands out the receipt, a message of its own that stays in the chat. */
export const sendAction = action(
  'appsend',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const { db, person, locale, now, receivedAt } = visit
      const outcome = await submitApplication(db, {
        by: person,
        applicationId: application,
        locale,
        now,
        receivedAt,
      })
      if ('refused' in outcome) return refusedView(visit, outcome)
      const { draft, receipt } = outcome
      const summary = await summaryView(visit, draft, receipt)
      return { ...summary, before: [receiptNote(visit, draft, receipt)] }
    },
  },
)

export const receiptAction = action(
  'receipt',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const receipt = await lastSubmission(visit.db, application)
      if (!receipt) throw new Refusal('not-submitted')
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, before: [receiptNote(visit, draft, receipt)] }
    },
  },
)

export const withdrawScreen = screen(
  'withdraw',
  { application: 'number', sure: 'string?' },
  {
    async open(visit, { application, sure }) {
      const { db, person, locale, now, receivedAt } = visit
      if (sure === 'yes') {
        await withdrawApplication(db, { by: person, applicationId: application, now, receivedAt })
        const summary = await summaryScreen.open(visit, { application })
        return { ...summary, toast: t(locale, 'application-withdrawn-toast') }
      }
      const draft = await openDraft(db, person, application)
      return {
        html: markup(locale, 'application-withdraw-confirm', {
          competition: pick(draft.competition.title, locale),
        }),
        buttons: [
          [
            {
              text: t(locale, 'application-withdraw-yes-button'),
              data: `withdraw:${application}:yes`,
              style: 'danger',
            },
          ],
          [backButton(locale, `app:${application}`)],
        ],
      }
    },
  },
)

/** Whoever fills in may tell the owner that it is ready. */
function ownerOnlyView({ locale }: Visit, draft: Draft): View {
  const { id } = draft.application
  return {
    html: markup(locale, 'member-owner-submits'),
    buttons: [
      ...(may.answer(draft.standing)
        ? [[{ text: t(locale, 'member-ready-button'), data: `tellready:${id}`, style: 'primary' as const }]]
        : []),
      [{ text: t(locale, 'application-check-button'), data: `appcheck:${id}` }],
      [backButton(locale, `app:${id}`)],
    ],
  }
}

function confirmView({ locale }: Visit, draft: Draft, doubts: number): View {
  const { competition, lot, application } = draft
  const offer = priceOffer(draft.form, draft.answers)
  return {
    html: [
      markup(locale, 'application-confirm-title'),
      markup(locale, 'application-confirm-what', {
        competition: pick(competition.title, locale),
        number: lot.number,
        theme: pick(lot.theme, locale),
      }),
      offer !== undefined && markup(locale, 'application-confirm-offer', { offer: money(locale, offer) }),
      doubts > 0 && markup(locale, 'check-doubts-left', { count: doubts }),
      markup(locale, 'application-confirm-after', { deadline: moment(locale, competition.deadline) }),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      [{ text: t(locale, 'application-send-button'), data: `appsend:${application.id}`, style: 'success' }],
      ...(doubts > 0
        ? [[{ text: t(locale, 'application-check-button'), data: `appcheck:${application.id}` }]]
        : []),
      [backButton(locale, `app:${application.id}`)],
    ],
  }
}

type Refused = Extract<Awaited<ReturnType<typeof submitApplication>>, { refused: unknown }>

/** The refusal is on record; the person reads why and goes to what can be mended. */
function refusedView(visit: Visit, { refused, problems, draft }: Refused): View {
  if (refused === 'application-incomplete') return checkView(visit, draft, { problems, doubts: [] })
  if (refused === 'competition-closed') return lateView(visit, draft, 'submit')
  const details = { competition: pick(draft.competition.title, visit.locale) }
  return {
    html: lookUpMarkup(visit.locale, `refusal-${refused}`, details),
    buttons: [[backButton(visit.locale, `app:${draft.application.id}`)]],
  }
}
