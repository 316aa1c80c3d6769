import type { Write } from './letter.ts'

/** More time for one application: asked for, granted, declined, taken back. */
export const writeExtension: Write = async () => undefined
