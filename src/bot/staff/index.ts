import type { AnyRoute } from '../ui/route.ts'
import { applicantPaper, applicantsScreen } from './applicants.ts'
import { broadcastCancel, broadcastPause, broadcastResume, broadcastScreen } from './broadcast.ts'
import { calendarAit, calendarDay, calendarReason, calendarRemove, calendarScreen } from './calendar.ts'
import {
  compApply,
  compCancel,
  compCancelYes,
  compChange,
  compDiscard,
  compNoReason,
  compReason,
} from './change.ts'
import { claimFile, claimOf, claims, claimWhy } from './claims.ts'
import { compDeliveries } from './deliveries.ts'
import { staffScreen } from './desk.ts'
import { compExtend, compExtendBy } from './extend.ts'
import {
  extension,
  extensionCancel,
  extensionDecline,
  extensionGrant,
  extensionReason,
  extensions,
  extensionUntil,
} from './extensions.ts'
import { staffForm, staffFormFile, staffFormUse } from './form.ts'
import { noticeRoutes } from './notice-routes.ts'
import { staffInvite, staffJoin, staffLink } from './people/invite.ts'
import { staffRevoke, staffRole, staffTeam } from './people/team.ts'
import { publicationRoutes } from './publication.ts'
import { importDelete, importDocuments, importScreen, publish } from './publish.ts'
import { staffCompetition, staffCompetitions } from './published.ts'
import { rulesRoutes } from './rules.ts'

export const staffRoutes: AnyRoute[] = [
  staffScreen,
  importScreen,
  importDocuments,
  importDelete,
  publish,
  staffCompetitions,
  staffCompetition,
  staffForm,
  staffFormFile,
  staffFormUse,
  compChange,
  compReason,
  compNoReason,
  compApply,
  compDiscard,
  compCancel,
  compCancelYes,
  compDeliveries,
  compExtend,
  compExtendBy,
  extensions,
  extension,
  extensionUntil,
  extensionReason,
  extensionGrant,
  extensionDecline,
  extensionCancel,
  applicantsScreen,
  applicantPaper,
  claims,
  claimOf,
  claimFile,
  claimWhy,
  calendarScreen,
  calendarDay,
  calendarReason,
  calendarAit,
  calendarRemove,
  staffTeam,
  staffRole,
  staffRevoke,
  staffInvite,
  staffLink,
  staffJoin,
  ...noticeRoutes,
  ...publicationRoutes,
  ...rulesRoutes,
  broadcastScreen,
  broadcastPause,
  broadcastResume,
  broadcastCancel,
]
