## The journal: who did what, when and why

audit-button = 📜 Journal
audit-title =
    📜 <b>Journal of actions</b>
    Entries: <b>{ $count }</b>
audit-none = There are no such entries. Change the filter.
audit-line =
    <b>{ $number }.</b> { $moment } · { $who }
    { $event }: { $subject }
audit-line-reason = <i>Reason: { $reason }</i>
audit-entry =
    📜 <b>{ $event }</b>
    { $subject }

    Time: { $moment }
    Who: { $who }
audit-entry-reason = <b>Reason:</b> { $reason }
audit-entry-fields = <b>Changed fields:</b> { $fields }
audit-entry-before =
    <b>Before:</b>
    { $values }
audit-entry-after =
    <b>After:</b>
    { $values }
audit-entry-value = <code>{ $name }</code> = { $text }
audit-entry-only = { $text }
audit-open-button = 🗂 Open the competition
audit-by-service = the service itself
audit-by-number = user no. { $number }
audit-asked-who = 👤 { $who }
audit-asked-competition = 🗂 “{ $title }”
audit-asked-kind = 🏷 { $kind }
audit-asked-when = 🗓 { $from } – { $until }
audit-who-button = 👤 Person
audit-competition-button = 🗂 Competition
audit-kind-button = 🏷 Kind
audit-when-button = 🗓 Period
audit-all-button = Clear the filter
audit-file-button = 📥 Export to a file
audit-any-button = All
audit-service-button = 🤖 The service itself
audit-who =
    👤 <b>Whose actions?</b>
    The list has the staff found in the journal.
audit-competition =
    🗂 <b>Which competition?</b>
    Its applications, questions and results are included.
audit-kind = 🏷 <b>What kind of action?</b>
audit-when =
    🗓 <b>For what period?</b>
    Choose or write it, for example <code>01.06–15.06</code> or <code>June 2026</code>.
audit-when-unclear = ⚠️ We could not read the period. Write it like this: <code>01.06–15.06</code> or <code>June 2026</code>.
audit-days-button = { $days ->
    [1] Today
    [365] The last year
   *[other] The last { $days } days
 }

## Kinds of action

audit-kind-competitions = Competitions
audit-kind-applications = Applications
audit-kind-opening = Opening and reading
audit-kind-examination = Examination
audit-kind-results = Results and projects
audit-kind-questions = Questions
audit-kind-notices = Notices
audit-kind-organizations = Organizations
audit-kind-staff = Staff
audit-kind-people = Users

## What it was done to

audit-subject-competition = competition no. { $number } (deleted)
audit-subject-application = application no. { $number }
audit-subject-submission = submission no. { $number }
audit-subject-lot = lot no. { $number }
audit-subject-review = review no. { $number }
audit-subject-clarification = question no. { $number }
audit-subject-notice = notice no. { $number }
audit-subject-broadcast = broadcast no. { $number }
audit-subject-organization = organization no. { $number }
audit-subject-person = user no. { $number }
audit-subject-chat = group or channel no. { $number }
audit-subject-calendar = the day { $number }
audit-subject-results = results protocol no. { $number }
audit-subject-appeal = appeal no. { $number }
audit-subject-project = project no. { $number }
audit-subject-report = report no. { $number }
audit-subject-proposal = proposal no. { $number }
audit-subject-export = file no. { $number }
audit-subject-rules = rule no. { $number }

## Events

audit-event-act-refused = Tried something without the right
audit-event-admission-checked = Admission point checked
audit-event-admission-decided = Admission decided
audit-event-answers-copied = Answers copied from an earlier application
audit-event-appeal-dismissed = Appeal dismissed
audit-event-appeal-filed = Appeal filed
audit-event-appeal-returned = Appeal returned
audit-event-appeal-upheld = Appeal upheld
audit-event-appeal-withdrawn = Appeal withdrawn
audit-event-applicants-read = List of applicants read
audit-event-application-filed-elsewhere = Marked as filed elsewhere
audit-event-application-not-filed = Mark of filing elsewhere removed
audit-event-application-read = Application read
audit-event-application-started = Application started
audit-event-application-submitted = Application submitted
audit-event-application-withdrawn = Application withdrawn
audit-event-attendance-turned = Attendance of the commission changed
audit-event-broadcast-cancelled = Broadcast stopped for good
audit-event-broadcast-paused = Broadcast paused
audit-event-broadcast-resumed = Broadcast resumed
audit-event-calendar-day-removed = Day removed from the calendar
audit-event-calendar-day-set = Day set in the calendar
audit-event-chat-joined = Bot joined a group or channel
audit-event-chat-left = Bot left a group or channel
audit-event-clarification-answered = Question answered
audit-event-clarification-answered-to-asker = Question answered to its asker alone
audit-event-clarification-asked = Question asked
audit-event-clarification-changed = Answer changed
audit-event-clarification-merged = Same questions merged
audit-event-clarification-shared = Answer shared with all
audit-event-clarification-unmerged = Merged question separated
audit-event-commission-member-added = Commission member added
audit-event-commission-member-changed = Commission member changed
audit-event-commission-member-ended = Commission member removed
audit-event-competition-cancelled = Competition cancelled
audit-event-competition-change-discarded = Prepared change discarded
audit-event-competition-change-edited = Prepared change edited
audit-event-competition-change-kept = Change of the competition prepared
audit-event-competition-changed = Competition changed
audit-event-competition-copied = Competition copied
audit-event-competition-doubts-seen = Doubts seen
audit-event-competition-draft-begun = Draft of a competition begun
audit-event-competition-draft-deleted = Draft of a competition deleted
audit-event-competition-draft-edited = Draft of a competition edited
audit-event-competition-imported = Competition imported from a file
audit-event-competition-published = Competition published
audit-event-consent-given = Consent to personal data given
audit-event-contract-written = Contract written down
audit-event-deadline-moved = Deadline moved because of an outage
audit-event-expert-assigned = Expert assigned
audit-event-experts-drawn = Experts drawn by lot
audit-event-experts-reminded = Experts reminded
audit-event-export-asked = File asked for
audit-event-export-made = File made
audit-event-export-read = File taken
audit-event-extension-asked = More time asked for
audit-event-extension-cancelled = More time taken back
audit-event-extension-declined = More time declined
audit-event-extension-granted = More time granted
audit-event-extension-moved = Own deadline moved because of an outage
audit-event-form-adopted = Newer form adopted
audit-event-form-chosen = Form chosen
audit-event-form-corrected = Form corrected
audit-event-form-draft-changed = Draft of a form changed
audit-event-form-draft-discarded = Draft of a form discarded
audit-event-handover-declined = Handover declined
audit-event-handover-offered = Handover offered
audit-event-handover-taken-back = Handover taken back
audit-event-interest-declared = Interests declared
audit-event-invitation-revoked = Invitation revoked
audit-event-join-accepted = Join request accepted
audit-event-join-asked = Asked to join an organization
audit-event-join-declined = Join request declined
audit-event-lots-opened = Lots opened
audit-event-member-invited = Member invited
audit-event-member-joined = Member joined
audit-event-member-left = Member left
audit-event-member-let-go = Member let go
audit-event-member-role-changed = Rights of a member changed
audit-event-notice-approval-asked = Approval of a notice asked for
audit-event-notice-approval-void = Notice changed, its approval void
audit-event-notice-approved = Notice approved
audit-event-notice-corrected = Sent notice corrected
audit-event-notice-discarded = Draft of a notice discarded
audit-event-notice-held = Scheduled notice held back
audit-event-notice-removed = Sent notice removed
audit-event-notice-returned = Notice returned for changes
audit-event-notice-scheduled = Notice scheduled
audit-event-notice-sent = Notice sent
audit-event-notice-unscheduled = Notice unscheduled
audit-event-organization-registered = Organization registered
audit-event-ownership-claim-declined = Claim to an organization declined
audit-event-ownership-claimed = Organization claimed
audit-event-ownership-handed-over = Organization handed over
audit-event-ownership-moved = Owner changed by decision
audit-event-person-erased = Person erased
audit-event-proposal-changed = Proposal changed
audit-event-proposal-declined = Proposal declined
audit-event-proposal-made = Theme proposed
audit-event-proposal-merged = Same proposals merged
audit-event-proposal-taken-up = Proposal taken up
audit-event-proposal-unmerged = Proposal separated again
audit-event-proposal-withdrawn = Proposal withdrawn
audit-event-publication-approval-void = Draft changed, its approval void
audit-event-publication-approved = Publication approved
audit-event-publication-asked = Approval of publication asked for
audit-event-publication-held = Scheduled publication held back
audit-event-publication-scheduled = Publication scheduled
audit-event-publication-unscheduled = Publication unscheduled
audit-event-report-accepted = Report accepted
audit-event-report-returned = Report returned
audit-event-report-set = Report set
audit-event-report-submitted = Report submitted
audit-event-results-approval-asked = Approval of results asked for
audit-event-results-approved = Results approved
audit-event-results-changed = Results changed
audit-event-results-discarded = Draft of the results discarded
audit-event-results-released = Results released
audit-event-results-written = Results written
audit-event-review-ended = Review ended
audit-event-review-finished = Review finished
audit-event-review-reopened = Review reopened
audit-event-rubric-changed = Rubric changed
audit-event-rules-changed = Rule of two persons changed
audit-event-score-given = Score given
audit-event-seal-attempt = Tried to read a sealed application

audit-event-staff-invited = Invited to a role
audit-event-staff-invitation-revoked = Invitation to a role taken back
audit-event-staff-role-taken = Role accepted
audit-event-staff-role-ended = Role taken away
