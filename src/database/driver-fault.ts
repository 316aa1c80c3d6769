import type { Logger } from 'pino'

/**
 * Ends the process at once, with its fault in the log, when something is thrown outside every promise.
 *
 * postgres.js 3.4.9 throws `TypeError: Cannot read properties of null (reading 'write')` so when the server closes a
 * connection just before a COMMIT is written, and then leaves every later query on that connection without an answer.
 * A supervisor starts the process again; nothing is lost, because updates and notifications wait in tables.
 */
export function endOnDriverFault(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error, origin }, 'Ended by a fault outside any request')
    process.exit(1)
  })
}
