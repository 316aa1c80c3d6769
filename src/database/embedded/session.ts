import type { TransactionStatus } from './answer.ts'
import { type ConnectionStream, connectionStream } from './connection-stream.ts'
import {
  errorResponse,
  type Frame,
  frameCutter,
  query,
  sqlOf,
  welcome,
  withPrivateStatement,
} from './frames.ts'
import { mentionsListen } from './notification-router.ts'
import { type StartUp, startUpReader } from './start-up.ts'

/** Messages that belong together: up to and including a Query, a Sync or a Flush. */
export interface Batch {
  bytes: Buffer
  /** It ends in a Flush, so the engine will not say ReadyForQuery. */
  flushOnly: boolean
  /** SQL texts in it that may change what the connection listens to. */
  texts: string[]
}

/** One client of the multiplexer. */
export interface Session {
  readonly stream: ConnectionStream
  /** The search path asked for at the start, as SQL. */
  readonly searchPath: string
  /** What the engine last said; 'open' after a Flush, when it has said nothing yet. */
  status: TransactionStatus | 'open'
  /** The client has left, or asked to. */
  readonly gone: boolean
  /** There is something to do: a whole batch, or a departure. */
  ready(): boolean
  takeBatch(): Batch
  /** Hands bytes to the client on a later turn: postgres.js loses what is answered while it writes. */
  send(bytes: Buffer): void
  /** Says a last FATAL error, if any, and ends the connection. */
  hangUp(code?: string, message?: string): void
  /** The names of the statements it left prepared in the engine. */
  preparedNames(): string[]
}

const lastOfBatch = new Set(['Q', 'S', 'H', 'F'])
const copyIn = /^\s*copy\s[\s\S]*\sfrom\s+stdin\b/i

/** Runs instead of a COPY FROM STDIN, which ends the engine: an error like any other, inside a transaction too. */
const refusedCopy = query(`DO $$BEGIN
  RAISE 'COPY FROM STDIN does not work on the embedded database' USING ERRCODE = 'feature_not_supported';
END$$`)

export function createSession(
  id: number,
  parameters: Record<string, string>,
  wake: (session: Session) => void,
): Session {
  const namespace = `c${id}_`
  const prepared = new Map<string, string>()
  const inbox: Frame[] = []
  const cut = frameCutter()
  const startUp = startUpReader()
  let searchPath = 'public'
  let left = false

  const stream = connectionStream({ received, left: depart })
  const session: Session = {
    stream,
    status: 'I',
    get searchPath() {
      return searchPath
    },
    get gone() {
      return left || inbox[0]?.type === 'X'
    },
    ready: () => session.gone || inbox.some(({ type }) => lastOfBatch.has(type)),
    takeBatch() {
      const end = inbox.findIndex(({ type }) => lastOfBatch.has(type))
      return batchOf(inbox.splice(0, end + 1).map(makePrivate))
    },
    send,
    hangUp(code, message) {
      if (code) send(errorResponse('FATAL', code, message ?? ''))
      setImmediate(() => {
        if (!stream.destroyed) stream.push(null)
      })
    },
    preparedNames: () => [...prepared.keys()],
  }
  return session

  function received(chunk: Buffer): void {
    const rest = startUp.done ? chunk : begin(startUp.read(chunk))
    if (rest.length > 0) inbox.push(...cut(rest))
    if (inbox.length > 0) wake(session)
  }

  function begin({ rest, accepted, declined, cancelled }: StartUp): Buffer {
    for (let i = 0; i < declined; i++) send(Buffer.from('N'))
    if (accepted) {
      searchPath = accepted.searchPath ?? searchPath
      send(welcome(id, parameters))
    }
    if (cancelled) session.hangUp()
    return rest
  }

  function depart(): void {
    if (left) return
    left = true
    wake(session)
  }

  function send(bytes: Buffer): void {
    if (bytes.length === 0) return
    setImmediate(() => {
      if (!stream.destroyed && !stream.readableEnded) stream.push(bytes)
    })
  }

  function makePrivate(original: Frame): Frame & { text: string } {
    const { frame, name } = withPrivateStatement(original, namespace)
    const sql = sqlOf(original)
    if (original.type === 'P' && name) prepared.set(name, mentionsListen(sql) ? sql : '')
    if (original.type === 'C') prepared.delete(name)
    return { ...frame, text: sql || (original.type === 'B' ? (prepared.get(name) ?? '') : '') }
  }
}

function batchOf(frames: (Frame & { text: string })[]): Batch {
  const texts = frames.map(({ text }) => text)
  if (texts.some((text) => copyIn.test(text))) return { bytes: refusedCopy, flushOnly: false, texts: [] }
  return {
    bytes: Buffer.concat(frames.map(({ bytes }) => bytes)),
    flushOnly: frames.at(-1)?.type === 'H',
    texts: texts.filter(mentionsListen),
  }
}
