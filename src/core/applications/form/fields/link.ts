import { accept, type FieldKind, typedLine } from './kind.ts'

const MAX = 2000

/** An address of a page, http or https; written without it, https is put before. */
export const link: FieldKind = {
  type: 'link',
  minutes: 1,
  read(input, field, context) {
    const line = typedLine(input)
    if (!line) return { problem: 'field-link-unclear' }
    if (/\s/.test(line)) return { problem: 'field-link-spaces' }
    const parsed = parse(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(line) ? line : `https://${line}`)
    return parsed ? accept(link, parsed.href, field, context) : { problem: 'field-link-unclear' }
  },
  check(value, { max = MAX }) {
    const parsed = parse(String(value))
    if (!parsed) return { problem: 'field-link-unclear' }
    if (!/^https?:$/.test(parsed.protocol)) return { problem: 'field-link-not-web' }
    if (!/^[^.].*\.[^.]{2,}$/.test(parsed.hostname) || parsed.username)
      return { problem: 'field-link-unclear' }
    return parsed.href.length > max ? { problem: 'field-link-too-long', details: { max } } : undefined
  },
  show: (value) => readable(String(value)),
}

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

/** Cyrillic paths as people wrote them, not percent-encoded. */
function readable(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
