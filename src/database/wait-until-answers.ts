import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from './start-error.ts'

export interface WaitOptions {
  /** Reaches the server once; throws the driver's error. */
  attempt(): Promise<void>
  /** The sentence to stop with; undefined when the failure may pass by itself. */
  hopeless(error: unknown): string | undefined
  /** Called once, at the first failure that may pass. */
  onWaiting(error: unknown): void
  signal?: AbortSignal | undefined
}

/**
 * Waits for a server to answer, asking again after 0.25 s, 0.5 s and so on up to 5 s.
 * @throws StartError when waiting cannot help; AbortError when the signal fires
 */
export async function waitUntilAnswers({ attempt, hopeless, onWaiting, signal }: WaitOptions): Promise<void> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt()
    } catch (error) {
      const sentence = hopeless(error)
      if (sentence) throw new StartError(sentence, { cause: error })
      if (failures === 0) onWaiting(error)
      await pause(Math.min(5_000, 250 * 2 ** failures), undefined, { signal })
    }
  }
}
