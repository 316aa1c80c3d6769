import { eq } from 'drizzle-orm'
import type { Db } from '../../src/database/client.ts'
import { people, type StaffRole, staffRoles } from '../../src/database/schema/index.ts'
import type { Person } from '../../src/demo/person.ts'

/** Gives somebody a role, everywhere or within a reach. Returns their id. */
export async function giveRole(
  db: Db,
  { id: telegramId }: Person,
  {
    role,
    region = null,
    customer = null,
  }: { role: StaffRole; region?: string | null; customer?: string | null },
  at: Date,
): Promise<number> {
  const [person] = await db
    .update(people)
    .set({ staffSince: at })
    .where(eq(people.telegramId, telegramId))
    .returning({ id: people.id })
  await db.insert(staffRoles).values({ personId: person!.id, role, region, customer, grantedAt: at })
  return person!.id
}
