import { fieldOf } from '../../core/applications/form/form.ts'
import { type LateAttempt, lateAttempts, noteLateAttempt } from '../../core/applications/note-late-attempt.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import type { Refusal } from '../../core/errors.ts'
import { exactMoment, moment } from '../../language/dates.ts'
import { listAnd } from '../../language/format.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Fields named of what was missing; the rest is counted. */
const NAMED = 5

/** An answer or a withdrawal came after the deadline: it undid nothing, and is written down. */
export async function refusedLate(visit: Visit, { details }: Refusal): Promise<View> {
  const { db, person, now, receivedAt } = visit
  const applicationId = Number(details.applicationId)
  const kind = details.attempt === 'withdraw' ? 'withdraw' : 'answer'
  await noteLateAttempt(db, { by: person, applicationId, kind, now, receivedAt })
  return lateView(visit, await openDraft(db, person, applicationId), kind)
}

/** When the deadline was, when the attempt came, and that it is on record. */
export function lateView({ locale, receivedAt }: Visit, draft: Draft, kind: LateAttempt['kind']): View {
  const { application, competition } = draft
  const late = Math.max(1, Math.ceil((receivedAt.getTime() - competition.deadline.getTime()) / 1000))
  return {
    html: [
      lookUpMarkup(locale, `application-late-${kind}`),
      markup(locale, 'application-late-when', {
        deadline: moment(locale, competition.deadline),
        received: exactMoment(receivedAt),
        late: lateBy(locale, late),
      }),
      markup(locale, 'application-late-next'),
    ].join('\n\n'),
    toast: t(locale, 'application-late-toast'),
    buttons: [
      [{ text: t(locale, 'application-file-button'), data: `appfile:${application.id}` }],
      [{ text: t(locale, 'application-late-button'), data: lateScreen.at({ application: application.id }) }],
      [{ text: t(locale, 'competition-ask-button'), data: `ask:${competition.id}` }],
      [backButton(locale, `app:${application.id}`), homeButton(locale)],
    ],
    fresh: true,
  }
}

/** "7 seconds", "12 minutes", "3 hours": rounded up. */
function lateBy(locale: Visit['locale'], seconds: number): string {
  if (seconds < 60) return t(locale, 'application-late-seconds', { count: seconds })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return t(locale, 'application-late-minutes', { count: minutes })
  return t(locale, 'application-late-hours', { count: Math.ceil(minutes / 60) })
}

/** The record of what was tried after the deadline, for the applicant. */
export const lateScreen = screen(
  'applate',
  { application: 'number', page: 'number?' },
  {
    async open(visit, { application, page = 1 }): Promise<View> {
      const { db, person, locale } = visit
      const draft = await openDraft(db, person, application)
      const attempts = await lateAttempts(db, application)
      const blocks = attempts.map((attempt) => attemptText(locale, draft, attempt))
      const { items, ...place } = pageOfBlocks(blocks, page)
      const head = markup(locale, 'application-late-list', {
        competition: pick(draft.competition.title, locale),
        deadline: moment(locale, draft.competition.deadline),
      })
      return {
        html: [head, ...(items.length > 0 ? items : [markup(locale, 'application-late-none')])].join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => lateScreen.at({ application, page: to })),
          [backButton(locale, `app:${application}`), homeButton(locale)],
        ],
      }
    },
  },
)

function attemptText(locale: Visit['locale'], { form }: Draft, { at, kind, missing }: LateAttempt): string {
  const names = missing
    .slice(0, NAMED)
    .map((id) => `«${shorten(pick(fieldOf(form, id)?.label ?? { kk: id, ru: id }, locale), 60)}»`)
  return [
    markup(locale, 'application-late-attempt', { at: exactMoment(at) }),
    lookUpMarkup(locale, `application-late-attempt-${kind}`),
    missing.length > 0
      ? markup(locale, 'application-late-missing', { count: missing.length, fields: listAnd(locale, names) })
      : markup(locale, 'application-late-complete'),
  ].join('\n')
}
