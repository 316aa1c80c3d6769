import type { Form } from '../form.ts'
import { award } from './award.ts'
import { grant } from './grant.ts'
import { socialOrder } from './social-order.ts'

/** The forms of applications as they are now; a draft keeps the version it began with in the database. */
export const forms: readonly Form[] = [socialOrder, grant, award]

export const formOf = (key: string): Form | undefined => forms.find((form) => form.key === key)
