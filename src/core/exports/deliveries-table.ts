import { asc, eq, or, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { broadcasts, type Tally } from '../../database/schema/index.ts'
import { LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { lookUp, t } from '../../language/translate.ts'
import { isBroadcastSealed } from '../notices/count-audience.ts'
import type { Broadcast } from '../notifications/broadcast.ts'
import { countOutcomes } from '../notifications/broadcast-report.ts'
import type { Cell, Column, Table } from './table.ts'

interface Asking {
  broadcastId?: number | undefined
  competitionId?: number | undefined
  now: Date
  locale: Locale
}

const OUTCOMES = ['sent', 'blocked', 'failed', 'unknown', 'dropped'] as const
const PORTION = 2000

/** First how many messages of each broadcast ended how, then every message without its reader. */
export async function deliveriesTable(db: Db, asking: Asking): Promise<Table> {
  const found = await broadcastsOf(db, asking)
  return { columns: columnsIn(asking.locale), rows: rowsOf(db, found, asking.locale) }
}

const columnsIn = (locale: Locale): Column[] => [
  { heading: t(locale, 'export-broadcast'), type: 'number' },
  { heading: t(locale, 'export-cause'), type: 'text', width: 24 },
  { heading: t(locale, 'export-began'), type: 'moment' },
  { heading: t(locale, 'export-message'), type: 'text', width: 14 },
  { heading: t(locale, 'export-reader'), type: 'text', width: 18 },
  { heading: t(locale, 'export-language'), type: 'text', width: 14 },
  { heading: t(locale, 'export-outcome'), type: 'text', width: 28 },
  { heading: t(locale, 'export-when'), type: 'moment' },
  { heading: t(locale, 'export-reason'), type: 'text', width: 30 },
  { heading: t(locale, 'export-count'), type: 'number' },
]

/** Those to applicants of a competition that is still sealed are left out. */
async function broadcastsOf(db: Db, { broadcastId, competitionId, now }: Asking): Promise<Broadcast[]> {
  const ofCompetition = sql`(${broadcasts.cause} = 'announcement' and exists (
      select 1 from announcements a where a.competition_id = ${competitionId ?? 0}
        and a.id::text = ${broadcasts.causeKey}))
    or (${broadcasts.cause} <> 'announcement' and exists (
      select 1 from notices n where n.id::text = split_part(${broadcasts.causeKey}, '-', 1)
        and (n.audience #>> '{applicants,competitionId}')::int = ${competitionId ?? 0}))`
  const rows = await db
    .select()
    .from(broadcasts)
    .where(broadcastId === undefined ? or(ofCompetition) : eq(broadcasts.id, broadcastId))
    .orderBy(asc(broadcasts.id))
  const open: Broadcast[] = []
  for (const row of rows) if (!(await isBroadcastSealed(db, row, now))) open.push(row)
  return open
}

async function* rowsOf(db: Db, found: readonly Broadcast[], locale: Locale): AsyncGenerator<Cell[]> {
  for (const broadcast of found) yield* sumsOf(locale, broadcast, await tallyOf(db, broadcast))
  for (const broadcast of found) yield* messagesOf(db, broadcast, locale)
}

const headOf = (locale: Locale, { id, cause, createdAt }: Broadcast): Cell[] => [
  ...[id, lookUp(locale, `export-cause-${cause}`), createdAt],
]

async function tallyOf(db: Db, { id, tally }: Broadcast): Promise<Tally> {
  return tally ?? countOutcomes(db, id)
}

function sumsOf(locale: Locale, broadcast: Broadcast, tally: Tally): Cell[][] {
  const ended = OUTCOMES.reduce((sum, outcome) => sum + tally[outcome], 0)
  const line = (outcome: string, count: number): Cell[] => [
    ...headOf(locale, broadcast),
    ...[t(locale, 'export-all'), '', '', lookUp(locale, `export-outcome-${outcome}`), null, '', count],
  ]
  return [
    line('audience', broadcast.audience),
    ...OUTCOMES.map((outcome) => line(outcome, tally[outcome])),
    line('waiting', Math.max(0, broadcast.audience - ended)),
  ]
}

/** Numbered by the order they were written in; nothing leads back to the reader. */
async function* messagesOf(db: Db, broadcast: Broadcast, locale: Locale): AsyncGenerator<Cell[]> {
  for (let last = 0, number = 1; ; ) {
    const rows = [
      ...(await db.execute<Row>(sql`
        select n.id, n.chat_id is not null as chat, coalesce(p.locale, c.locale) as locale, n.outcome, n.ended_at, n.error
        from notifications n left join people p on p.id = n.person_id left join chats c on c.id = n.chat_id
        where n.broadcast_id = ${broadcast.id} and n.id > ${last} order by n.id limit ${PORTION}`)),
    ]
    for (const row of rows)
      yield [...headOf(locale, broadcast), String(number++), ...messageCells(row, locale)]
    if (rows.length < PORTION) return
    last = rows.at(-1)!.id
  }
}

interface Row extends Record<string, unknown> {
  id: number
  chat: boolean
  locale: Locale | null
  outcome: string | null
  ended_at: string | null
  error: string | null
}

const messageCells = (row: Row, locale: Locale): Cell[] => [
  row.chat ? t(locale, 'export-reader-chat') : t(locale, 'export-reader-person'),
  row.locale ? LOCALE_NAMES[row.locale] : '',
  lookUp(locale, `export-outcome-${row.outcome ?? 'waiting'}`),
  row.ended_at ? new Date(row.ended_at) : null,
  row.error ?? '',
  1,
]
