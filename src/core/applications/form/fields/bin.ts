import { checkBin, formatBin } from '../../../organizations/bin.ts'
import { accept, type FieldKind, typedLine } from './kind.ts'

/** A business identification number: twelve digits. A personal number (IIN) is refused and not kept. */
export const bin: FieldKind = {
  type: 'bin',
  minutes: 1,
  read(input, field, context) {
    return accept(bin, formatBin(typedLine(input)), field, context)
  },
  check(value) {
    const { problem, details } = checkBin(String(value))
    return problem && { problem: `field-bin-${problem}`, details }
  },
  show: (value) => String(value),
}
