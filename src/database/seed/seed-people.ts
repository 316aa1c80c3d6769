import { eq } from 'drizzle-orm'
import { addDays, dayOf } from '../../core/calendar/astana-time.ts'
import type { Db } from '../client.ts'
import {
  members,
  organizationAnswers,
  organizations,
  people,
  type StaffRole,
  staffRoles,
  subscriptions,
} from '../schema/index.ts'
import { type WorldPerson, worldPeople } from './read-world.ts'

/** Writes the people who are not there yet; returns everybody's id by Telegram id. */
export async function seedPeople(db: Db, now: Date): Promise<Map<number, number>> {
  const ids = new Map<number, number>()
  for (const person of worldPeople()) {
    const [created] = await db
      .insert(people)
      .values(rowOf(person, now))
      .onConflictDoNothing({ target: people.telegramId })
      .returning({ id: people.id })
    if (created) await seedBelongings(db, created.id, person, now)
    ids.set(person.telegramId, created?.id ?? (await idOf(db, person.telegramId)))
  }
  return ids
}

/** Whoever has chosen a language has met the bot and agreed to their data being kept. */
function rowOf({ telegramId, name, username, locale }: WorldPerson, now: Date) {
  const met = new Date(now.getTime() - 30 * 86_400_000)
  return {
    telegramId,
    name,
    username: username ?? null,
    locale: locale ?? null,
    consentedAt: locale ? met : null,
    createdAt: locale ? met : now,
  }
}

async function idOf(db: Db, telegramId: number): Promise<number> {
  const [row] = await db.select({ id: people.id }).from(people).where(eq(people.telegramId, telegramId))
  return row!.id
}

async function seedBelongings(
  db: Db,
  personId: number,
  { subscription, organization, roles = [] }: WorldPerson,
  now: Date,
): Promise<void> {
  if (subscription) await db.insert(subscriptions).values({ ...subscription, personId, updatedAt: now })
  if (organization) await seedOrganization(db, personId, organization, now)
  if (roles.length > 0) await seedRoles(db, personId, roles, now)
}

/** Everywhere, given by the service itself. */
async function seedRoles(db: Db, personId: number, roles: StaffRole[], now: Date): Promise<void> {
  await db.insert(staffRoles).values(roles.map((role) => ({ role, personId, grantedAt: now })))
  await db.update(people).set({ staffSince: now }).where(eq(people.id, personId))
}

async function seedOrganization(
  db: Db,
  personId: number,
  profile: Record<string, string | number>,
  now: Date,
): Promise<void> {
  const [row] = await db
    .insert(organizations)
    .values({ bin: String(profile.bin), ownerId: personId, createdAt: now })
    .returning({ id: organizations.id })
  const organizationId = row!.id
  await db.insert(members).values({ organizationId, personId, joinedAt: now })
  await db.insert(organizationAnswers).values(
    Object.entries(profile).map(([field, value]) => ({
      organizationId,
      field,
      value: value === 'last 03-20' ? lastTwentiethOfMarch(now) : value,
      personId,
      answeredAt: now,
    })),
  )
}

/** In time for the yearly filing to the NGO Database, due by 31 March. */
function lastTwentiethOfMarch(now: Date): string {
  const yesterday = addDays(dayOf(now), -1)
  const thisYear = `${yesterday.slice(0, 4)}-03-20`
  return thisYear <= yesterday ? thisYear : `${Number(yesterday.slice(0, 4)) - 1}-03-20`
}
