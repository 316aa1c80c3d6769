import type { MessageEntity } from '@grammyjs/types'
import { type Args, isObject, json, text } from '../args.ts'
import { withFoundEntities } from '../entities/auto.ts'
import { type FormattedText, parseHtml } from '../entities/html.ts'
import { badRequest } from '../errors.ts'

/** Bot API: "1-4096 characters after entities parsing", "0-1024" for a caption. */
export const MESSAGE_LIMIT = 4096
export const CAPTION_LIMIT = 1024
/** Telegram keeps the first hundred entities of a message and drops the rest without a word. */
const ENTITY_LIMIT = 100

const ENTITY_TYPES = new Set<string>(
  (
    'bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention ' +
    'custom_emoji date_time mention hashtag cashtag bot_command url email phone_number'
  ).split(' '),
)

/** The text of a message, checked. @throws ApiError 400 when empty, too long or badly formatted. */
export function messageText(args: Args, localLinks: boolean): FormattedText {
  if (text(args, 'text') === '') throw badRequest('message text is empty')
  return formatted(args, 'text', 'entities', localLinks)
}

export function caption(args: Args, localLinks: boolean): FormattedText {
  return formatted(args, 'caption', 'caption_entities', localLinks)
}

export function formatted(
  args: Args,
  field: 'text' | 'caption' | 'message_text',
  entitiesField: string,
  localLinks: boolean,
): FormattedText {
  const source = text(args, field)
  const parsed = trimmed(parse(source, args, entitiesField, localLinks))
  const length = parsed.text.length > CAPTION_LIMIT ? [...parsed.text].length : parsed.text.length
  if (field === 'caption' && length > CAPTION_LIMIT) throw badRequest('message caption is too long')
  if (field !== 'caption' && length > MESSAGE_LIMIT) throw badRequest('message is too long')
  if (field !== 'caption' && parsed.text === '') throw badRequest('text must be non-empty')
  const entities = withFoundEntities(parsed.text, parsed.entities).slice(0, ENTITY_LIMIT)
  return { text: parsed.text, entities }
}

function parse(source: string, args: Args, entitiesField: string, localLinks: boolean): FormattedText {
  const mode = text(args, 'parse_mode').toLowerCase()
  if (source !== '' && mode !== '' && mode !== 'none') {
    if (mode === 'html') return parseHtml(source, localLinks)
    if (mode === 'markdown' || mode === 'markdownv2') {
      throw new Error('The pretend Telegram does not read Markdown: use parse_mode HTML')
    }
    throw badRequest('unsupported parse_mode')
  }
  const given = json(args, entitiesField)
  return { text: source, entities: Array.isArray(given) ? given.map((one) => entity(one, source)) : [] }
}

function entity(value: unknown, source: string): MessageEntity {
  const refuse = (what: string) => badRequest(`can't parse MessageEntity: ${what}`)
  if (!isObject(value)) throw refuse('expected an Object')
  const { type, offset, length } = value
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length))
    throw refuse(`Can't find field "offset"`)
  if (typeof type !== 'string' || !ENTITY_TYPES.has(type)) throw refuse('Unsupported type specified')
  if (Number(offset) < 0 || Number(length) < 1 || Number(offset) + Number(length) > source.length) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text`)
  }
  return value as unknown as MessageEntity
}

/** Telegram cuts white space at both ends and shifts what stood on it. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length
  const start = end === 0 ? 0 : text.length - text.trimStart().length
  if (start === 0 && end === text.length) return { text, entities }
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start)
    const to = Math.min(entity.offset + entity.length, end)
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : []
  })
  return { text: text.slice(start, end), entities: moved }
}
