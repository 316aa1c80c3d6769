import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { openingsOf } from '../../src/core/opening/get-opening.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { competitions } from '../../src/database/schema/index.ts'
import { startOurs } from './bots.ts'
import { completeDrafts } from './deadline-world.ts'
import { machine, ms, printTable, quantile } from './numbers.ts'
import { type Press, type Pressed, startTelegram } from './telegram.ts'
import { ANSWER, type Competition, openBenchDatabase, openCompetition } from './world.ts'

const REDIS = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL
const QUICK = process.argv.includes('--quick')
const FIELDS = 40
const IN_TIME = QUICK ? 300 : 2_000
const LATE = QUICK ? 30 : 200
const LAST_SECONDS = QUICK ? 15 : 60
const LATE_SECONDS = 10
/** So long before the deadline the last of those in time presses: the way to the service takes a while. */
const LAST_MS = 300
const OPENED_WITHIN_MS = 5 * 60_000

/** A deadline night: people with complete drafts submit in the last minute, more and more towards its end, and some too late. */
export async function benchDeadline(): Promise<void> {
  const database = await openBenchDatabase()
  const telegram = await startTelegram()
  const { db } = database
  const competition = await openCompetition(database, FIELDS)
  const count = IN_TIME + LATE
  const drafts = await completeDrafts(db, competition, { count, fields: FIELDS, answer: ANSWER })
  await telegram.know([...drafts.keys()])
  const ours = await startOurs(telegram, database, REDIS)
  const queue = REDIS ? 'queue on Redis' : 'queue on PostgreSQL'
  console.log(`${machine()}; ${database.kind}, ${queue}; the pretend Telegram in its own process`)
  console.log(
    `${IN_TIME} people submit ${FIELDS} answers each in the last ${LAST_SECONDS} s, ${LATE} more in the ${LATE_SECONDS} s after\n`,
  )
  try {
    const deadline = new Date(Date.now() + (LAST_SECONDS + 3) * 1000)
    await db.update(competitions).set({ deadline }).where(eq(competitions.id, competition.id))
    const cpu = process.cpuUsage()
    const pressed = await telegram.press(pressesOf([...drafts], deadline.getTime()))
    const { user, system } = process.cpuUsage(cpu)
    const cpuMs = (user + system) / 1000 / count
    await untilOpened(database, competition.id)
    await report(database, competition, { deadline, pressed, cpuMs })
  } finally {
    await ours.stop()
    await telegram.close()
    await database.close()
  }
}

/** In the order of their moments; the density grows towards the deadline. */
function pressesOf(drafts: [number, number][], deadline: number): Press[] {
  const press = ([id, application]: [number, number], at: number) => ({
    id,
    data: `appsend:${application}`,
    at,
  })
  const spread = LAST_SECONDS * 1000 - LAST_MS
  return drafts.map((draft, n) =>
    n < IN_TIME
      ? press(draft, deadline - LAST_SECONDS * 1000 + spread * Math.sqrt((n + 1) / IN_TIME))
      : press(draft, deadline + 10 + ((n - IN_TIME) * LATE_SECONDS * 1000) / LATE),
  )
}

async function untilOpened({ db }: DatabaseHandle, competitionId: number): Promise<void> {
  const giveUpAt = Date.now() + OPENED_WITHIN_MS
  while ((await openingsOf(db, competitionId)).length === 0) {
    if (Date.now() > giveUpAt) throw new Error('the lots were not opened within five minutes')
    await pause(200)
  }
}

interface Night {
  deadline: Date
  pressed: Pressed[]
  /** What the service's process took for each press. */
  cpuMs: number
}

async function report(
  { db }: DatabaseHandle,
  { id }: Competition,
  { deadline, pressed, cpuMs }: Night,
): Promise<void> {
  const at = sql`${deadline.toISOString()}::timestamptz`
  // Each person sent one update: its arrival is what counts.
  const [found] = await db.execute<Record<string, number>>(sql`
    select count(*)::int as arrived,
      (count(*) filter (where i.received_at < ${at} and s.id is null))::int as refused_wrongly,
      (count(*) filter (where i.received_at >= ${at} and s.id is not null))::int as accepted_late,
      (count(*) filter (where i.received_at >= ${at} and r.id is not null))::int as late_on_record,
      (count(*) filter (where i.received_at < ${at}))::int as in_time,
      extract(epoch from max(i.done_at) filter (where i.received_at < ${at}) - ${at}) * 1000 as last_handled
    from applications a join people p on p.id = a.started_by
      join inbox i on i.chat_key = p.telegram_id
      left join submissions s on s.application_id = a.id
      left join refused_submits r on r.application_id = a.id and r.reason = 'competition-closed'`)
  const openings = await openingsOf(db, id)
  const [opening] = openings
  const listed = opening!.protocol.lots.flatMap(({ applicants }) => applicants)
  const { arrived = 0, refused_wrongly, accepted_late, late_on_record, in_time = 0, last_handled } = found!
  const took = pressed.flatMap((one) => one.took ?? [])
  const afterMs = opening!.openedAt.getTime() - deadline.getTime()
  const onTheWay = pressed.filter((one) => one.at < deadline.getTime()).length - in_time
  printTable(
    ['', 'found', 'wanted'],
    [
      ['presses that arrived', String(arrived), String(IN_TIME + LATE)],
      ['received before the deadline', String(in_time), String(IN_TIME)],
      ['pressed before, received after', String(onTheWay), '0'],
      ['refused wrongly', String(refused_wrongly), '0'],
      ['accepted late', String(accepted_late), '0'],
      ['late attempts on record', String(late_on_record), String(arrived - in_time)],
      ['without a reply', String(pressed.length - took.length), '0'],
      ['reply, p50', ms(quantile(took, 0.5)), ''],
      ['reply, p99', ms(quantile(took, 0.99)), 'under 2000 ms'],
      ['reply, longest', ms(quantile(took, 1)), ''],
      ['CPU of the service for each', ms(cpuMs), ''],
      ['openings', String(openings.length), '1'],
      ['applicants in the protocol', String(listed.length), String(in_time)],
      ['out of the order of arrival', String(await outOfOrder(db, listed)), '0'],
      ['last of them handled after', ms(Math.max(0, Number(last_handled))), ''],
      ['opened', `${(afterMs / 1000).toFixed(1)} s`, 'within 5 minutes'],
    ],
  )
}

/** Neighbours in the protocol whose updates arrived the other way round. */
async function outOfOrder(db: DatabaseHandle['db'], listed: { submissionId: number }[]): Promise<number> {
  const rows = await db.execute<{ id: number; arrival: number }>(sql`
    select s.id, i.id as arrival from submissions s join people p on p.id = s.submitted_by
      join inbox i on i.chat_key = p.telegram_id`)
  const arrival = new Map([...rows].map((row) => [row.id, row.arrival]))
  const order = listed.map(({ submissionId }) => arrival.get(submissionId)!)
  return order.filter((place, at) => at > 0 && place < order[at - 1]!).length
}
