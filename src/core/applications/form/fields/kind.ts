/** What every type of field is to the rest: reads what a person sent, checks it, shows it. */
import { cleanText } from '../../../../language/clean-text.ts'
import type { Locale } from '../../../../language/locale.ts'
import type { Kind } from '../../../../language/reference.ts'
import type { FileFault } from '../../attachments/sniff-file.ts'
import type { Field, FieldType } from '../form.ts'
import type { Row } from './reading/cells.ts'

/** What a person sent, whatever it was. */
export interface Input {
  text?: string | undefined
  /** A shared Telegram contact; `own` when it is the sender's own. */
  contact?: { phone: string; own: boolean } | undefined
  file?: StoredFile | undefined
  /** The id of a button's choice (region: its code; consent: `yes`; date and period: days, see `fields/{date,period}.ts`). */
  pick?: string | undefined
  /** A whole table read from a file: it takes the place of the one before. */
  rows?: readonly Row[] | undefined
  /** The value so far: long text, table and file add to it, choices turn one on or off in it. */
  previous?: unknown
}

export interface StoredFile {
  /** SHA-256 of our own copy; absent until the copy is made. */
  key?: string | undefined
  name: string
  mime?: string | undefined
  /** Bytes. */
  size?: number | undefined
  telegramFileId: string
  telegramUniqueId: string
  /** A PDF with some protection: it may ask for a password. */
  locked?: boolean | undefined
  /** What is wrong with its content. Such a file is not taken; one that was taken before it could be read must be replaced. */
  fault?: FileFault | undefined
}

export interface Context {
  locale: Locale
  /** The calendar day in Kazakhstan, 'YYYY-MM-DD'. */
  today: string
  /** The amount of the lot in tenge; absent where a form has no lot (the profile). */
  lotAmount?: number | undefined
  /** The kind of competition, which decides the ceilings of shares; absent where there is none (the profile). */
  kind?: Kind | undefined
}

/** The key of a text in field.ftl or table.ftl; its variables are the details. Shown by `lookUpMarkup`. */
export type ProblemKey = 'field-missing' | `field-${FieldType}-${string}` | `table-${string}`

export type Details = Record<string, string | number>

export interface Trouble {
  problem: ProblemKey
  details?: Details
  /** Ids of the choices a typed word may have meant, to be offered by themselves. */
  found?: readonly string[]
}

export interface Accepted {
  value: unknown
  /** More pieces may follow until the person says done. */
  more?: boolean
  /** Kept, so that nothing is lost, but must be mended before submitting: a total above the lot. */
  warning?: ProblemKey
  details?: Details
}

export type Reading = Accepted | Trouble

export interface FieldKind {
  type: FieldType
  /** About how long an answer takes somebody who knows what to say: for estimates, never a promise. */
  minutes: number
  /** Reads an input into a value to store, or says what is wrong with it. */
  read(input: Input, field: Field, context: Context): Reading
  /** Whether a value already stored may be submitted; `read` need not have ended (long text, choices, table). */
  check?(value: unknown, field: Field, context: Context): Trouble | undefined
  /** The value as plain text, for summaries, papers and the site. */
  show(value: unknown, field: Field, locale: Locale): string
  /** The variables of `field-<type>-how`, which says under the question how to answer. */
  hints?(field: Field, context: Context): Details
}

/** What was typed, cleaned; empty when something else was sent. */
export const typed = (input: Input): string => cleanText(input.text ?? '')

/** The same on one line. */
export const typedLine = (input: Input): string => typed(input).replace(/\s+/g, ' ')

/** The value if its own check lets it pass. */
export function accept(kind: FieldKind, value: unknown, field: Field, context: Context): Reading {
  return kind.check?.(value, field, context) ?? { value }
}

/** Which limits a field sets, for the texts that name only these. */
export function limitsOf({ min, max }: Field): 'none' | 'min' | 'max' | 'both' {
  if (min === undefined) return max === undefined ? 'none' : 'max'
  return max === undefined ? 'min' : 'both'
}

/** What was sent, short enough to be named in an answer. */
export const quoted = (text: string): string =>
  lengthOf(text) > 60 ? `${[...text].slice(0, 60).join('')}…` : text

/** Letters as a reader counts them, an emoji or a Kazakh letter being one. */
export const lengthOf = (text: string): number => [...text].length
