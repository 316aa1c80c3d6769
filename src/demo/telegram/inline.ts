import type { Message } from '@grammyjs/types'
import { arrive, recordOf } from './acts.ts'
import { asPhoto } from './files.ts'
import { inlineMessageId } from './inline-message.ts'
import { arriveIn } from './shared/arrive.ts'
import { acting } from './shared/membership.ts'
import { botAsUser, type InlineAnswer, type World } from './world.ts'

/** What a person sees after "@bot words" in a message field. */
export interface InlineResults extends InlineAnswer {
  /**
   * Picks a result by its title or place; where the question was asked in a chat, the message it stands for is posted
   * there. The bot hears of it if it asked to (`chosen_inline_result`).
   */
  choose(titleOrIndex: string | number): Record<string, unknown>
}

export interface InlineQuestion {
  offset?: string
  /** In milliseconds; 10 000 when absent. */
  timeout?: number
  /** Where it is asked: a group or channel, or the person's own chat with the bot; nowhere that is kept when absent. */
  chat?: number
}

type Result = Record<string, unknown>

/** Asks the bot inline and waits for its answer. @throws when none comes within `timeout` milliseconds. */
export function askInline(
  world: World,
  personId: number,
  query: string,
  { offset = '', timeout = 10_000, chat }: InlineQuestion = {},
): Promise<InlineResults> {
  const { user } = recordOf(world, personId)
  const id = String(5_000_000_000_000 + world.store.next('callback'))
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      world.inline.delete(id)
      reject(new Error(`No answer to the inline query "${query}" within ${timeout} ms`))
    }, timeout)
    world.inline.set(id, (answer) => {
      clearTimeout(timer)
      const choose = (which: string | number) => chosen(world, personId, query, chat, pick(answer, which))
      resolve({ ...answer, choose })
    })
    const chat_type = world.store.sharedChats.get(String(chat))?.chat.type ?? ('sender' as const)
    const inline_query = { id, from: user, query: query.slice(0, 256), offset, chat_type }
    world.updates.add(personId, { inline_query })
  })
}

function pick({ results }: InlineAnswer, which: string | number): Result {
  const result = typeof which === 'number' ? results[which] : results.find((one) => one.title === which)
  if (!result)
    throw new Error(`No inline result ${which} among: ${results.map((one) => one.title).join(' | ')}`)
  return result
}

function chosen(
  world: World,
  personId: number,
  query: string,
  chat: number | undefined,
  result: Result,
): Result {
  const from = recordOf(world, personId).user
  const posted = chat === undefined ? undefined : postResult(world, personId, chat, result)
  // The bot may edit the message later only when it has a keyboard.
  const handle = posted?.reply_markup ? { inline_message_id: inlineMessageId(posted) } : {}
  const chosen_inline_result = { result_id: String(result.id), from, query, ...handle }
  world.updates.add(personId, { chosen_inline_result })
  return result
}

/** The message a result stands for, from the person who chose it. */
function postResult(world: World, personId: number, chatId: number, result: Result): Message {
  const content = filled({
    ...contentOf(world, result),
    via_bot: botAsUser(world),
    reply_markup: result.reply_markup,
  })
  const shared = world.store.sharedChats.get(String(chatId))
  if (shared) {
    const { user } = recordOf(world, personId)
    acting(shared, user, shared.chat.type === 'channel' ? 'admin' : 'member')
    return arriveIn(world, shared, user, content)
  }
  if (chatId !== personId) throw new Error(`${personId} has no chat ${chatId}`)
  return arrive(world, personId, content)
}

function contentOf(world: World, result: Result): Result {
  const message = result.input_message_content as Result | undefined
  if (message) {
    const { message_text: text, entities, link_preview_options } = message
    return { text, entities: some(entities), link_preview_options }
  }
  const file = world.store.files.get(String(result.photo_file_id))
  if (!file)
    throw new Error(`The pretend Telegram cannot post a result of type ${result.type}: it has no file`)
  return {
    ...asPhoto(file),
    caption: result.caption || undefined,
    caption_entities: some(result.caption_entities),
    show_caption_above_media: result.show_caption_above_media || undefined,
  }
}

const some = (list: unknown): unknown => (Array.isArray(list) && list.length > 0 ? list : undefined)

const filled = (fields: Result): Partial<Message> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
