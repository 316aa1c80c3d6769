import type { Logger } from 'pino'
import type { DatabaseHandle } from '../database/client.ts'
import { type Arrival, claimUpdates } from './claim-updates.ts'
import { gather } from './gather.ts'
import { markReplied, release, setAside } from './settle-update.ts'

export interface InboxHandler {
  /** Handles one update: use case committed, reply sent. Throws when it could not. */
  handle(arrival: Arrival): Promise<void>
  /** Called once when an update is given up: the person gets an apology. */
  apologize(arrival: Arrival): Promise<void>
}

interface Options {
  database: DatabaseHandle
  handler: InboxHandler
  now: () => Date
  log: Logger
  /** Updates of different chats handled at the same time. */
  concurrency?: number
}

const TRIES = 3
/** Looks again even when no notice came: for leases that ran out and notices lost with a connection. */
const LOOK_AGAIN_MS = 1000
const TOGETHER_MS = 4

export interface Worker {
  /** Takes no more and waits for what is in hand. */
  stop(): Promise<void>
  /** Resolves when nothing is in hand and a look finds nothing more. */
  idle(): Promise<void>
}

/** Claims and handles updates until stopped; any number of processes may do so at once. */
export async function workInbox({ database, handler, now, log, concurrency = 16 }: Options): Promise<Worker> {
  const { db } = database
  const inHand = new Set<Promise<void>>()
  let stopped = false
  let looking: Promise<void> | undefined
  let lookAgain = false
  /** The last look found as many as it could take: more are waiting. */
  let backlog = false
  let soon: NodeJS.Timeout | undefined

  const settled = gather<number>((ids) => markReplied(db, ids, now()))

  const handle = async (arrival: Arrival) => {
    try {
      await handler.handle(arrival)
      await settled(arrival.id)
    } catch (error) {
      await fail(arrival, error)
    }
  }

  const fail = async (arrival: Arrival, error: unknown) => {
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    log.error({ updateId: arrival.update.update_id, attempts: arrival.attempts, err: error }, 'update failed')
    if (arrival.attempts < TRIES) return release(db, arrival.id, fault)
    await setAside(db, arrival.id, fault, now())
    await handler.apologize(arrival).catch((err) => log.warn({ err }, 'apology failed'))
  }

  const take = (arrival: Arrival) => {
    const work = handle(arrival)
      .catch((err) => log.error({ err }, 'inbox row could not be settled'))
      .finally(() => {
        inHand.delete(work)
        if (backlog) look()
        else lookSoon()
      })
    inHand.add(work)
  }

  const claim = async () => {
    do {
      lookAgain = false
      const free = concurrency - inHand.size
      if (stopped || free === 0) return
      const claimed = await claimUpdates(db, free)
      backlog = claimed.length === free
      for (const arrival of claimed) take(arrival)
    } while (lookAgain)
  }

  const look = () => {
    clearTimeout(soon)
    soon = undefined
    lookAgain = true
    looking ??= claim()
      .catch((err) => log.error({ err }, 'inbox could not be read'))
      .finally(() => {
        looking = undefined
        if (lookAgain && !stopped && inHand.size < concurrency) look()
      })
  }

  // After a reply only the same chat can have something more: one look serves all replies of these milliseconds.
  const lookSoon = () => {
    soon ??= setTimeout(look, TOGETHER_MS)
  }

  const unlisten = await database.listen('inbox', look)
  const timer = setInterval(look, LOOK_AGAIN_MS)
  look()
  return {
    async idle() {
      look()
      while (looking || inHand.size > 0 || soon) {
        await Promise.all([looking, ...inHand])
        if (soon) look()
      }
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      clearTimeout(soon)
      await unlisten()
      await looking
      await Promise.all(inHand)
    },
  }
}
