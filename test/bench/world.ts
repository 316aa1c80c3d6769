import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import postgres from 'postgres'
import type { Form } from '../../src/core/applications/form/form.ts'
import { type DatabaseHandle, openDatabase } from '../../src/database/client.ts'
import { migrate } from '../../src/database/migrate.ts'
import { forms, people } from '../../src/database/schema/index.ts'
import { makeCompetition, makeDraft, makePerson } from '../support/scene.ts'

export const log = pino({ level: 'warn' })

export const FIELDS = 200
/** 240 Cyrillic letters, as somebody who answers thoroughly writes. */
export const ANSWER = 'Ауыл жастарына кәсіп үйретеміз, '.repeat(8).slice(0, 240)

export interface BenchDatabase extends DatabaseHandle {
  /** What it is, for the print. */
  kind: string
  directory: string
}

/** A migrated database of this run's own: on TEST_DATABASE_URL or DATABASE_URL, else embedded on disk. Closing removes it. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'ariptes-bench-'))
  const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  const own = server ? await makeDatabase(server) : undefined
  const handle = await openDatabase({ databaseUrl: own?.url, dataDir: directory, log })
  await migrate(handle)
  const [row] = await handle.sql<{ version: string }[]>`select current_setting('server_version') as version`
  return {
    ...handle,
    directory,
    kind: `${own ? 'PostgreSQL' : 'embedded PostgreSQL'} ${row?.version ?? ''}`,
    async close() {
      await handle.close()
      await own?.drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function makeDatabase(server: string) {
  const name = `ariptes_bench_${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const admin = postgres(server, { max: 1, onnotice() {} })
    await admin.unsafe(statement).finally(() => admin.end())
  }
  await run(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) }
}

const both = (text: string) => ({ kk: text, ru: text })

/** One line of text after another. */
export const textForm = (version: number, ids: string[]): Form => ({
  key: 'bench',
  version,
  title: both('Өтінім'),
  sections: [
    {
      id: 'all',
      title: both('Жоба'),
      fields: ids.map((id) => ({ id, type: 'text', label: both(`Сұрақ ${id}`) })),
    },
  ],
})

export const fieldIds = (count: number) => Array.from({ length: count }, (_, at) => `q${at + 1}`)

export type Competition = Awaited<ReturnType<typeof makeCompetition>>

/** An open competition with a form of so many text fields. */
export async function openCompetition({ db }: DatabaseHandle, fields = FIELDS): Promise<Competition> {
  const [form] = await db
    .insert(forms)
    .values({ key: `bench-${randomUUID()}`, version: 1, definition: textForm(1, fieldIds(fields)) })
    .returning()
  return makeCompetition(db, { formId: form!.id, deadline: new Date(Date.now() + 10 * 86_400_000) })
}

let nextTelegramId = 50_000_000

/** So many people, each on the first field of a draft of their own. Returns their Telegram ids and drafts. */
export async function applicants({ db }: DatabaseHandle, competition: Competition, count: number) {
  const made: { id: number; applicationId: number }[] = []
  for (let at = 0; at < count; at++) {
    const telegramId = nextTelegramId++
    const now = new Date()
    const person = await makePerson(db, { telegramId, consentedAt: now })
    const { id } = await makeDraft(db, competition, { ownerId: person.id, startedAt: now })
    await db
      .update(people)
      .set({ place: `field:${id}:q1` })
      .where(eq(people.id, person.id))
    made.push({ id: telegramId, applicationId: id })
  }
  return made
}
