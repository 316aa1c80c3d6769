import type { Write } from './letter.ts'

/** Lots were opened: the protocol for applicants and the commission. */
export const writeOpening: Write = async () => undefined
