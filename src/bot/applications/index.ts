import type { AnyRoute } from '../ui/route.ts'
import { adoptAction, confirmAction, toConfirmAction } from './adopt.ts'
import { removeLineAction, restartAction } from './amend.ts'
import { fileAction } from './answers-file.ts'
import {
  assignAction,
  assignSectionAction,
  myFieldsAction,
  readyAction,
  whoseScreen,
  whoseSectionScreen,
} from './assign.ts'
import {
  fileScreen,
  moveFileAction,
  pagesAction,
  removeFileAction,
  replaceFileScreen,
} from './attachments.ts'
import { calendarAction } from './calendar.ts'
import { checkScreen } from './check.ts'
import { bringBackAction, clashScreen, keepTheirsAction } from './clash.ts'
import { copyAction, copyScreen } from './copy.ts'
import { filedAction, packageScreen } from './elsewhere.ts'
import { doneAction, fieldScreen, leaveAction, nextAction, pickAction, skipAction } from './field.ts'
import { fieldHistoryScreen } from './field-history.ts'
import { historyScreen, versionAction } from './history.ts'
import { lateScreen } from './late.ts'
import { cellPickAction, cellScreen, lineEditAction, lineScreen } from './line.ts'
import { applyAction, laterAction, listScreen } from './list.ts'
import { moreTimeScreen } from './more-time.ts'
import { archiveAction } from './package.ts'
import { papersScreen } from './papers.ts'
import { sectionScreen } from './section.ts'
import { sheetAction } from './sheet.ts'
import { confirmScreen, receiptAction, sendAction, withdrawScreen } from './submit.ts'
import { summaryScreen } from './summary.ts'

export const applicationRoutes: AnyRoute[] = [
  listScreen,
  applyAction,
  laterAction,
  nextAction,
  fieldScreen,
  calendarAction,
  pickAction,
  skipAction,
  doneAction,
  leaveAction,
  restartAction,
  removeLineAction,
  fileScreen,
  replaceFileScreen,
  removeFileAction,
  moveFileAction,
  pagesAction,
  lineScreen,
  lineEditAction,
  cellScreen,
  cellPickAction,
  sheetAction,
  clashScreen,
  bringBackAction,
  keepTheirsAction,
  fieldHistoryScreen,
  whoseScreen,
  assignAction,
  whoseSectionScreen,
  assignSectionAction,
  myFieldsAction,
  readyAction,
  summaryScreen,
  sectionScreen,
  checkScreen,
  historyScreen,
  versionAction,
  copyScreen,
  copyAction,
  adoptAction,
  confirmAction,
  toConfirmAction,
  confirmScreen,
  sendAction,
  receiptAction,
  withdrawScreen,
  packageScreen,
  archiveAction,
  papersScreen,
  filedAction,
  moreTimeScreen,
  fileAction,
  lateScreen,
]
