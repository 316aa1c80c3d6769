import postgres from 'postgres'
import { StartError } from './start-error.ts'
import { waitUntilAnswers } from './wait-until-answers.ts'

export interface ServerOptions {
  url: string
  onWaiting(error: unknown): void
  signal?: AbortSignal | undefined
}

/**
 * Waits until the PostgreSQL at the address answers.
 * @throws StartError at once for a malformed address, refused credentials or a missing database
 */
export async function waitForServer({ url, onWaiting, signal }: ServerOptions): Promise<void> {
  checkDatabaseUrl(url)
  await waitUntilAnswers({ attempt: () => reach(url), hopeless: sentenceFor, onWaiting, signal })
}

const mistakes: Record<string, string> = {
  '28000': 'refuses this user',
  '28P01': 'refuses the user name or the password',
  '3D000': 'has no database of that name',
  '42501': 'does not let this user connect',
}

/** Codes of a server that is starting, stopping, full or out of reach. */
const passing = /^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|CONNECT|57P|53|08)/

function sentenceFor(error: unknown): string | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (passing.test(code)) return
  const mistake = mistakes[code] ?? `cannot be used: ${message}`
  return `The PostgreSQL server ${mistake}; check DATABASE_URL.`
}

async function reach(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, fetch_types: false, onnotice() {} })
  try {
    await sql`select 1`
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Without the address itself, which holds the password. */
export function checkDatabaseUrl(url: string): void {
  const malformed = 'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database.'
  if (!URL.canParse(url)) throw new StartError(malformed)
  const { protocol, pathname } = new URL(url)
  if (!/^postgres(ql)?:$/.test(protocol) || pathname.length < 2) throw new StartError(malformed)
}
