import type { Write } from './letter.ts'

export const writeProject: Write = async () => undefined
