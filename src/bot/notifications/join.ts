import { type JoinRequest, joinRequest } from '../../core/organizations/decide-join.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** To the owner: somebody asks to be let in. To whoever asked: what was decided. */
export const writeJoin: Write = async ({ db }, notification) => {
  const request = await joinRequest(db, idIn(notification, 'joinRequestId'))
  if (!request) return undefined
  const { locale, personId } = notification
  if (personId === request.asker.id) return request.decidedAt ? decision(locale, request) : undefined
  return request.decidedAt ? undefined : question(locale, request)
}

const question = (locale: Locale, { id, bin, asker }: JoinRequest): Letter => ({
  html: markup(locale, 'organization-join-question', { name: asker.name ?? '', bin }),
  buttons: [
    [
      { text: t(locale, 'organization-join-yes-button'), data: `orgjoin:${id}:yes`, style: 'success' },
      { text: t(locale, 'organization-join-no-button'), data: `orgjoin:${id}:no`, style: 'danger' },
    ],
  ],
})

const decision = (locale: Locale, { bin, acceptedAt }: JoinRequest): Letter => ({
  html: acceptedAt
    ? markup(locale, 'notification-join-accepted', { bin })
    : markup(locale, 'notification-join-declined', { bin }),
  buttons: [
    ...(acceptedAt ? [[{ text: t(locale, 'notification-organization-button'), data: 'organization' }]] : []),
    [homeButton(locale)],
  ],
})
