import { Refusal } from '../../core/errors.ts'
import { decideHandover, readHandover } from '../../core/organizations/hand-over.ts'
import { markup, t } from '../../language/translate.ts'
import { nameOf } from '../notifications/name-of.ts'
import { offerButtons } from '../notifications/team.ts'
import { homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { teamScreen } from './team.ts'

/** The offer to own the organization; without an answer in the address, the question is shown. */
export const handoverScreen = screen(
  'handover',
  { id: 'number', answer: 'string?' },
  {
    async open(visit, { id, answer }): Promise<View> {
      const { db, person, locale, now } = visit
      if (answer) {
        const accept = answer === 'yes'
        await decideHandover(db, { by: person, id, accept, now })
        const note = accept ? markup(locale, 'member-owner-now') : markup(locale, 'member-owner-not')
        const view = await teamScreen.open(visit, {})
        return { ...view, place: 'team', html: `${note}\n\n${view.html}` }
      }
      const offer = await readHandover(db, id)
      if (offer?.toId !== person.id) throw new Refusal('not-yours')
      if (offer.acceptedAt || offer.endedAt) throw new Refusal('handover-over')
      const name = (await nameOf(db, offer.fromId)) ?? t(locale, 'member-somebody')
      return {
        html: markup(locale, 'member-handover-offer', { name, bin: offer.bin }),
        buttons: [...offerButtons(locale, id), [homeButton(locale)]],
      }
    },
  },
)
