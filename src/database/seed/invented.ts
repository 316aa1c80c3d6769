import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { settings } from '../schema/index.ts'
import { StartError } from '../start-error.ts'

const KEY = 'world'
const INVENTED = 'invented'

/** Whether the competitions and people in this database are made up. */
export async function isInvented(db: Db): Promise<boolean> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY))
  return row?.value === INVENTED
}

/** Marks the database for good. Two at once: the second waits for the first. */
export async function markInvented(db: Db): Promise<void> {
  await db.insert(settings).values({ key: KEY, value: INVENTED }).onConflictDoNothing()
}

/**
 * Nobody real may be told of made-up competitions.
 * @throws StartError when the database holds the invented world
 */
export async function refuseInventedWorld(db: Db): Promise<void> {
  if (await isInvented(db))
    throw new StartError(
      'This database holds the invented world of the demo and does not serve the real Telegram: set DATA_DIR or DATABASE_URL to another one.',
    )
}
