import { eq } from 'drizzle-orm'
import type { Grant } from '../../src/core/staff/can.ts'
import type { Db } from '../../src/database/client.ts'
import { people, staffRoles } from '../../src/database/schema/index.ts'
import { START } from './scene.ts'

/** Somebody known by their Telegram id holds a role from now on, everywhere unless it is said where. */
export async function giveRole(
  db: Db,
  telegramId: number,
  { role, region = null, customer = null }: Partial<Grant> & Pick<Grant, 'role'>,
): Promise<void> {
  const [person] = await db
    .update(people)
    .set({ staffSince: START })
    .where(eq(people.telegramId, telegramId))
    .returning({ id: people.id })
  await db.insert(staffRoles).values({ personId: person!.id, role, region, customer, grantedAt: START })
}
