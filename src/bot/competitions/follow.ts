import { toggleFollow } from '../../core/subscriptions/follow-competition.ts'
import { t } from '../../language/translate.ts'
import { action } from '../ui/route.ts'
import { comp } from './card.ts'
import { published } from './published.ts'

/** Who follows a competition hears of every change, answer and result. */
export const follow = action(
  'follow',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await published(visit, id)
      const following = await toggleFollow(visit.db, visit.person.id, id, visit.now)
      const toast = t(visit.locale, following ? 'competition-followed' : 'competition-unfollowed')
      return { ...(await comp.open(visit, { id })), toast }
    },
  },
)
