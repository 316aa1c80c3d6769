import type { Write } from './letter.ts'

export const writeStaff: Write = async () => undefined
