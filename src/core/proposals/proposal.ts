import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { organizations, proposals } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { mustMay } from '../organizations/may.ts'
import { type Membership, membershipOf, standingIn } from '../organizations/membership.ts'

export type ProposalRow = typeof proposals.$inferSelect

/** `unfinished`: its grounds are still to be written; nobody but its organization sees it. */
export type ProposalState = 'unfinished' | 'open' | 'merged' | 'taken-up' | 'declined' | 'withdrawn'

/** Letters of a theme and of its grounds. */
export const MOST_LETTERS = { theme: 300, grounds: 1000 } as const
/** How many of one organization may wait for an answer. */
export const MOST_OPEN = 5

export function proposalState(
  row: Pick<ProposalRow, 'withdrawnAt' | 'takenUpAt' | 'declinedAt' | 'mergedInto' | 'grounds'>,
): ProposalState {
  if (row.withdrawnAt) return 'withdrawn'
  if (row.takenUpAt) return 'taken-up'
  if (row.declinedAt) return 'declined'
  if (row.mergedInto !== null) return 'merged'
  return row.grounds === '' ? 'unfinished' : 'open'
}

/** Waits for an answer, as a condition. */
export const isOpen = and(
  isNull(proposals.withdrawnAt),
  isNull(proposals.takenUpAt),
  isNull(proposals.declinedAt),
  isNull(proposals.mergedInto),
)!

/** Everybody may read it: finished, and not taken back. */
export const isPublic = and(ne(proposals.grounds, ''), isNull(proposals.withdrawnAt))!

/** Of whose organization the proposal is, as its profile has it; the BIN until it has a name. */
export const organizationName: SQL<Localized> = sql<Localized>`(
  select jsonb_build_object('kk', coalesce(max(a.value #>> '{}') filter (where a.field = 'name-kk'), ${organizations.bin}),
    'ru', coalesce(max(a.value #>> '{}') filter (where a.field = 'name-ru'), ''))
  from organization_answers a where a.organization_id = ${organizations.id})`

/** A row to be changed, locked. @throws Refusal 'not-found' */
export async function lockProposal(db: Db, id: number): Promise<ProposalRow> {
  const [row] = await db.select().from(proposals).where(eq(proposals.id, id)).for('update')
  if (!row) throw new Refusal('not-found')
  return row
}

/** The organization somebody may propose for. @throws Refusal 'organization-needed', 'viewer-only' */
export async function proposingFor(db: Db, by: { id: number }): Promise<Membership> {
  const membership = await membershipOf(db, by)
  if (!membership) throw new Refusal('organization-needed')
  mustMay(standingIn(membership, by), 'propose')
  return membership
}

/** @throws Refusal 'text-empty', 'text-too-long' */
export function checkText(text: string, most: number): string {
  const written = text.trim()
  if (written === '') throw new Refusal('text-empty')
  if ([...written].length > most) throw new Refusal('text-too-long', { most })
  return written
}
