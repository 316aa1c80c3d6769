import type { CompetitionSummary } from '../../core/competitions/list-competitions.ts'
import { date, dayAndMonth, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { kindShortName, regionNames } from '../../language/reference.ts'
import { escapeHtml, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'

const TITLE = 160
const CUSTOMER = 100
const BUTTON = 32
/** From here on a day without its year could be taken for this year's. */
const HALF_A_YEAR = 183 * 86_400_000

/** A competition within a list: what, whose, where, how much and until when. */
export function competitionLine(locale: Locale, now: Date, item: CompetitionSummary, number: number): string {
  return [
    markup(locale, 'competition-line-title', { number, title: clip(pick(item.title, locale), TITLE) }),
    [
      kindShortName(locale, item.kind),
      clip(pick(item.customer, locale), CUSTOMER),
      regionNames(locale, item.regions),
    ]
      .map(escapeHtml)
      .join(' · '),
    [
      ...(item.amount === null
        ? []
        : [markup(locale, 'competition-lot-amount', { amount: money(locale, item.amount) })]),
      when(locale, now, item),
    ].join(' · '),
  ].join('\n')
}

/** The button that opens the card. */
export const competitionButton = (locale: Locale, item: CompetitionSummary, number: number): Button => ({
  text: clip(`${number}. ${pick(item.title, locale)}`, BUTTON),
  data: `comp:${item.id}`,
})

function when(
  locale: Locale,
  now: Date,
  { state, deadline, opensAt, resultsAt }: CompetitionSummary,
): string {
  switch (state) {
    case 'open':
      return markup(locale, 'competition-when-open', {
        day:
          deadline.getTime() - now.getTime() > HALF_A_YEAR
            ? date(locale, deadline)
            : dayAndMonth(locale, deadline),
        left: timeLeft(locale, now, deadline),
      })
    case 'upcoming':
      return markup(locale, 'competition-when-upcoming', { day: date(locale, opensAt ?? deadline) })
    case 'results':
      return markup(locale, 'competition-when-results', { day: date(locale, resultsAt ?? deadline) })
    case 'cancelled':
      return markup(locale, 'competition-when-cancelled')
    default:
      return markup(locale, 'competition-when-closed', { day: date(locale, deadline) })
  }
}
