/** The closed list of refusals: what a use case may decline to do. Each has its text under `refusal-<reason>`. */
export const refusalReasons = [
  'not-yours',
  'not-found',
  'not-staff',
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
