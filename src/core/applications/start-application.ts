import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, competitions, lots } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { competitionState } from '../competitions/state.ts'
import { Refusal } from '../errors.ts'
import { mustMay } from '../organizations/may.ts'
import { type Membership, standingIn } from '../organizations/membership.ts'
import { profileJourney } from '../organizations/profile.ts'

interface Start {
  by: { id: number; consentedAt: Date | null }
  organization: Membership | undefined
  lotId: number
  now: Date
}

/** Begins an application for a lot, or returns the one the organization already has. The form's version is pinned here. */
export async function startApplication(db: Db, { by, organization, lotId, now }: Start): Promise<number> {
  const [found] = await db
    .select({ lot: lots, competition: competitions })
    .from(lots)
    .innerJoin(competitions, eq(competitions.id, lots.competitionId))
    .where(eq(lots.id, lotId))
  if (!found) throw new Refusal('not-found')
  const { competition } = found
  if (!by.consentedAt) throw new Refusal('consent-needed')
  if (!organization) throw new Refusal('organization-needed')
  const key = { organizationId: organization.id, competitionId: competition.id, lotId }
  const known = await existing(db, key)
  if (known !== undefined) return known
  mustMay(standingIn(organization, by), 'startApplication')
  const state = competitionState(competition, now)
  if (state === 'cancelled') throw new Refusal('competition-cancelled')
  if (state === 'closed' || state === 'results' || state === 'archive')
    throw new Refusal('competition-closed')
  if (state !== 'open' || competition.formId === null) throw new Refusal('competition-not-open')
  if (profileJourney(organization).missing.length > 0) throw new Refusal('profile-incomplete')

  const [started] = await db
    .insert(applications)
    .values({ ...key, formId: competition.formId, startedBy: by.id, startedAt: now })
    .onConflictDoNothing()
    .returning({ id: applications.id })
  // A colleague began the same one a moment ago.
  if (!started) return (await existing(db, key))!
  await record(db, { at: now, by: by.id, event: 'application-started', subject: `application:${started.id}` })
  return started.id
}

async function existing(
  db: Db,
  key: { organizationId: number; competitionId: number; lotId: number },
): Promise<number | undefined> {
  const [row] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.organizationId, key.organizationId),
        eq(applications.competitionId, key.competitionId),
        eq(applications.lotId, key.lotId),
      ),
    )
  return row?.id
}
