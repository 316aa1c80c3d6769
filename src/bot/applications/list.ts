import { type ApplicationSummary, listApplications } from '../../core/applications/list-applications.ts'
import { startApplication } from '../../core/applications/start-application.ts'
import { Refusal } from '../../core/errors.ts'
import { membershipOf } from '../../core/organizations/membership.ts'
import { profileJourney } from '../../core/organizations/profile.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { nextAction } from './field.ts'
import { summaryScreen } from './summary.ts'

const A_PAGE = 6

/** The person's applications, the last touched first, each with its state and what it waits for. */
export const listScreen = screen(
  'applications',
  { page: 'number?' },
  {
    async open(visit, { page = 0 }): Promise<View> {
      const { db, person, locale, now } = visit
      const all = await listApplications(db, person, now)
      if (all.length === 0) return emptyView(visit)
      const shown = all.slice(page * A_PAGE, (page + 1) * A_PAGE)
      const lines = shown.map((one, index) => line(visit, one, page * A_PAGE + index + 1))
      return {
        html: [markup(locale, 'application-list-title', { count: all.length }), ...lines].join('\n\n'),
        buttons: [
          ...shown.map((one, index) => [openButton(one, page * A_PAGE + index + 1, locale)]),
          turnButtons(page, Math.ceil(all.length / A_PAGE), locale),
          [homeButton(locale)],
        ],
      }
    },
  },
)

const emptyView = ({ locale }: Visit): View => ({
  html: markup(locale, 'application-list-empty'),
  buttons: [
    [{ text: t(locale, 'application-find-button'), data: 'competitions', style: 'primary' }],
    [homeButton(locale)],
  ],
})

const line = (
  { locale, now }: Visit,
  { competition, lot, state }: ApplicationSummary,
  number: number,
): string =>
  [
    markup(locale, 'application-list-line', {
      number,
      competition: pick(competition.title, locale),
      lot: lot.number,
      theme: pick(lot.theme, locale),
    }),
    lookUpMarkup(locale, `application-state-${state}`),
    competition.deadline > now &&
      markup(locale, 'application-list-deadline', {
        deadline: moment(locale, competition.deadline),
        left: timeLeft(locale, now, competition.deadline),
      }),
  ]
    .filter(Boolean)
    .join('\n')

const openButton = (
  { id, competition }: ApplicationSummary,
  number: number,
  locale: Visit['locale'],
): Button => ({
  text: `${number}. ${shorten(pick(competition.title, locale), 40)}`,
  data: `app:${id}`,
})

const turnButtons = (page: number, pages: number, locale: Visit['locale']): Button[] => [
  ...(page > 0 ? [{ text: t(locale, 'ui-back-button'), data: `applications:${page - 1}` }] : []),
  ...(page + 1 < pages ? [{ text: t(locale, 'ui-next-button'), data: `applications:${page + 1}` }] : []),
]

/** Begins an application for a lot, or goes on with it. What is lacking first (consent, profile) is asked on the way. */
export const applyAction = action(
  'apply',
  { lot: 'number' },
  {
    async open(visit, { lot }): Promise<View> {
      const { db, person, now } = visit
      if (!person.consentedAt) throw new Refusal('consent-needed', { next: `apply~${lot}` })
      const organization = await membershipOf(db, person)
      if (!organization || profileJourney(organization).missing.length > 0)
        return profileFirst(visit, lot, !organization)
      const application = await startApplication(db, { by: person, organization, lotId: lot, now })
      return nextAction.open(visit, { application })
    },
  },
)

const profileFirst = ({ locale }: Visit, lot: number, unknown: boolean): View => ({
  place: 'home',
  html: markup(locale, unknown ? 'application-profile-first' : 'application-profile-go-on'),
  buttons: [
    [{ text: t(locale, 'application-profile-button'), data: `orgnext:${lot}`, style: 'primary' }],
    [homeButton(locale)],
  ],
})

/** Leaves the form for now: everything is kept, and the home screen leads back. */
export const laterAction = action(
  'later',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, html: `${markup(visit.locale, 'application-later-note')}\n\n${summary.html}` }
    },
  },
)
