/** The pretend Telegram in a process of its own, with people who write at a given pace. Started by telegram.ts. */
import { setTimeout as pause } from 'node:timers/promises'
import { pressData, say } from '../../src/demo/telegram/acts.ts'
import { worstSecond } from '../../src/demo/telegram/sends.ts'
import { startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { acquaint } from '../support/crowd.ts'
import type { Accepted, Command, Drained, Press, Pressed, Rate } from './telegram.ts'

const telegram = await startPretendTelegram(JSON.parse(process.argv[2]!))
/** Per person, when each message that has no reply yet was due to be written. */
const written = new Map<number, number[]>()
let onReply: ((took: number, personId: number) => void) | undefined

telegram.listen(undefined, ({ chatId, kind, detail }) => {
  if (kind !== 'call' || detail !== 'sendMessage') return
  const since = written.get(chatId)?.shift()
  if (since !== undefined) onReply?.(performance.now() - since, chatId)
})

function write(personId: number, text: string, due = performance.now()): void {
  const times = written.get(personId) ?? []
  written.set(personId, times)
  times.push(due)
  say(telegram.world, personId, text)
}

/** Resolves with the time each of so many replies took, in milliseconds. */
function replies(count: number): Promise<number[]> {
  const took: number[] = []
  return new Promise((resolve) => {
    onReply = (time) => {
      took.push(time)
      if (took.length === count) resolve(took)
    }
  })
}

async function drain(ids: number[], each: number, text: string): Promise<Drained> {
  const all = replies(ids.length * each)
  const began = performance.now()
  const cpu = process.cpuUsage()
  for (let round = 0; round < each; round++) for (const id of ids) write(id, text)
  await all
  const { user, system } = process.cpuUsage(cpu)
  return { ms: performance.now() - began, telegramCpuMs: (user + system) / 1000 }
}

/** Writes on time whether or not replies come (an open loop); a late write counts from when it was due. */
async function keepPace({ ids, perSecond, seconds, text }: Rate): Promise<number[]> {
  const count = perSecond * seconds
  const all = replies(count)
  const began = performance.now()
  for (let sent = 0; sent < count; ) {
    const due = began + (sent * 1000) / perSecond
    if (due > performance.now()) await pause(1)
    else {
      write(ids[sent % ids.length]!, text, due)
      sent++
    }
  }
  return all
}

/** So long after the last press a reply is waited for. */
const PATIENCE_MS = 60_000

/** Presses on time whether or not replies come; each press tells when it was made and how long its reply took. */
async function press(presses: Press[]): Promise<Pressed[]> {
  const made = new Map<number, Pressed>()
  let open = presses.length
  onReply = (took, personId) => {
    const one = made.get(personId)
    if (!one || one.took !== undefined) return
    one.took = took
    open -= 1
  }
  for (const { id, data, at } of presses) {
    const due = at - performance.timeOrigin
    while (due > performance.now()) await pause(1)
    made.set(id, { id, at: performance.timeOrigin + performance.now() })
    written.set(id, [due])
    pressData(telegram.world, id, data, 1)
  }
  const giveUpAt = performance.now() + PATIENCE_MS
  while (open > 0 && performance.now() < giveUpAt) await pause(20)
  return [...made.values()]
}

function accepted(): Accepted {
  const times = telegram.sends()
  return {
    messages: times.length,
    people: telegram.received().size,
    last: times.at(-1) ?? Number.NaN,
    worstSecond: worstSecond(times),
    refused: telegram.calls.filter(({ code }) => code === 429).length,
  }
}

async function run(command: Command): Promise<unknown> {
  if (command.do === 'know') {
    acquaint(telegram, command.ids)
    return undefined
  }
  if (command.do === 'drain') return drain(command.ids, command.each, command.text)
  if (command.do === 'keep-pace') return keepPace(command)
  if (command.do === 'press') return press(command.presses)
  if (command.do === 'accepted') return accepted()
  if (command.do === 'repeat') return telegram.repeatUpdate('last')
  const one = replies(1)
  write(command.id, command.text)
  return (await one)[0]
}

process.on('message', (command: Command) => {
  void run(command).then((result) => process.send?.({ result }))
})
process.on('disconnect', () => process.exit())
process.send?.({ result: { apiRoot: telegram.apiRoot, token: telegram.token } })
