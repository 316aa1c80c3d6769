import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { StartError } from '../src/database/start-error.ts'

const TOKEN = '123456:ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** What a start with these settings says when it stops. */
function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}

describe('settings left out', () => {
  test('nothing set is the demo: everything in one process, embedded, on port 3000', () => {
    expect(readConfig({})).toMatchObject({
      botToken: undefined,
      databaseUrl: undefined,
      redisUrl: undefined,
      dataDir: './data',
      roles: ['bot', 'web', 'worker'],
      port: 3000,
      publicUrl: 'http://localhost:3000',
      updates: 'polling',
      metricsPort: undefined,
      adminIds: [],
      sendRate: 25,
      production: false,
    })
  })

  test('a variable left empty means the same as one left out', () => {
    const names = ['BOT_TOKEN', 'DATABASE_URL', 'REDIS_URL', 'ROLES', 'PORT', 'PUBLIC_URL', 'UPDATES']
    const more = ['TELEGRAM_API_ROOT', 'DATA_DIR', 'WEBHOOK_SECRET', 'METRICS_PORT', 'ADMIN_IDS', 'SEND_RATE']
    const empty = Object.fromEntries([...names, ...more, 'NODE_ENV'].map((name) => [name, '']))
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  test('the links of the site follow its port', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  })
})

describe('settings given', () => {
  test('lists may have blanks around their commas', () => {
    const { roles, adminIds } = readConfig({
      ROLES: 'bot, worker',
      ADMIN_IDS: ' 17 , 7000000001',
      DATABASE_URL: 'postgres://localhost/a',
    })
    expect(roles).toEqual(['bot', 'worker'])
    expect(adminIds).toEqual([17, 7_000_000_001])
  })

  test('addresses lose the slash at their end', () => {
    const { publicUrl, telegramApiRoot } = readConfig({
      PUBLIC_URL: 'https://ariptes.example/',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
    })
    expect(publicUrl).toBe('https://ariptes.example')
    expect(telegramApiRoot).toBe('http://127.0.0.1:8081')
  })

  test('the webhook secret is the same in every process with the token, and fit for Telegram', () => {
    const { webhookSecret } = readConfig({ BOT_TOKEN: TOKEN })
    expect(webhookSecret).toBe(readConfig({ BOT_TOKEN: TOKEN }).webhookSecret)
    expect(webhookSecret).not.toBe(readConfig({ BOT_TOKEN: `${TOKEN}x` }).webhookSecret)
    expect(webhookSecret).toMatch(/^[\w-]{1,256}$/)
    expect(readConfig({ BOT_TOKEN: TOKEN, WEBHOOK_SECRET: 'a-secret-of-our-own' }).webhookSecret).toBe(
      'a-secret-of-our-own',
    )
  })
})

describe('settings that stop the start', () => {
  test.each([
    ['BOT_TOKEN', 'my token', 'as BotFather gives it'],
    ['TELEGRAM_API_ROOT', 'localhost:8081', 'http:// or https://'],
    ['DATABASE_URL', 'mysql://localhost/a', 'postgres:// or postgresql://'],
    ['REDIS_URL', 'localhost:6379', 'redis:// or rediss://'],
    ['PUBLIC_URL', 'ariptes.example', 'http:// or https://'],
    ['ROLES', 'bot,painter', '"bot"|"web"|"worker"'],
    ['PORT', 'http', 'a whole number'],
    ['PORT', '70000', '65535'],
    ['UPDATES', 'pigeon', '"polling"|"webhook"'],
    ['WEBHOOK_SECRET', 'short', '16 to 256'],
    ['METRICS_PORT', '0', 'from 1 to 65535'],
    ['ADMIN_IDS', '@aigerim', 'as /staff tells them'],
    ['SEND_RATE', '-1', 'from 1 to 1000'],
  ])('%s=%s is named with what it should look like', (name, value, hint) => {
    const said = refusal({ [name]: value })
    expect(said).toContain(`${name}: `)
    expect(said).toContain(hint)
  })

  test('every wrong setting is named at once', () => {
    const said = refusal({ PORT: 'http', ADMIN_IDS: 'me' })
    expect(said).toMatch(/PORT: .*\n.*ADMIN_IDS: /s)
  })

  test('a refused token is not repeated: the log is no place for it', () => {
    expect(refusal({ BOT_TOKEN: 'no-colon-in-this-secret' })).not.toContain('no-colon-in-this-secret')
  })

  test('roles cannot be split over an embedded database', () => {
    expect(refusal({ ROLES: 'bot,web' })).toContain('DATABASE_URL')
    expect(readConfig({ ROLES: 'bot,web', DATABASE_URL: 'postgres://localhost/a' }).roles).toEqual([
      'bot',
      'web',
    ])
  })

  test('production does not fall back to the demo', () => {
    expect(refusal({ NODE_ENV: 'production' })).toContain('BOT_TOKEN')
    expect(readConfig({ NODE_ENV: 'production', BOT_TOKEN: TOKEN }).production).toBe(true)
  })
})
