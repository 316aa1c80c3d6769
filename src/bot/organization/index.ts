import type { AnyRoute } from '../ui/route.ts'
import { joinAskAction, joinScreen } from './join.ts'
import {
  profileFieldScreen,
  profileNextAction,
  profilePickAction,
  profileScreen,
  profileSkipAction,
} from './profile.ts'
import { editScreen } from './profile-view.ts'

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
