import type { AnyRoute } from '../ui/route.ts'
import { follows, refollow, unfollowFrom } from './follows.ts'
import { submatch } from './matching.ts'
import { mute, muteflip } from './mute.ts'
import { suball, submute, subon, subscriptions } from './overview.ts'
import { subpace, subpaceto } from './pace.ts'
import { subflip, subpick } from './pick.ts'
import { quiet, quiethour, quietset } from './quiet.ts'
import { stop } from './stop.ts'
import { stopdo } from './stop-act.ts'
import { subsum, subsums, subsumto } from './sums.ts'

export const subscriptionRoutes: AnyRoute[] = [
  ...[subscriptions, suball, submute, subon],
  ...[subpick, subflip, subpace, subpaceto, subsums, subsum, subsumto, submatch],
  ...[follows, unfollowFrom, refollow],
  ...[quiet, quietset, quiethour],
  ...[mute, muteflip],
  ...[stop, stopdo],
]
