import { sql } from 'drizzle-orm'
import type { Db } from '../../src/database/client.ts'
import type { Competition } from './world.ts'

/** Telegram ids of the people of this bench, one after another. */
export const FIRST_ID = 80_000_000

/**
 * So many people, each with an organization, its profile and a complete draft of an application; a statement for each table.
 * Returns the draft of each Telegram id.
 */
export async function completeDrafts(
  db: Db,
  competition: Competition,
  { count, fields, answer }: { count: number; fields: number; answer: string },
): Promise<Map<number, number>> {
  await db.execute(sql`
    insert into people (telegram_id, name, locale, consented_at, created_at, quiet_from, quiet_until)
    select ${FIRST_ID} + n, 'Person ' || n, 'kk', now(), now(), 0, 0 from generate_series(1, ${count}::int) n`)
  await db.execute(sql`
    insert into organizations (bin, owner_id, created_at)
    select (200000000000 + telegram_id)::text, id, now() from people where telegram_id > ${FIRST_ID}`)
  await db.execute(sql`
    insert into members (organization_id, person_id, joined_at) select id, owner_id, now() from organizations`)
  await db.execute(sql`
    insert into organization_answers (organization_id, field, value, person_id, answered_at)
    select o.id, f.field, to_jsonb(f.value || ' ' || o.bin), o.owner_id, now()
    from organizations o, (values ('name-kk', '«Жас қанат» қоғамдық бірлестігі'),
      ('name-ru', 'Общественное объединение «Жас қанат»'), ('address', '161200, Түркістан қаласы, Тәуке хан даңғылы'))
      as f(field, value)`)
  const rows = await db.execute<{ id: number; telegram_id: number }>(sql`
    with begun as (
      insert into applications (organization_id, competition_id, lot_id, form_id, started_by, started_at)
      select id, ${competition.id}, ${competition.lot.id}, ${competition.formId}, owner_id, now() from organizations
      returning id, started_by)
    select begun.id, p.telegram_id::int from begun join people p on p.id = begun.started_by`)
  await db.execute(sql`
    insert into answers (application_id, field, value, person_id, answered_at)
    select a.id, 'q' || n, to_jsonb(${answer}::text), a.started_by, now() - interval '1 hour'
    from applications a, generate_series(1, ${fields}::int) n`)
  await db.execute(sql`analyze`)
  return new Map([...rows].map(({ id, telegram_id }) => [Number(telegram_id), id]))
}
