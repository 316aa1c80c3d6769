import type { InlineKeyboardButton, KeyboardButton } from '@grammyjs/types'
import { isObject } from '../args.ts'
import { checkedLink, linkedUser } from '../entities/link.ts'
import { type ApiError, badRequest } from '../errors.ts'

/** Bot API: `callback_data` has 1–64 bytes (two for a Cyrillic letter), a copied text 1–256 characters. */
const CALLBACK_BYTES = 64
const COPY_LIMIT = 256

const cannotParse = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`)
const cannotParseReply = (what: string) => badRequest(`can't parse keyboard button: ${what}`)

type Refuse = (what: string) => ApiError

/** A button below a message. @throws ApiError 400 in the server's words. */
export function inlineButton(value: unknown, localLinks: boolean): InlineKeyboardButton {
  if (!isObject(value)) throw cannotParse('InlineKeyboardButton must be an Object')
  label(value, cannotParse, 'inline keyboard button text must be non-empty')
  style(value.style, cannotParse)
  if (isText(value.url)) url(value.url, localLinks)
  else if (isText(value.callback_data)) callbackData(value.callback_data)
  else if (value.copy_text !== undefined) copyText(value.copy_text)
  else if (isObject(value.web_app)) webApp(value.web_app.url)
  else if (!OTHER_KINDS.some((kind) => kind in value)) {
    throw cannotParse('Text buttons are unallowed in the inline keyboard')
  }
  return value as unknown as InlineKeyboardButton
}

const OTHER_KINDS = [
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'login_url',
  'callback_game',
  'pay',
  'disabled',
]

/** A button of the keyboard in place of the letters; a bare string is one too. */
export function replyButton(value: unknown): KeyboardButton {
  if (typeof value === 'string') return replyButton({ text: value })
  if (!isObject(value)) throw cannotParseReply('KeyboardButton must be a String or an Object')
  label(value, cannotParseReply, 'keyboard button text must be non-empty')
  style(value.style, cannotParseReply)
  return value as unknown as KeyboardButton
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function label(button: Record<string, unknown>, refuse: Refuse, empty: string): void {
  if (typeof button.text !== 'string') throw refuse(`Can't find field "text"`)
  // The real server leaves such a button out without a word: always a mistake, so it is said here.
  if (button.text.trim() === '') throw badRequest(empty)
}

function style(value: unknown, refuse: Refuse): void {
  if (
    value !== undefined &&
    value !== 'default' &&
    value !== 'primary' &&
    value !== 'success' &&
    value !== 'danger'
  ) {
    throw refuse('invalid button style specified')
  }
}

function url(value: string, localLinks: boolean): void {
  if (linkedUser(value) !== undefined) return
  const checked = checkedLink(value, localLinks)
  if ('wrong' in checked)
    throw badRequest(`inline keyboard button URL '${value}' is invalid: ${checked.wrong}`)
}

function callbackData(value: string): void {
  if (value.length * 3 > CALLBACK_BYTES && Buffer.byteLength(value) > CALLBACK_BYTES) {
    throw badRequest('BUTTON_DATA_INVALID')
  }
}

function copyText(value: unknown): void {
  const copied = isObject(value) ? value.text : undefined
  if (typeof copied !== 'string') throw cannotParse(`Can't find field "text"`)
  if (copied === '' || [...copied].length > COPY_LIMIT) throw badRequest('BUTTON_COPY_TEXT_INVALID')
}

function webApp(value: unknown): void {
  if (typeof value !== 'string' || !value.startsWith('https://')) {
    throw badRequest(
      `inline keyboard button Web App URL '${String(value)}' is invalid: Only HTTPS links are allowed`,
    )
  }
}
