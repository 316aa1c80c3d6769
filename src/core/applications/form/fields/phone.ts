import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { type FieldKind, type Trouble, typedLine } from './kind.ts'

/** A telephone number, kept as '+77012345678'. Typed in any way, or shared as a Telegram contact. */
export const phone: FieldKind = {
  type: 'phone',
  minutes: 1,
  read(input) {
    const shared = input.contact && `+${input.contact.phone.replace(/\D/g, '')}`
    const written = shared ?? typedLine(input)
    const found = parsePhoneNumberFromString(written, 'KZ')
    if (found?.isValid()) return { value: found.number }
    if (areSeveral(written)) return { problem: 'field-phone-several' }
    return whatIsWrong(written)
  },
  check: (value) =>
    parsePhoneNumberFromString(String(value))?.isValid() ? undefined : { problem: 'field-phone-unclear' },
  show(value) {
    const found = parsePhoneNumberFromString(String(value))
    return found ? spaced(found) : String(value)
  },
}

const areSeveral = (written: string): boolean =>
  written
    .split(/[,;/|]|\s(?:және|и|and)\s/)
    .filter((part) => parsePhoneNumberFromString(part, 'KZ')?.isValid()).length > 1

function whatIsWrong(written: string): Trouble {
  const count = written.replace(/\D/g, '').length
  if (count < 3 || /\p{L}{3}/u.test(written)) return { problem: 'field-phone-unclear' }
  if (count < 10) return { problem: 'field-phone-too-short', details: { count } }
  if (count > 11) return { problem: 'field-phone-too-long', details: { count } }
  return { problem: 'field-phone-no-such-code' }
}

/** The library groups Kazakh numbers in a way nobody here writes: +7 701 234 56 78 is ours. */
function spaced(number: PhoneNumber): string {
  if (number.countryCallingCode !== '7') return number.formatInternational()
  return String(number.number).replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4')
}
