import type { Grant } from '../../core/staff/can.ts'
import { markup, t } from '../../language/translate.ts'
import { grantText } from '../staff/people/grant-text.ts'
import { idIn, type Write } from './letter.ts'
import { nameOf } from './name-of.ts'

/** Roles of staff: to whoever invited that it was taken, to its holder that it was taken away. */
export const writeStaff: Write = async ({ db }, notification) => {
  const { locale, data } = notification
  const role = grantText(locale, data.grant as Grant)
  if (data.about === 'ended') return { html: markup(locale, 'role-ended-letter', { role }) }
  const name = (await nameOf(db, idIn(notification, 'personId'))) ?? t(locale, 'member-somebody')
  return {
    html: markup(locale, 'role-taken-letter', { name, role }),
    buttons: [[{ text: t(locale, 'role-team-button'), data: 'staffteam' }]],
  }
}
