import type { Actor } from '../../core/staff/can.ts'
import type { Visit } from '../ui/visit.ts'

/** The visitor as permissions see them. */
export const actorOf = ({ person, grants }: Visit): Actor => ({ id: person.id, grants })
