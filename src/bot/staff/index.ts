import type { AnyRoute } from '../ui/route.ts'
import { broadcastCancel, broadcastPause, broadcastResume, broadcastScreen } from './broadcast.ts'
import { staffScreen } from './desk.ts'
import { noticeDiscard, noticeNew, noticeRead, noticeScreen, noticeSend, noticeWrite } from './notice.ts'
import { importDelete, importDocuments, importScreen, publish } from './publish.ts'

export const staffRoutes: AnyRoute[] = [
  staffScreen,
  importScreen,
  importDocuments,
  importDelete,
  publish,
  noticeNew,
  noticeWrite,
  noticeScreen,
  noticeSend,
  noticeDiscard,
  noticeRead,
  broadcastScreen,
  broadcastPause,
  broadcastResume,
  broadcastCancel,
]
