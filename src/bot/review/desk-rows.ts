import { owedReviews } from '../../core/review/list-reviews.ts'
import { can } from '../../core/staff/can.ts'
import { t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** What of examinations stands at the desk: for experts what they owe, for those who examine the way in. */
export async function reviewRows(visit: Visit): Promise<Button[][]> {
  const { db, locale, person } = visit
  const by = actorOf(visit)
  return [
    ...(by.grants.some(({ role }) => role === 'expert')
      ? [
          [
            {
              text: t(locale, 'review-own-button', { count: await owedReviews(db, person.id) }),
              data: 'reviews',
            },
          ],
        ]
      : []),
    ...(can.examineSomewhere(by) ? [[{ text: t(locale, 'review-exams-button'), data: 'exams' }]] : []),
  ]
}
