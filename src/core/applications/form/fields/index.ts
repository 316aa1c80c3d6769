/** The types of field. A new one is a file in this folder and a line here. */
import { bin } from './bin.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { consent } from './consent.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import { file } from './file.ts'
import { iban } from './iban.ts'
import type { FieldKind } from './kind.ts'
import { link } from './link.ts'
import { longText } from './long-text.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { period } from './period.ts'
import { phone } from './phone.ts'
import { region } from './region.ts'
import { table } from './table.ts'
import { text } from './text.ts'

export type * from './kind.ts'
export { filesOf } from './reading/files.ts'
export { rowSum, tableSums, tableTotal } from './reading/sums.ts'
export { removeLine, rowCells } from './table.ts'

export const kinds = {
  text,
  'long-text': longText,
  number,
  money,
  date,
  period,
  choice,
  choices,
  region,
  bin,
  iban,
  phone,
  email,
  link,
  file,
  table,
  consent,
}

export type FieldType = keyof typeof kinds

export const kindOf = (type: FieldType): FieldKind => kinds[type]
