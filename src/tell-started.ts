import type { Config } from './config.ts'

/** What runs on what, which addresses to open and what to set for real use; for the person at the terminal. */
export function tellStarted(config: Config, tookMs: number): string {
  const demo = !config.botToken
  const site = demo ? `http://localhost:${config.port}` : config.publicUrl
  const roles = config.roles.join(', ')
  return [
    '',
    `Ariptes is ready (${(tookMs / 1000).toFixed(1)} s). Roles in this process: ${roles}.`,
    '',
    demo && `  Try the bot      ${site}/demo   (choose who to be; a clock can be moved forward)`,
    config.roles.includes('web') && `  Public site      ${site}/`,
    `  Telegram         ${telegramLine(config)}`,
    `  Database         ${config.databaseUrl ? 'PostgreSQL at DATABASE_URL' : `embedded PostgreSQL under ${config.dataDir} (one process)`}`,
    `  Queue            ${config.redisUrl ? 'BullMQ on Redis at REDIS_URL' : 'BullMQ on the same PostgreSQL'}`,
    `  Files            ${config.dataDir}/files`,
    '',
    demo
      ? 'Everything here is invented. For real use set BOT_TOKEN, ADMIN_IDS, DATABASE_URL, REDIS_URL and PUBLIC_URL (see .env.example).'
      : warnings(config),
    'Ctrl-C stops it; nothing is lost.',
    '',
  ]
    .filter((line) => line !== false && line !== undefined)
    .join('\n')
}

function telegramLine({ botToken, telegramApiRoot, updates }: Config): string {
  if (!botToken) return 'a pretend one inside this process, nothing leaves this machine'
  return `${telegramApiRoot ?? 'api.telegram.org'}, updates by ${updates}`
}

function warnings({ adminIds, databaseUrl, production }: Config): string | undefined {
  const lines = [
    adminIds.length === 0 &&
      'ADMIN_IDS is empty: nobody is staff yet. Send /staff to the bot to learn your id.',
    production &&
      !databaseUrl &&
      'WARNING: the embedded database does not survive a power cut. Set DATABASE_URL for real use.',
  ].filter((line) => line !== false)
  return lines.length > 0 ? lines.join('\n') : undefined
}
