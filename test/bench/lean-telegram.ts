import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Answers messages as fast as a Node server can, without looking at them: for what the sender itself costs. */
export interface LeanTelegram {
  apiRoot: string
  token: string
  /** `firstAt`: milliseconds of real time since 1970. */
  counted(): Promise<{ messages: number; firstAt: number }>
  close(): Promise<void>
}

export async function startLeanTelegram(): Promise<LeanTelegram> {
  const script = fileURLToPath(new URL('./lean-telegram-child.ts', import.meta.url))
  const child = fork(script, { execArgv: ['--import', 'tsx'] })
  const [{ apiRoot }] = (await once(child, 'message')) as [{ apiRoot: string }]
  return {
    apiRoot,
    token: '5000000001:LEAN-telegram-token-for-the-bench',
    async counted() {
      const heard = once(child, 'message')
      child.send('count')
      const [counted] = (await heard) as [{ messages: number; firstAt: number }]
      return counted
    },
    async close() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
