import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'

/** Null for one who erased themselves, or has none. */
export async function nameOf(db: Db, personId: number): Promise<string | null> {
  const [row] = await db.select({ name: people.name }).from(people).where(eq(people.id, personId))
  return row?.name ?? null
}
