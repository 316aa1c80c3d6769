import type { AnyRoute } from '../ui/route.ts'
import { noticeDiscard, noticeNew, noticeRead, noticeScreen, noticeTest, noticeView } from './notice.ts'
import { noticeFix, noticeRemove } from './notice-after.ts'
import { noticeApplicants, noticeCompetition } from './notice-applicants.ts'
import { noticeChats, noticeFlip, noticeFor, noticeForAll, noticePick } from './notice-audience.ts'
import { noticeApprove, noticeReturn } from './notice-decide.ts'
import { noticeLinks, noticeUnlink } from './notice-links.ts'
import { notices } from './notice-list.ts'
import { noticeAsk, noticeSend } from './notice-send.ts'
import { noticeMedia, noticeWrite } from './notice-text.ts'
import { noticeAt, noticeNoTime, noticeWhen } from './notice-when.ts'

/** Everything about notices, in the order in which one is made. */
export const noticeRoutes: AnyRoute[] = [
  notices,
  noticeNew,
  noticeWrite,
  noticeMedia,
  noticeScreen,
  noticeView,
  noticeTest,
  noticeLinks,
  noticeUnlink,
  noticeFor,
  noticeForAll,
  noticeChats,
  noticePick,
  noticeFlip,
  noticeCompetition,
  noticeApplicants,
  noticeWhen,
  noticeAt,
  noticeNoTime,
  noticeAsk,
  noticeApprove,
  noticeReturn,
  noticeSend,
  noticeFix,
  noticeRemove,
  noticeDiscard,
  noticeRead,
]
