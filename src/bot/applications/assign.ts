import { assigneesOf, assignFields, openFieldsOf } from '../../core/applications/assign-fields.ts'
import { fieldOf, type Section } from '../../core/applications/form/form.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { tellReady } from '../../core/applications/tell-ready.ts'
import { Refusal } from '../../core/errors.ts'
import { may } from '../../core/organizations/may.ts'
import { membersOf } from '../../core/organizations/team.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { sectionScreen } from './section.ts'
import { summaryScreen } from './summary.ts'

/** Nobody in particular, in an address. */
const NOBODY = 0

/** For whom a field is: oneself, or, for the owner, anyone who fills in. */
export const whoseScreen = screen(
  'whose',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field: id }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const field = fieldOf(draft.form, id)
      if (!field) throw new Refusal('not-found')
      const to = (person: number) => assignAction.at({ application, field: id, to: person })
      const back = backButton(visit.locale, `field:${application}:${id}`)
      return chooseView(visit, draft, { title: pick(field.label, visit.locale), to, back })
    },
  },
)

export const assignAction = action(
  'assign',
  { application: 'number', field: 'string', to: 'number' },
  {
    async open(visit, { application, field, to }) {
      await assign(visit, application, [field], to)
      const view = await goTo(visit, `field:${application}:${field}`)
      return { ...view, toast: t(visit.locale, 'member-assigned-toast') }
    },
  },
)

/** The same for a whole section. */
export const whoseSectionScreen = screen(
  'whosesec',
  { application: 'number', section: 'number' },
  {
    async open(visit, { application, section: number }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const section = sectionAt(draft, number)
      const to = (person: number) => assignSectionAction.at({ application, section: number, to: person })
      const back = backButton(visit.locale, `appsec:${application}:${number}`)
      return chooseView(visit, draft, { title: pick(section.title, visit.locale), to, back })
    },
  },
)

export const assignSectionAction = action(
  'assignsec',
  { application: 'number', section: 'number', to: 'number' },
  {
    async open(visit, { application, section: number, to }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const fields = sectionAt(draft, number).fields.map(({ id }) => id)
      await assign(visit, application, fields, to)
      const view = await sectionScreen.open(visit, { application, section: number })
      return { ...view, toast: t(visit.locale, 'member-assigned-toast') }
    },
  },
)

/** Leads through one's own fields that wait for an answer. */
export const myFieldsAction = action(
  'myfields',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const { db, person } = visit
      const draft = await openDraft(db, person, application)
      const [next] = openFieldsOf(draft, await assigneesOf(db, application), person)
      if (next) return goTo(visit, `field:${application}:${next.id}`)
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, html: `${markup(visit.locale, 'member-my-fields-done')}\n\n${summary.html}` }
    },
  },
)

/** An editor tells the owner that everything is filled in. */
export const readyAction = action(
  'tellready',
  { application: 'number' },
  {
    async open(visit, { application }) {
      await tellReady(visit.db, { by: visit.person, applicationId: application, now: visit.now })
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, toast: t(visit.locale, 'member-ready-toast') }
    },
  },
)

function sectionAt({ form }: Draft, number: number): Section {
  const section = form.sections[number]
  if (!section) throw new Refusal('not-found')
  return section
}

const assign = ({ db, person, now }: Visit, applicationId: number, fields: string[], to: number) =>
  assignFields(db, { by: person, applicationId, fields, toId: to === NOBODY ? null : to, now })

interface Choosing {
  title: string
  to(person: number): string
  back: Button
}

async function chooseView({ db, person, locale }: Visit, draft: Draft, choosing: Choosing): Promise<View> {
  const { title, to, back } = choosing
  const { standing, organization } = draft
  const members = may.assignField(standing) ? await membersOf(db, organization) : []
  const others = members.filter((one) => one.id !== person.id && may.answer(one))
  return {
    html: markup(locale, 'member-whose', { title }),
    buttons: [
      ...(may.takeField(standing)
        ? [[{ text: t(locale, 'member-take-button'), data: to(person.id), style: 'primary' as const }]]
        : []),
      ...others.map(({ id, name }) => [{ text: `👤 ${named(locale, name)}`, data: to(id) }]),
      ...(may.takeField(standing) ? [[{ text: t(locale, 'member-nobody-button'), data: to(NOBODY) }]] : []),
      [back],
    ],
  }
}

const named = (locale: Locale, name: string | null): string => name ?? t(locale, 'member-somebody')
