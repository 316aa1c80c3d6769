import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { holdersOf } from '../applications/holders.ts'

/** What binds a person to a competition, whatever their subscription says. */
export interface Bonds {
  follows: boolean
  /** Began to apply. */
  applies: boolean
}

export async function bondsWith(db: Db, personId: number, competitionId: number): Promise<Bonds> {
  const [row] = await db.execute<Bonds & Record<string, unknown>>(sql`
    select exists (select 1 from follows where person_id = ${personId} and competition_id = ${competitionId}) as follows,
      ${personId}::int in (${holdersOf({ competitionId })}) as applies`)
  return row!
}
