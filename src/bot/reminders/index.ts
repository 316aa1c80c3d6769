import type { AnyRoute } from '../ui/route.ts'
import { distances, flipDistance } from './distances.ts'
import { snooze } from './snooze.ts'
import { yearlydone } from './yearly-done.ts'

export const reminderRoutes: AnyRoute[] = [snooze, distances, flipDistance, yearlydone]
