import { findReview } from '../../core/review/get-review.ts'
import { reviewsOf } from '../../core/review/list-reviews.ts'
import { openedLot } from '../../core/review/opened-lot.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** To experts: what was given to them, taken from them, what they owe. To those who examine: that a review was given back. */
export const writeReview: Write = async (around, notification) => {
  switch (notification.data.about) {
    case 'given':
      return given(around, notification)
    case 'owed':
      return owed(around, notification)
    case 'taken':
      return ended(around, notification, 'review-told-taken')
    default:
      return ended(around, notification, 'review-told-ended')
  }
}

const given: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale, personId } = notification
  const lotId = idIn(notification, 'lotId')
  const own = (await reviewsOf(db, personId ?? 0)).filter((one) => one.lotId === lotId && !one.finished)
  const [first] = own
  if (!first) return undefined
  const title = clip(pick(first.competition, locale), 200)
  return {
    html: markup(locale, 'review-told-given', { title, lot: first.lot, count: own.length }),
    buttons: [[{ text: t(locale, 'review-open-own-button'), data: 'reviews', style: 'primary' }]],
  }
}

const owed: Write = async ({ db }, { locale, personId }): Promise<Letter | undefined> => {
  const own = (await reviewsOf(db, personId ?? 0)).filter(({ finished }) => !finished)
  if (own.length === 0) return undefined
  return {
    html: markup(locale, 'review-told-owed', { count: own.length }),
    buttons: [[{ text: t(locale, 'review-open-own-button'), data: 'reviews', style: 'primary' }]],
  }
}

type Told = 'review-told-taken' | 'review-told-ended'

async function ended(
  { db }: Parameters<Write>[0],
  notification: Parameters<Write>[1],
  key: Told,
): Promise<Letter | undefined> {
  const { locale } = notification
  const { review } = await findReview(db, idIn(notification, 'reviewId'))
  const { competition, lot, applicants } = await openedLot(db, review.lotId)
  const applicant = applicants.find(({ submissionId }) => submissionId === review.submissionId)
  if (!applicant) return undefined
  return {
    html: markup(locale, key, {
      title: clip(pick(competition.title, locale), 200),
      ...{ number: lot.number, name: clip(pick(applicant.name, locale), 150) },
      why: review.endedWhy ?? t(locale, `review-state-${review.ended ?? 'recused'}`),
    }),
    ...(key === 'review-told-ended' && {
      buttons: [
        [
          {
            text: t(locale, 'review-find-expert-button'),
            data: `revapp:${review.submissionId}`,
            style: 'primary',
          },
        ],
      ],
    }),
  }
}
