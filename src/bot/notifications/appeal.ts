import type { Write } from './letter.ts'

export const writeAppeal: Write = async () => undefined
