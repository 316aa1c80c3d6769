import { fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { addWorkingDays } from '../calendar/working-days.ts'

/** Working days for an answer: as many as the rules of state purchases give for clarifications (p. 172). */
export const ANSWER_WORKING_DAYS = 2
/** The end of the working day. */
const UNTIL = '18:00'

/** Until when a question asked at this moment is to be answered; the day of asking is not counted. */
export const answerDue = (askedAt: Date, exceptions?: CalendarExceptions): Date =>
  fromAlmaty(addWorkingDays(toAlmaty(askedAt).date, ANSWER_WORKING_DAYS, exceptions), UNTIL)
