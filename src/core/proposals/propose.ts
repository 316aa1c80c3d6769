import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { proposals } from '../../database/schema/index.ts'
import { isRegion, type Region, type Sphere, spheresOf } from '../../language/reference.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import {
  checkText,
  isOpen,
  lockProposal,
  MOST_LETTERS,
  MOST_OPEN,
  type ProposalRow,
  proposalState,
  proposingFor,
} from './proposal.ts'

interface Doing {
  by: { id: number }
  now: Date
}

interface NewProposal extends Doing {
  sphere: string
  region: string
  theme: string
}

/**
 * Begins a proposal for the next state social orders: what it is about. It is there for its organization until its grounds are
 * written, then for everybody. Returns its id.
 * @throws Refusal 'organization-needed', 'viewer-only', 'proposal-too-many', 'text-empty', 'text-too-long'
 */
export async function proposeTheme(db: Db, { by, sphere, region, theme, now }: NewProposal): Promise<number> {
  const { id: organizationId } = await proposingFor(db, by)
  await mustHaveRoom(db, organizationId)
  const values = {
    ...{ organizationId, proposedBy: by.id, proposedAt: now },
    ...{ sphere: sphereIn(sphere), region: regionIn(region), theme: checkText(theme, MOST_LETTERS.theme) },
  }
  const [row] = await db
    .insert(proposals)
    .values({ ...values, grounds: '' })
    .returning({ id: proposals.id })
  await record(db, { at: now, by: by.id, event: 'proposal-made', subject: `proposal:${row!.id}` })
  return row!.id
}

/** @throws Refusal 'proposal-too-many' */
export async function mustHaveRoom(db: Db, organizationId: number): Promise<void> {
  const open = await db.$count(proposals, and(eq(proposals.organizationId, organizationId), isOpen))
  if (open >= MOST_OPEN) throw new Refusal('proposal-too-many', { most: MOST_OPEN })
}

export type ProposalPart = 'sphere' | 'region' | 'theme' | 'grounds'

/**
 * Changes one part of an own proposal, until it is answered.
 * @throws Refusal 'not-yours', 'proposal-answered', 'viewer-only', 'text-empty', 'text-too-long', 'not-found'
 */
export async function changeProposal(
  db: Db,
  { by, id, part, value, now }: Doing & { id: number; part: ProposalPart; value: string },
): Promise<void> {
  await ownOpen(db, by, id)
  const set = part === 'sphere' ? sphereIn(value) : part === 'region' ? regionIn(value) : textIn(part, value)
  await db
    .update(proposals)
    .set({ [part]: set })
    .where(eq(proposals.id, id))
  const subject = `proposal:${id}`
  await record(db, { at: now, by: by.id, event: 'proposal-changed', subject, fields: [part] })
}

/** Takes an own proposal back, until it is answered. @throws Refusal 'not-yours', 'proposal-answered', 'viewer-only' */
export async function withdrawProposal(db: Db, { by, id, now }: Doing & { id: number }): Promise<void> {
  await ownOpen(db, by, id)
  await db.update(proposals).set({ withdrawnAt: now }).where(eq(proposals.id, id))
  await record(db, { at: now, by: by.id, event: 'proposal-withdrawn', subject: `proposal:${id}` })
}

async function ownOpen(db: Db, by: { id: number }, id: number): Promise<ProposalRow> {
  const organization = await proposingFor(db, by)
  const row = await lockProposal(db, id)
  if (row.organizationId !== organization.id) throw new Refusal('not-yours')
  const state = proposalState(row)
  if (state !== 'open' && state !== 'unfinished') throw new Refusal('proposal-answered')
  return row
}

const textIn = (part: 'theme' | 'grounds', value: string) => checkText(value, MOST_LETTERS[part])

function sphereIn(code: string): Sphere {
  const sphere = spheresOf('social-order').find((known) => known === code)
  if (!sphere) throw new Refusal('not-found')
  return sphere
}

function regionIn(code: string): Region {
  if (!isRegion(code)) throw new Refusal('not-found')
  return code
}
