import { and, count, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { organizations, proposals } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { isOpen, isPublic, organizationName, type ProposalRow } from './proposal.ts'

/** A proposal as everybody may read it: its organization is named, its author is not. */
export interface Proposal extends Omit<ProposalRow, 'proposedBy' | 'answeredBy'> {
  organization: Localized
}

export const PUBLIC_STATES = ['open', 'taken-up', 'declined'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

/** An absent part asks nothing. Those merged into another are shown with it alone. */
export interface ProposalFilter {
  sphere?: string | undefined
  region?: string | undefined
  state?: PublicState | undefined
}

interface Page {
  limit: number
  offset: number
}

export const isPublicState = (text: unknown): text is PublicState =>
  PUBLIC_STATES.some((state) => state === text)

/** The newest first, and how many fit. */
export async function listProposals(
  db: Db,
  { limit, offset, ...filter }: ProposalFilter & Page,
): Promise<{ items: Proposal[]; total: number }> {
  const where = conditionOf(filter)
  const items = await select(db, where).limit(limit).offset(offset)
  return { items, total: await db.$count(proposals, where) }
}

/** How many there are by state, of a sphere or a region where one is asked for. */
export async function countProposals(db: Db, filter: ProposalFilter): Promise<Record<PublicState, number>> {
  const counted = await Promise.all(
    PUBLIC_STATES.map(
      async (state) => [state, await db.$count(proposals, conditionOf({ ...filter, state }))] as const,
    ),
  )
  return Object.fromEntries(counted) as Record<PublicState, number>
}

/** Values of one facet among those that fit, with how many of each, the most first. */
export async function countBy(
  db: Db,
  facet: 'sphere' | 'region',
  filter: ProposalFilter,
): Promise<{ value: string; count: number }[]> {
  const column = proposals[facet]
  return db
    .select({ value: column, count: count() })
    .from(proposals)
    .where(conditionOf({ ...filter, [facet]: undefined }))
    .groupBy(column)
    .orderBy(desc(count()), column)
}

/** Everything an organization proposed, unfinished and withdrawn ones as well, the newest first. */
export const listOwnProposals = (db: Db, organizationId: number): Promise<Proposal[]> =>
  select(db, eq(proposals.organizationId, organizationId))

/** One proposal; undefined when there is none. Whether a reader may see it says its state. */
export async function getProposal(db: Db, id: number): Promise<Proposal | undefined> {
  const [row] = await select(db, eq(proposals.id, id))
  return row
}

/** Those that were merged into it. */
export const mergedInto = (db: Db, id: number): Promise<Proposal[]> =>
  select(db, and(eq(proposals.mergedInto, id), isPublic)!)

function conditionOf({ sphere, region, state }: ProposalFilter): SQL {
  const { takenUpAt, declinedAt } = proposals
  return and(
    isPublic,
    state === 'taken-up' ? isNotNull(takenUpAt) : state === 'declined' ? isNotNull(declinedAt) : undefined,
    state === 'open' ? isOpen : undefined,
    // What is answered together with another stays under that one.
    isNull(proposals.mergedInto),
    ...[sphere ? eq(proposals.sphere, sphere) : undefined, region ? eq(proposals.region, region) : undefined],
  )!
}

const select = (db: Db, where: SQL) =>
  db
    .select({
      id: proposals.id,
      organizationId: proposals.organizationId,
      proposedAt: proposals.proposedAt,
      sphere: proposals.sphere,
      region: proposals.region,
      theme: proposals.theme,
      grounds: proposals.grounds,
      mergedInto: proposals.mergedInto,
      mergedAt: proposals.mergedAt,
      takenUpAt: proposals.takenUpAt,
      declinedAt: proposals.declinedAt,
      answer: proposals.answer,
      withdrawnAt: proposals.withdrawnAt,
      organization: organizationName,
    })
    .from(proposals)
    .innerJoin(organizations, eq(organizations.id, proposals.organizationId))
    .where(where)
    .orderBy(desc(proposals.proposedAt), desc(proposals.id))
    .$dynamic()
