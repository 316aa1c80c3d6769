import { cleanText } from '../language/clean-text.ts'

// A private-use letter that cleaning leaves alone, in place of the no-break space that holds "5 000 000 ₸" together.
const HOLD = '\uF8F0'

/** Every text within a paper's data made fit for printing; no-break spaces stay. Shapes stay as they are. */
export function printable<T>(data: T): T {
  if (typeof data === 'string') return printableText(data) as T
  if (Array.isArray(data)) return data.map((item) => printable(item)) as T
  if (data === null || typeof data !== 'object' || data instanceof Date) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)])) as T
}

/** A text typed in several lines, for a place that has one; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \n\t]+/g, ' ')
}

function printableText(text: string): string {
  return cleanText(text.replaceAll(HOLD, '').replaceAll('\u00A0', HOLD)).replaceAll(HOLD, '\u00A0')
}
