import type { GivenReview } from '../../core/review/get-review.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** What a review is about: competition, lot and who applied; nothing of the application. */
export const reviewHead = (locale: Locale, { competition, lot, applicant }: GivenReview): string =>
  markup(locale, 'review-head', {
    title: clip(pick(competition.title, locale), 200),
    ...{ number: lot.number, theme: clip(pick(lot.theme, locale), 150) },
    ...{ name: clip(pick(applicant.name, locale), 200), bin: applicant.bin },
  })
