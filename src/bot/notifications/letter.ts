import type { Notification } from '../../core/notifications/sender.ts'
import type { Db } from '../../database/client.ts'
import type { Button } from '../ui/view.ts'

/** A notification in the person's own language: Telegram HTML, at most 4096 characters. */
export interface Letter {
  html: string
  buttons?: Button[][] | undefined
}

export interface Around {
  db: Db
  now: Date
}

/** Makes a letter from what the database says now; undefined when there is nothing left to say. */
export type Write = (around: Around, notification: Notification) => Promise<Letter | undefined>

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
