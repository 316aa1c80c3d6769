import type { Write } from './letter.ts'

export const writeProposal: Write = async () => undefined
