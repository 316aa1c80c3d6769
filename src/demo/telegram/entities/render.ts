import type { MessageEntity } from '@grammyjs/types'

const TAGS: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  blockquote: 'blockquote',
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeAttribute = (text: string) => escapeHtml(text).replaceAll('"', '&quot;')

function tagsOf(entity: MessageEntity): [string, string] {
  const simple = TAGS[entity.type]
  if (simple) return [`<${simple}>`, `</${simple}>`]
  switch (entity.type) {
    case 'expandable_blockquote':
      return ['<blockquote expandable>', '</blockquote>']
    case 'pre':
      return entity.language
        ? [`<pre><code class="language-${escapeAttribute(entity.language)}">`, '</code></pre>']
        : ['<pre>', '</pre>']
    case 'text_link':
      return [`<a href="${escapeAttribute(entity.url)}">`, '</a>']
    case 'text_mention':
      return [`<a href="tg://user?id=${entity.user.id}">`, '</a>']
    case 'date_time':
      return [`<tg-time unix="${entity.unix_time}" format="${entity.date_time_format}">`, '</tg-time>']
    case 'custom_emoji':
      return [`<tg-emoji emoji-id="${entity.custom_emoji_id}">`, '</tg-emoji>']
    default:
      return ['', '']
  }
}

/** The text as Telegram HTML again, so that a test can say what is bold or where a link leads. */
export function toHtml(text: string, entities: readonly MessageEntity[] = []): string {
  const cuts = new Set([0, text.length])
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length)
  const points = [...cuts].sort((a, b) => a - b)
  const open: MessageEntity[] = []
  let html = ''
  points.forEach((point, index) => {
    while (open.length > 0 && (open.at(-1)?.offset ?? 0) + (open.at(-1)?.length ?? 0) <= point) {
      const entity = open.pop()
      if (entity) html += tagsOf(entity)[1]
    }
    for (const entity of entities.filter(({ offset }) => offset === point)) {
      html += tagsOf(entity)[0]
      open.push(entity)
    }
    html += escapeHtml(text.slice(point, points[index + 1] ?? point))
  })
  return html
}
