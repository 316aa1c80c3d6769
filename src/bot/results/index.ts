import type { AnyRoute } from '../ui/route.ts'
import { appealCheck, appealFile, appealScreen, appealWithdraw, appealWrite } from './appeals.ts'
import { appealDecide, appealDecideYes, appealForStaff, appealList, appealWhy } from './decide-appeals.ts'
import { resultsDesk } from './desk.ts'
import { resultDraft } from './draft.ts'
import {
  resultAgree,
  resultAsk,
  resultAttendance,
  resultDiscard,
  resultRelease,
  resultStart,
  resultTurn,
} from './draft-steps.ts'
import { ownResult } from './own.ts'
import { competitionResult, resultFile, resultScreen } from './released.ts'

export const resultRoutes: AnyRoute[] = [
  resultsDesk,
  resultStart,
  resultDraft,
  resultAttendance,
  resultTurn,
  resultAsk,
  resultAgree,
  resultRelease,
  resultDiscard,
  resultScreen,
  competitionResult,
  resultFile,
  ownResult,
  appealScreen,
  appealWrite,
  appealCheck,
  appealFile,
  appealWithdraw,
  appealList,
  appealForStaff,
  appealWhy,
  appealDecide,
  appealDecideYes,
]
