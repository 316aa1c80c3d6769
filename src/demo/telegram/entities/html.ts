import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import { type Attributes, parseAttributes } from './html-attributes.ts'
import { decodeReference } from './html-reference.ts'
import { checkedLink, linkedUser } from './link.ts'

/** A text with its formatting; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  text: string
  entities: MessageEntity[]
}

interface OpenTag extends Attributes {
  name: string
  offset: number
}

const SIMPLE: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
}
const KNOWN = new Set([...Object.keys(SIMPLE), 'a', 'pre', 'code', 'blockquote', 'tg-emoji', 'tg-time'])

const refuse = (what: string) => badRequest(`can't parse entities: ${what}`)

/**
 * Telegram's HTML, read as its server reads it (tdlib, MessageEntity.cpp, parse_html), with its words for errors.
 * `localLinks` keeps links to localhost, which the real server drops.
 */
export function parseHtml(source: string, localLinks = false): FormattedText {
  const entities: MessageEntity[] = []
  const open: OpenTag[] = []
  let text = ''
  let at = 0
  const byteOffset = (position: number) => Buffer.byteLength(source.slice(0, position))

  while (at < source.length) {
    const next = source.slice(at).search(/[&<]/)
    if (next === -1) {
      text += source.slice(at)
      break
    }
    text += source.slice(at, at + next)
    at += next
    if (source[at] === '&') {
      const reference = decodeReference(source, at)
      text += reference ? reference.text : '&'
      at = reference ? reference.end : at + 1
    } else if (source[at + 1] === '/') {
      at = closeTag(at)
    } else {
      at = openTag(at)
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw refuse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  return { text, entities: sorted(entities) }

  function openTag(begin: number): number {
    const match = /^[^\s>]*/.exec(source.slice(begin + 1))
    const end = begin + 1 + (match?.[0].length ?? 0)
    if (end >= source.length) throw refuse(`Unclosed start tag at byte offset ${byteOffset(begin)}`)
    const name = source.slice(begin + 1, end).toLowerCase()
    if (!KNOWN.has(name)) throw refuse(`Unsupported start tag "${name}" at byte offset ${byteOffset(begin)}`)
    const attributes = parseAttributes(source, end, name, () => byteOffset(begin), refuse)
    if (name === 'span' && attributes.argument !== 'spoiler') {
      throw refuse(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset(begin)}`)
    }
    open.push({ ...attributes, name, offset: text.length })
    return attributes.end + 1
  }

  function closeTag(begin: number): number {
    const tag = open.at(-1)
    if (!tag) throw refuse(`Unexpected end tag at byte offset ${byteOffset(begin)}`)
    const match = /^<\/([^\s>]*)\s*>/.exec(source.slice(begin))
    if (!match) throw refuse(`Unclosed end tag at byte offset ${byteOffset(begin)}`)
    const name = match[1]?.toLowerCase()
    if (name && name !== tag.name) {
      const found = `expected "</${tag.name}>", found "</${name}>"`
      throw refuse(`Unmatched end tag at byte offset ${byteOffset(begin)}, ${found}`)
    }
    open.pop()
    if (text.length > tag.offset) closed(tag)
    return begin + match[0].length
  }

  function closed(tag: OpenTag): void {
    const span = { offset: tag.offset, length: text.length - tag.offset }
    const simple = SIMPLE[tag.name]
    if (simple) entities.push({ type: simple, ...span })
    else if (tag.name === 'blockquote')
      entities.push({ type: tag.argument ? 'expandable_blockquote' : 'blockquote', ...span })
    else if (tag.name === 'a') link(tag.argument || text.slice(tag.offset), span)
    else if (tag.name === 'tg-time') time(tag, span)
    else if (tag.name === 'tg-emoji') emoji(tag, span)
    else monospace(tag, span)
  }

  function link(url: string, span: { offset: number; length: number }): void {
    const user = linkedUser(url)
    const checked = user === undefined ? checkedLink(url, localLinks) : undefined
    if (user !== undefined) {
      entities.push({ type: 'text_mention', ...span, user: { id: user, is_bot: false, first_name: '' } })
    } else if (checked !== undefined && 'url' in checked) {
      entities.push({ type: 'text_link', ...span, url: checked.url })
    }
  }

  function time(tag: OpenTag, span: { offset: number; length: number }): void {
    if (!/^(r|R|[wW]?[dD]?[tT]?)$/.test(tag.argument)) throw refuse('Invalid date-time format specified')
    if (tag.unix <= 0) return
    const date_time_format = tag.argument as MessageEntity.DateTimeMessageEntity['date_time_format']
    entities.push({ type: 'date_time', ...span, unix_time: tag.unix, date_time_format })
  }

  function emoji(tag: OpenTag, span: { offset: number; length: number }): void {
    if (!/^-?[1-9]\d*$/.test(tag.argument)) throw refuse('Invalid custom emoji identifier specified')
    entities.push({ type: 'custom_emoji', ...span, custom_emoji_id: tag.argument })
  }

  function monospace(tag: OpenTag, span: { offset: number; length: number }): void {
    const inner = entities.at(-1)
    const same = inner?.offset === span.offset && inner.length === span.length
    if (tag.name === 'pre') {
      const language = same && inner.type === 'code' ? languages.get(inner) : undefined
      if (language) entities.pop()
      entities.push({ type: 'pre', ...span, ...(language ? { language } : {}) })
    } else {
      const code: MessageEntity = { type: 'code', ...span }
      if (tag.argument) languages.set(code, tag.argument)
      entities.push(code)
    }
  }
}

/** `<code class="language-x">` says its language only when a `<pre>` closes around it. */
const languages = new WeakMap<MessageEntity, string>()

const sorted = (entities: MessageEntity[]) =>
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length)
