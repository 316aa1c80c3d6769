import { type DestinationStream, type Logger, pino } from 'pino'

/** The log of a process: JSON lines, from `info` in production, from `warn` on a desk. `destination` is for tests. */
export function createLog({ production }: { production: boolean }, destination?: DestinationStream): Logger {
  const options = {
    level: production ? 'info' : 'warn',
    base: null,
    serializers: { err: safeError },
    redact: ['token', '*.token'],
  }
  return destination ? pino(options, destination) : pino(options)
}

interface Telling {
  code?: unknown
  error_code?: unknown
  method?: unknown
  query?: unknown
  cause?: unknown
}

/**
 * Errors of libraries carry the whole update, the token, the text that was sent or the parameters of a query: of an error only
 * what helps to find the fault is logged, never anything a person wrote.
 */
function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, error_code: status, method, query, cause } = error as Error & Telling
  // drizzle's message repeats the parameters; what the server said is in its cause.
  const message = query === undefined ? error.message : 'a query failed'
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    message,
    code,
    status,
    method,
    at: frames?.slice(0, 8),
    cause: cause && safeError(cause),
  }
}
