import { type JoinRequest, joinRequest } from '../../core/organizations/decide-join.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import { idIn, type Letter, type Write } from './letter.ts'
import { writeTeam } from './team.ts'

/** Who belongs to an organization, and who owns it. */
export const writeJoin: Write = (around, notification) =>
  notification.data.about ? writeTeam(around, notification) : request(around, notification)

/** To the owner: somebody asks to be let in. To whoever asked: what was decided. */
const request: Write = async ({ db }, notification) => {
  const asked = await joinRequest(db, idIn(notification, 'joinRequestId'))
  if (!asked) return undefined
  const { locale, personId } = notification
  if (personId === asked.asker.id) return asked.decidedAt ? decision(locale, asked) : undefined
  return asked.decidedAt ? undefined : question(locale, asked)
}

const question = (locale: Locale, { id, bin, asker }: JoinRequest): Letter => ({
  html: markup(locale, 'organization-join-question', { name: asker.name ?? '', bin }),
  buttons: joinButtons(locale, id),
})

/** What the owner may answer. */
export const joinButtons = (locale: Locale, id: number): Button[][] => [
  [{ text: t(locale, 'organization-join-yes-button'), data: `orgjoin:${id}:yes`, style: 'success' }],
  [{ text: t(locale, 'member-join-viewer-button'), data: `orgjoin:${id}:viewer` }],
  [{ text: t(locale, 'organization-join-no-button'), data: `orgjoin:${id}:no`, style: 'danger' }],
]

const decision = (locale: Locale, { bin, acceptedAt }: JoinRequest): Letter => ({
  html: acceptedAt
    ? markup(locale, 'notification-join-accepted', { bin })
    : markup(locale, 'notification-join-declined', { bin }),
  buttons: [
    ...(acceptedAt ? [[{ text: t(locale, 'notification-organization-button'), data: 'organization' }]] : []),
    [homeButton(locale)],
  ],
})
