import { eq } from 'drizzle-orm'
import type { Db } from '../database/client.ts'
import { settings } from '../database/schema/index.ts'

/** A value kept under a name of its own; undefined when there is none. `lock` keeps others from changing it meanwhile. */
export async function readSetting(db: Db, key: string, { lock = false } = {}): Promise<unknown> {
  const found = db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  const [row] = await (lock ? found.for('update') : found)
  return row?.value
}

export async function writeSetting(db: Db, key: string, value: object): Promise<void> {
  await db
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
}

export async function removeSetting(db: Db, key: string): Promise<void> {
  await db.delete(settings).where(eq(settings.key, key))
}
