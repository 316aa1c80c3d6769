import type { AnyRoute } from '../ui/route.ts'
import { eligibilityScreen } from './eligibility.ts'
import { blankAction, readFormScreen } from './read-form.ts'
import { scoreScreen } from './score.ts'
import { beforeScreen } from './start.ts'

export const beforeRoutes: AnyRoute[] = [
  beforeScreen,
  readFormScreen,
  blankAction,
  eligibilityScreen,
  scoreScreen,
]
