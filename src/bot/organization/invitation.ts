import { acceptInvitation, readInvitation } from '../../core/organizations/invite.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { organizationName } from './organization-name.ts'
import { roleIn } from './team.ts'

/** Where a link leads. Not a place: the secret is not to be kept in the database. */
export const invitationAction = action(
  'invite',
  { secret: 'string', answer: 'string?' },
  {
    async open({ db, person, locale, now }, { secret, answer }): Promise<View> {
      if (answer === 'yes') {
        const { role } = await acceptInvitation(db, { by: person, secret, now })
        return {
          place: 'home',
          html:
            role === 'editor'
              ? markup(locale, 'member-welcome-editor')
              : markup(locale, 'member-welcome-viewer'),
          buttons: [
            [{ text: t(locale, 'home-applications-button'), data: 'applications', style: 'primary' }],
            [{ text: t(locale, 'member-team-button'), data: 'team' }, homeButton(locale)],
          ],
        }
      }
      const { organizationId, bin, role, invitedBy } = await readInvitation(db, person, secret, now)
      const answers = await profileAnswers(db, organizationId)
      return {
        place: 'home',
        html: markup(locale, 'member-invited', {
          ...{ organization: organizationName({ answers, bin }, locale), bin },
          ...{
            role: roleIn(locale, { owner: false, role }),
            name: invitedBy ?? t(locale, 'member-somebody'),
          },
        }),
        buttons: [
          [{ text: t(locale, 'member-join-button'), data: `invite:${secret}:yes`, style: 'success' }],
          [homeButton(locale)],
        ],
      }
    },
  },
)
