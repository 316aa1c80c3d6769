import type {
  ForceReply,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types'
import { type Args, isObject, json } from '../args.ts'
import { badRequest } from '../errors.ts'
import { inlineButton, replyButton } from './buttons.ts'

export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

/** Third-party pages agree on both numbers; the documentation names neither. Longer rows are cut, as clients show. */
const BUTTONS_IN_A_ROW = 8
const BUTTONS = 100

/** `reply_markup`, checked and cleaned of empty rows; `undefined` when nothing is left of it. */
export function replyMarkup(args: Args, localLinks: boolean): Markup | undefined {
  const value = json(args, 'reply_markup', "can't parse reply keyboard markup JSON object")
  return value === undefined ? undefined : checkMarkup(value, localLinks)
}

/** Only an inline keyboard may stand under a message that is being edited. */
export function inlineMarkup(args: Args, localLinks: boolean): InlineKeyboardMarkup | undefined {
  const markup = replyMarkup(args, localLinks)
  if (markup !== undefined && !('inline_keyboard' in markup)) throw badRequest('inline keyboard expected')
  return markup
}

export function checkMarkup(value: unknown, localLinks: boolean): Markup | undefined {
  if (!isObject(value)) throw badRequest('object expected as reply markup')
  const keyboard = rows(value, 'keyboard', (button) => replyButton(button))
  if (keyboard) return { ...value, keyboard } as ReplyKeyboardMarkup
  const inline = rows(value, 'inline_keyboard', (button) => inlineButton(button, localLinks))
  if (inline) return { ...value, inline_keyboard: inline } as InlineKeyboardMarkup
  if (value.remove_keyboard === true) return { remove_keyboard: true }
  if (value.force_reply === true) return value as unknown as ForceReply
  return undefined
}

function rows<T>(
  markup: Record<string, unknown>,
  field: 'keyboard' | 'inline_keyboard',
  check: (b: unknown) => T,
): T[][] | undefined {
  const value = markup[field]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`)
  const name = field === 'keyboard' ? '"keyboard"' : '"inline_keyboard" of the InlineKeyboardMarkup'
  if (!value.every(Array.isArray)) throw badRequest(`field ${name} must be an Array of Arrays`)
  const checked = value.map((row: unknown[]) => row.slice(0, BUTTONS_IN_A_ROW).map(check))
  const kept = checked.filter((row) => row.length > 0)
  if (kept.flat().length > BUTTONS) throw badRequest('reply markup is too long')
  return kept.length > 0 ? kept : undefined
}
