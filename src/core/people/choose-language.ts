import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import type { Person } from './meet-person.ts'

/** From now on everything the person reads is in this language; answers already given stay as they are. */
export async function chooseLanguage(db: Db, person: Person, locale: Locale): Promise<Person> {
  const [changed] = await db
    .update(people)
    .set({ locale, startPayload: null })
    .where(eq(people.id, person.id))
    .returning()
  return changed!
}
