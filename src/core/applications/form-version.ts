import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { forms } from '../../database/schema/index.ts'
import type { Form } from './form/form.ts'

interface VersionKey {
  id: number
  key: string
  version: number
}

// A version never changes once written (forms.key and version are unique), so it may be kept in memory for ever.
const known = new Map<string, Form>()

/** Another database may hold another form under the same number: tests meet many in one process. */
export const forgetForms = (): void => known.clear()

/** The form a competition asks for now. @throws Error when there is none */
export async function formById(db: Db, id: number): Promise<Form> {
  const [row] = await db
    .select({ key: forms.key, version: forms.version })
    .from(forms)
    .where(eq(forms.id, id))
  if (!row) throw new Error(`form ${id} is missing`)
  return formVersion(db, { id, ...row })
}

/** What a form is called, in whichever version; undefined when there is none. */
export async function formKeyOf(db: Db, id: number): Promise<string | undefined> {
  const [row] = await db.select({ key: forms.key }).from(forms).where(eq(forms.id, id))
  return row?.key
}

/** The form as it was when the draft began. */
export async function formVersion(db: Db, { id, key, version }: VersionKey): Promise<Form> {
  const name = `${id}:${key}:${version}`
  const remembered = known.get(name)
  if (remembered) return remembered
  const [row] = await db.select({ definition: forms.definition }).from(forms).where(eq(forms.id, id))
  if (!row) throw new Error(`form ${name} is missing`)
  known.set(name, row.definition)
  return row.definition
}

/** The form a submission was made with, which its draft may have left since. @throws Error when there is none */
export async function formOfSnapshot(db: Db, { key, version }: Omit<VersionKey, 'id'>): Promise<Form> {
  const [row] = await db
    .select({ id: forms.id })
    .from(forms)
    .where(and(eq(forms.key, key), eq(forms.version, version)))
  if (!row) throw new Error(`form ${key}:${version} is missing`)
  return formVersion(db, { id: row.id, key, version })
}
