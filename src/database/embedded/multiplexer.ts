import { setImmediate as turn } from 'node:timers/promises'
import { type Answer, readAnswer } from './answer.ts'
import type { ConnectionStream } from './connection-stream.ts'
import { closeStatement, query, sync } from './frames.ts'
import { notificationRouter } from './notification-router.ts'
import { type Batch, createSession, type Session } from './session.ts'

/** The single-session engine below: runs frontend messages and returns the backend's bytes. */
export interface Engine {
  execute(message: Buffer): Promise<Buffer>
}

export interface MultiplexerOptions {
  /** What a client is told at its start (server_version and so on). */
  parameters: Record<string, string>
  /** How long a client may hold a transaction open without saying anything, in ms; 30,000 by default. */
  idleInTransactionMs?: number | undefined
  /** The engine threw or stopped answering: nothing more can be done with it. */
  onFault?: ((error: Error) => void) | undefined
}

export interface Multiplexer {
  /** A new connection, waiting for a client's start-up packet. */
  connect(): ConnectionStream
  /** Ends every connection and waits until the engine is at rest. */
  close(): Promise<void>
}

/**
 * Lets many clients share an engine that has one session. A connection owns it from its first message until the
 * engine reports that no transaction is open; the others wait in the order they came. Owning it message by message
 * is not enough: between a client's Parse and Bind another could replace the unnamed statement.
 */
export function createMultiplexer(engine: Engine, options: MultiplexerOptions): Multiplexer {
  const router = notificationRouter<Session>()
  const sessions = new Set<Session>()
  const waiting = new Set<Session>()
  let owner: Session | undefined
  let searchPath = 'public'
  let lastId = 0
  let ended = false
  let idleTimer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined

  return {
    connect() {
      lastId += 1
      const session = createSession(lastId, options.parameters, wake)
      if (ended) session.hangUp('57P01', 'the embedded database is closed')
      else sessions.add(session)
      return session.stream
    },
    async close() {
      for (const session of sessions) session.hangUp('57P01', 'the embedded database is closing')
      await turn()
      for (const session of sessions) session.stream.destroy()
      while (working) await working
      ended = true
      clearTimeout(idleTimer)
    },
  }

  function wake(session: Session): void {
    if (ended || !sessions.has(session)) return
    if (session !== owner && session.ready()) waiting.add(session)
    if (next()) working ??= work()
  }

  function next(): Session | undefined {
    if (owner) return owner.ready() ? owner : undefined
    return waiting.values().next().value
  }

  async function work(): Promise<void> {
    try {
      for (let session = next(); session; session = next()) {
        waiting.delete(session)
        owner = session
        clearTimeout(idleTimer)
        // PGlite answers in microtasks: without a turn here BullMQ's loops would starve timers and sockets.
        await turn()
        if (session.gone) await release(session)
        else await serve(session)
      }
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)))
    } finally {
      working = undefined
    }
  }

  async function serve(session: Session): Promise<void> {
    if (session.status === 'I' && !(await useSearchPath(session))) return
    const batch = session.takeBatch()
    const answer = await ask(batch.bytes, batch.flushOnly)
    session.status = answer.status ?? 'open'
    session.send(answer.rest)
    await followListening(session, batch)
    if (session.status !== 'I') {
      idleTimer = setTimeout(() => timeOut(session), options.idleInTransactionMs ?? 30_000)
      return
    }
    owner = undefined
    if (session.ready()) waiting.add(session)
  }

  /** Runs messages; hands notifications to those who listen. A whole batch without ReadyForQuery is the engine's end. */
  async function ask(message: Buffer, flushOnly = false): Promise<Answer> {
    const answer = readAnswer(await engine.execute(message))
    for (const notification of answer.notifications)
      for (const listener of router.recipients(notification)) listener.send(notification.bytes)
    if (!flushOnly && !answer.status) throw new Error('the embedded database stopped answering')
    return answer
  }

  async function useSearchPath(session: Session): Promise<boolean> {
    if (session.searchPath === searchPath) return true
    const { failed } = await ask(query(`SET search_path TO ${session.searchPath}`))
    if (failed) await dismiss(session, '22023', `invalid search_path ${session.searchPath}`)
    else searchPath = session.searchPath
    return !failed
  }

  /** One connection's UNLISTEN took the channel from all of them; those who still wait for it get it back. */
  async function followListening(session: Session, { texts }: Batch): Promise<void> {
    const unlistened = texts.map((text) => router.observe(session, text)).includes(true)
    const again = router.listenAgain()
    if (unlistened && again && session.status === 'I') await ask(query(again))
  }

  function timeOut(session: Session): void {
    if (session !== owner || session.ready()) return
    working ??= dismiss(session, '25P03', 'terminating connection due to idle-in-transaction timeout')
      .catch(fail)
      .finally(() => {
        working = undefined
        const following = next()
        if (following) wake(following)
      })
  }

  async function dismiss(session: Session, code: string, message: string): Promise<void> {
    session.hangUp(code, message)
    await release(session)
  }

  /** Ends a connection's stay: its transaction is rolled back and its prepared statements are dropped. */
  async function release(session: Session): Promise<void> {
    if (session.status === 'open') session.status = (await ask(sync)).status ?? 'open'
    if (session.status !== 'I') await ask(query('ROLLBACK'))
    const names = session.preparedNames()
    if (names.length > 0) await ask(Buffer.concat([...names.map(closeStatement), sync]))
    router.forget(session)
    sessions.delete(session)
    owner = undefined
    if (session.gone) session.stream.destroy()
  }

  function fail(error: Error): void {
    ended = true
    for (const { stream } of sessions) stream.destroy(error)
    options.onFault?.(error)
  }
}
