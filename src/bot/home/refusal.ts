import type { Refusal, RefusalReason } from '../../core/errors.ts'
import { refusalDetails } from '../../core/refusal-details.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, t } from '../../language/translate.ts'
import { refusedLate } from '../applications/late.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Address } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { askConsent } from './consent.ts'

type Details = Refusal['details']

/** The text of the reason and the button that mends it; the screen the person was on stays above. */
export async function refusalView(visit: Visit, refusal: Refusal): Promise<View> {
  const { locale, person } = visit
  const { reason, details } = refusal
  if (reason === 'competition-closed' && details.attempt) return refusedLate(visit, refusal)
  if (reason === 'consent-needed')
    return { ...(await askConsent(visit, visit.asked ?? person.place)), fresh: true }
  const way = WAYS[reason]?.(details) ?? person.place
  const more = reason === 'organization-has-owner' ? claimRow(locale, details) : []
  return {
    html: lookUpMarkup(locale, `refusal-${reason}`, refusalDetails(locale, refusal)),
    toast: lookUp(locale, `refusal-${reason}.short`),
    buttons: [...mending(locale, way), ...more, ...askRow(visit, refusal), [homeButton(locale)]],
    fresh: true,
  }
}

/** Whose organization it is may be wrong: a second way beside asking its owner. */
const claimRow = (locale: Locale, { bin }: Details): Button[][] => [
  [{ text: t(locale, 'member-claim-button'), data: `claim:${bin}` }],
]

/** An applicant who cannot go on may ask the organizer why; of which competition, the screen they are on tells otherwise. */
function askRow({ locale, grants }: Visit, { reason, details }: Refusal): Button[][] {
  const { competitionId, applicationId } = details
  const stopped =
    competitionId || applicationId || reason === 'organization-needed' || reason === 'profile-incomplete'
  if (!stopped || grants.length > 0) return []
  const data = competitionId ? `ask:${competitionId}` : 'ask'
  return [[{ text: t(locale, 'competition-ask-button'), data }]]
}

function mending(locale: Locale, data: Address): Button[][] {
  if (data === 'home') return []
  const [name = ''] = data.split(':')
  return [[{ text: wayName(locale, name), data, style: 'primary' }]]
}

function wayName(locale: Locale, name: string): string {
  switch (name) {
    case 'competitions':
      return t(locale, 'home-competitions-button')
    case 'comp':
      return t(locale, 'home-competition-button')
    case 'organization':
      return t(locale, 'home-organization-button')
    case 'joinask':
      return t(locale, 'home-join-button')
    case 'applications':
      return t(locale, 'home-applications-button')
    case 'app':
      return t(locale, 'home-application-button')
    case 'appnext':
      return t(locale, 'home-fill-in-button')
    case 'staff':
      return t(locale, 'home-staff-button')
    case 'chats':
      return t(locale, 'home-chats-button')
    case 'notice':
      return t(locale, 'notice-open-button')
    case 'notices':
      return t(locale, 'staff-notices-button')
    case 'calendar':
      return t(locale, 'calendar-button')
    case 'team':
      return t(locale, 'member-team-button')
    case 'field':
      return t(locale, 'home-fill-in-button')
    case 'claims':
      return t(locale, 'member-claims-list-button')
    case 'authorcheck':
      return t(locale, 'authoring-check-button')
    case 'review':
    case 'reviews':
      return t(locale, 'review-open-own-button')
    case 'answer':
      return t(locale, 'home-questions-button')
    default:
      return t(locale, 'ui-where-was-i-button')
  }
}

const competition = ({ competitionId }: Details): Address =>
  competitionId ? `comp:${competitionId}` : 'competitions'
const application = ({ applicationId }: Details): Address =>
  applicationId ? `app:${applicationId}` : 'applications'
const missing = ({ applicationId }: Details): Address =>
  applicationId ? `appnext:${applicationId}` : 'applications'
const to = (address: Address) => () => address

/** Where a refusal is mended; without one, where the person was. */
const WAYS: Partial<Record<RefusalReason, (details: Details) => Address>> = {
  'not-yours': to('home'),
  'not-found': to('competitions'),
  'not-staff': to('home'),
  'not-chat-admin': to('chats'),
  'organization-needed': to('organization'),
  'profile-incomplete': to('organization'),
  'organization-has-owner': ({ bin }) => `joinask:${bin}`,
  'already-member': to('team'),
  'handover-needed': to('team'),
  'competition-not-open': competition,
  'competition-closed': competition,
  'competition-cancelled': competition,
  'lot-opened': competition,
  'competition-already-published': to('staff'),
  'competition-incomplete': to('staff'),
  'competition-deadline-passed': to('staff'),
  'change-nothing': to('staff'),
  'change-kind': to('staff'),
  'change-cancelled': to('staff'),
  'change-over': to('staff'),
  'deadline-only-later': to('staff'),
  'lot-has-applications': to('staff'),
  'results-too-early': to('staff'),
  'law-announcement': to('staff'),
  'law-repeat': to('staff'),
  'law-change': to('staff'),
  'law-change-repeat': to('staff'),
  'law-discussion': to('staff'),
  'law-examination': to('staff'),
  'law-appeal': to('staff'),
  'law-award': to('staff'),
  'one-application-only': application,
  'application-incomplete': missing,
  'already-submitted': application,
  'not-submitted': application,
  'received-elsewhere': application,
  'received-here': application,
  'field-hidden': missing,
  'notice-incomplete': to('staff'),
  'notice-already-sent': to('notices'),
  'notice-not-asked': ({ noticeId }) => (noticeId ? `notice:${noticeId}` : 'notices'),
  'already-answered': to('answer'),
  'question-merged': to('answer'),
  'question-elsewhere': to('answer'),
  'question-private': to('answer'),
  'question-shared': to('answer'),
  'question-not-answered': to('answer'),
  'question-not-merged': to('answer'),
  'answer-unchanged': to('answer'),
  'reminder-not-needed': ({ applicationId, ...rest }) =>
    applicationId ? `app:${applicationId}` : competition(rest),
  'reminder-too-late': ({ applicationId, ...rest }) =>
    applicationId ? `appnext:${applicationId}` : competition(rest),
  'viewer-only': ({ applicationId }) => (applicationId ? `app:${applicationId}` : 'organization'),
  'owner-only': ({ applicationId }) => (applicationId ? `app:${applicationId}` : 'organization'),
  'answer-changed': ({ applicationId, field }) => `field:${applicationId}:${field}`,
  'invitation-unknown': to('home'),
  'invitation-used': to('home'),
  'invitation-expired': to('home'),
  'invitation-revoked': to('home'),
  'member-already': to('organization'),
  'handover-over': to('team'),
  'claim-waits': to('home'),
  'claim-decided': to('claims'),
  'fields-contradict': ({ competitionId }) => `authorcheck:${competitionId}`,
  'doubts-unseen': ({ competitionId }) => `authorcheck:${competitionId}`,
  'calendar-day-past': to('calendar'),
  'calendar-day-far': to('calendar'),
  'calendar-day-same': to('calendar'),
  'calendar-day-free': to('calendar'),
  'interest-first': ({ id }) => `review:${id}`,
  'review-finished': ({ id }) => `review:${id}`,
  'review-over': to('reviews'),
}
