import type { MessageEntity } from '@grammyjs/types'

type Kind = 'bot_command' | 'url' | 'email' | 'mention' | 'hashtag'

/** What Telegram finds by itself in any text; a simplification of its rules that holds for ordinary writing. */
const PATTERNS: [Kind, RegExp][] = [
  [
    'url',
    /\bhttps?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]'’]|\b(?:[a-z0-9-]+\.)+(?:kz|org|com|net|ru|me|gov)\b(?:\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]'’])?/gi,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi],
  [
    'bot_command',
    /(?<![\p{L}\p{N}_/<>@])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>@])/gu,
  ],
  ['mention', /(?<![\p{L}\p{N}_@])@[a-zA-Z0-9_]{4,32}(?![\p{L}\p{N}_@])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
]
const MAY_HOLD_ANY = /[/@#.]/

/** Adds commands, links, addresses, mentions and hashtags, except inside code and existing links. */
export function withFoundEntities(text: string, given: MessageEntity[]): MessageEntity[] {
  if (!MAY_HOLD_ANY.test(text)) return given
  const closed = given.filter((entity) => ['code', 'pre', 'text_link', 'text_mention'].includes(entity.type))
  const found: MessageEntity[] = []
  const free = (offset: number, length: number) =>
    ![...closed, ...found].some((one) => offset < one.offset + one.length && one.offset < offset + length)
  // E-mail before URL: otherwise "me@ngo.kz" would be taken for the site "ngo.kz".
  for (const kind of ['email', 'url', 'bot_command', 'mention', 'hashtag'] as const) {
    const pattern = PATTERNS.find(([name]) => name === kind)?.[1]
    for (const match of pattern ? text.matchAll(pattern) : []) {
      if (free(match.index, match[0].length)) {
        found.push({ type: kind, offset: match.index, length: match[0].length })
      }
    }
  }
  if (found.length === 0) return given
  return [...given, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length)
}
