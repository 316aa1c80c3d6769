import { startEcho, startOurs, type Timed } from './bots.ts'
import { machine, median, ms, printTable, quantile } from './numbers.ts'
import { startTelegram, type Telegram } from './telegram.ts'
import {
  ANSWER,
  applicants,
  type BenchDatabase,
  type Competition,
  FIELDS,
  openBenchDatabase,
  openCompetition,
} from './world.ts'

const RUNS = 3
const PEOPLE = 8
const CHATS = 150
const EACH = 10
const RATE = { perSecond: 300, seconds: 10 }

interface Scene {
  telegram: Telegram
  database: BenchDatabase
  competition: Competition
}

/** What one answer costs at both ends of a long form, how many the bot takes a second, and how long people wait. */
export async function benchAnswer(): Promise<void> {
  const database = await openBenchDatabase()
  const telegram = await startTelegram()
  try {
    const scene = { telegram, database, competition: await openCompetition(database) }
    console.log(
      `${machine()}; ${database.kind}; the pretend Telegram in its own process; medians of ${RUNS} runs\n`,
    )
    await costOfAnswers(scene)
    await throughput(scene)
    await latency(scene)
  } finally {
    await telegram.close()
    await database.close()
  }
}

async function newcomers({ telegram, database, competition }: Scene, count: number): Promise<number[]> {
  const ids = (await applicants(database, competition, count)).map(({ id }) => id)
  await telegram.know(ids)
  return ids
}

interface Filled {
  seen: number[]
  inHand: number[]
}

/** One person answers the whole form, each question after the reply to the last. */
async function fillForm({ telegram }: Scene, ours: Timed, id: number): Promise<Filled> {
  ours.inHand.length = 0
  const seen: number[] = []
  for (let at = 0; at < FIELDS; at++) seen.push(await telegram.ask(id, ANSWER))
  return { seen, inHand: [...ours.inHand] }
}

async function costOfAnswers(scene: Scene): Promise<void> {
  const ours = await startOurs(scene.telegram, scene.database)
  const [stranger] = await newcomers(scene, 1)
  await fillForm(scene, ours, stranger!)
  const rows: Record<keyof Filled, number[][]> = { seen: [], inHand: [] }
  for (let run = 0; run < RUNS; run++) {
    const forms: Filled[] = []
    for (const id of await newcomers(scene, PEOPLE)) forms.push(await fillForm(scene, ours, id))
    for (const level of ['seen', 'inHand'] as const) {
      const first = median(forms.flatMap((form) => form[level].slice(0, 10)))
      const last = median(forms.flatMap((form) => form[level].slice(FIELDS - 10)))
      rows[level].push([first, last, last / first])
    }
  }
  await ours.stop()
  console.log(`Saving one answer of ${FIELDS} (${PEOPLE} people a run, one answer at a time)`)
  const line = (name: string, runs: number[][]) => {
    const [first, last, ratio] = [0, 1, 2].map((at) => median(runs.map((run) => run[at]!)))
    return [name, ms(first!), ms(last!), `${ratio!.toFixed(2)} x`]
  }
  printTable(
    ['', 'answers 1-10', `answers ${FIELDS - 9}-${FIELDS}`, 'ratio (at most 1.20)'],
    [line('written to reply seen', rows.seen), line('claimed to replied', rows.inHand)],
  )
}

async function throughput(scene: Scene): Promise<void> {
  const rates: { echo: number; ours: number; cpu: number; ratio: number }[] = []
  for (let run = 0; run < RUNS; run++) {
    const ids = await newcomers(scene, CHATS)
    const drain = async () => {
      const cpu = process.cpuUsage()
      const { ms } = await scene.telegram.drain(ids, EACH, ANSWER)
      const { user, system } = process.cpuUsage(cpu)
      return { perSecond: (ids.length * EACH * 1000) / ms, cpu: (user + system) / 1000 / (ids.length * EACH) }
    }
    const echo = await startEcho(scene.telegram)
    const bare = await drain()
    await echo.stop()
    const ours = await startOurs(scene.telegram, scene.database)
    const durable = await drain()
    await ours.stop()
    rates.push({
      echo: bare.perSecond,
      ours: durable.perSecond,
      cpu: durable.cpu,
      ratio: durable.perSecond / bare.perSecond,
    })
  }
  const of = (key: keyof (typeof rates)[number]) => median(rates.map((rate) => rate[key]))
  console.log(`\nA backlog of ${CHATS * EACH} messages from ${CHATS} people`)
  printTable(
    ['bare grammY echo', 'durable answers', 'ratio (at least 0.10)', 'CPU of the bot per answer'],
    [
      [
        `${of('echo').toFixed(0)}/s`,
        `${of('ours').toFixed(0)}/s`,
        `${of('ratio').toFixed(2)} x`,
        ms(of('cpu')),
      ],
    ],
  )
}

async function latency(scene: Scene): Promise<void> {
  const ours = await startOurs(scene.telegram, scene.database)
  const runs: number[][] = []
  await scene.telegram.drain(await newcomers(scene, 50), 2, ANSWER)
  for (let run = 0; run < RUNS; run++) {
    const ids = await newcomers(scene, RATE.perSecond)
    runs.push(await scene.telegram.keepPace({ ...RATE, ids, text: ANSWER }))
  }
  await ours.stop()
  console.log(`\n${RATE.perSecond} answers a second for ${RATE.seconds} s, whether or not replies come`)
  const at = (share: number) => ms(median(runs.map((run) => quantile(run, share))))
  printTable(['p50', 'p99 (at most 50 ms)', 'longest'], [[at(0.5), at(0.99), at(1)]])
}
