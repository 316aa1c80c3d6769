import { and, eq, inArray, isNull, ne, notExists, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  applications,
  assignments,
  attachments,
  chatManagers,
  follows,
  formerAnswers,
  handovers,
  inbox,
  invitations,
  joinRequests,
  members,
  notices,
  notifications,
  organizationAnswers,
  organizations,
  ownershipClaims,
  people,
  proposals,
  REMINDER_KINDS,
  refusedSubmits,
  reminders,
  sameQuestions,
  sharedVisits,
  staffRoles,
  submissions,
  subscriptions,
  talks,
} from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { USUAL_QUIET_HOURS } from '../notifications/quiet-hours.ts'
import type { Person } from './meet-person.ts'

/**
 * Erases who the person is and what only they had: identity, subscription, follows, messages not sent yet, side conversations,
 * and an organization of theirs that nobody shares and that never submitted anything. An organization with submitted
 * applications stays, as the law on state orders keeps its record; its answers lose their author's name.
 * @throws Refusal handover-needed while others depend on the person as owner
 */
export async function erasePerson(db: Db, person: Person, now: Date): Promise<void> {
  await refuseIfOthersDepend(db, person)
  await eraseOwnOrganizations(db, person)
  await eraseWishes(db, person, now)
  await eraseTraces(db, person)
  await db
    .update(people)
    .set({
      telegramId: null,
      name: null,
      username: null,
      locale: null,
      place: 'home',
      placeMessageId: null,
      startPayload: null,
      consentedAt: null,
      ...USUAL_QUIET_HOURS,
      muted: [],
      reminderKinds: [...REMINDER_KINDS],
      shownAt: null,
      erasedAt: now,
    })
    .where(eq(people.id, person.id))
  await record(db, { at: now, by: person.id, event: 'person-erased', subject: `person:${person.id}` })
}

async function refuseIfOthersDepend(db: Db, person: Person): Promise<void> {
  const [shared] = await db
    .select({ id: organizations.id })
    .from(organizations)
    .innerJoin(members, eq(members.organizationId, organizations.id))
    .where(and(eq(organizations.ownerId, person.id), ne(members.personId, person.id)))
    .limit(1)
  if (shared) throw new Refusal('handover-needed', { organizationId: shared.id })
}

/** Owned organizations that submitted nothing; nobody else is in them by now. */
async function eraseOwnOrganizations(db: Db, person: Person): Promise<void> {
  const submitted = db
    .select({ one: sql`1` })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .where(eq(applications.organizationId, organizations.id))
  const rows = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.ownerId, person.id), notExists(submitted)))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await eraseDrafts(db, ids)
  await freeMerged(db, ids)
  for (const table of [
    organizationAnswers,
    joinRequests,
    invitations,
    handovers,
    ownershipClaims,
    members,
    proposals,
  ]) {
    await db.delete(table).where(inArray(table.organizationId, ids))
  }
  await db.delete(organizations).where(inArray(organizations.id, ids))
}

/** What others proposed and was merged into a proposal of these stands for itself again. */
async function freeMerged(db: Db, organizationIds: number[]): Promise<void> {
  const own = db
    .select({ id: proposals.id })
    .from(proposals)
    .where(inArray(proposals.organizationId, organizationIds))
  await db
    .update(proposals)
    .set({ mergedInto: null, mergedAt: null })
    .where(inArray(proposals.mergedInto, own))
}

async function eraseDrafts(db: Db, organizationIds: number[]): Promise<void> {
  const drafts = db
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.organizationId, organizationIds))
  for (const table of [answers, formerAnswers, assignments, attachments, refusedSubmits, reminders]) {
    await db.delete(table).where(inArray(table.applicationId, drafts))
  }
  await db.delete(applications).where(inArray(applications.organizationId, organizationIds))
}

/** What the person wanted to hear, do and join; and what they did here as staff. */
async function eraseWishes(db: Db, { id }: Person, now: Date): Promise<void> {
  await db.delete(subscriptions).where(eq(subscriptions.personId, id))
  await db.delete(follows).where(eq(follows.personId, id))
  await db.delete(chatManagers).where(eq(chatManagers.personId, id))
  await db.delete(sameQuestions).where(eq(sameQuestions.personId, id))
  await db.delete(sharedVisits).where(eq(sharedVisits.personId, id))
  await db.delete(reminders).where(eq(reminders.personId, id))
  await db.delete(notifications).where(and(eq(notifications.personId, id), isNull(notifications.endedAt)))
  await db.delete(joinRequests).where(eq(joinRequests.personId, id))
  await db.delete(assignments).where(eq(assignments.personId, id))
  await db
    .delete(ownershipClaims)
    .where(and(eq(ownershipClaims.personId, id), isNull(ownershipClaims.decidedAt)))
  await db
    .delete(handovers)
    .where(and(eq(handovers.toId, id), isNull(handovers.acceptedAt), isNull(handovers.endedAt)))
  await db.delete(members).where(eq(members.personId, id))
  await db
    .update(staffRoles)
    .set({ endedAt: now, endedBy: id })
    .where(and(eq(staffRoles.personId, id), isNull(staffRoles.endedAt)))
  await db.delete(notices).where(and(eq(notices.authorId, id), isNull(notices.sentAt)))
}

/** Messages as they came, and half-finished conversations. The update being handled goes with the inbox's own clearing. */
async function eraseTraces(db: Db, { telegramId }: Person): Promise<void> {
  if (telegramId === null) return
  await db.delete(talks).where(eq(talks.key, String(telegramId)))
  await db
    .update(inbox)
    .set({ update: sql`jsonb_build_object('update_id', ${inbox.updateId})`, chatKey: 0 })
    .where(and(eq(inbox.chatKey, telegramId), sql`${inbox.repliedAt} is not null`))
}
