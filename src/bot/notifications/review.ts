import type { Write } from './letter.ts'

export const writeReview: Write = async () => undefined
