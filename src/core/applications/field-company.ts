import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  applications,
  assignments,
  formerAnswers,
  members,
  people,
} from '../../database/schema/index.ts'

/** Who else has to do with a field. */
export interface Company extends Record<string, unknown> {
  /** Whoever gave the present answer; null for nobody, or one who erased themselves. */
  by: string | null
  /** Names of colleagues who have this field before them now. */
  here: string[] | null
  /** For whom the field is. */
  assignee: { id: number; name: string | null } | null
  /** How many former values it has. */
  former: number
}

interface Asked {
  applicationId: number
  field: string
  /** How the address of the field's screen begins: whoever has shown it lately is there. */
  place: string
  now: Date
}

/** A colleague whose screen stands still for so long is elsewhere in mind, in milliseconds. */
const LATELY = 10 * 60_000

/** Asked in one statement. The draft must have been opened for the reader. */
export async function companyAt(
  db: Db,
  reader: { id: number },
  { applicationId, field, place, now }: Asked,
): Promise<Company> {
  const since = new Date(now.getTime() - LATELY).toISOString()
  const [company] = await db.execute<Company>(sql`
    select
      (select p.name from ${answers} r join ${people} p on p.id = r.person_id
        where r.application_id = a.id and r.field = ${field}) as by,
      (select json_agg(p.name order by p.id) from ${members} m join ${people} p on p.id = m.person_id
        where m.organization_id = a.organization_id and p.id <> ${reader.id} and p.shown_at > ${since}
          and p.name is not null and starts_with(p.place || ':', ${`${place}:`})) as here,
      (select json_build_object('id', p.id, 'name', p.name) from ${assignments} s join ${people} p on p.id = s.person_id
        where s.application_id = a.id and s.field = ${field}) as assignee,
      (select count(*)::int from ${formerAnswers} f where f.application_id = a.id and f.field = ${field}) as former
    from ${applications} a where a.id = ${applicationId}`)
  return company!
}
