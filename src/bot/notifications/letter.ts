import type { Notification } from '../../core/notifications/sender.ts'
import type { Db } from '../../database/client.ts'
import type { Files } from '../../files/store.ts'
import type { Button, Enclosure } from '../ui/view.ts'

/** A picture made by us: uploaded once, then sent by Telegram's id, by which `hash` (of what it shows) finds it again. */
export interface Picture {
  hash: string
  /** PNG; undefined where none can be made: the letter then goes without. */
  draw(): Promise<Uint8Array | undefined>
}

/** A notification in the reader's language: Telegram HTML, at most 4096 characters, 1024 with a picture, enclosure or file. */
export interface Letter {
  html: string
  buttons?: Button[][] | undefined
  picture?: Picture | undefined
  enclosure?: Enclosure | undefined
  /** A file of this reader's own, made when it is sent; without bytes the letter goes without. */
  attached?: { name: string; bytes(): Promise<Uint8Array | undefined> } | undefined
  /** Changes this message of an earlier letter instead of sending a new one. */
  edits?: number | undefined
}

/** Takes back a message of an earlier letter (Bot API, deleteMessage: within 48 hours). */
export interface Retraction {
  removes: number
}

/** Not now: its reader is in the middle of something. Asked again after so many seconds. */
export interface Postponement {
  postpones: number
}

export interface Around {
  db: Db
  /** What a letter carries. */
  files: Files
  now: Date
  /** For links into the bot: in groups and channels a button can be nothing else. */
  botUsername: string
  publicUrl: string
}

/** Makes a letter from what the database says now; undefined when there is nothing left to say. */
export type Write = (
  around: Around,
  notification: Notification,
) => Promise<Letter | Retraction | Postponement | undefined>

/** An id out of a notification's data. */
export function idIn({ data }: Notification, name: string): number {
  const id = data[name]
  if (typeof id !== 'number') throw new Error(`notification data without ${name}`)
  return id
}

/** Keeps what was read for a few seconds: the many letters of one broadcast say the same. */
export function remember<T>(seconds: number, read: (key: number) => Promise<T>): (key: number) => Promise<T> {
  const kept = new Map<number, { until: number; value: Promise<T> }>()
  return (key) => {
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.value
    if (kept.size > 20) kept.clear()
    const value = read(key)
    kept.set(key, { until: performance.now() + seconds * 1000, value })
    value.catch(() => kept.delete(key))
    return value
  }
}
