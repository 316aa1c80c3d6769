import { Refusal } from '../../core/errors.ts'
import { cancelBroadcast, pauseBroadcast, resumeBroadcast } from '../../core/notifications/steer-broadcast.ts'
import { mustCan } from '../../core/staff/can.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { broadcastView } from './broadcast-view.ts'

/** How far a broadcast has come. While it is open, the message is kept up to date (live-broadcasts.ts). */
export const broadcastScreen = screen('bcast', { id: 'number' }, { open: (visit, { id }) => view(visit, id) })

async function view(visit: Visit, id: number): Promise<View> {
  const { db, locale, now, outside } = visit
  mustCan(actorOf(visit), 'readNotices')
  const found = await broadcastView({ db, locale, now, sendRate: outside.sendRate }, id)
  if (!found) throw new Refusal('not-found')
  return found
}

const steering = (visit: Visit, broadcastId: number) => ({ by: actorOf(visit), broadcastId, now: visit.now })

export const broadcastPause = action(
  'bcastpause',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await pauseBroadcast(visit.db, steering(visit, id))
      return broadcastScreen.open(visit, { id })
    },
  },
)

export const broadcastResume = action(
  'bcastresume',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await resumeBroadcast(visit.db, steering(visit, id))
      return broadcastScreen.open(visit, { id })
    },
  },
)

/** Asks once; what has gone out stays with its readers. */
export const broadcastCancel = action(
  'bcastcancel',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      const { locale } = visit
      if (sure === 'yes') {
        await cancelBroadcast(visit.db, steering(visit, id))
        return broadcastScreen.open(visit, { id })
      }
      return {
        place: 'staff',
        html: markup(locale, 'staff-broadcast-cancel'),
        buttons: [
          [
            {
              text: t(locale, 'staff-broadcast-cancel-yes-button'),
              data: `bcastcancel:${id}:yes`,
              style: 'danger',
            },
          ],
          [backButton(locale, `bcast:${id}`)],
        ],
      }
    },
  },
)
