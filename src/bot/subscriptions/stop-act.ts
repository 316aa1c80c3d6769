import { follow, unfollow } from '../../core/subscriptions/follow-competition.ts'
import { EVERYTHING, getSubscription, type Pace } from '../../core/subscriptions/get-subscription.ts'
import { muteKind } from '../../core/subscriptions/mute-kind.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { switchSubscription } from '../../core/subscriptions/switch-subscription.ts'
import { lookUpMarkup, t } from '../../language/translate.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { isMutable, mute, remindersWarning } from './mute.ts'
import { ABOUT, type About, type Act, stop, stopView, toAct } from './stop.ts'

const UNDO = { mute: 'unmute', unfollow: 'follow', daily: 'each', off: 'on' } as const
type Stopping = keyof typeof UNDO
const isStopping = (act: Act): act is Stopping => act in UNDO

const ACTS: readonly Act[] = ['mute', 'unmute', 'unfollow', 'follow', 'daily', 'each', 'off', 'on']
const isAct = (text: string): text is Act => ACTS.some((act) => act === text)

/** Stops something, or takes that back; the same screen then says so. */
export const stopdo = action(
  'stopdo',
  { act: 'string', ...ABOUT, sure: 'string?' },
  {
    async open(visit, { act, kind, id, sure }): Promise<View> {
      if (!isMutable(kind)) return mute.open(visit, {})
      if (!isAct(act)) return stop.open(visit, { kind, id })
      if (act === 'mute' && kind === 'reminders' && sure !== 'yes') {
        const yes = stopdo.at({ act, kind, id, sure: 'yes' })
        return remindersWarning(visit.locale, yes, stop.at({ kind, id }))
      }
      await perform(visit, act, { kind, id })
      return done(visit, act, { kind, id })
    },
  },
)

/** Taken back, the screen is as it was. */
async function done(visit: Visit, act: Act, about: About): Promise<View> {
  const { locale } = visit
  if (!isStopping(act)) return { ...(await stopView(visit, about)), toast: t(locale, 'subscription-undone') }
  const undo = { text: t(locale, 'subscription-undo-button'), data: toAct(UNDO[act], about) }
  return stopView(visit, about, { text: lookUpMarkup(locale, `subscription-stopped-${act}`), undo })
}

async function perform({ db, person, now }: Visit, act: Act, { kind, id }: About): Promise<void> {
  const hearer = { personId: person.id }
  switch (act) {
    case 'mute':
    case 'unmute':
      return muteKind(db, hearer, { kind, mute: act === 'mute' }, now)
    case 'unfollow':
      return id === undefined ? undefined : unfollow(db, person.id, id, now)
    case 'follow':
      return id === undefined ? undefined : follow(db, person.id, id, now)
    case 'daily':
    case 'each':
      return setPace(db, hearer.personId, act, now)
    default:
      return switchSubscription(db, hearer, act === 'on', now)
  }
}

async function setPace(db: Visit['db'], personId: number, pace: Pace, now: Date): Promise<void> {
  const wishes = (await getSubscription(db, { personId })) ?? EVERYTHING
  await saveSubscription(db, { personId }, { ...wishes, pace }, now)
}
