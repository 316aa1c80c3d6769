import { type Appeal, type AppealRow, appealState } from '../../core/results/appeal.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** How a complaint stands, with the decision once there is one. */
export const stateText = (locale: Locale, { row, terms }: Pick<Appeal, 'row' | 'terms'>): string =>
  [
    lookUpMarkup(locale, `appeal-state-${appealState(row)}`, { day: date(locale, terms.toDecide.day) }),
    ...decisionText(locale, row),
  ].join('\n')

/** What staff wrote beforehand is read by nobody else. */
function decisionText(locale: Locale, row: AppealRow): string[] {
  const state = appealState(row)
  if (!row.decision || state === 'filed' || state === 'withdrawn') return []
  return [markup(locale, 'appeal-decision', { decision: pick(row.decision, locale) })]
}

/** What was written, short enough for one message. */
export const writtenText = (
  locale: Locale,
  { disputed, facts }: Pick<AppealRow, 'disputed' | 'facts'>,
): string => markup(locale, 'appeal-written', { disputed: clip(disputed, 1300), facts: clip(facts, 1300) })
