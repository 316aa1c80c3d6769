import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { StartError } from './database/start-error.ts'

/** The environment, parsed once (DESIGN.md §8). Nothing else reads `process.env`. */
export interface Config {
  /** Absent: the demo, with a pretend Telegram. */
  botToken?: string | undefined
  telegramApiRoot?: string | undefined
  databaseUrl?: string | undefined
  redisUrl?: string | undefined
  dataDir: string
  roles: readonly Role[]
  port: number
  publicUrl: string
  updates: 'polling' | 'webhook'
  webhookSecret: string
  metricsPort?: number | undefined
  adminIds: readonly number[]
  /** Proactive messages a second, over all processes. */
  sendRate: number
  /** Broadcasts may pass Telegram's free 30 a second, at its price (Bot API, allow_paid_broadcast). */
  paidBroadcast: boolean
  /** A notice to more than so many needs a second member of staff. */
  approvalAbove: number
  production: boolean
}

export const ROLES = ['bot', 'web', 'worker'] as const
export type Role = (typeof ROLES)[number]

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const address = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\s*\d+\s*$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)

/** Messages a second that Telegram takes from a bot for nothing (Bot API FAQ, broadcasting). */
const FREE_RATE = 30

const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456:ABC…, as BotFather gives it')
    .optional(),
  TELEGRAM_API_ROOT: address('http:', 'https:').optional(),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  REDIS_URL: address('redis:', 'rediss:').optional(),
  DATA_DIR: z.string().default('./data'),
  ROLES: z
    .string()
    .default('bot,web,worker')
    .transform(list)
    .pipe(z.array(z.enum(ROLES)).min(1)),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: address('http:', 'https:').optional(),
  UPDATES: z.enum(['polling', 'webhook']).default('polling'),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -')
    .optional(),
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^[\d\s,]*$/, 'must be numbers with commas between them, as /staff tells them')
    .default('')
    .transform((text) => list(text).map(Number)),
  SEND_RATE: wholeNumber(1, 1000).default(25),
  PAID_BROADCAST: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  APPROVAL_ABOVE: wholeNumber(0, 100_000_000).default(1000),
  NODE_ENV: z.string().optional(),
})

/** What the process was given, and what `.env` in the working directory adds to it. */
export function environment(): Record<string, string | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * The configuration, or a start that stops.
 * @throws StartError naming each variable that is wrong and how to write it
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  // A variable left empty in an .env file means the same as one left out.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path[0]?.toString() ?? ''}: ${issue.message}`)
    throw new StartError(`These settings need mending:\n  ${lines.join('\n  ')}`)
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  if (values.SEND_RATE > FREE_RATE && values.PAID_BROADCAST === 'off' && !values.TELEGRAM_API_ROOT)
    throw new StartError(
      `SEND_RATE may be at most ${FREE_RATE}: Telegram takes more only paid, with PAID_BROADCAST=on.`,
    )
  if (!values.BOT_TOKEN && production)
    throw new StartError('BOT_TOKEN is missing. Get one from @BotFather and set it.')
  if (!values.DATABASE_URL && values.ROLES.length < ROLES.length) {
    throw new StartError(
      'ROLES can be split only with DATABASE_URL: the embedded database serves one process.',
    )
  }
  return {
    botToken: values.BOT_TOKEN,
    telegramApiRoot: values.TELEGRAM_API_ROOT?.replace(/\/$/, ''),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    dataDir: values.DATA_DIR,
    roles: values.ROLES,
    port: values.PORT,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    updates: values.UPDATES,
    webhookSecret: values.WEBHOOK_SECRET ?? secretFrom(values.BOT_TOKEN ?? ''),
    metricsPort: values.METRICS_PORT,
    adminIds: values.ADMIN_IDS,
    sendRate: values.SEND_RATE,
    paidBroadcast: values.PAID_BROADCAST === 'on',
    approvalAbove: values.APPROVAL_ABOVE,
    production,
  }
}

/** The same in every process without anyone having to share it. */
const secretFrom = (token: string) => createHmac('sha256', token).update('ariptes-webhook').digest('hex')
