import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PretendTelegramOptions } from '../../src/demo/telegram/start.ts'

export type Command =
  | { do: 'know'; ids: number[] }
  | { do: 'ask'; id: number; text: string }
  | { do: 'drain'; ids: number[]; each: number; text: string }
  | ({ do: 'keep-pace' } & Rate)
  | { do: 'press'; presses: Press[] }
  | { do: 'repeat' }
  | { do: 'accepted' }

export interface Rate {
  ids: number[]
  perSecond: number
  seconds: number
  text: string
}

/** A button somebody presses at a moment, in milliseconds since 1970. */
export interface Press {
  id: number
  data: string
  at: number
}

export interface Pressed {
  id: number
  /** When it was really pressed, in milliseconds since 1970. */
  at: number
  /** Milliseconds from when it was due to the first message that followed; absent when none came. */
  took?: number
}

export interface Drained {
  /** From the first message written to the last reply. */
  ms: number
  telegramCpuMs: number
}

/** What the server took of all that was sent to it. */
export interface Accepted {
  messages: number
  /** To so many people. */
  people: number
  /** When the last one was taken, in milliseconds of real time since 1970. */
  last: number
  /** The most messages in any one second. */
  worstSecond: number
  /** Calls answered with 429. */
  refused: number
}

/** The pretend Telegram as the bench drives it; one command at a time. */
export interface Telegram {
  apiRoot: string
  token: string
  /** Gives accounts to people. */
  know(ids: number[]): Promise<void>
  /** One message and the wait for its reply, in milliseconds. */
  ask(id: number, text: string): Promise<number>
  /** Everybody writes so many messages at once. */
  drain(ids: number[], each: number, text: string): Promise<Drained>
  /** Milliseconds from when each message was due to its reply. */
  keepPace(rate: Rate): Promise<number[]>
  /** Everybody presses one button at a moment of their own, in this order. */
  press(presses: Press[]): Promise<Pressed[]>
  /** The last update is delivered a second time. */
  repeat(): Promise<void>
  accepted(): Promise<Accepted>
  close(): Promise<void>
}

/** Starts it in its own process, so that its work is not in the bot's event loop. */
export async function startTelegram(options: PretendTelegramOptions = { keepCalls: 100 }): Promise<Telegram> {
  const script = fileURLToPath(new URL('./telegram-child.ts', import.meta.url))
  const child = fork(script, [JSON.stringify(options)], { execArgv: ['--import', 'tsx'] })
  const heard = async () => {
    const [{ result }] = (await once(child, 'message')) as [{ result: unknown }]
    return result
  }
  const run = (command: Command) => {
    const result = heard()
    child.send(command)
    return result
  }
  const started = (await heard()) as Pick<Telegram, 'apiRoot' | 'token'>
  return {
    ...started,
    know: async (ids) => void (await run({ do: 'know', ids })),
    ask: async (id, text) => (await run({ do: 'ask', id, text })) as number,
    drain: async (ids, each, text) => (await run({ do: 'drain', ids, each, text })) as Drained,
    keepPace: async (rate) => (await run({ do: 'keep-pace', ...rate })) as number[],
    press: async (presses) => (await run({ do: 'press', presses })) as Pressed[],
    repeat: async () => void (await run({ do: 'repeat' })),
    accepted: async () => (await run({ do: 'accepted' })) as Accepted,
    async close() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
