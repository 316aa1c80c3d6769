import { type Frame, frameCutter } from './frames.ts'

/** The state a ReadyForQuery reports: idle, in a transaction, in a failed transaction. */
export type TransactionStatus = 'I' | 'T' | 'E'

/** The engine's answer to one batch, with what belongs to others taken out. */
export interface Answer {
  /** The bytes for the client that asked. */
  rest: Buffer
  /** NotificationResponse frames: the engine gives them to whoever is talking. */
  notifications: Frame[]
  /** From the last ReadyForQuery; undefined when the batch ended in a Flush. */
  status: TransactionStatus | undefined
  failed: boolean
}

export function readAnswer(bytes: Buffer): Answer {
  const frames = frameCutter()(bytes)
  const notifications = frames.filter(({ type }) => type === 'A')
  const ready = frames.findLast(({ type }) => type === 'Z')
  return {
    rest: notifications.length === 0 ? bytes : join(frames.filter(({ type }) => type !== 'A')),
    notifications,
    status: ready ? (String.fromCharCode(ready.bytes[5]!) as TransactionStatus) : undefined,
    failed: frames.some(({ type }) => type === 'E'),
  }
}

const join = (frames: Frame[]) => Buffer.concat(frames.map(({ bytes }) => bytes))
