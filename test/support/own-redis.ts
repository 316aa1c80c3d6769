import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { freePort } from './service.ts'

/** A Redis of the test's own, so that neither its jobs nor a flush of it meets anybody else's. */
export interface OwnRedis {
  url: string
  /** As if somebody had emptied it. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Undefined where there is no redis-server to start. */
export async function startOwnRedis(): Promise<OwnRedis | undefined> {
  const port = await freePort()
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no']
  const server = spawn('redis-server', settings, { stdio: 'ignore' })
  const missing = once(server, 'error').then(() => true)
  if (await Promise.race([missing, once(server, 'spawn').then(() => false)])) return undefined
  const url = `redis://127.0.0.1:${port}`
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 })
  redis.on('error', () => {})
  await redis.ping()
  return {
    url,
    async flush() {
      await redis.flushall()
    },
    async close() {
      redis.disconnect()
      const gone = once(server, 'exit')
      server.kill()
      await gone
    },
  }
}
