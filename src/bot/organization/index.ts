import type { AnyRoute } from '../ui/route.ts'
import { joinAskAction, joinScreen } from './join.ts'
import {
  editScreen,
  profileFieldScreen,
  profileNextAction,
  profilePickAction,
  profileScreen,
  profileSkipAction,
} from './profile.ts'

export const organizationRoutes: AnyRoute[] = [
  profileScreen,
  editScreen,
  profileNextAction,
  profileFieldScreen,
  profilePickAction,
  profileSkipAction,
  joinAskAction,
  joinScreen,
]
