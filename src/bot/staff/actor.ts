import type { Actor } from '../../core/staff/can.ts'
import type { Visit } from '../ui/visit.ts'

/** The visitor as permissions see them. */
export const actorOf = ({ person, staff }: Visit): Actor => ({ id: person.id, staff })
