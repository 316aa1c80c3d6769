import { accept, type FieldKind, typedLine } from './kind.ts'

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i

/** An e-mail address; the part after @ is kept in small letters. */
export const email: FieldKind = {
  type: 'email',
  minutes: 1,
  read(input, field, context) {
    const line = typedLine(input)
      .replace(/^mailto:/i, '')
      .replace(/^<|>$|[.,;]$/g, '')
    const at = line.lastIndexOf('@')
    return accept(email, line.slice(0, at) + line.slice(at).toLowerCase(), field, context)
  },
  check(value) {
    const line = String(value)
    if (/\s/.test(line)) return { problem: 'field-email-spaces' }
    if (line.split('@').length !== 2) return { problem: 'field-email-no-at' }
    if (/\p{Script=Cyrillic}/u.test(line)) return { problem: 'field-email-cyrillic' }
    if (!/@.+\..+$/.test(line)) return { problem: 'field-email-no-domain' }
    if (line.length > 254 || /^\.|\.@|\.\./.test(line) || !ADDRESS.test(line))
      return { problem: 'field-email-unclear' }
    return undefined
  },
  show: (value) => String(value),
}
