import { assigneesOf, openFieldsOf } from '../../core/applications/assign-fields.ts'
import { formProblems } from '../../core/applications/form/total.ts'
import { contextOf, type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { Refusal } from '../../core/errors.ts'
import type { Db } from '../../database/client.ts'
import { moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Write } from './letter.ts'
import { nameOf } from './name-of.ts'

/** To whoever was given fields: how many wait now. Answered meanwhile, it is not sent. */
export const writeAssignment: Write = async ({ db }, notification) => {
  const { locale, personId } = notification
  const draft = await draftFor(db, personId, idIn(notification, 'applicationId'))
  if (!draft || personId === null) return undefined
  const { id } = draft.application
  const count = openFieldsOf(draft, await assigneesOf(db, id), { id: personId }).length
  if (count === 0) return undefined
  return {
    html: markup(locale, 'member-assigned', { ...whatOf(locale, draft), count }),
    buttons: [
      [{ text: t(locale, 'member-my-fields-button', { count }), data: `myfields:${id}`, style: 'primary' }],
      [{ text: t(locale, 'application-summary-button'), data: `app:${id}` }],
    ],
  }
}

/** To the owner: an editor says it is ready. Submitted meanwhile, it is not sent. */
export const writeReady: Write = async ({ db, now }, notification) => {
  const { locale, personId } = notification
  const draft = await draftFor(db, personId, idIn(notification, 'applicationId'))
  const { submittedAt, withdrawnAt } = draft?.application ?? {}
  if (!draft || (submittedAt && !withdrawnAt && !isChangedSince(draft, submittedAt))) return undefined
  const { id } = draft.application
  const count = formProblems(draft.form, draft.answers, contextOf(draft, locale, now)).length
  const name = (await nameOf(db, idIn(notification, 'byId'))) ?? t(locale, 'member-somebody')
  return {
    html: [
      markup(locale, 'member-ready', { ...whatOf(locale, draft), name }),
      count > 0 ? markup(locale, 'member-ready-problems', { count }) : markup(locale, 'member-ready-whole'),
    ].join('\n\n'),
    buttons: [[{ text: t(locale, 'application-summary-button'), data: `app:${id}`, style: 'primary' }]],
  }
}

const isChangedSince = ({ rows }: Draft, at: Date): boolean =>
  [...rows.values()].some(({ answeredAt }) => answeredAt > at)

const whatOf = (locale: Locale, { competition }: Draft) => ({
  competition: clip(pick(competition.title, locale), 200),
  deadline: moment(locale, competition.deadline),
})

/** Undefined for one who no longer belongs to the organization. */
async function draftFor(db: Db, personId: number | null, id: number): Promise<Draft | undefined> {
  if (personId === null) return undefined
  try {
    return await openDraft(db, { id: personId }, id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
