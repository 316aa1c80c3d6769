import type { Changes } from '../telegram/changes.ts'

/** Milliseconds a test waits for anything by default. */
export const PATIENCE = 10_000

/**
 * Resolves with what `look` finds, now or at the first change of this chat that makes it find something.
 * @throws the error `tooLate` makes, after `timeout` milliseconds.
 */
export function until<T>(
  changes: Changes,
  chatId: number,
  look: () => T | undefined,
  timeout: number,
  tooLate: () => Error,
): Promise<T> {
  const found = look()
  if (found !== undefined) return Promise.resolve(found)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      reject(tooLate())
    }, timeout)
    const stop = changes.listen(chatId, () => {
      const seen = look()
      if (seen === undefined) return
      clearTimeout(timer)
      stop()
      resolve(seen)
    })
  })
}

/** Resolves once `calm` has held for `quiet` milliseconds with no change of this person's chat in between. */
export function settled(
  changes: Changes,
  personId: number,
  calm: () => boolean,
  { quiet, timeout }: { quiet: number; timeout: number },
  tooLate: () => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let rest: NodeJS.Timeout | undefined
    const end = (settle: () => void) => {
      clearTimeout(rest)
      clearTimeout(limit)
      stop()
      settle()
    }
    const limit = setTimeout(() => end(() => reject(tooLate())), timeout)
    const check = () => {
      clearTimeout(rest)
      if (calm()) rest = setTimeout(() => end(resolve), quiet)
    }
    const stop = changes.listen(personId, check)
    check()
  })
}
