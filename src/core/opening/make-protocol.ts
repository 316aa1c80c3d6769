import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots } from '../../database/schema/index.ts'
import type { DueLots } from './due-lots.ts'
import type { Applicant, Protocol, ProtocolLot } from './protocol.ts'

/** What the protocol of these lots says, read from what was submitted. */
export async function makeProtocol(
  db: Db,
  { competitionId, dueAt, lotIds }: DueLots,
  { number, openedAt }: { number: number; openedAt: Date },
): Promise<Protocol> {
  const [competition] = await db
    .select({
      code: competitions.code,
      kind: competitions.kind,
      title: competitions.title,
      customer: competitions.customer,
    })
    .from(competitions)
    .where(eq(competitions.id, competitionId))
  const own = await db.select().from(lots).where(inArray(lots.id, lotIds)).orderBy(asc(lots.number))
  const opened: ProtocolLot[] = []
  for (const lot of own)
    opened.push({
      ...{ lotId: lot.id, number: lot.number, theme: lot.theme, amount: lot.amount },
      applicants: await applicantsOf(db, lot.id),
      ...(await othersOf(db, lot.id)),
    })
  const moments = { dueAt: dueAt.toISOString(), openedAt: openedAt.toISOString() }
  return { competition: competition!, number, ...moments, lots: opened }
}

/**
 * The newest version of each application that counts, in the order of arrival. Updates that came in one batch share their
 * moment: their order is that of the inbox.
 */
async function applicantsOf(db: Db, lotId: number): Promise<Applicant[]> {
  const rows = await db.execute<Row>(sql`
    with counted as (
      select distinct on (a.id) s.id, s.number, s.hash, s.submitted_at, s.submitted_by, o.bin,
        s.snapshot #> '{organization,profile}' as profile
      from applications a
        join organizations o on o.id = a.organization_id
        join submissions s on s.application_id = a.id
      where a.lot_id = ${lotId} and a.submitted_at is not null and a.withdrawn_at is null
      order by a.id, s.version desc),
    arrival as (
      select received_at, chat_key, max(id) as id from inbox
      where received_at in (select submitted_at from counted) group by received_at, chat_key)
    select counted.*, profile ->> 'name-kk' as name_kk, profile ->> 'name-ru' as name_ru,
      profile ->> 'address' as address, profile ->> 'region' as region
    from counted
      left join people p on p.id = counted.submitted_by
      left join arrival on arrival.received_at = counted.submitted_at and arrival.chat_key = p.telegram_id
    order by counted.submitted_at, arrival.id nulls last, counted.id`)
  return [...rows].map((row) => ({
    submissionId: row.id,
    name: { kk: row.name_kk ?? row.bin, ru: row.name_ru ?? row.name_kk ?? row.bin },
    ...{ bin: row.bin, address: row.address ?? '', region: row.region ?? '' },
    ...{ receipt: row.number, hash: row.hash },
    submittedAt: new Date(row.submitted_at).toISOString(),
  }))
}

interface Row extends Record<string, unknown> {
  id: number
  number: string
  hash: string
  submitted_at: string
  bin: string
  name_kk: string | null
  name_ru: string | null
  address: string | null
  region: string | null
}

/** Without names: how many were withdrawn, and how many somebody was too late to submit. */
async function othersOf(db: Db, lotId: number): Promise<Pick<ProtocolLot, 'withdrawn' | 'late'>> {
  const [row] = await db.execute<{ withdrawn: number; late: number }>(sql`
    select (count(*) filter (where a.withdrawn_at is not null))::int as withdrawn,
      (count(*) filter (where exists (
        select 1 from refused_submits r where r.application_id = a.id and r.reason = 'competition-closed')))::int as late
    from applications a where a.lot_id = ${lotId}`)
  return { withdrawn: row?.withdrawn ?? 0, late: row?.late ?? 0 }
}
