import type { MessageEntity } from 'grammy/types'
import { escapeHtml } from '../../language/html.ts'

/** Entities that have a pair of tags without arguments (Bot API, "HTML style"). */
const SIMPLE: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  blockquote: 'blockquote',
}

/**
 * A message as Telegram HTML that gives the same text and formatting again. What Telegram finds by itself (addresses,
 * mentions, commands) stays plain text; signs no text may hold become spaces, so that offsets (UTF-16) still fit.
 */
export function messageHtml(text: string, entities: readonly MessageEntity[] = []): string {
  const clean = text.replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ')
  const tagged = entities.filter((entity) => entity.length > 0 && tagsOf(entity)).sort(outerFirst)
  const cuts = new Set([
    0,
    clean.length,
    ...tagged.flatMap(({ offset, length }) => [offset, offset + length]),
  ])
  const points = [...cuts].sort((a, b) => a - b)
  const open: MessageEntity[] = []
  let html = ''
  for (const [index, point] of points.entries()) {
    html += closeUntil(open, point)
    for (const entity of tagged) {
      if (entity.offset !== point) continue
      open.push(entity)
      html += tagsOf(entity)![0]
    }
    html += escapeHtml(clean.slice(point, points[index + 1] ?? point))
  }
  return html
}

const endOf = ({ offset, length }: MessageEntity) => offset + length

/** The longer ones around the shorter; a quotation around everything, code within everything. */
const outerFirst = (a: MessageEntity, b: MessageEntity) =>
  a.offset - b.offset || b.length - a.length || rank(a) - rank(b)
const rank = ({ type }: MessageEntity) => (/quote/.test(type) ? 0 : /^(code|pre)$/.test(type) ? 2 : 1)

/** Closes what ends here; what lies within it and goes on is opened anew (Telegram itself never crosses entities). */
function closeUntil(open: MessageEntity[], point: number): string {
  const first = open.findIndex((entity) => endOf(entity) <= point)
  if (first < 0) return ''
  const closed = open.splice(first)
  const kept = closed.filter((entity) => endOf(entity) > point)
  open.push(...kept)
  return [
    ...closed.reverse().map((entity) => tagsOf(entity)![1]),
    ...kept.map((entity) => tagsOf(entity)![0]),
  ].join('')
}

/** The tags of an entity; undefined for what Telegram finds by itself. */
function tagsOf(entity: MessageEntity): [string, string] | undefined {
  const simple = SIMPLE[entity.type]
  if (simple) return [`<${simple}>`, `</${simple}>`]
  switch (entity.type) {
    case 'expandable_blockquote':
      return ['<blockquote expandable>', '</blockquote>']
    case 'pre':
      return entity.language
        ? [`<pre><code class="language-${escapeHtml(entity.language)}">`, '</code></pre>']
        : ['<pre>', '</pre>']
    case 'text_link':
      return [`<a href="${escapeHtml(entity.url)}">`, '</a>']
    case 'text_mention':
      return [`<a href="tg://user?id=${entity.user.id}">`, '</a>']
    case 'date_time':
      return [`<tg-time unix="${entity.unix_time}" format="${entity.date_time_format}">`, '</tg-time>']
    case 'custom_emoji':
      return [`<tg-emoji emoji-id="${entity.custom_emoji_id}">`, '</tg-emoji>']
    default:
      return undefined
  }
}
