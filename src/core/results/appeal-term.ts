import type { Db } from '../../database/client.ts'
import type { Kind } from '../../language/reference.ts'
import { addDays, type Day, dayOf, fromAlmaty } from '../calendar/astana-time.ts'
import { endOfPeriod, periodFor, type Step } from '../calendar/periods.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'

/** Where the law of a procedure is not known, what the rules of procurement give to a social order holds (p. 588, 592). */
const WORKING_DAYS = 3
/** In which a complaint that lacks something is sent back, from the day it was filed (p. 598). */
const TO_RETURN = 2
/** In which a lot is examined anew once a complaint was upheld (p. 594). */
const TO_EXAMINE = 2

/** A last day, and the moment it is over. */
export interface Term {
  day: Day
  until: Date
}

/** The moment a last day is over. */
export const endOfTerm = (day: Day): Date => fromAlmaty(addDays(day, 1), '00:00')

const termOf = (day: Day): Term => ({ day, until: endOfTerm(day) })

/** Until when results released at a moment may be appealed against. */
export const appealTermFrom = (db: Db, kind: Kind, released: Date): Promise<Term> =>
  byLaw(db, kind, 'appeal', dayOf(released))

/** Until when complaints are to be decided, from the last day on which they may be filed. */
export const decisionTermFrom = (db: Db, kind: Kind, appealUntil: Day): Promise<Term> =>
  byLaw(db, kind, 'complaint', appealUntil)

/** Until when a complaint may be sent back for what it lacks. */
export const returnTermFrom = (db: Db, filed: Date): Promise<Term> => workingDays(db, dayOf(filed), TO_RETURN)

/** Until when a lot is to be examined anew. */
export const reexaminationTermFrom = (db: Db, upheld: Date): Promise<Term> =>
  workingDays(db, dayOf(upheld), TO_EXAMINE)

async function byLaw(db: Db, kind: Kind, step: Step, from: Day): Promise<Term> {
  const { amount, unit } = periodFor(kind, step, from) ?? { amount: WORKING_DAYS, unit: 'working' as const }
  return termOf(endOfPeriod(from, { amount, unit }, await readExceptions(db)))
}

async function workingDays(db: Db, from: Day, amount: number): Promise<Term> {
  return termOf(endOfPeriod(from, { amount, unit: 'working' }, await readExceptions(db)))
}
