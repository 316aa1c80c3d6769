const general = [
  'not-yours',
  'not-found',
  'not-staff',
  'role-needed',
  'not-chat-admin',
  'consent-needed',
  'organization-needed',
  'profile-incomplete',
  'organization-has-owner',
  'already-member',
  'handover-needed',
  'competition-not-open',
  'competition-closed',
  'competition-cancelled',
  'lot-opened',
  'competition-already-published',
  'competition-incomplete',
  'competition-deadline-passed',
  'change-nothing',
  'change-kind',
  'change-cancelled',
  'change-over',
  'deadline-only-later',
  'deadline-needs-reason',
  'deadline-unclear',
  'extension-waits',
  'extension-decided',
  'extension-only-later',
  'extension-not-granted',
  'extension-running',
  'lot-has-applications',
  'results-too-early',
  'law-announcement',
  'law-repeat',
  'law-change',
  'law-change-repeat',
  'law-discussion',
  'law-examination',
  'law-appeal',
  'law-award',
  'reason-both-languages',
  'one-application-only',
  'application-incomplete',
  'already-submitted',
  'not-submitted',
  'received-elsewhere',
  'received-here',
  'field-hidden',
  'text-empty',
  'text-too-long',
  'notice-incomplete',
  'notice-already-sent',
  'notice-not-yours',
  'notice-too-long',
  'notice-album',
  'notice-media-unsupported',
  'notice-media-fixed',
  'notice-link-unclear',
  'notice-link-label',
  'notice-links-full',
  'notice-nobody',
  'notice-unchanged',
  'notice-approval-needed',
  'notice-no-second',
  'notice-own-approval',
  'notice-not-asked',
  'notice-when-unclear',
  'notice-when-past',
  'notice-not-sent',
  'notice-removed',
  'notice-too-old',
  'broadcast-over',
  'reminder-not-needed',
  'reminder-too-late',
  'reminder-past',
  'already-answered',
  'calendar-day-past',
  'calendar-day-far',
  'calendar-day-same',
  'calendar-day-free',
  'form-unchanged',
  'form-too-late',
  'viewer-only',
  'owner-only',
  'answer-changed',
  'invitation-unknown',
  'invitation-used',
  'invitation-expired',
  'invitation-revoked',
  'member-already',
  'handover-over',
  'claim-waits',
  'claim-decided',
] as const

/** Roles, invitations to them, rules of two persons. */
const staff = [
  'role-held',
  'role-last-administrator',
  'second-person-needed',
  'second-person-is-first',
  'second-person-nobody',
  'notice-approval-role',
  'publication-not-asked',
  'publication-when-past',
  'publication-when-unclear',
  'rules-number',
] as const

/** Writing a competition step by step, its form, its publication. */
const authoring = [
  'rubric-incomplete',
  'rubric-law',
  'rubric-full',
  'rubric-points',
  'form-faulty',
  'form-full',
  'form-lines',
  'field-fixed',
  'text-over',
  'themes-full',
  'needs-full',
  'lots-full',
  'documents-full',
  'document-unsound',
  'document-too-large',
  'intake-url-unclear',
  'limit-unclear',
  'code-unclear',
  'code-taken',
  'theme-unclear',
  'amount-unclear',
  'moment-past',
  'moment-order',
  'service-order',
  'service-unclear',
  'repeat-too-early',
  'fields-contradict',
  'doubts-unseen',
  'form-number',
] as const

/** Questions to the organizer. */
const questions = [
  'question-merged',
  'question-elsewhere',
  'question-private',
  'question-shared',
  'question-not-answered',
  'question-not-merged',
  'answer-unchanged',
] as const

/** Admission, experts, scores. */
const examination = [
  'lot-not-opened',
  'examination-over',
  'admission-incomplete',
  'admission-points',
  'not-admitted',
  'nothing-to-draw',
  'expert-unknown',
  'experts-too-few',
  'interest-first',
  'interest-declared',
  'review-over',
  'review-finished',
  'points-not-allowed',
  'score-reason-short',
  'review-incomplete',
] as const

/** Protocols of results, appeals, projects and their reports. */
const results = [
  'results-lots-sealed',
  'results-owed',
  'results-released',
  'results-no-quorum',
  'results-changed',
  'appeal-over',
  'appeal-waits',
  'appeal-incomplete',
  'appeal-decided',
  'appeal-return-late',
  'contract-waits',
  'contract-day-unclear',
  'contract-days-order',
  'project-revoked',
  'report-day-unclear',
  'report-empty',
  'report-sent',
  'report-not-sent',
  'report-files-full',
] as const

/** Files made for staff, proposals of NGOs. */
const exported = ['export-sealed', 'export-not-ready'] as const

/** The closed list of refusals: what a use case may decline to do. Each has its text under `refusal-<reason>`. */
export const refusalReasons = [
  ...general,
  ...staff,
  ...authoring,
  ...questions,
  ...examination,
  ...results,
  ...exported,
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** Thrown by use cases; the door shows the text of its reason, with the details as variables. Logged as INFO. */
export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly details: Record<string, string | number>

  constructor(reason: RefusalReason, details: Record<string, string | number> = {}) {
    super(reason)
    this.name = 'Refusal'
    this.reason = reason
    this.details = details
  }
}
