import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { settings } from '../../database/schema/index.ts'

/** A complaint as far as it is written. */
export interface AppealText {
  disputed?: string
  facts?: string
}

const keyOf = (submissionId: number) => `appeal-text:${submissionId}`

/** What was written so far; empty when nothing was. */
export async function takeAppealText(db: Db, submissionId: number): Promise<AppealText> {
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, keyOf(submissionId)))
  return (row?.value as AppealText | undefined) ?? {}
}

/** Adds to what was written; null removes all of it. */
export async function keepAppealText(db: Db, submissionId: number, part: AppealText | null): Promise<void> {
  const key = keyOf(submissionId)
  if (part === null) {
    await db.delete(settings).where(eq(settings.key, key))
    return
  }
  const value = { ...(await takeAppealText(db, submissionId)), ...part }
  await db
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
}
