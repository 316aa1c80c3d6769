import { eq, max } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { forms } from '../../database/schema/index.ts'
import type { Form } from './form/form.ts'

/** Writes a form down as the next version of its key; nothing uses it yet. */
export async function writeFormVersion(
  db: Db,
  key: string,
  content: Omit<Form, 'key' | 'version'>,
): Promise<{ id: number; version: number; definition: Form }> {
  const [newest] = await db
    .select({ version: max(forms.version) })
    .from(forms)
    .where(eq(forms.key, key))
  const version = (newest?.version ?? 0) + 1
  const definition = { ...content, key, version }
  const [row] = await db.insert(forms).values({ key, version, definition }).returning({ id: forms.id })
  return { id: row!.id, version, definition }
}
