import type { Frame } from './frames.ts'
import { stringAt } from './frames.ts'

/** Which connection listens to which channel: the engine has one session and answers whoever is talking. */
export interface NotificationRouter<Listener> {
  /** Takes note of LISTEN and UNLISTEN in a text; true when it contained an UNLISTEN. */
  observe(listener: Listener, sql: string): boolean
  /** Everyone a NotificationResponse frame is for. */
  recipients(notification: Frame): Listener[]
  forget(listener: Listener): void
  /** LISTEN for every channel somebody waits for, to repair what one connection's UNLISTEN took from the others. */
  listenAgain(): string
}

export const mentionsListen = (sql: string) => /listen|discard/i.test(sql)

export function notificationRouter<Listener>(): NotificationRouter<Listener> {
  const channels = new Map<Listener, Set<string>>()
  return {
    observe(listener, sql) {
      const changes = listenChanges(sql)
      for (const { channel, off } of changes) {
        const own = channels.get(listener) ?? new Set<string>()
        channels.set(listener, own)
        if (!off) own.add(channel)
        else if (channel === '*') own.clear()
        else own.delete(channel)
      }
      return changes.some(({ off }) => off)
    },
    recipients({ bytes }) {
      // Header of five bytes, then the sender's process id, then the channel.
      const channel = stringAt(bytes, 9)
      return [...channels].filter(([, own]) => own.has(channel)).map(([listener]) => listener)
    },
    forget(listener) {
      channels.delete(listener)
    },
    listenAgain() {
      const wanted = new Set([...channels.values()].flatMap((own) => [...own]))
      return [...wanted].map((channel) => `LISTEN "${channel.replaceAll('"', '""')}"`).join(';')
    },
  }
}

const comments = /--[^\n]*|\/\*[\s\S]*?\*\//g
const command = /^\s*(?:(un)?listen\s+("(?:[^"]|"")+"|[\w$]+|\*)|discard\s+all)\s*$/i

/** The LISTEN, UNLISTEN and DISCARD ALL statements of a text. BullMQ's begin with comments. */
function listenChanges(sql: string): { channel: string; off: boolean }[] {
  if (!mentionsListen(sql)) return []
  return sql
    .replace(comments, ' ')
    .split(';')
    .map((statement) => command.exec(statement))
    .filter((match) => match !== null)
    .map(([, un, channel]) => ({ channel: channelName(channel ?? '*'), off: Boolean(un) || !channel }))
}

const channelName = (written: string) =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase()
