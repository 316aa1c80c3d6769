import type { Input } from '../../core/applications/form/fields/kind.ts'
import type { Sent } from './route.ts'

/** What was sent, as a field reads it. */
export const inputOf = ({ text, contact, file }: Sent): Input => ({ text, contact, file })
