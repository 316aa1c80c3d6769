import { Redis } from 'ioredis'
import { StartError } from '../database/start-error.ts'
import { waitUntilAnswers } from '../database/wait-until-answers.ts'

export interface RedisOptions {
  url: string
  onWaiting(error: unknown): void
  signal?: AbortSignal | undefined
}

/**
 * Waits until the Redis at the address answers.
 * @throws StartError at once for a malformed address or refused credentials
 */
export async function waitForRedis({ url, onWaiting, signal }: RedisOptions): Promise<void> {
  checkRedisUrl(url)
  await waitUntilAnswers({ attempt: () => reach(url), hopeless: sentenceFor, onWaiting, signal })
}

function sentenceFor(error: unknown): string | undefined {
  const { message = '' } = error as { message?: string }
  if (/WRONGPASS|NOAUTH|AUTH <password>|NOPERM|invalid password/i.test(message))
    return 'The Redis server refuses the user name or the password; check REDIS_URL.'
  if (/DB index/i.test(message)) return 'The Redis server has no database of that number; check REDIS_URL.'
}

async function reach(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 10_000 })
  let reason: unknown
  redis.on('error', (error) => {
    reason ??= error
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    // A command's own error only says that the connection is closed; the event before it says why.
    throw reason ?? error
  } finally {
    redis.disconnect()
  }
  if (reason) throw reason
}

/** Without the address itself, which holds the password. */
function checkRedisUrl(url: string): void {
  const ok = URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && new URL(url).hostname
  if (!ok) throw new StartError('REDIS_URL is not an address of the form redis://user:password@host:6379/0.')
}
