import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  answers,
  appeals,
  applications,
  assignments,
  auditEvents,
  chatManagers,
  chats,
  clarifications,
  competitions,
  follows,
  formerAnswers,
  joinRequests,
  members,
  notifications,
  organizationAnswers,
  organizations,
  ownershipClaims,
  proposals,
  reports,
  sameQuestions,
  sharedVisits,
  submissions,
  subscriptions,
} from '../../database/schema/index.ts'
import { gatherStaffData } from './gather-staff-data.ts'
import type { Person } from './meet-person.ts'

/** Everything kept about a person, by what it is, ready to be written out as JSON. */
export async function gatherData(db: Db, person: Person, now: Date): Promise<Record<string, unknown>> {
  const { id, telegramId, name, username, locale, createdAt, consentedAt } = person
  const { quietFrom, quietUntil, muted, reminderKinds } = person
  const [subscription] = await db.select().from(subscriptions).where(eq(subscriptions.personId, id))
  return {
    madeAt: now,
    person: { telegramId, name, username, language: locale, firstMet: createdAt, consentedAt },
    subscription: subscription ?? null,
    messages: { quietFrom, quietUntil, muted, reminderKinds },
    follows: await followed(db, id),
    chatsYouMaySetUp: await managed(db, id),
    openedBySharedLinks: await openedBySharedLinks(db, id),
    organizations: await ownOrganizations(db, id),
    joinRequests: await db.select().from(joinRequests).where(eq(joinRequests.personId, id)),
    ownershipClaims: await db.select().from(ownershipClaims).where(eq(ownershipClaims.personId, id)),
    answersGiven: await answersGiven(db, id),
    answersReplaced: await db.select().from(formerAnswers).where(eq(formerAnswers.personId, id)),
    fieldsForYou: await db.select().from(assignments).where(eq(assignments.personId, id)),
    submissions: await submitted(db, id),
    complaintsFiled: await db.select().from(appeals).where(eq(appeals.filedBy, id)),
    reportsSubmitted: await db.select().from(reports).where(eq(reports.submittedBy, id)),
    ...(await gatherStaffData(db, id)),
    questionsAsked: await db
      .select(questionColumns)
      .from(clarifications)
      .where(eq(clarifications.askedBy, id)),
    questionsShared: await db
      .select({ question: clarifications.question, at: sameQuestions.at })
      .from(sameQuestions)
      .innerJoin(clarifications, eq(clarifications.id, sameQuestions.clarificationId))
      .where(eq(sameQuestions.personId, id)),
    themesProposed: await db.select(themeColumns).from(proposals).where(eq(proposals.proposedBy, id)),
    messagesSentToYou: await db
      .select(messageColumns)
      .from(notifications)
      .where(eq(notifications.personId, id)),
    journal: await db.select(journalColumns).from(auditEvents).where(eq(auditEvents.personId, id)),
  }
}

const questionColumns = {
  competitionId: clarifications.competitionId,
  askedAt: clarifications.askedAt,
  question: clarifications.question,
  answer: clarifications.answer,
  answeredAt: clarifications.answeredAt,
}

const themeColumns = {
  proposedAt: proposals.proposedAt,
  sphere: proposals.sphere,
  region: proposals.region,
  theme: proposals.theme,
  grounds: proposals.grounds,
  answer: proposals.answer,
}

const messageColumns = {
  cause: notifications.cause,
  data: notifications.data,
  createdAt: notifications.createdAt,
  endedAt: notifications.endedAt,
  outcome: notifications.outcome,
}

const journalColumns = { at: auditEvents.at, event: auditEvents.event, subject: auditEvents.subject }

const managed = (db: Db, personId: number) =>
  db
    .select({ title: chats.title, kind: chats.kind, confirmedAt: chatManagers.confirmedAt })
    .from(chatManagers)
    .innerJoin(chats, eq(chats.id, chatManagers.chatId))
    .where(eq(chatManagers.personId, personId))

const followed = (db: Db, personId: number) =>
  db
    .select({ competition: competitions.code, at: follows.at })
    .from(follows)
    .innerJoin(competitions, eq(competitions.id, follows.competitionId))
    .where(eq(follows.personId, personId))

const openedBySharedLinks = (db: Db, personId: number) =>
  db
    .select({ competition: competitions.code, at: sharedVisits.at })
    .from(sharedVisits)
    .innerJoin(competitions, eq(competitions.id, sharedVisits.competitionId))
    .where(eq(sharedVisits.personId, personId))

async function ownOrganizations(db: Db, personId: number) {
  const rows = await db
    .select({
      id: organizations.id,
      bin: organizations.bin,
      ownerId: organizations.ownerId,
      role: members.role,
      joinedAt: members.joinedAt,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(eq(members.personId, personId))
  return Promise.all(
    rows.map(async ({ id, bin, ownerId, role, joinedAt }) => ({
      bin,
      role,
      joinedAt,
      owner: ownerId === personId,
      profile: await db
        .select({ field: organizationAnswers.field, value: organizationAnswers.value })
        .from(organizationAnswers)
        .where(eq(organizationAnswers.organizationId, id)),
    })),
  )
}

const answersGiven = (db: Db, personId: number) =>
  db
    .select({
      competition: competitions.code,
      field: answers.field,
      value: answers.value,
      answeredAt: answers.answeredAt,
    })
    .from(answers)
    .innerJoin(applications, eq(applications.id, answers.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .where(eq(answers.personId, personId))

const submitted = (db: Db, personId: number) =>
  db
    .select({
      competition: competitions.code,
      number: submissions.number,
      version: submissions.version,
      submittedAt: submissions.submittedAt,
      hash: submissions.hash,
      salt: submissions.salt,
      content: submissions.snapshot,
    })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .where(eq(submissions.submittedBy, personId))
