import { isObject } from '../args.ts'
import { checkedLink } from '../entities/link.ts'
import { badRequest } from '../errors.ts'
import { ofKind } from '../methods/media.ts'
import type { World } from '../world.ts'
import { checkMarkup } from './markup.ts'
import { linkPreview } from './preview.ts'
import { caption, formatted } from './text.ts'

type Result = Record<string, unknown>

/** Bot API: 1-64 bytes in the id of a result. */
const ID_BYTES = 64

const refuse = (what: string) => badRequest(`can't parse inline query result: ${what}`)

/** One of the `results` of answerInlineQuery, its texts parsed. @throws ApiError 400. */
export function inlineResult(world: World, value: unknown): Result {
  if (!isObject(value)) throw badRequest('inline query result must be an object')
  const { id, type, reply_markup: markup } = value
  if (typeof type !== 'string') throw refuse(`Can't find field "type"`)
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > ID_BYTES)
    throw badRequest('RESULT_ID_INVALID')
  if (markup !== undefined && markup !== null) {
    const checked = checkMarkup(markup, world.localLinks)
    if (checked && !('inline_keyboard' in checked)) throw badRequest('inline keyboard expected')
  }
  if (type === 'article') return article(world, value)
  return type === 'photo' ? photo(world, value) : value
}

function article(world: World, value: Result): Result {
  const { title, input_message_content: message } = value
  if (typeof title !== 'string' || title === '') throw badRequest('ARTICLE_TITLE_EMPTY')
  if (!isObject(message)) throw refuse('input message content is not specified')
  checkAddress(world, value.thumbnail_url)
  return { ...value, input_message_content: messageContent(world, message) }
}

/** A photo the bot sent once, by its file_id, or one at an address. */
function photo(world: World, value: Result): Result {
  const { photo_file_id: id, photo_url: url, input_message_content: message } = value
  const cached = typeof id === 'string'
  if (!cached && typeof url !== 'string') throw refuse(`Can't find field "photo_url"`)
  if (!cached) for (const address of [url, value.thumbnail_url ?? '']) checkAddress(world, address)
  const file = cached ? world.store.files.get(id) : undefined
  if (cached && !file) throw badRequest('wrong remote file identifier specified: Wrong string length')
  if (file) ofKind(file, 'photo')
  const { text, entities } = caption({ fields: value, files: new Map() }, world.localLinks)
  return {
    ...value,
    caption: text,
    caption_entities: entities,
    ...(isObject(message) ? { input_message_content: messageContent(world, message) } : {}),
  }
}

function messageContent(world: World, message: Result): Result {
  const args = { fields: message, files: new Map() }
  const { text, entities } = formatted(args, 'message_text', 'entities', world.localLinks)
  return { ...message, message_text: text, entities, ...linkPreview(args) }
}

/** Telegram itself fetches what stands at these. */
function checkAddress(world: World, value: unknown): void {
  if (value === undefined) return
  const web = typeof value === 'string' && /^https?:\/\//i.test(value)
  if (!web || 'wrong' in checkedLink(value, world.localLinks)) throw badRequest('WEBDOCUMENT_URL_INVALID')
}
