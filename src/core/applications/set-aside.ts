import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { formerAnswers } from '../../database/schema/index.ts'
import { keepAttachments } from './attachments/keep-attachment.ts'
import type { Field } from './form/form.ts'

interface Aside {
  by: { id: number }
  applicationId: number
  fieldId: string
  receivedAt: Date
}

/** Keeps a value that met a colleague's, so that not a letter is lost. Returns its id among the former answers. */
export async function setAside(
  db: Db,
  aside: Aside,
  { id: field, type }: Field,
  value: unknown,
): Promise<number> {
  const { by, applicationId, receivedAt } = aside
  const [row] = await db
    .insert(formerAnswers)
    .values({ applicationId, field, value, personId: by.id, answeredAt: receivedAt, setAside: true })
    .returning({ id: formerAnswers.id })
  if (type === 'file') await keepAttachments(db, aside, { before: undefined, after: value })
  return row!.id
}

/** The next piece of what was set aside. */
export async function changeAside(db: Db, by: { id: number }, id: number, value: unknown): Promise<void> {
  await db
    .update(formerAnswers)
    .set({ value })
    .where(and(eq(formerAnswers.id, id), eq(formerAnswers.personId, by.id), eq(formerAnswers.setAside, true)))
}
