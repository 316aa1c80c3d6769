import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { PretendTelegramOptions } from '../../src/demo/telegram/start.ts'
import { beginNotice, idsFrom } from '../support/crowd.ts'
import { bareLoop, instant, type Manner, plainLoop, sendPath, startOurs } from './broadcast-ways.ts'
import { startLeanTelegram } from './lean-telegram.ts'
import { machine, median, printTable } from './numbers.ts'
import { type Accepted, startTelegram } from './telegram.ts'
import { openBenchDatabase } from './world.ts'

const REDIS = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL
const QUICK = process.argv.includes('--quick')
const RUNS = QUICK ? 1 : 3
const AT_ONCE = 50
/** Nothing more comes when so long nothing came. */
const STALLED_MS = 30_000

/** A broadcast to `people` at `rate` a second. */
interface Task extends Manner {
  people: number
  floodControl: PretendTelegramOptions['floodControl']
}

const FREE: Task = { people: QUICK ? 600 : 3_000, rate: 30, floodControl: true }
const USUAL: Task = { people: QUICK ? 250 : 750, rate: 25, floodControl: true }
const PAID: Task = { people: QUICK ? 5_000 : 20_000, rate: 1_000, paid: true, floodControl: true }

type Send = (server: { apiRoot: string; token: string }, ids: number[]) => Promise<Sending>
/** When it began, in milliseconds of real time since 1970. */
type Sending = { began: number; stop(): Promise<void> }

const ours =
  (redisUrl: string | undefined, manner: Manner): Send =>
  async (server, ids) => {
    const service = await startOurs(server, redisUrl, manner)
    return { began: await service.begin(ids), stop: service.stop }
  }

const plain =
  (manner: { atOnce?: number; paid?: boolean }): Send =>
  async (server, ids) => {
    const sending = plainLoop(server, ids, manner)
    return { began: instant(), stop: () => sending }
  }

/** How fast, how evenly and at what cost a broadcast goes out, beside a plain loop. */
export async function benchBroadcast(): Promise<void> {
  console.log(
    `${machine()}; load average ${loadavg()[0]!.toFixed(2)}; people, queue and servers on the same machine`,
  )
  console.log(
    `About ${QUICK ? 1 : 4} minutes: ${FREE.people} messages at 30 a second take ${FREE.people / 30} s by themselves.\n`,
  )
  await paces()
  await cost()
}

async function paces(): Promise<void> {
  // At these paces nobody is busy: side by side they take the time of one.
  const slow = await Promise.all([
    row('grammY + auto-retry, a loop', plain({}), FREE),
    ...backends.map(([name, url]) => row(name, ours(url, FREE), FREE)),
    ...backends.map(([name, url]) => row(name, ours(url, USUAL), USUAL)),
  ])
  const fast: string[][] = [
    await row(`grammY + auto-retry, ${AT_ONCE} at once`, plain({ atOnce: AT_ONCE, paid: true }), PAID),
  ]
  for (const [name, url] of backends) fast.push(await row(name, ours(url, PAID), PAID))
  console.log('With the flood control of the pretend Telegram, each in a process of its own')
  printTable(
    ['', 'people', 'a second', 'took', 'of the ideal', 'of the rate', 'worst second', '429', 'got it'],
    [...slow, ...fast],
  )
}

const backends: [string, string | undefined][] = [
  ...(REDIS ? [['ours, queue on Redis', REDIS] as [string, string]] : []),
  ['ours, queue on PostgreSQL', undefined],
]

async function row(name: string, send: Send, task: Task): Promise<string[]> {
  const { people, rate } = task
  const { took, accepted } = await measure(send, task)
  const ideal = (people / rate) * 1000
  return [
    name,
    String(people),
    `${rate}${task.paid ? ', paid' : ''}`,
    `${(took / 1000).toFixed(1)} s`,
    `${(took / ideal).toFixed(3)} x`,
    `${(ideal / took).toFixed(3)} x`,
    String(accepted.worstSecond),
    String(accepted.refused),
    `${accepted.people}${accepted.messages > accepted.people ? `, ${accepted.messages} messages` : ''}`,
  ]
}

/** From the commit (or the first call) to the last message taken. */
async function measure(send: Send, { people, floodControl }: Task) {
  const telegram = await startTelegram({ floodControl: floodControl!, keepCalls: 50_000 })
  const ids = idsFrom(60_000_000, people)
  await telegram.know(ids)
  const { began, stop } = await send(telegram, ids)
  let accepted = await telegram.accepted()
  let grewAt = Date.now()
  while (accepted.messages < people && Date.now() - grewAt < STALLED_MS) {
    await pause(250)
    const now = await telegram.accepted()
    if (now.messages > accepted.messages) grewAt = Date.now()
    accepted = now
  }
  await stop()
  accepted = (await telegram.accepted()) as Accepted
  await telegram.close()
  return { took: accepted.last - began, accepted }
}

/** What a record of every recipient costs, when nothing else holds the sender up. */
async function cost(): Promise<void> {
  const people = QUICK ? 2_000 : 5_000
  const ids = idsFrom(70_000_000, people)
  const server = await startLeanTelegram()
  const runs: { bare: number; chunks: number; ratio: number }[] = []
  for (let run = 0; run <= RUNS; run++) {
    const database = await openBenchDatabase()
    await beginNotice(database.db, ids)
    const bare = await perSecond(people, () => bareLoop(server, ids, AT_ONCE))
    const chunks = await perSecond(people, () => sendPath(server, database, AT_ONCE / 2, 2))
    await database.close()
    // The first run warms up.
    if (run > 0) runs.push({ bare, chunks, ratio: chunks / bare })
  }
  await server.close()
  const of = (key: 'bare' | 'chunks' | 'ratio') => median(runs.map((one) => one[key]))
  console.log(
    `\nWithout flood control, ${AT_ONCE} at once, against a server that only says yes; medians of ${RUNS} runs`,
  )
  printTable(
    ['bare bot.api.sendMessage', 'claim, letter, send, record', 'ratio (at least 0.5)'],
    [[`${of('bare').toFixed(0)}/s`, `${of('chunks').toFixed(0)}/s`, `${of('ratio').toFixed(2)} x`]],
  )
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (count * 1000) / (performance.now() - began)
}
