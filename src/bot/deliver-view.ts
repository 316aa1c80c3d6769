import { type Api, GrammyError, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Button, Enclosure, Handout, Note, View } from './ui/view.ts'

/** Where a view goes: a chat, and the message that may be edited in place. */
export interface Target {
  chatId: number
  editable?: number | undefined
}

export const keyboardOf = (buttons: Button[][]): InlineKeyboardMarkup => {
  const keyboard = new InlineKeyboard()
  for (const row of buttons) {
    for (const button of row) addButton(keyboard, button)
    keyboard.row()
  }
  return { inline_keyboard: keyboard.inline_keyboard.filter((row) => row.length > 0) }
}

function addButton(keyboard: InlineKeyboard, { text, data, url, copy, share, style }: Button): void {
  if (url !== undefined) keyboard.url(text, url)
  else if (copy !== undefined) keyboard.copyText(text, copy)
  else if (share !== undefined) keyboard.switchInline(text, share)
  else keyboard.text(text, data ?? 'home')
  if (style) keyboard.style(style)
}

/** Sends a view after its transaction; returns the id of the message that now holds the screen. */
export async function deliverView(api: Api, target: Target, view: View): Promise<number> {
  for (const file of view.files ?? []) await handOut(api, target.chatId, file)
  for (const note of view.before ?? []) await sendNote(api, target.chatId, note)
  const inPlace = !view.fresh && !view.files?.length && !view.before?.length
  if (inPlace && target.editable !== undefined && (await edit(api, target.chatId, target.editable, view))) {
    return target.editable
  }
  const sent = await api.sendMessage(target.chatId, view.html, messageOptions(view.buttons))
  return sent.message_id
}

/** A note ahead of the screen. One that Telegram refuses is told of, when the note says how. */
async function sendNote(
  api: Api,
  chatId: number,
  { html, buttons, enclosure, keyboard, refused }: Note,
): Promise<void> {
  try {
    if (enclosure) await sendEnclosed(api, chatId, enclosure, { ...markupOf(buttons), caption: html })
    else await api.sendMessage(chatId, html, { ...messageOptions(buttons), ...typingKeyboard(keyboard) })
  } catch (error) {
    if (!refused || !(error instanceof GrammyError) || error.error_code !== 400) throw error
    await api.sendMessage(chatId, refused(error.description), messageOptions(undefined))
  }
}

/** What stands in place of the letters (Bot API, ReplyKeyboardMarkup); it goes away once used. */
function typingKeyboard(keyboard: Note['keyboard']) {
  if (!keyboard) return {}
  if (keyboard === 'none') return { reply_markup: { remove_keyboard: true as const } }
  return { reply_markup: new Keyboard().requestContact(keyboard.contact).resized().oneTime() }
}

/** A photo or document by Telegram's id, with its caption. */
export const sendEnclosed = (
  api: Api,
  chatId: number,
  { type, fileId }: Enclosure,
  options: Parameters<Api['sendPhoto']>[2] & Parameters<Api['sendDocument']>[2],
) => (type === 'photo' ? api.sendPhoto(chatId, fileId, options) : api.sendDocument(chatId, fileId, options))

const markupOf = (buttons: Button[][] | undefined) => ({
  parse_mode: 'HTML' as const,
  ...(buttons && { reply_markup: keyboardOf(buttons) }),
})

const messageOptions = (buttons: Button[][] | undefined) => ({
  ...markupOf(buttons),
  link_preview_options: { is_disabled: true },
})

/** False when Telegram no longer lets the message be edited: it is then sent anew. */
async function edit(api: Api, chatId: number, messageId: number, view: View): Promise<boolean> {
  try {
    await api.editMessageText(chatId, messageId, view.html, messageOptions(view.buttons ?? []))
    return true
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    return error.description.includes('message is not modified')
  }
}

async function handOut(api: Api, chatId: number, file: Handout): Promise<void> {
  const options = file.caption ? { caption: file.caption, parse_mode: 'HTML' as const } : {}
  if (file.fileId) {
    const known = await api.sendDocument(chatId, file.fileId, options).catch(ifFileIsGone)
    if (known) return
  }
  const message = await api.sendDocument(chatId, new InputFile(await file.bytes(), file.name), options)
  if (message.document) await file.sent?.(message.document.file_id)
}

/** A file id of another bot, or one Telegram forgot: the bytes are sent instead. */
function ifFileIsGone(error: unknown): undefined {
  if (error instanceof GrammyError && error.error_code === 400) return undefined
  throw error
}
