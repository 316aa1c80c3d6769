import type { Input } from '../../core/applications/form/fields/kind.ts'
import type { Answers } from '../../core/applications/form/form.ts'
import { allFields, fieldOf } from '../../core/applications/form/form.ts'
import { after, before } from '../../core/applications/form/journey.ts'
import { listApplications } from '../../core/applications/list-applications.ts'
import { dayOf } from '../../core/calendar/astana-time.ts'
import { Refusal } from '../../core/errors.ts'
import { answerProfile } from '../../core/organizations/answer-profile.ts'
import { membershipOf } from '../../core/organizations/membership.ts'
import { profileJourney } from '../../core/organizations/profile.ts'
import { profileForm } from '../../core/organizations/profile-form.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { contactNotes, savedNote, withoutContact } from '../ui/contact-note.ts'
import { type FieldState, fieldButtons, fieldHtml, shorten } from '../ui/field-view.ts'
import { inputOf } from '../ui/input-of.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { nextAddress, noProfileView, profileView } from './profile-view.ts'

/** `lot` in these addresses is the lot the person was about to apply for: once the profile is whole, applying goes on. */
export const profileScreen = screen(
  'organization',
  { lot: 'number?' },
  {
    async open(visit, { lot }) {
      const organization = await membershipOf(visit.db, visit.person)
      return organization ? profileView(visit, organization.answers, lot) : noProfileView(visit)
    },
  },
)

/** The next empty field of the profile; the profile itself, or the application, when there is none. */
export const profileNextAction = action(
  'orgnext',
  { lot: 'number?' },
  {
    async open(visit, { lot }) {
      if (!visit.person.consentedAt)
        throw new Refusal('consent-needed', { next: nextAddress(lot).replace(':', '~') })
      const answers = (await membershipOf(visit.db, visit.person))?.answers ?? {}
      return goOn(visit, answers, allFields(profileForm).at(-1)!.id, lot)
    },
  },
)

export const profileFieldScreen = screen(
  'orgfield',
  { field: 'string', lot: 'number?', page: 'number?', month: 'string?' },
  {
    async open(visit, { field, lot, page, month }) {
      const answers = (await membershipOf(visit.db, visit.person))?.answers ?? {}
      return fieldView(visit, answers, field, lot, { page, month })
    },
    receive: (visit, { field, lot }, sent) => take(visit, field, lot, inputOf(sent)),
  },
)

export const profilePickAction = action(
  'orgpick',
  { field: 'string', choice: 'string', lot: 'number?' },
  {
    open: (visit, { field, choice, lot }) =>
      ifThere(visit, field, lot, () => take(visit, field, lot, { pick: choice })),
  },
)

export const profileSkipAction = action(
  'orgskip',
  { field: 'string', lot: 'number?' },
  {
    open: (visit, { field, lot }) => ifThere(visit, field, lot, () => take(visit, field, lot, null)),
  },
)

/** A button of a field the person has left does not change it: it opens the field as it is now. */
async function ifThere(
  visit: Visit,
  field: string,
  lot: number | undefined,
  act: () => Promise<View>,
): Promise<View> {
  if (visit.person.place.split(':')[1] === field) return act()
  const answers = (await membershipOf(visit.db, visit.person))?.answers ?? {}
  return fieldView(visit, answers, field, lot, {
    note: markup(visit.locale, 'application-field-as-it-is-note'),
  })
}

async function take(
  visit: Visit,
  fieldId: string,
  lot: number | undefined,
  input: Input | null,
): Promise<View> {
  const { db, person, locale, now } = visit
  const organization = await membershipOf(db, person)
  const answered = await answerProfile(db, { by: person, organization, fieldId, input, locale, now })
  const { reading, answers } = answered
  if ('problem' in reading) return fieldView(visit, answers, fieldId, lot, { trouble: reading })
  const note = savedNote(locale)
  const view = withoutContact(goOn(visit, answers, fieldId, lot, note), fieldOf(profileForm, fieldId), note)
  const whole = profileJourney({ answers }).missing.length === 0
  return whole && organization?.answers[fieldId] !== undefined ? offerUpdates(visit, view) : view
}

/** What was written down anew goes into drafts by itself; what was submitted holds the old until it is submitted again. */
async function offerUpdates(visit: Visit, view: View): Promise<View> {
  const { db, person, locale, now } = visit
  const own = (await listApplications(db, person, now)).filter(
    ({ competition }) => competition.deadline > now,
  )
  const drafts = own.filter(({ state }) => state === 'draft' || state === 'changed').length
  const submitted = own.filter(({ state }) => state === 'submitted')
  const said = [
    drafts > 0 && markup(locale, 'continuity-profile-drafts', { count: drafts }),
    submitted.length > 0 && markup(locale, 'continuity-profile-submitted'),
  ].filter(Boolean)
  const again = submitted.slice(0, 5).map(({ id, competition }) => [
    {
      text: shorten(
        t(locale, 'continuity-resubmit-button', { competition: pick(competition.title, locale) }),
        60,
      ),
      data: `appsubmit:${id}`,
    },
  ])
  return { ...view, html: [view.html, ...said].join('\n\n'), buttons: [...again, ...(view.buttons ?? [])] }
}

function goOn(visit: Visit, answers: Answers, fieldId: string, lot: number | undefined, note?: string): View {
  const next = after(profileForm, answers, fieldId)
  if (next) return fieldView(visit, answers, next.id, lot, { note })
  const view = profileView(visit, answers, lot)
  return { ...view, place: 'organization', html: [note, view.html].filter(Boolean).join('\n\n') }
}

type Said = Pick<FieldState, 'trouble' | 'note' | 'page' | 'month'>

function fieldView(
  visit: Visit,
  answers: Answers,
  fieldId: string,
  lot: number | undefined,
  said: Said,
): View {
  const field = fieldOf(profileForm, fieldId)
  if (!field) throw new Refusal('not-found')
  const context = { locale: visit.locale, today: dayOf(visit.now) }
  const state: FieldState = { form: profileForm, answers, field, context, ...said }
  const previous = before(profileForm, answers, fieldId)
  const at = { field: fieldId, lot }
  return {
    ...contactNotes(state),
    html: fieldHtml(state),
    place: profileFieldScreen.at(at),
    buttons: [
      ...fieldButtons(state, {
        pick: (choice) => profilePickAction.at({ ...at, choice }),
        page: (page) => profileFieldScreen.at({ ...at, page }),
        month: (month) => profileFieldScreen.at({ ...at, month }),
        skip: profileSkipAction.at(at),
        back: previous && profileFieldScreen.at({ field: previous.id, lot }),
      }),
      [{ text: t(visit.locale, 'application-later-button'), data: 'organization' }],
    ],
  }
}
