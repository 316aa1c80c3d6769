import type { AnyRoute } from '../ui/route.ts'
import { admission, admissionCheck, admissionItem, admissionOfLot, admissionRest } from './admission.ts'
import { applicationExperts, ask, give, giveTo, scoresScreen, take } from './application-experts.ts'
import {
  commission,
  commissionAdd,
  commissionEnd,
  commissionEndYes,
  commissionOne,
  commissionPost,
} from './commission.ts'
import { reviewFiles, reviewText } from './content.ts'
import { examination, examinationOfLot, examinations } from './examination.ts'
import { draw, drawSure, drawYes, expertsOfLot, progressOfLot } from './experts.ts'
import { abstainWhy, declare, ownReviews, review } from './own-reviews.ts'
import { rankingOfLot } from './ranking.ts'
import { admissionDecide, rejection, rejectionSure, rejectionWhy } from './rejection.ts'
import { criterion, finish, reopen, score } from './scoring.ts'

export const reviewRoutes: AnyRoute[] = [
  examinations,
  examination,
  examinationOfLot,
  commission,
  commissionAdd,
  commissionPost,
  commissionOne,
  commissionEnd,
  commissionEndYes,
  admissionOfLot,
  admission,
  admissionItem,
  admissionCheck,
  admissionRest,
  rejection,
  rejectionWhy,
  rejectionSure,
  admissionDecide,
  expertsOfLot,
  draw,
  drawSure,
  drawYes,
  progressOfLot,
  applicationExperts,
  giveTo,
  give,
  take,
  scoresScreen,
  ask,
  rankingOfLot,
  ownReviews,
  review,
  declare,
  abstainWhy,
  reviewText,
  reviewFiles,
  criterion,
  score,
  finish,
  reopen,
]
