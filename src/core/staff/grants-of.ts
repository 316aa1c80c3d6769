import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people, staffRoles } from '../../database/schema/index.ts'
import type { Person } from '../people/meet-person.ts'
import { type Actor, ADMINISTRATOR, type Grant } from './can.ts'

/** Somebody as permissions see them now. */
export async function actorNow(db: Db, personId: number, adminIds: readonly number[]): Promise<Actor> {
  const [person] = await db.select().from(people).where(eq(people.id, personId))
  return { id: personId, grants: person ? await grantsOf(db, person, adminIds) : [] }
}

/** The roles somebody holds now. People who never were staff cost no question to the database. */
export async function grantsOf(
  db: Db,
  { id, telegramId, staffSince }: Pick<Person, 'id' | 'telegramId' | 'staffSince'>,
  adminIds: readonly number[],
): Promise<Grant[]> {
  const first = telegramId !== null && adminIds.includes(telegramId) ? [ADMINISTRATOR] : []
  if (staffSince === null) return first
  const held = await db
    .select({ role: staffRoles.role, region: staffRoles.region, customer: staffRoles.customer })
    .from(staffRoles)
    .where(and(eq(staffRoles.personId, id), isNull(staffRoles.endedAt)))
    .orderBy(staffRoles.id)
  return [...first, ...held]
}
