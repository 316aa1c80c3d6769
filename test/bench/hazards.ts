import { asc, eq } from 'drizzle-orm'
import { answers, forms, inbox } from '../../src/database/schema/index.ts'
import { startOurs } from './bots.ts'
import { longForm, textUpdate } from './long-conversation.ts'
import type { Telegram } from './telegram.ts'
import { applicants, type BenchDatabase, fieldIds, openCompetition, textForm } from './world.ts'

export interface Outcomes {
  conversation: string
  ours: string
}

const FIELDS = ['name', 'goal', 'sum']
const SAID = ['Қор', 'Жастар', '100']

/** What three usual events do to a form that is half filled in, each done for real on both sides. */
export async function hazards(
  telegram: Telegram,
  database: BenchDatabase,
): Promise<Record<string, Outcomes>> {
  return {
    'deploy, version raised': {
      conversation: await conversationAfterDeploy(telegram, database, FIELDS, 2),
      ours: await oursAfterDeploy(telegram, database),
    },
    'deploy, field added in front': {
      conversation: await conversationAfterDeploy(telegram, database, ['bin', ...FIELDS], 1),
      ours: await oursAfterDeploy(telegram, database),
    },
    'update delivered twice': {
      conversation: await conversationRepeated(telegram, database),
      ours: await oursRepeated(telegram, database),
    },
  }
}

let nextChat = 70_000_000

async function newChat(telegram: Telegram): Promise<number> {
  const id = nextChat++
  await telegram.know([id])
  return id
}

/** Two answers, then the process begins again with other code, and the person answers on. */
async function conversationAfterDeploy(
  telegram: Telegram,
  database: BenchDatabase,
  fields: string[],
  version: number,
): Promise<string> {
  const id = await newChat(telegram)
  const before = await longForm(telegram, database, FIELDS)
  for (const text of ['/begin', ...SAID.slice(0, 2)]) await before.bot.handleUpdate(textUpdate(id, text))
  const after = await longForm(telegram, database, fields, version)
  for (const text of [SAID[2]!, 'тағы']) await after.bot.handleUpdate(textUpdate(id, text))
  return told(after.finished.get(id))
}

async function conversationRepeated(telegram: Telegram, database: BenchDatabase): Promise<string> {
  const id = await newChat(telegram)
  const { bot, finished } = await longForm(telegram, database, FIELDS)
  await bot.handleUpdate(textUpdate(id, '/begin'))
  const first = textUpdate(id, SAID[0]!)
  for (const update of [first, first, textUpdate(id, SAID[1]!)]) await bot.handleUpdate(update)
  return told(finished.get(id))
}

async function draftOf(telegram: Telegram, database: BenchDatabase) {
  const competition = await openCompetition(database, FIELDS.length)
  const [applicant] = await applicants(database, competition, 1)
  await telegram.know([applicant!.id])
  return { competition, ...applicant! }
}

/** The next version of the form stands beside the old one, with a field in front; drafts keep the version they began with. */
async function oursAfterDeploy(telegram: Telegram, database: BenchDatabase): Promise<string> {
  const { id, applicationId, competition } = await draftOf(telegram, database)
  const before = await startOurs(telegram, database)
  for (const text of SAID.slice(0, 2)) await telegram.ask(id, text)
  await before.stop()
  const definition = textForm(2, ['bin', ...fieldIds(FIELDS.length)])
  const [old] = await database.db.select().from(forms).where(eq(forms.id, competition.formId!))
  await database.db.insert(forms).values({ key: old!.key, version: 2, definition })
  const after = await startOurs(telegram, database)
  await telegram.ask(id, SAID[2]!)
  await after.stop()
  return answersOf(database, applicationId)
}

async function oursRepeated(telegram: Telegram, database: BenchDatabase): Promise<string> {
  const { id, applicationId } = await draftOf(telegram, database)
  const ours = await startOurs(telegram, database)
  await telegram.ask(id, SAID[0]!)
  await telegram.repeat()
  await telegram.ask(id, SAID[1]!)
  await ours.stop()
  const rows = await database.db.select({ id: inbox.id }).from(inbox).where(eq(inbox.chatKey, id))
  return `${await answersOf(database, applicationId)} (${rows.length} updates handled)`
}

async function answersOf({ db }: BenchDatabase, applicationId: number): Promise<string> {
  const rows = await db
    .select({ field: answers.field, value: answers.value })
    .from(answers)
    .where(eq(answers.applicationId, applicationId))
    .orderBy(asc(answers.field))
  return told(Object.fromEntries(rows.map(({ field, value }) => [FIELDS[Number(field.slice(1)) - 1], value])))
}

const told = (form: Record<string, unknown> | undefined): string =>
  form ? JSON.stringify(form) : 'no answer left'
