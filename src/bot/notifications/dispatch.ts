import { Api, GrammyError, InputFile } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Db } from '../../database/client.ts'
import { keyboardOf, sendEnclosed } from '../deliver-view.ts'
import type { Letter, Retraction } from './letter.ts'
import { createPictures, type Photo } from './pictures.ts'

interface Ways {
  db: Db
  api: Api
  now(): Date
}

interface Manner {
  paid: boolean
}

/**
 * The API for proactive messages. It obeys no 429 by itself: that is for all processes to obey together, through the
 * queue. 20 s, since a call left alone for longer than its lease would be sent again.
 */
export const proactiveApi = (token: string, apiRoot?: string): Api =>
  new Api(token, { timeoutSeconds: 20, ...(apiRoot && { apiRoot }) })

/** Puts a letter before its reader: a new message, a change of an earlier one, or its removal. Returns the message's id. */
export function createDispatch({ db, api, now }: Ways) {
  const withPicture = createPictures(db, now)
  return async (chatId: number, letter: Letter | Retraction, { paid }: Manner): Promise<number> => {
    if ('removes' in letter) return remove(api, chatId, letter.removes)
    if (letter.edits !== undefined) return edit(api, chatId, letter.edits, letter)
    const options = { ...optionsOf(letter), ...(paid && { allow_paid_broadcast: true }) }
    const { html, picture, enclosure, attached } = letter
    if (enclosure)
      return (await sendEnclosed(api, chatId, enclosure, { ...options, caption: html })).message_id
    if (picture) return withPicture(picture, (photo) => sendPictured(api, chatId, photo, html, options))
    const bytes = await attached?.bytes()
    if (attached && bytes) {
      const file = new InputFile(bytes, attached.name)
      return (await api.sendDocument(chatId, file, { ...options, caption: html })).message_id
    }
    return (await api.sendMessage(chatId, html, { ...options, ...NO_PREVIEW })).message_id
  }
}

const NO_PREVIEW = { link_preview_options: { is_disabled: true } }

interface Options {
  parse_mode: 'HTML'
  reply_markup?: InlineKeyboardMarkup
}

const optionsOf = ({ buttons }: Letter): Options => ({
  parse_mode: 'HTML',
  ...(buttons && { reply_markup: keyboardOf(buttons) }),
})

async function sendPictured(
  api: Api,
  chatId: number,
  photo: Photo | undefined,
  html: string,
  options: Options,
) {
  if (photo === undefined) {
    const { message_id } = await api.sendMessage(chatId, html, { ...options, ...NO_PREVIEW })
    return { message: message_id, fileId: undefined }
  }
  const message = await api.sendPhoto(chatId, photo, { ...options, caption: html })
  return { message: message.message_id, fileId: message.photo.at(-1)?.file_id }
}

/** What says the same already, or was removed by its reader, is left as it is. */
async function edit(api: Api, chatId: number, messageId: number, letter: Letter): Promise<number> {
  const { html, enclosure } = letter
  const { parse_mode, ...markup } = optionsOf(letter)
  try {
    if (enclosure) {
      const media = { type: enclosure.type, media: enclosure.fileId, caption: html, parse_mode }
      await api.editMessageMedia(chatId, messageId, media, markup)
    } else await api.editMessageText(chatId, messageId, html, { parse_mode, ...markup, ...NO_PREVIEW })
  } catch (error) {
    if (!isAnswer(error, /message is not modified|message to edit not found/)) throw error
  }
  return messageId
}

/** The reader may have removed it already. */
async function remove(api: Api, chatId: number, messageId: number): Promise<number> {
  try {
    await api.deleteMessage(chatId, messageId)
  } catch (error) {
    if (!isAnswer(error, /message to delete not found/)) throw error
  }
  return messageId
}

const isAnswer = (error: unknown, words: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && words.test(error.description)
