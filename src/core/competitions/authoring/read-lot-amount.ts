import { cleanText } from '../../../language/clean-text.ts'
import { dayOf } from '../../calendar/astana-time.ts'
import { monthlyIndex } from '../../calendar/monthly-index.ts'
import { Refusal } from '../../errors.ts'
import { hasDeadline } from './unset-deadline.ts'

const AMOUNT = new RegExp(
  [
    '^(?<digits>\\d[\\d ]*(?:[.,]\\d{1,3})?)',
    '(?<times>млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|мың|тыс|тысяч\\p{L}*|million|mln|thousand)?\\.?',
    '(?<unit>аек|мрп|mci|₸|тг|теңге\\p{L}*|тенге|kzt|tenge)?\\.?$',
  ].join('\\s*'),
  'iu',
)
const TIMES: [RegExp, number][] = [
  [/^(?:млрд|миллиард)/iu, 1e9],
  [/^(?:млн|mln|million|миллион)/iu, 1e6],
  [/^(?:мың|тыс|thousand)/iu, 1e3],
]
const MOST = 9_999_999_999_999

/**
 * Tenge as people write them: "12 000 000", "12,5 млн", "500 АЕК" (times the monthly index that `day` falls under).
 * @throws Refusal 'amount-unclear'
 */
export function readLotAmount(text: string, day: string): number {
  const { digits = '', times = '', unit = '' } = AMOUNT.exec(cleanText(text))?.groups ?? {}
  const scale = TIMES.find(([word]) => word.test(times))?.[1] ?? 1
  const value = Number(digits.replace(/ /g, '').replace(',', '.')) * scale
  const index = /^(аек|мрп|mci)$/i.test(unit) ? (monthlyIndex(day) ?? 0) : 1
  const tenge = Math.round(value * index)
  if (!digits || tenge < 1 || tenge > MOST) throw new Refusal('amount-unclear')
  return tenge
}

/** The day whose monthly index counts: that of the deadline, or today while it is not chosen. */
export const indexDay = (content: { deadline: Date }, now: Date): string =>
  dayOf(hasDeadline(content) ? content.deadline : now)
