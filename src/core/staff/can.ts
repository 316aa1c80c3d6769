import type { StaffRole } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'

/** A role somebody holds, and where: null is everywhere, everybody's. */
export interface Grant {
  role: StaffRole
  /** Code of the region whose competitions it is for. */
  region: string | null
  /** The customer whose competitions it is for, as named in Kazakh. */
  customer: string | null
}

/** A person as permissions see them. */
export interface Actor {
  id: number
  grants: readonly Grant[]
}

/** Whose competition it is about, as far as roles ask. */
export interface Whose {
  regions: readonly string[]
  customer: Localized
}

/** What those of ADMIN_IDS hold. */
export const ADMINISTRATOR: Grant = { role: 'administrator', region: null, customer: null }

export const EDITING = ['administrator', 'editor', 'publisher'] as const
export const PUBLISHING = ['administrator', 'publisher'] as const
export const EXAMINING = ['administrator', 'secretary'] as const
export const ANSWERING = ['administrator', 'editor', 'publisher', 'secretary'] as const
export const DECIDING = ['administrator', 'publisher', 'secretary'] as const
/** Everybody but experts, who read nothing but what is given to them. */
const READING = ['administrator', 'editor', 'publisher', 'secretary', 'auditor'] as const
/** What is opened, with personal data. */
const READING_OPENED = ['administrator', 'publisher', 'secretary', 'auditor'] as const
export const ADMINISTRATING = ['administrator'] as const
const AUDITING = ['administrator', 'auditor'] as const

/** A role for a region reaches what is held in that region alone; one for a customer, that customer's competitions. */
const reaches = ({ region, customer }: Grant, whose: Whose): boolean =>
  (region === null || (whose.regions.length > 0 && whose.regions.every((code) => code === region))) &&
  (customer === null || customer === whose.customer.kk)

/** In competitions within the reach of the role. */
const within =
  (roles: readonly StaffRole[]) =>
  (person: Actor, whose: Whose): boolean =>
    person.grants.some((grant) => roles.includes(grant.role) && reaches(grant, whose))

/** In no competition in particular: the role must hold everywhere. */
const everywhere =
  (roles: readonly StaffRole[]) =>
  (person: Actor): boolean =>
    person.grants.some(
      ({ role, region, customer }) => roles.includes(role) && region === null && customer === null,
    )

/** Some role, wherever it holds: what is shown then is asked for one by one. */
const somewhere =
  (roles: readonly StaffRole[]) =>
  (person: Actor): boolean =>
    person.grants.some(({ role }) => roles.includes(role))

/** Every permission as a sentence. Keyboards follow it, use cases enforce it. */
export const can = {
  readStaffDesk: (person: Actor): boolean => person.grants.length > 0,
  /** Roles, invitations and the rules of two persons. */
  manageStaff: everywhere(ADMINISTRATING),
  readAudit: everywhere(AUDITING),
  editCalendar: everywhere(PUBLISHING),

  authorSomewhere: somewhere(EDITING),
  authorCompetition: within(EDITING),
  publishCompetition: within(PUBLISHING),
  /** A second pair of eyes: never those of whoever asks. */
  approveCompetition: (person: Actor, competition: Whose & { approvalAskedBy: number | null }): boolean =>
    within(PUBLISHING)(person, competition) && person.id !== competition.approvalAskedBy,
  /** The changes a file or a form asks for; nothing is published by it. */
  prepareChange: within(EDITING),
  changeCompetition: within(PUBLISHING),
  cancelCompetition: within(PUBLISHING),
  readSomeCompetitions: somewhere(READING),
  /** Its desk: what was published, changed and told, in sums. */
  readCompetition: within(READING),
  /** More time for one applicant. */
  decideExtension: within(DECIDING),
  decideSomeExtensions: somewhere(DECIDING),

  /** Null: about the service itself. */
  answerClarification: (person: Actor, competition: Whose | null): boolean =>
    competition ? within(ANSWERING)(person, competition) : everywhere(ANSWERING)(person),
  answerSomewhere: somewhere(ANSWERING),

  readNotices: everywhere(READING),
  writeNotice: everywhere(EDITING),
  sendNotice: everywhere(PUBLISHING),
  /** A second pair of eyes: never the author's. */
  approveNotice: (person: Actor, notice: { authorId: number }): boolean =>
    everywhere(PUBLISHING)(person) && person.id !== notice.authorId,
  steerBroadcast: everywhere(PUBLISHING),

  /** Who owns an organization, where somebody claims it. */
  decideClaim: everywhere(ADMINISTRATING),
  /** Once their lot is opened; before that nobody outside the organization. */
  readApplications: within(READING_OPENED),
  /** The commission, admission, experts and what they still owe. */
  examine: within(EXAMINING),
  examineSomewhere: somewhere(EXAMINING),
  readExamination: within(READING_OPENED),
  /** What was given to this expert and not taken from them. */
  review: (person: Actor, review: { expertId: number; endedAt: Date | null }): boolean =>
    somewhere(['expert'])(person) && review.expertId === person.id && review.endedAt === null,
  writeResults: within(EXAMINING),
  /** A second pair of eyes: never those of whoever wrote them. */
  approveResults: (person: Actor, results: Whose & { madeBy: number }): boolean =>
    within(DECIDING)(person, results) && person.id !== results.madeBy,
  releaseResults: within(PUBLISHING),
  decideAppeal: within(PUBLISHING),
  /** Contract and reports of an awarded application. */
  manageProject: within(DECIDING),

  /** Sums without personal data. */
  exportFigures: within(READING),
  /** Answers, contacts and files of applicants. */
  exportPersonal: within(READING_OPENED),
  /** Over all competitions. */
  exportEverything: everywhere(READING),

  sortProposals: everywhere(EDITING),
}

export type Right = keyof typeof can
type About<R extends Right> = Parameters<(typeof can)[R]> extends [Actor, infer What] ? [what: What] : []

/** @throws Refusal 'not-staff' to people who are none, 'role-needed' to staff whose role it is not */
export function mustCan<R extends Right>(person: Actor, right: R, ...about: About<R>): void {
  const rule = can[right] as (person: Actor, ...about: unknown[]) => boolean
  if (!rule(person, ...about)) throw new Refusal(person.grants.length > 0 ? 'role-needed' : 'not-staff')
}
