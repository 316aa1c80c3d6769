import type { AnyRoute } from '../ui/route.ts'
import { claimScreen } from './claim.ts'
import { handoverScreen } from './handover.ts'
import { invitationAction } from './invitation.ts'
import { joinAskAction, joinScreen } from './join.ts'
import { changeMemberAction, memberScreen } from './member.ts'
import {
  profileFieldScreen,
  profileNextAction,
  profilePickAction,
  profileScreen,
  profileSkipAction,
} from './profile.ts'
import { editScreen } from './profile-view.ts'
import { inviteAction, leaveScreen, revokeAction, takeBackAction, teamScreen } from './team.ts'

export const organizationRoutes: AnyRoute[] = [
  profileScreen,
  editScreen,
  profileNextAction,
  profileFieldScreen,
  profilePickAction,
  profileSkipAction,
  joinAskAction,
  joinScreen,
  teamScreen,
  inviteAction,
  revokeAction,
  takeBackAction,
  leaveScreen,
  memberScreen,
  changeMemberAction,
  invitationAction,
  handoverScreen,
  claimScreen,
]
