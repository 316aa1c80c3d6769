import { foldForSearch } from '../../../../language/search.ts'
import { lookUp } from '../../../../language/translate.ts'
import { type FieldKind, typedLine } from './kind.ts'

const YES =
  /^(иа|иа[,!]? келис\p{L}*|келис\p{L}*|растаймын|да|да[,!]? соглас\p{L}*|соглас\p{L}*|подтверждаю|yes|i agree|agree|ok|ок|\+)[.!]?$/u

/** A declaration to accept: the button `yes`, or a word that says so. The value is `true` and nothing else. */
export const consent: FieldKind = {
  type: 'consent',
  minutes: 1,
  read(input) {
    const said = input.pick === 'yes' || YES.test(foldForSearch(typedLine(input)))
    return said ? { value: true } : { problem: 'field-consent-needed' }
  },
  check: (value) => (value === true ? undefined : { problem: 'field-consent-needed' }),
  show: (_value, _field, locale) => lookUp(locale, 'field-consent-given'),
}
