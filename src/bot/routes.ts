import { applicationRoutes } from './applications/index.ts'
import { auditRoutes } from './audit/index.ts'
import { authoringRoutes } from './authoring/index.ts'
import { beforeRoutes } from './before/index.ts'
import { chatRoutes } from './chats/index.ts'
import { clarificationRoutes } from './clarifications/index.ts'
import { competitionRoutes } from './competitions/index.ts'
import { exportRoutes } from './exports/index.ts'
import { formRoutes } from './forms/index.ts'
import { homeRoutes } from './home/index.ts'
import { organizationRoutes } from './organization/index.ts'
import { projectRoutes } from './projects/index.ts'
import { proposalRoutes } from './proposals/index.ts'
import { reminderRoutes } from './reminders/index.ts'
import { resultRoutes } from './results/index.ts'
import { reviewRoutes } from './review/index.ts'
import { staffRoutes } from './staff/index.ts'
import { subscriptionRoutes } from './subscriptions/index.ts'
import type { AnyRoute } from './ui/route.ts'

/** The site map: every screen and action, by area. */
export const ROUTES: AnyRoute[] = [
  ...homeRoutes,
  ...competitionRoutes,
  ...subscriptionRoutes,
  ...chatRoutes,
  ...organizationRoutes,
  ...beforeRoutes,
  ...applicationRoutes,
  ...clarificationRoutes,
  ...reminderRoutes,
  ...staffRoutes,
  ...proposalRoutes,
  ...auditRoutes,
  ...authoringRoutes,
  ...formRoutes,
  ...reviewRoutes,
  ...resultRoutes,
  ...projectRoutes,
  ...exportRoutes,
]
