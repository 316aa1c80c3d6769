import type { Write } from './letter.ts'

/** The deadline has passed over a draft. */
export const writeClosed: Write = async () => undefined
