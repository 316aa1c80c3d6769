import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import type { Person } from './meet-person.ts'

/** Consent to personal data being kept, asked once before the first personal answer (Law on personal data, art. 8). */
export async function giveConsent(db: Db, person: Person, now: Date): Promise<Person> {
  const [changed] = await db
    .update(people)
    .set({ consentedAt: now })
    .where(eq(people.id, person.id))
    .returning()
  await record(db, { at: now, by: person.id, event: 'consent-given', subject: `person:${person.id}` })
  return changed!
}
