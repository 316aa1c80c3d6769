import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { settings } from '../../database/schema/index.ts'

/** Whether a second person has to agree before results are released; so it is unless administrators decided otherwise. */
export async function needsSecondPerson(db: Db): Promise<boolean> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'rules'))
  return (row?.value as { results?: boolean } | undefined)?.results ?? true
}
