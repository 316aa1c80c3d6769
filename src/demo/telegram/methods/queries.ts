import { type Args, flag, isObject, json, text } from '../args.ts'
import { inlineResult } from '../check/inline-result.ts'
import { startPayload } from '../entities/link.ts'
import { badRequest } from '../errors.ts'
import type { World } from '../world.ts'
import type { Method } from './method.ts'

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'
/** Bot API: 0-200 characters in the answer to a press, 50 results, 64 bytes in next_offset. */
const ANSWER_LIMIT = 200
const RESULTS = 50
const OFFSET_BYTES = 64

const answerCallbackQuery: Method = ({ world, args }) => {
  const id = text(args, 'callback_query_id')
  const query = world.store.callbacks.get(id)
  if (!query || world.expired.has(id)) throw badRequest(TOO_OLD)
  const answer = text(args, 'text')
  if ([...answer].length > ANSWER_LIMIT) throw badRequest('MESSAGE_TOO_LONG')
  const url = answerUrl(world, args)
  const given = { text: answer, showAlert: flag(args, 'show_alert'), ...(url === '' ? {} : { url }) }
  world.store.put('callbacks', id, { ...query, answer: given })
  world.changes.emit({ chatId: query.personId, kind: 'answer', messageId: query.messageId, detail: id })
  return true
}

/** A bot without games may open only itself, with a parameter. */
function answerUrl({ bot }: World, args: Args): string {
  const url = text(args, 'url')
  if (url !== '' && !startPayload(url, bot.username)) throw badRequest('URL_INVALID')
  return url
}

const answerInlineQuery: Method = ({ world, args }) => {
  const results = json(args, 'results', "can't parse inline query results JSON object")
  if (!Array.isArray(results)) throw badRequest('expected an Array of inline query results')
  if (results.length > RESULTS) throw badRequest('too many inline query results specified')
  const checked = results.map((one) => inlineResult(world, one))
  if (new Set(checked.map((one) => one.id)).size < checked.length) throw badRequest('RESULT_ID_DUPLICATE')
  const nextOffset = text(args, 'next_offset')
  if (Buffer.byteLength(nextOffset) > OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID')
  const button = resultsButton(args)
  const id = text(args, 'inline_query_id')
  const give = world.inline.get(id)
  if (!give) throw badRequest(TOO_OLD)
  world.inline.delete(id)
  give({ results: checked, button, nextOffset })
  return true
}

function resultsButton(args: Args): { text: string; start_parameter?: string } | undefined {
  const value = json(args, 'button')
  if (!isObject(value)) return undefined
  const { text: label, start_parameter: start } = value
  if (typeof label !== 'string' || label === '') throw badRequest(`can't find field "text"`)
  if (typeof start === 'string' && !/^[A-Za-z0-9_-]{1,64}$/.test(start))
    throw badRequest('START_PARAM_INVALID')
  return { text: label, ...(typeof start === 'string' ? { start_parameter: start } : {}) }
}

export const queryMethods: Record<string, Method> = { answerCallbackQuery, answerInlineQuery }
