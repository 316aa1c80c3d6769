import type { Update } from '@grammyjs/types'
import type { Changes } from '../changes.ts'
import { conflict } from '../errors.ts'
import type { Store } from '../store.ts'

/** What happened, without the number the queue gives it. */
export type NewUpdate = Omit<Update, 'update_id'>

export interface PollOptions {
  offset: number
  limit: number
  /** In seconds. */
  timeout: number
  /** Aborted when the caller hangs up. */
  signal: AbortSignal
}

/** Updates not yet confirmed by the bot, in order, whichever way it fetches them. */
export interface UpdateQueue {
  /** Puts an update in the queue unless the bot asked not to get its kind. Returns its id, or `undefined`. */
  add(personId: number, update: NewUpdate): number | undefined
  /** Delivers an update once more under its old id, as Telegram does when a confirmation got lost. */
  repeat(id: number | 'last'): void
  /** getUpdates. @throws ApiError 409 in the older of two callers. */
  poll(options: PollOptions): Promise<Update[]>
  confirm(id: number): void
  pending(): Update[]
  /** The ids of a person's updates that the bot has not confirmed. */
  pendingOf(personId: number): number[]
  takeRepeats(): Update[]
  /** Told of everything that is put in; the webhook pusher listens. */
  onAdded(listener: () => void): void
  /** Ends a waiting getUpdates, because of a webhook or the end. */
  interrupt(reason: string): void
}

/** What Telegram leaves out until asked by name. */
const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count']
const REMEMBERED = 2000

export function createUpdateQueue(store: Store, changes: Changes): UpdateQueue {
  const owners = new Map<number, number>()
  const history = new Map<number, Update>()
  const listeners: (() => void)[] = []
  let repeats: Update[] = []
  let waiting: { wake(): void; fail(error: Error): void } | undefined

  function allowed(update: NewUpdate): boolean {
    const list = store.bot.get('allowed-updates') as string[] | undefined
    const kind = Object.keys(update)[0] ?? ''
    return list === undefined || list.length === 0 ? !NOT_BY_DEFAULT.includes(kind) : list.includes(kind)
  }

  function remember(update: Update, personId: number): void {
    history.set(update.update_id, update)
    owners.set(update.update_id, personId)
    const oldest = history.keys().next().value
    if (history.size > REMEMBERED && oldest !== undefined) history.delete(oldest)
  }

  function announce(): void {
    waiting?.wake()
    for (const listener of listeners) listener()
  }

  function take(offset: number, limit: number): Update[] {
    const all = [...store.updates.values()]
    const from = offset < 0 ? all.slice(offset) : all
    const again = repeats.splice(0, limit)
    return [...again, ...from.slice(0, limit - again.length)]
  }

  const queue: UpdateQueue = {
    add(personId, content) {
      if (!allowed(content)) return undefined
      const update: Update = { update_id: store.next('update') + FIRST_ID, ...content }
      store.put('updates', update.update_id, update)
      remember(update, personId)
      announce()
      return update.update_id
    },
    repeat(id) {
      const update = id === 'last' ? [...history.values()].at(-1) : history.get(id)
      if (!update) throw new Error(`No update ${id} to repeat`)
      repeats.push(update)
      announce()
    },
    async poll({ offset, limit, timeout, signal }) {
      const other = 'terminated by other getUpdates request; make sure that only one bot instance is running'
      waiting?.fail(conflict(other))
      waiting = undefined
      if (offset < 0) for (const id of [...store.updates.keys()].slice(0, offset)) queue.confirm(Number(id))
      for (const id of store.updates.keys()) {
        if (Number(id) >= offset) break
        queue.confirm(Number(id))
      }
      const ready = take(offset, limit)
      if (ready.length > 0 || timeout === 0 || signal.aborted) return ready
      await arrival(timeout, signal)
      return signal.aborted ? [] : take(offset, limit)
    },
    confirm(id) {
      if (!store.updates.has(String(id))) return
      store.remove('updates', id)
      const personId = owners.get(id)
      owners.delete(id)
      if (personId !== undefined) changes.emit({ chatId: personId, kind: 'update' })
    },
    pending: () => [...store.updates.values()],
    pendingOf: (personId) => [...owners].filter(([, owner]) => owner === personId).map(([id]) => id),
    takeRepeats: () => repeats.splice(0),
    onAdded: (listener) => void listeners.push(listener),
    interrupt(reason) {
      repeats = []
      waiting?.fail(conflict(reason))
      waiting = undefined
    },
  }
  return queue

  function arrival(seconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const mine = { wake: () => end(resolve), fail: (error: Error) => end(() => reject(error)) }
      const timer = setTimeout(mine.wake, seconds * 1000)
      const end = (settle: () => void) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', mine.wake)
        if (waiting === mine) waiting = undefined
        // A moment's gathering, as the real server does: what one person does at once comes in one answer.
        setImmediate(settle)
      }
      signal.addEventListener('abort', mine.wake)
      waiting = mine
    })
  }
}

/** Ids look like Telegram's, so that nobody takes them for a count from one. */
const FIRST_ID = 730_000_000
