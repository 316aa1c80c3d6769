import type { AnyRoute } from '../ui/route.ts'
import { suball, submute, subon, subscriptions } from './overview.ts'
import { subflip, subpick } from './pick.ts'

export const subscriptionRoutes: AnyRoute[] = [subscriptions, suball, submute, subon, subpick, subflip]
