import { eq, sql } from 'drizzle-orm'
import { answers, talks } from '../../src/database/schema/index.ts'
import { startOurs } from './bots.ts'
import { hazards } from './hazards.ts'
import { longForm, textUpdate } from './long-conversation.ts'
import { machine, median, ms, printTable } from './numbers.ts'
import { startTelegram, type Telegram } from './telegram.ts'
import {
  ANSWER,
  applicants,
  type BenchDatabase,
  FIELDS,
  fieldIds,
  openBenchDatabase,
  openCompetition,
} from './world.ts'

const PEOPLE = 5
const STEPS = [1, 50, 100, 200]

interface Form {
  /** Milliseconds in hand, by answer. */
  took: number[]
  /** Bytes of JSON kept for the form after the answer, for each of STEPS. */
  kept: number[]
}

/** The long form as one conversation, and as rows: what an answer costs, and what becomes of answers when something happens. */
export async function benchConversation(): Promise<void> {
  const database = await openBenchDatabase()
  const telegram = await startTelegram()
  try {
    console.log(`${machine()}; ${database.kind}; the pretend Telegram in its own process\n`)
    const conversation = await filled(await asConversation(telegram, database))
    const rows = await asRows(telegram, database)
    const ours = await filled(rows.fill)
    await rows.stop()
    printCosts(conversation, ours)
    console.log('\nA form of name, goal, sum: "Қор", "Жастар", then what happens, then the rest')
    const outcomes = Object.entries(await hazards(telegram, database))
    printTable(
      ['', 'one conversation', 'rows'],
      outcomes.map(([what, { conversation, ours }]) => [what, conversation, ours]),
    )
  } finally {
    await telegram.close()
    await database.close()
  }
}

type Fill = () => Promise<Form>

/** The first one only warms up. */
async function filled(fill: Fill): Promise<Form[]> {
  await fill()
  const forms: Form[] = []
  for (let at = 0; at < PEOPLE; at++) forms.push(await fill())
  return forms
}

let nextChat = 60_000_000

async function asConversation(telegram: Telegram, database: BenchDatabase): Promise<Fill> {
  const { bot } = await longForm(telegram, database, fieldIds(FIELDS + 1))
  return async () => {
    const id = nextChat++
    await telegram.know([id])
    await bot.handleUpdate(textUpdate(id, '/begin'))
    const form: Form = { took: [], kept: [] }
    for (let step = 1; step <= FIELDS; step++) {
      const began = performance.now()
      await bot.handleUpdate(textUpdate(id, ANSWER))
      form.took.push(performance.now() - began)
      if (!STEPS.includes(step)) continue
      const [row] = await database.db
        .select({ bytes: sql<number>`octet_length(${talks.value}::text)` })
        .from(talks)
        .where(eq(talks.key, String(id)))
      form.kept.push(row?.bytes ?? 0)
    }
    return form
  }
}

async function asRows(telegram: Telegram, database: BenchDatabase) {
  const ours = await startOurs(telegram, database)
  const competition = await openCompetition(database, FIELDS + 1)
  const fill: Fill = async () => {
    const [applicant] = await applicants(database, competition, 1)
    await telegram.know([applicant!.id])
    ours.inHand.length = 0
    const kept: number[] = []
    for (let step = 1; step <= FIELDS; step++) {
      await telegram.ask(applicant!.id, ANSWER)
      if (!STEPS.includes(step)) continue
      const [row] = await database.db
        .select({ bytes: sql<number>`sum(octet_length(${answers.value}::text))::int` })
        .from(answers)
        .where(eq(answers.applicationId, applicant!.applicationId))
      kept.push(row?.bytes ?? 0)
    }
    return { took: [...ours.inHand], kept }
  }
  return { fill, stop: ours.stop }
}

/** The median of the answers round a step: one alone would show what else the machine was doing. */
const timeAt = (forms: Form[], step: number): string =>
  ms(median(forms.flatMap(({ took }) => took.slice(Math.max(0, step - 6), step + 4))))

function printCosts(conversation: Form[], ours: Form[]): void {
  const kept = (forms: Form[], at: number) =>
    `${(median(forms.map((form) => form.kept[at] ?? 0)) / 1024).toFixed(1)} KiB`
  console.log(`One answer, from when it is in hand to its reply, and what is stored (${PEOPLE} people)`)
  printTable(
    ['answer', 'one conversation', 'stored', 'rows', 'stored'],
    STEPS.map((step, at) => [
      String(step),
      timeAt(conversation, step),
      kept(conversation, at),
      timeAt(ours, step),
      kept(ours, at),
    ]),
  )
}
