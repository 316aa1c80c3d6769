import { decodeReferences } from './html-reference.ts'

export interface Attributes {
  /** The one attribute its tag is known for: href, language, emoji-id, expandable, format. Empty when absent. */
  argument: string
  /** `unix` of a tg-time; 0 when absent. */
  unix: number
  /** Where the closing `>` stands. */
  end: number
}

type Refuse = (what: string) => Error

const ATTRIBUTE = /^\s*([^\s=>/"']*)\s*(=)?\s*/
const TOKEN = /^[a-zA-Z0-9.-]*/

/** Reads attributes from `at` up to the `>` that ends the start tag `name`. */
export function parseAttributes(
  source: string,
  at: number,
  name: string,
  byteOffset: () => number,
  refuse: Refuse,
): Attributes {
  const result: Attributes = { argument: '', unix: 0, end: at }
  for (;;) {
    const space = /^\s*/.exec(source.slice(result.end))
    result.end += space?.[0].length ?? 0
    if (source[result.end] === '>') return result
    const match = ATTRIBUTE.exec(source.slice(result.end))
    const key = match?.[1]
    if (!match || !key)
      throw refuse(`Empty attribute name in the tag "${name}" at byte offset ${byteOffset()}`)
    result.end += match[0].length
    if (result.end >= source.length)
      throw refuse(`Unclosed start tag "${name}" at byte offset ${byteOffset()}`)
    if (!match[2]) {
      if (name === 'blockquote' && key === 'expandable') result.argument = '1'
      continue
    }
    const value = readValue(source, result, refuse)
    if (result.end >= source.length) throw refuse(`Unclosed start tag at byte offset ${byteOffset()}`)
    keep(result, name, key, value)
  }
}

function readValue(source: string, position: { end: number }, refuse: Refuse): string {
  const quote = source[position.end]
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, position.end + 1)
    const end = close === -1 ? source.length : close
    const value = source.slice(position.end + 1, end)
    position.end = end + 1
    return decodeReferences(value)
  }
  const token = TOKEN.exec(source.slice(position.end))?.[0] ?? ''
  const after = source[position.end + token.length]
  if (after !== undefined && !/[\s>]/.test(after)) {
    const offset = Buffer.byteLength(source.slice(0, position.end))
    throw refuse(`Unexpected end of name token at byte offset ${offset}`)
  }
  position.end += token.length
  return token.toLowerCase()
}

function keep(result: Attributes, tag: string, key: string, value: string): void {
  if (tag === 'a' && key === 'href') result.argument = value
  else if (tag === 'code' && key === 'class' && value.startsWith('language-'))
    result.argument = value.slice(9)
  else if (tag === 'span' && key === 'class' && value.startsWith('tg-')) result.argument = value.slice(3)
  else if (tag === 'tg-emoji' && key === 'emoji-id') result.argument = value
  else if (tag === 'blockquote' && key === 'expandable') result.argument = '1'
  else if (tag === 'tg-time' && key === 'unix') result.unix = Number.parseInt(value, 10) || 0
  else if (tag === 'tg-time' && key === 'format') result.argument = value
}
