import { checkIban, formatIban, spacedIban } from '../../../organizations/iban.ts'
import { accept, type FieldKind, typedLine } from './kind.ts'

/** An account of a bank of Kazakhstan: KZ and 18 characters, kept without spaces. */
export const iban: FieldKind = {
  type: 'iban',
  minutes: 1,
  read(input, field, context) {
    return accept(iban, formatIban(typedLine(input)), field, context)
  },
  check(value) {
    const { problem, details } = checkIban(String(value))
    return problem && { problem: `field-iban-${problem}`, details }
  },
  show: (value) => spacedIban(String(value)),
}
