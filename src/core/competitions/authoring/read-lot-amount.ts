import { cleanText } from '../../../language/clean-text.ts'
import { dayOf } from '../../calendar/astana-time.ts'
import { monthlyIndex } from '../../calendar/monthly-index.ts'
import { Refusal } from '../../errors.ts'
import { hasDeadline } from './unset-deadline.ts'

const AMOUNT =
  /^(\d[\d ]*(?:[.,]\d{1,3})?)\s*(млн|миллион|million|mln|млрд|миллиард|мың|мыңд|тыс|тысяч|thousand)?\p{L}*\.?\s*(аек|мрп|mci|₸|тг|тенге|теңге|kzt|tenge)?\p{L}*\.?$/iu
const TIMES: Record<string, number> = {
  ...{ млн: 1_000_000, миллион: 1_000_000, million: 1_000_000, mln: 1_000_000 },
  ...{ млрд: 1_000_000_000, миллиард: 1_000_000_000 },
  ...{ мың: 1000, мыңд: 1000, тыс: 1000, тысяч: 1000, thousand: 1000 },
}
const MOST = 9_999_999_999_999

/**
 * Tenge as people write them: "12 000 000", "12,5 млн", "500 АЕК" (times the monthly index that `day` falls under).
 * @throws Refusal 'amount-unclear'
 */
export function readLotAmount(text: string, day: string): number {
  const [, digits = '', times = '', unit = ''] = AMOUNT.exec(cleanText(text)) ?? []
  const value = Number(digits.replace(/ /g, '').replace(',', '.')) * (TIMES[times.toLowerCase()] ?? 1)
  const index = /^(аек|мрп|mci)$/i.test(unit) ? (monthlyIndex(day) ?? 0) : 1
  const tenge = Math.round(value * index)
  if (!digits || tenge < 1 || tenge > MOST) throw new Refusal('amount-unclear')
  return tenge
}

/** The day whose monthly index counts: that of the deadline, or today while it is not chosen. */
export const indexDay = (content: { deadline: Date }, now: Date): string =>
  dayOf(hasDeadline(content) ? content.deadline : now)
