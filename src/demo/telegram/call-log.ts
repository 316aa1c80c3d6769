import type { LoggedCall } from './http/server.ts'
import type { World } from './world.ts'

export interface CallLog {
  list: LoggedCall[]
  add(call: LoggedCall): void
  next(matches: (call: LoggedCall) => boolean, timeout: number): Promise<LoggedCall>
}

/** The last calls, dropping the older half whenever there are twice as many as asked for. */
export function createCallLog(keep: number): CallLog {
  const list: LoggedCall[] = []
  const waiting = new Set<(call: LoggedCall) => void>()
  return {
    list,
    add(call) {
      list.push(call)
      if (list.length >= keep * 2) list.splice(0, list.length - keep)
      for (const offer of [...waiting]) offer(call)
    },
    next: (matches, timeout) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(offer)
          reject(new Error(`No such call within ${timeout} ms. The last ones: ${lastOnes(list)}`))
        }, timeout)
        const offer = (call: LoggedCall) => {
          if (!matches(call)) return
          clearTimeout(timer)
          waiting.delete(offer)
          resolve(call)
        }
        waiting.add(offer)
      }),
  }
}

const lastOnes = (list: LoggedCall[]) =>
  list
    .slice(-8)
    .map(({ method, code, description }) => `${method} ${code}${description ? ` (${description})` : ''}`)
    .join(', ')

/** Keeps the call and tells those who wait for an answer to the person or in the chat it is about. */
export function logged(log: CallLog, world: World, call: LoggedCall): void {
  log.add(call)
  if (call.method === 'getUpdates') return
  const callback = world.store.callbacks.get(String(call.payload.callback_query_id))
  const chatId = callback?.personId ?? Number(call.payload.chat_id)
  if (Number.isFinite(chatId)) world.changes.emit({ chatId, kind: 'call', detail: call.method })
}
