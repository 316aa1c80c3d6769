import type { Write } from './letter.ts'

export const writeExport: Write = async () => undefined
