import { eq } from 'drizzle-orm'
import type { Input } from '../../core/applications/form/fields/kind.ts'
import { type Field, fieldOf } from '../../core/applications/form/form.ts'
import { formVersion } from '../../core/applications/form-version.ts'
import type { Db } from '../../database/client.ts'
import { applications, forms } from '../../database/schema/index.ts'
import { storeSent } from '../store-file.ts'
import type { Sent } from '../ui/route.ts'
import type { Outside } from '../ui/visit.ts'

interface Place {
  application: number
  field: string
}

/** What a file sent to a field is, before the transaction: read, checked and stored. */
export async function collectFile(
  outside: Outside,
  { file: sent }: Sent,
  _now: Date,
  { application, field: id }: Place,
): Promise<Pick<Input, 'file'> | undefined> {
  const field = sent && (await findField(outside.db, application, id))
  if (!sent || field?.type !== 'file') return undefined
  return { file: await storeSent(outside, sent, field.max) }
}

async function findField(db: Db, application: number, id: string): Promise<Field | undefined> {
  const [version] = await db
    .select({ id: forms.id, key: forms.key, version: forms.version })
    .from(applications)
    .innerJoin(forms, eq(forms.id, applications.formId))
    .where(eq(applications.id, application))
  return version && fieldOf(await formVersion(db, version), id)
}
