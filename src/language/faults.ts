import type { Locale } from './locale.ts'

/** What went wrong with a text; the reader has been given the nearest thing there is. */
export interface Fault {
  kind: 'missing-message' | 'broken-message'
  locale: Locale
  key: string
  detail?: string
}

let listen: (fault: Fault) => void = () => {}

/** Sets who hears of faulty texts: a metric in production, a thrown error in tests. Silent until set. */
export function onFault(listener: (fault: Fault) => void): void {
  listen = listener
}

export function reportFault(fault: Fault): void {
  listen(fault)
}
