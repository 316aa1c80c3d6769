import { type Config, environment, readConfig } from './config.ts'
import { StartError } from './database/start-error.ts'
import { type Service, start } from './start.ts'
import { tellStarted } from './tell-started.ts'

/** Loaded only without BOT_TOKEN; the image for real use leaves the folder out. */
const DEMO: string = './demo/start-demo.ts'

async function startDemo(config: Config): Promise<Service> {
  const demo = (await import(DEMO).catch((error: unknown) => {
    throw isMissing(error)
      ? new StartError('This build has no demo: set BOT_TOKEN.', { cause: error })
      : error
  })) as { startDemo(config: Config): Promise<Service> }
  return demo.startDemo(config)
}

/** Only the folder left out: a fault inside the demo must show itself as what it is. */
const isMissing = (error: unknown): boolean => {
  const { code, url } = error as { code?: string; url?: string }
  return code === 'ERR_MODULE_NOT_FOUND' && /\/demo\/start-demo\.[jt]s$/.test(url ?? '')
}

async function main(): Promise<void> {
  const began = Date.now()
  const config = readConfig(environment())
  const service = config.botToken ? await start(config) : await startDemo(config)
  console.log(tellStarted(config, Date.now() - began))
  let stopping = false
  // Not `once`: Ctrl-C reaches the whole group, and npm passes it on once more; a second signal must not cut the stop short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      // What is in hand gets ten seconds.
      setTimeout(() => process.exit(1), 10_000).unref()
      service.stop().then(() => process.exit(0))
    })
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? `\n${error.message}\n` : error)
  process.exit(1)
})
