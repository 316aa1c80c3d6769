// Made by `npm run locales` from the .ftl files. Not edited by hand.

/** The variables of each message: `never` for none. */
export interface Messages {
  'announcement-amount': { amount: string | number }
  'announcement-cancelled': never
  'announcement-changed': never
  'announcement-changes': never
  'announcement-changes-more': { count: number }
  'announcement-deadline': { left: string | number; moment: string | number }
  'announcement-digest': { count: string | number }
  'announcement-digest-deadline': { left: string | number; moment: string | number }
  'announcement-digest-more': { count: string | number }
  'announcement-digest-title': { number: string | number; title: string | number }
  'announcement-kind': { kind: string | number; regions: string | number }
  'announcement-open-button': never
  'announcement-published': never
  'announcement-reason': { reason: string | number }
  'announcement-results': never
  'announcement-stop-button': never
  'announcement-title': { title: string | number }
  'appeal-again-button': never
  'appeal-button': never
  'appeal-check': never
  'appeal-decide': never
  'appeal-decide-yes-button': never
  'appeal-decided-note': never
  'appeal-decision': { decision: string | number }
  'appeal-dismiss-button': never
  'appeal-disputed': never
  'appeal-facts': never
  'appeal-file-button': never
  'appeal-filed-note': never
  'appeal-for-staff': {
    bin: string | number
    lot: string | number
    name: string | number
    number: string | number
    title: string | number
  }
  'appeal-how': { day: string | number }
  'appeal-list': { count: string | number }
  'appeal-list-button': { count: string | number }
  'appeal-of': { at: string | number; id: string | number }
  'appeal-open-button': never
  'appeal-over': never
  'appeal-own-button': never
  'appeal-return-button': never
  'appeal-screen': {
    day: string | number
    lot: string | number
    number: string | number
    title: string | number
  }
  'appeal-state-dismissed': never
  'appeal-state-filed': { day: string | number }
  'appeal-state-returned': never
  'appeal-state-upheld': never
  'appeal-state-withdrawn': never
  'appeal-told-decided': { lot: string | number; title: string | number }
  'appeal-told-filed': { day: string | number; lot: string | number; title: string | number }
  'appeal-told-withdrawn': { lot: string | number; title: string | number }
  'appeal-uphold-button': never
  'appeal-why-kk': never
  'appeal-why-ru': never
  'appeal-withdraw': never
  'appeal-withdraw-button': never
  'appeal-withdraw-yes-button': never
  'appeal-withdrawn-note': never
  'appeal-write-button': never
  'appeal-written': { disputed: string | number; facts: string | number }
  'applicants-audited': never
  'applicants-button': never
  'applicants-lot-sealed': { number: string | number; theme: string | number; until: string | number }
  'applicants-not-counted': never
  'applicants-sealed': { until: string | number }
  'applicants-title': { title: string | number }
  'application-ask-button': never
  'application-check-button': never
  'application-check-field': { label: string | number }
  'application-check-ready': never
  'application-check-title': { count: number }
  'application-competition-button': never
  'application-confirm-after': { deadline: string | number }
  'application-confirm-offer': { offer: string | number }
  'application-confirm-title': never
  'application-confirm-what': {
    competition: string | number
    number: string | number
    theme: string | number
  }
  'application-continue-button': never
  'application-copy-hash-button': never
  'application-copy-number-button': never
  'application-field-as-it-is-note': never
  'application-field-consent-button': never
  'application-field-contact': never
  'application-field-contact-button': never
  'application-field-current': { value: string | number }
  'application-field-done-button': never
  'application-field-edited-note': never
  'application-field-example': { example: string | number }
  'application-field-help': { help: string | number }
  'application-field-kept-note': never
  'application-field-leave-button': never
  'application-field-line-removed-note': never
  'application-field-more-choices-button': { page: string | number; pages: string | number }
  'application-field-period-from': { from: string | number }
  'application-field-place': {
    answered: string | number
    bar: string | number
    title: string | number
    total: string | number
  }
  'application-field-question': { label: string | number }
  'application-field-restart-button': never
  'application-field-restarted-note': never
  'application-field-saved-note': never
  'application-field-skip-button': never
  'application-field-skipped': never
  'application-field-skipped-note': never
  'application-file-button': never
  'application-file-kk-button': never
  'application-file-ru-button': never
  'application-filed-button': never
  'application-filed-toast': never
  'application-find-button': never
  'application-intake-button': never
  'application-late-answer': never
  'application-late-attempt': { at: string | number }
  'application-late-attempt-answer': never
  'application-late-attempt-submit': never
  'application-late-attempt-withdraw': never
  'application-late-button': never
  'application-late-complete': never
  'application-late-hours': { count: string | number }
  'application-late-list': { competition: string | number; deadline: string | number }
  'application-late-minutes': { count: string | number }
  'application-late-missing': { count: string | number; fields: string | number }
  'application-late-next': never
  'application-late-none': never
  'application-late-seconds': { count: string | number }
  'application-late-submit': never
  'application-late-toast': never
  'application-late-when': { deadline: string | number; late: string | number; received: string | number }
  'application-late-withdraw': never
  'application-later-button': never
  'application-later-note': never
  'application-list-deadline': { deadline: string | number; left: string | number }
  'application-list-empty': never
  'application-list-line': {
    competition: string | number
    lot: string | number
    number: string | number
    theme: string | number
  }
  'application-list-title': { count: string | number }
  'application-not-filed-button': never
  'application-not-filed-toast': never
  'application-package': { place: string | number }
  'application-package-button': never
  'application-profile-button': never
  'application-profile-first': never
  'application-profile-go-on': never
  'application-receipt': {
    competition: string | number
    hash: string | number
    lot: string | number
    number: string | number
    theme: string | number
    time: string | number
    url: string | number
  }
  'application-receipt-button': never
  'application-section-answer': { label: string | number; value: string | number }
  'application-section-empty': { label: string | number }
  'application-section-skipped': { label: string | number }
  'application-section-title': { title: string | number }
  'application-send-button': never
  'application-state-changed': never
  'application-state-closed': never
  'application-state-draft': never
  'application-state-filed': never
  'application-state-missed': never
  'application-state-submitted': never
  'application-state-withdrawn': never
  'application-submit-button': never
  'application-summary-button': never
  'application-summary-deadline': { deadline: string | number; left: string | number }
  'application-summary-elsewhere': never
  'application-summary-late': { count: string | number; last: string | number }
  'application-summary-lot': { number: string | number; theme: string | number }
  'application-summary-offer': { lot: string | number; offer: string | number }
  'application-summary-progress': { answered: string | number; bar: string | number; total: string | number }
  'application-summary-receipt': { number: string | number }
  'application-summary-section': {
    done: string | number
    mark: string | number
    number: string | number
    title: string | number
    total: string | number
  }
  'application-summary-title': { competition: string | number }
  'application-withdraw-button': never
  'application-withdraw-confirm': { competition: string | number }
  'application-withdraw-yes-button': never
  'application-withdrawn-toast': never
  'attachment-archive-button': never
  'attachment-archive-caption': { part: string | number; parts: number }
  'attachment-before-limit': never
  'attachment-before-title': never
  'attachment-down-button': never
  'attachment-facts': { kind: string | number; size: string | number }
  'attachment-file': {
    count: string | number
    label: string | number
    name: string | number
    number: string | number
  }
  'attachment-heic': never
  'attachment-is-page': never
  'attachment-list-button': never
  'attachment-list-has': { count: string | number; size: string | number }
  'attachment-list-help': { help: string | number }
  'attachment-list-optional': { label: string | number }
  'attachment-list-required': { label: string | number }
  'attachment-list-title': { lacking: number }
  'attachment-not-fetched': never
  'attachment-page-alt': { page: string | number; title: string | number }
  'attachment-pages-button': { count: number }
  'attachment-paper-name': never
  'attachment-paper-size': never
  'attachment-readme': never
  'attachment-readme-name': never
  'attachment-readme-receipt': { url: string | number }
  'attachment-remove-button': never
  'attachment-removed-note': never
  'attachment-replace': { name: string | number }
  'attachment-replace-button': never
  'attachment-replaced-note': never
  'attachment-up-button': never
  'audit-all-button': never
  'audit-any-button': never
  'audit-asked-competition': { title: string | number }
  'audit-asked-kind': { kind: string | number }
  'audit-asked-when': { from: string | number; until: string | number }
  'audit-asked-who': { who: string | number }
  'audit-button': never
  'audit-by-number': { number: string | number }
  'audit-by-service': never
  'audit-competition': never
  'audit-competition-button': never
  'audit-days-button': { days: number }
  'audit-entry': {
    event: string | number
    moment: string | number
    subject: string | number
    who: string | number
  }
  'audit-entry-after': { values: string | number }
  'audit-entry-before': { values: string | number }
  'audit-entry-fields': { fields: string | number }
  'audit-entry-only': { text: string | number }
  'audit-entry-reason': { reason: string | number }
  'audit-entry-value': { name: string | number; text: string | number }
  'audit-event-act-refused': never
  'audit-event-admission-checked': never
  'audit-event-admission-decided': never
  'audit-event-answers-copied': never
  'audit-event-appeal-dismissed': never
  'audit-event-appeal-filed': never
  'audit-event-appeal-returned': never
  'audit-event-appeal-upheld': never
  'audit-event-appeal-withdrawn': never
  'audit-event-applicants-read': never
  'audit-event-application-filed-elsewhere': never
  'audit-event-application-not-filed': never
  'audit-event-application-read': never
  'audit-event-application-started': never
  'audit-event-application-submitted': never
  'audit-event-application-withdrawn': never
  'audit-event-attendance-turned': never
  'audit-event-broadcast-cancelled': never
  'audit-event-broadcast-paused': never
  'audit-event-broadcast-resumed': never
  'audit-event-calendar-day-removed': never
  'audit-event-calendar-day-set': never
  'audit-event-chat-joined': never
  'audit-event-chat-left': never
  'audit-event-clarification-answered': never
  'audit-event-clarification-answered-to-asker': never
  'audit-event-clarification-asked': never
  'audit-event-clarification-changed': never
  'audit-event-clarification-merged': never
  'audit-event-clarification-shared': never
  'audit-event-clarification-unmerged': never
  'audit-event-commission-member-added': never
  'audit-event-commission-member-changed': never
  'audit-event-commission-member-ended': never
  'audit-event-competition-cancelled': never
  'audit-event-competition-change-discarded': never
  'audit-event-competition-change-edited': never
  'audit-event-competition-change-kept': never
  'audit-event-competition-changed': never
  'audit-event-competition-copied': never
  'audit-event-competition-doubts-seen': never
  'audit-event-competition-draft-begun': never
  'audit-event-competition-draft-deleted': never
  'audit-event-competition-draft-edited': never
  'audit-event-competition-imported': never
  'audit-event-competition-published': never
  'audit-event-consent-given': never
  'audit-event-contract-written': never
  'audit-event-deadline-moved': never
  'audit-event-expert-assigned': never
  'audit-event-experts-drawn': never
  'audit-event-experts-reminded': never
  'audit-event-export-asked': never
  'audit-event-export-made': never
  'audit-event-export-read': never
  'audit-event-extension-asked': never
  'audit-event-extension-cancelled': never
  'audit-event-extension-declined': never
  'audit-event-extension-granted': never
  'audit-event-extension-moved': never
  'audit-event-form-adopted': never
  'audit-event-form-chosen': never
  'audit-event-form-corrected': never
  'audit-event-form-draft-changed': never
  'audit-event-form-draft-discarded': never
  'audit-event-handover-declined': never
  'audit-event-handover-offered': never
  'audit-event-handover-taken-back': never
  'audit-event-interest-declared': never
  'audit-event-invitation-revoked': never
  'audit-event-join-accepted': never
  'audit-event-join-asked': never
  'audit-event-join-declined': never
  'audit-event-lots-opened': never
  'audit-event-member-invited': never
  'audit-event-member-joined': never
  'audit-event-member-left': never
  'audit-event-member-let-go': never
  'audit-event-member-role-changed': never
  'audit-event-notice-approval-asked': never
  'audit-event-notice-approval-void': never
  'audit-event-notice-approved': never
  'audit-event-notice-corrected': never
  'audit-event-notice-discarded': never
  'audit-event-notice-held': never
  'audit-event-notice-removed': never
  'audit-event-notice-returned': never
  'audit-event-notice-scheduled': never
  'audit-event-notice-sent': never
  'audit-event-notice-unscheduled': never
  'audit-event-organization-registered': never
  'audit-event-ownership-claim-declined': never
  'audit-event-ownership-claimed': never
  'audit-event-ownership-handed-over': never
  'audit-event-ownership-moved': never
  'audit-event-person-erased': never
  'audit-event-proposal-changed': never
  'audit-event-proposal-declined': never
  'audit-event-proposal-made': never
  'audit-event-proposal-merged': never
  'audit-event-proposal-taken-up': never
  'audit-event-proposal-unmerged': never
  'audit-event-proposal-withdrawn': never
  'audit-event-publication-approval-void': never
  'audit-event-publication-approved': never
  'audit-event-publication-asked': never
  'audit-event-publication-held': never
  'audit-event-publication-scheduled': never
  'audit-event-publication-unscheduled': never
  'audit-event-report-accepted': never
  'audit-event-report-returned': never
  'audit-event-report-set': never
  'audit-event-report-submitted': never
  'audit-event-results-approval-asked': never
  'audit-event-results-approved': never
  'audit-event-results-changed': never
  'audit-event-results-discarded': never
  'audit-event-results-released': never
  'audit-event-results-written': never
  'audit-event-review-ended': never
  'audit-event-review-finished': never
  'audit-event-review-reopened': never
  'audit-event-rubric-changed': never
  'audit-event-rules-changed': never
  'audit-event-score-given': never
  'audit-event-seal-attempt': never
  'audit-event-staff-invitation-revoked': never
  'audit-event-staff-invited': never
  'audit-event-staff-role-ended': never
  'audit-event-staff-role-taken': never
  'audit-file-button': never
  'audit-kind': never
  'audit-kind-applications': never
  'audit-kind-button': never
  'audit-kind-competitions': never
  'audit-kind-examination': never
  'audit-kind-notices': never
  'audit-kind-opening': never
  'audit-kind-organizations': never
  'audit-kind-people': never
  'audit-kind-questions': never
  'audit-kind-results': never
  'audit-kind-staff': never
  'audit-line': {
    event: string | number
    moment: string | number
    number: string | number
    subject: string | number
    who: string | number
  }
  'audit-line-reason': { reason: string | number }
  'audit-none': never
  'audit-open-button': never
  'audit-service-button': never
  'audit-subject-appeal': { number: string | number }
  'audit-subject-application': { number: string | number }
  'audit-subject-broadcast': { number: string | number }
  'audit-subject-calendar': { number: string | number }
  'audit-subject-chat': { number: string | number }
  'audit-subject-clarification': { number: string | number }
  'audit-subject-competition': { number: string | number }
  'audit-subject-export': { number: string | number }
  'audit-subject-lot': { number: string | number }
  'audit-subject-notice': { number: string | number }
  'audit-subject-organization': { number: string | number }
  'audit-subject-person': { number: string | number }
  'audit-subject-project': { number: string | number }
  'audit-subject-proposal': { number: string | number }
  'audit-subject-report': { number: string | number }
  'audit-subject-results': { number: string | number }
  'audit-subject-review': { number: string | number }
  'audit-subject-rules': { number: string | number }
  'audit-subject-submission': { number: string | number }
  'audit-title': { count: string | number }
  'audit-when': never
  'audit-when-button': never
  'audit-when-unclear': never
  'audit-who': never
  'audit-who-button': never
  'authoring-amount-both': { index: string | number; indexes: string | number; tenge: string | number }
  'authoring-ask-budget': never
  'authoring-ask-code': never
  'authoring-ask-customer': never
  'authoring-ask-deadline': never
  'authoring-ask-documents': never
  'authoring-ask-form': never
  'authoring-ask-intake': never
  'authoring-ask-intake-place': never
  'authoring-ask-intake-url': never
  'authoring-ask-kind': never
  'authoring-ask-limit': never
  'authoring-ask-lots': never
  'authoring-ask-milestone': { name: string | number }
  'authoring-ask-milestones': never
  'authoring-ask-needs': never
  'authoring-ask-opens': never
  'authoring-ask-regions': never
  'authoring-ask-repeat': never
  'authoring-ask-spheres': never
  'authoring-ask-summary': never
  'authoring-ask-themes': never
  'authoring-ask-title': never
  'authoring-block': { name: string | number }
  'authoring-block-lacking': { name: string | number }
  'authoring-both': { kk: string | number; ru: string | number }
  'authoring-both-button': never
  'authoring-check': never
  'authoring-check-button': never
  'authoring-check-none': never
  'authoring-clear-button': never
  'authoring-continue-button': never
  'authoring-copied-repeat': never
  'authoring-copied-year': never
  'authoring-desk-button': never
  'authoring-document': {
    flag: string | number
    kind: string | number
    size: string | number
    title: string | number
  }
  'authoring-document-ask': never
  'authoring-doubt-figures': { kk: string | number; ru: string | number }
  'authoring-doubt-length': { kk: string | number; ru: string | number }
  'authoring-doubts': { count: string | number }
  'authoring-earliest': { amount: number; day: string | number; point: string | number }
  'authoring-edit-button': never
  'authoring-faults': never
  'authoring-field-budget': never
  'authoring-field-code': never
  'authoring-field-customer': never
  'authoring-field-deadline': never
  'authoring-field-documents': never
  'authoring-field-form': never
  'authoring-field-intake': never
  'authoring-field-intake-place': never
  'authoring-field-intake-url': never
  'authoring-field-kind': never
  'authoring-field-limit': never
  'authoring-field-lots': never
  'authoring-field-milestones': never
  'authoring-field-needs': never
  'authoring-field-opens': never
  'authoring-field-regions': never
  'authoring-field-repeat': never
  'authoring-field-spheres': never
  'authoring-field-summary': never
  'authoring-field-themes': never
  'authoring-field-title': never
  'authoring-form-award': never
  'authoring-form-grant': never
  'authoring-form-own': never
  'authoring-form-social-order': never
  'authoring-head': { name: string | number }
  'authoring-hour': { day: string | number }
  'authoring-intake-elsewhere': never
  'authoring-intake-here': never
  'authoring-kk-button': never
  'authoring-list': { count: string | number }
  'authoring-lot-amount': never
  'authoring-lot-ask-amount': never
  'authoring-lot-ask-region': never
  'authoring-lot-ask-service': never
  'authoring-lot-copy-button': never
  'authoring-lot-description': never
  'authoring-lot-down-button': never
  'authoring-lot-line': { number: string | number }
  'authoring-lot-place': never
  'authoring-lot-region': never
  'authoring-lot-service': never
  'authoring-lot-theme': never
  'authoring-lot-up-button': never
  'authoring-lots-add': never
  'authoring-lots-sum': { count: string | number; sum: string | number }
  'authoring-needs-kk': never
  'authoring-needs-ru': never
  'authoring-new': never
  'authoring-new-button': never
  'authoring-next-button': never
  'authoring-none': never
  'authoring-now': { value: string | number }
  'authoring-opens-at-once': never
  'authoring-overview': { state: string | number; title: string | number }
  'authoring-overview-published': { state: string | number; title: string | number }
  'authoring-place': { number: string | number; total: string | number }
  'authoring-remove': never
  'authoring-remove-button': never
  'authoring-remove-yes-button': never
  'authoring-removed': never
  'authoring-repeat-button': never
  'authoring-review-button': never
  'authoring-ru-button': never
  'authoring-saved': { name: string | number }
  'authoring-seen-button': never
  'authoring-seen-note': never
  'authoring-state-cancelled': never
  'authoring-state-closed': never
  'authoring-state-draft': never
  'authoring-state-open': never
  'authoring-state-opened': never
  'authoring-state-results': never
  'authoring-untitled': never
  'authoring-value': { value: string | number }
  'authoring-version': { what: string | number; when: string | number; who: string | number }
  'authoring-version-cancelled': never
  'authoring-version-changed': never
  'authoring-version-published': never
  'authoring-version-results': never
  'authoring-version-service': never
  'authoring-versions': { count: string | number; title: string | number }
  'authoring-versions-button': never
  'authoring-write-kk': { most: string | number }
  'authoring-write-ru': { most: string | number }
  'authoring-year-button': never
  'before-again-button': never
  'before-ask-arrest': never
  'before-ask-awarded': never
  'before-ask-bankrupt': never
  'before-ask-charter': never
  'before-ask-database': never
  'before-ask-enforcement': never
  'before-ask-liquidation': never
  'before-ask-relatives': never
  'before-ask-suspended': never
  'before-ask-terrorism': never
  'before-ask-unfair': never
  'before-begin-button': never
  'before-button': never
  'before-criterion': {
    mark: string | number
    name: string | number
    of: string | number
    points: string | number
  }
  'before-criterion-charter': never
  'before-criterion-database': never
  'before-criterion-experience': never
  'before-criterion-project': never
  'before-criterion-region': never
  'before-criterion-specialists': never
  'before-eligibility-button': never
  'before-eligibility-count': { number: string | number; total: string | number }
  'before-eligibility-note': never
  'before-eligibility-title': { competition: string | number }
  'before-example': { example: string | number }
  'before-field': { label: string | number }
  'before-field-optional': { label: string | number }
  'before-file-button': never
  'before-form': { count: string | number; minutes: string | number; sections: number }
  'before-kept': never
  'before-may': never
  'before-maybe': never
  'before-mend-arrest': never
  'before-mend-awarded': never
  'before-mend-bankrupt': never
  'before-mend-charter': never
  'before-mend-database': never
  'before-mend-enforcement': never
  'before-mend-liquidation': never
  'before-mend-relatives': never
  'before-mend-suspended': never
  'before-mend-terrorism': never
  'before-mend-unfair': never
  'before-no-button': never
  'before-out': never
  'before-profile-button': never
  'before-raise-charter': never
  'before-raise-database-absent': never
  'before-raise-database-late': never
  'before-raise-experience': never
  'before-raise-project': never
  'before-raise-region': never
  'before-raise-specialists': never
  'before-read-button': never
  'before-score-button': never
  'before-score-cut': { cut: string | number; threshold: string | number }
  'before-score-fatal': { name: string | number }
  'before-score-local': never
  'before-score-no-profile': never
  'before-score-note': never
  'before-score-republican': never
  'before-score-title': never
  'before-score-total': { of: string | number; points: string | number }
  'before-section': { number: string | number; title: string | number }
  'before-source-law': { point: string | number }
  'before-source-rules': { point: string | number }
  'before-title': { competition: string | number }
  'before-unknown': { count: string | number }
  'before-unknown-button': never
  'before-when': { label: string | number; value: string | number }
  'before-yes-button': never
  'calendar-ait-button': never
  'calendar-button': never
  'calendar-day': { day: string | number; kind: string; weekday: string | number }
  'calendar-day-why': { reason: string | number }
  'calendar-hand': never
  'calendar-hand-button': { day: string | number }
  'calendar-holiday-capital-day': never
  'calendar-holiday-christmas': never
  'calendar-holiday-constitution-day': never
  'calendar-holiday-defenders-day': never
  'calendar-holiday-independence-day': never
  'calendar-holiday-nauryz': never
  'calendar-holiday-new-year': never
  'calendar-holiday-qurban-ait': never
  'calendar-holiday-republic-day': never
  'calendar-holiday-unity-day': never
  'calendar-holiday-victory-day': never
  'calendar-holiday-womens-day': never
  'calendar-line': { day: string | number; name: string | number; weekday: string | number }
  'calendar-line-moved': {
    day: string | number
    from: string | number
    name: string | number
    weekday: string | number
  }
  'calendar-line-off': { day: string | number; reason: string | number; weekday: string | number }
  'calendar-line-unconfirmed': { day: string | number; name: string | number; weekday: string | number }
  'calendar-line-working': { day: string | number; reason: string | number; weekday: string | number }
  'calendar-off-button': never
  'calendar-reason': { day: string | number; kind: string; weekday: string | number }
  'calendar-reason-both': never
  'calendar-remove-button': never
  'calendar-removed-note': never
  'calendar-screen': never
  'calendar-set-note': never
  'calendar-unclear': never
  'calendar-working-button': never
  'calendar-year': { year: string | number }
  'change-budget': never
  'change-budget-local': never
  'change-budget-republican': never
  'change-customer': never
  'change-deadline': never
  'change-document-added': never
  'change-document-name': { language: string; title: string | number }
  'change-document-removed': never
  'change-document-replaced': never
  'change-form': never
  'change-intake-place': never
  'change-intake-url': never
  'change-limit': never
  'change-lot-added': never
  'change-lot-amount': { number: string | number }
  'change-lot-description': { number: string | number }
  'change-lot-name': { number: string | number; theme: string | number }
  'change-lot-place': { number: string | number }
  'change-lot-region': { number: string | number }
  'change-lot-removed': never
  'change-lot-service-from': { number: string | number }
  'change-lot-service-until': { number: string | number }
  'change-lot-theme': { number: string | number }
  'change-moment': { day: string | number; time: string | number }
  'change-moved': { after: string | number; before: string | number; what: string | number }
  'change-needs': never
  'change-no': never
  'change-none': never
  'change-one': { value: string | number; what: string | number }
  'change-opens': never
  'change-regions': never
  'change-repeat': never
  'change-results': never
  'change-reworded': { what: string | number }
  'change-spheres': never
  'change-summary': never
  'change-themes': never
  'change-title': never
  'change-unlimited': never
  'change-yes': never
  'chat-add-channel-button': never
  'chat-add-group-button': never
  'chat-channel': { title: string | number }
  'chat-channel-greeting': { title: string | number }
  'chat-greeting': never
  'chat-greeting-silent': never
  'chat-group': { title: string | number }
  'chat-how-to-add': never
  'chat-language': never
  'chat-left': never
  'chat-list': never
  'chat-list-none': never
  'chat-press': never
  'chat-remove': never
  'chat-remove-button': never
  'chat-remove-sure-button': never
  'chat-removed': never
  'chat-settings-button': never
  'chat-settings-here': never
  'check-confirm': never
  'check-database-absent': never
  'check-database-late': never
  'check-doubts': { count: string | number }
  'check-doubts-left': { count: string | number }
  'check-field': { label: string | number }
  'check-iin': never
  'check-name': { name: string | number; written: string | number }
  'check-outside': { bounds: string | number; days: string | number; line: number }
  'check-profile': never
  'check-sum': { total: string | number; written: string | number }
  'check-whole-but': { count: string | number }
  'clarification-again-button': never
  'clarification-answer-kk': never
  'clarification-answer-preview': { kk: string | number; ru: string | number }
  'clarification-answer-ru': never
  'clarification-choose': never
  'clarification-head': { title: string | number }
  'clarification-left': never
  'clarification-lost': never
  'clarification-preview': { question: string | number }
  'clarification-prompt': { most: string | number }
  'clarification-publish-button': never
  'clarification-published': never
  'clarification-question': { question: string | number }
  'clarification-send-button': never
  'clarification-sent': never
  'clarification-service': never
  'clarification-service-button': never
  'clarification-too-long': { length: string | number; most: string | number }
  'clarification-waiting-count': { count: number }
  'clarification-words-only': never
  'closed-elsewhere': {
    competition: string | number
    deadline: string | number
    number: string | number
    theme: string | number
  }
  'closed-file': never
  'closed-here': {
    competition: string | number
    deadline: string | number
    number: string | number
    theme: string | number
  }
  'closed-late': { count: string | number }
  'competition-answered': { count: string | number }
  'competition-answers': { count: string | number }
  'competition-answers-button': { count: string | number }
  'competition-any-button': never
  'competition-apply-button': never
  'competition-apply-lot-button': { number: string | number }
  'competition-ask-button': never
  'competition-by-kind': never
  'competition-by-kind.short': never
  'competition-by-region': never
  'competition-by-region.short': never
  'competition-by-sphere': never
  'competition-by-sphere.short': never
  'competition-by-theme': never
  'competition-by-theme.short': never
  'competition-calendar': { title: string | number }
  'competition-calendar-button': never
  'competition-calendar-cancelled': { title: string | number }
  'competition-choose-lot': { count: string | number }
  'competition-chosen': { chosen: string | number }
  'competition-clarification': { answer: string | number; day: string | number; question: string | number }
  'competition-clear-button': never
  'competition-customer': { customer: string | number }
  'competition-deadline-archive': { day: string | number }
  'competition-deadline-cancelled': never
  'competition-deadline-closed': { moment: string | number }
  'competition-deadline-open': { left: string | number; moment: string | number; yours: string | number }
  'competition-deadline-results': { day: string | number; moment: string | number }
  'competition-deadline-upcoming': { moment: string | number; opens: string | number }
  'competition-document': { title: string | number }
  'competition-documents': { count: string | number; language: string; title: string | number }
  'competition-documents-button': never
  'competition-documents-kk-button': { count: string | number }
  'competition-documents-ru-button': { count: string | number }
  'competition-filter': never
  'competition-filter-button': never
  'competition-follow-button': never
  'competition-followed': never
  'competition-found': { count: string | number; words: string | number }
  'competition-intake-elsewhere': { place: string | number }
  'competition-intake-elsewhere-unnamed': never
  'competition-intake-here': never
  'competition-kind': { kind: string | number }
  'competition-line-title': { number: string | number; title: string | number }
  'competition-list-archive': { count: string | number }
  'competition-list-archive.short': never
  'competition-list-button': never
  'competition-list-closed': { count: string | number }
  'competition-list-closed.short': never
  'competition-list-open': { count: string | number }
  'competition-list-open.short': never
  'competition-list-results': { count: string | number }
  'competition-list-results.short': never
  'competition-list-upcoming': { count: string | number }
  'competition-list-upcoming.short': never
  'competition-lot-amount': { amount: string | number }
  'competition-lot-place': { place: string | number }
  'competition-lot-theme': { number: string | number; theme: string | number }
  'competition-lots': { count: string | number }
  'competition-lots-button': { count: string | number }
  'competition-lots-total': { amount: string | number; count: string | number }
  'competition-more-button': never
  'competition-needs': { needs: string | number }
  'competition-next-place': { organization: string | number; place: string | number }
  'competition-no-documents': { language: string; title: string | number }
  'competition-no-results': never
  'competition-no-winner': never
  'competition-none': never
  'competition-not-found': { words: string | number }
  'competition-open-button': never
  'competition-organizer': { customer: string | number }
  'competition-own-button': never
  'competition-prepare-button': never
  'competition-project': { project: string | number }
  'competition-region': { regions: string | number }
  'competition-results': { day: string | number }
  'competition-results-button': never
  'competition-score': { score: string | number }
  'competition-search': never
  'competition-search-again-button': never
  'competition-search-button': never
  'competition-share-button': never
  'competition-shared': { customer: string | number; title: string | number }
  'competition-shared-deadline': { deadline: string | number }
  'competition-show-button': { count: string | number }
  'competition-site-button': never
  'competition-sphere': { spheres: string | number }
  'competition-subscribe-button': never
  'competition-themes': { themes: string | number }
  'competition-title': { title: string | number }
  'competition-unfollow-button': never
  'competition-unfollowed': never
  'competition-when-cancelled': never
  'competition-when-closed': { day: string | number }
  'competition-when-open': { day: string | number; left: string | number }
  'competition-when-results': { day: string | number }
  'competition-when-upcoming': { day: string | number }
  'competition-winner': { organization: string | number }
  'continuity-added': { fields: string | number }
  'continuity-adopt-button': never
  'continuity-changed': { fields: string | number }
  'continuity-confirm-button': never
  'continuity-confirm-next-button': { count: string | number }
  'continuity-confirm-note': never
  'continuity-copied': { count: number }
  'continuity-copy': never
  'continuity-copy-button': never
  'continuity-copy-line': {
    competition: string | number
    count: string | number
    lot: string | number
    number: string | number
  }
  'continuity-copy-none': never
  'continuity-corrected': never
  'continuity-fault-choices': never
  'continuity-fault-columns': never
  'continuity-fault-custom': never
  'continuity-fault-invalid_format': never
  'continuity-fault-invalid_type': never
  'continuity-fault-invalid_value': never
  'continuity-fault-limits': never
  'continuity-fault-too_small': never
  'continuity-fault-unrecognized_keys': never
  'continuity-fault-when': never
  'continuity-form': {
    begun: string | number
    fields: string | number
    title: string | number
    version: string | number
  }
  'continuity-form-begun': { count: string | number }
  'continuity-form-button': never
  'continuity-form-fault': { fault: string | number; path: string | number }
  'continuity-form-faults': never
  'continuity-form-file-button': never
  'continuity-form-preview': never
  'continuity-form-unread': never
  'continuity-form-use-button': never
  'continuity-form-used': never
  'continuity-only-help': never
  'continuity-profile-drafts': { count: string | number }
  'continuity-profile-submitted': never
  'continuity-removed': { fields: string | number }
  'continuity-replaced': { fields: string | number }
  'continuity-resubmit-button': { competition: string | number }
  'export-about': { title: string | number }
  'export-after': never
  'export-again-button': never
  'export-all': never
  'export-any': never
  'export-applications-button': never
  'export-asked': { what: string | number }
  'export-asked-note': never
  'export-average': never
  'export-average-of': { count: string | number }
  'export-before': never
  'export-began': never
  'export-bin': never
  'export-broadcast': never
  'export-button': never
  'export-by': never
  'export-by-all': never
  'export-by-kind': never
  'export-by-language': never
  'export-by-region': never
  'export-by-sphere': never
  'export-cause': never
  'export-cause-announcement': never
  'export-cause-correction': never
  'export-cause-notice': never
  'export-cause-removal': never
  'export-chats': never
  'export-code': never
  'export-competition': { title: string | number }
  'export-count': never
  'export-deliveries-button': never
  'export-dossier-button': never
  'export-event': never
  'export-expert': never
  'export-expert-number': { number: string | number }
  'export-failed': { what: string | number }
  'export-fields': never
  'export-files': { count: string | number }
  'export-kind-applications': never
  'export-kind-deliveries': never
  'export-kind-dossier': never
  'export-kind-journal': never
  'export-kind-scores': never
  'export-kind-subscribers': never
  'export-language': never
  'export-lot': never
  'export-message': never
  'export-organization': never
  'export-outcome': never
  'export-outcome-audience': never
  'export-outcome-blocked': never
  'export-outcome-dropped': never
  'export-outcome-failed': never
  'export-outcome-sent': never
  'export-outcome-unknown': never
  'export-outcome-waiting': never
  'export-people': never
  'export-personal-button': never
  'export-personal-note': never
  'export-place': never
  'export-reader': never
  'export-reader-chat': never
  'export-reader-person': never
  'export-ready': { size: string | number; what: string | number }
  'export-reason': never
  'export-receipt': never
  'export-region': never
  'export-requested': never
  'export-review-abstained': never
  'export-review-conflict': never
  'export-review-finished': never
  'export-review-open': never
  'export-review-recused': never
  'export-scores-button': never
  'export-state': never
  'export-subject': never
  'export-submitted': never
  'export-subscribers-button': never
  'export-taken': never
  'export-too-big': { size: string | number; what: string | number }
  'export-too-big-again': never
  'export-total': never
  'export-value': never
  'export-when': never
  'export-who': never
  'extension-ask': { deadline: string | number; limit: string | number }
  'extension-ask-button': never
  'extension-asked': never
  'extension-cancel-button': never
  'extension-cancelled-note': never
  'extension-decide': never
  'extension-decline-button': never
  'extension-declined-note': never
  'extension-for-all': { deadline: string | number; title: string | number }
  'extension-for-all-button': never
  'extension-grant-button': never
  'extension-granted-note': never
  'extension-is-cancelled': never
  'extension-is-declined': never
  'extension-is-granted': { until: string | number }
  'extension-later-button': { days: number; moment: string | number }
  'extension-list': { count: string | number }
  'extension-list-button': { count: string | number }
  'extension-open-button': never
  'extension-own-deadline': never
  'extension-proposed': { until: string | number }
  'extension-reason': { kk: string | number; ru: string | number }
  'extension-reason-button': never
  'extension-reason-kk': never
  'extension-reason-ru': never
  'extension-request': {
    bin: string | number
    number: string | number
    organization: string | number
    request: string | number
    theme: string | number
    title: string | number
    until: string | number
  }
  'extension-site-cancelled': { moment: string | number }
  'extension-site-line': { number: string | number; until: string | number }
  'extension-site-reason': { reason: string | number }
  'extension-site-title': never
  'extension-told-asked': {
    bin: string | number
    number: string | number
    request: string | number
    title: string | number
  }
  'extension-told-cancelled': { number: string | number; title: string | number; until: string | number }
  'extension-told-declined': {
    number: string | number
    reason: string | number
    title: string | number
    until: string | number
  }
  'extension-told-granted': {
    number: string | number
    reason: string | number
    title: string | number
    until: string | number
  }
  'extension-told-moved': { number: string | number; title: string | number; until: string | number }
  'extension-too-late': never
  'extension-until': { deadline: string | number }
  'extension-until-button': never
  'extension-waiting': { moment: string | number }
  'extension-was-declined': { moment: string | number }
  'extension-was-granted': { until: string | number }
  'field-bin-check-digit': never
  'field-bin-empty': never
  'field-bin-how': never
  'field-bin-length': { count: string | number }
  'field-bin-letters': { signs: string | number }
  'field-bin-month': { month: string | number }
  'field-bin-person': never
  'field-bin-type': { type: string | number }
  'field-choice-how': never
  'field-choice-several': { names: string | number }
  'field-choice-unknown': never
  'field-choices-how': { max: string | number; min: number }
  'field-choices-too-few': { count: string | number; min: string | number }
  'field-choices-too-many': { max: string | number }
  'field-choices-unknown': never
  'field-consent-given': never
  'field-consent-how': never
  'field-consent-needed': never
  'field-date-how': {
    example: string | number
    from: string | number
    limits: string
    until: string | number
  }
  'field-date-no-such-day': { text: string | number }
  'field-date-no-year': never
  'field-date-too-early': { bound: string | number }
  'field-date-too-late': { bound: string | number }
  'field-date-unclear': never
  'field-email-cyrillic': never
  'field-email-how': never
  'field-email-no-at': never
  'field-email-no-domain': never
  'field-email-spaces': never
  'field-email-unclear': never
  'field-file-blank': { name: string | number }
  'field-file-broken': { name: string | number }
  'field-file-how': { files: string | number; max: string | number }
  'field-file-locked': { name: string | number }
  'field-file-locked-pdf': { name: string | number }
  'field-file-not-file': never
  'field-file-too-big': { max: string | number; name: string | number; size: string | number }
  'field-file-too-many': { most: number; name: string | number }
  'field-file-twice': { name: string | number }
  'field-file-wrong-kind': { name: string | number }
  'field-iban-card': never
  'field-iban-checksum': never
  'field-iban-country': { start: string | number }
  'field-iban-empty': never
  'field-iban-form': never
  'field-iban-how': never
  'field-iban-length': { count: string | number }
  'field-iban-letters': { signs: string | number }
  'field-link-how': never
  'field-link-not-web': never
  'field-link-spaces': never
  'field-link-too-long': { max: string | number }
  'field-link-unclear': never
  'field-long-text-empty': never
  'field-long-text-how': { max: string | number; min: number }
  'field-long-text-not-kept': { count: string | number; max: string | number }
  'field-long-text-too-long': { count: string | number; max: string | number; over: string | number }
  'field-long-text-too-short': { count: string | number; lacking: string | number; min: string | number }
  'field-missing': never
  'field-money-how': { limits: string; max: string | number; min: string | number }
  'field-money-not-whole': never
  'field-money-over-lot': { amount: string | number; lot: string | number; over: string | number }
  'field-money-too-big': { max: string | number; min: string | number }
  'field-money-too-small': { max: string | number; min: string | number }
  'field-money-unclear': never
  'field-number-how': { decimals: number; limits: string; max: string | number; min: string | number }
  'field-number-not-whole': never
  'field-number-too-big': { max: string | number; min: string | number }
  'field-number-too-fine': { decimals: string | number }
  'field-number-too-small': { max: string | number; min: string | number }
  'field-number-unclear': never
  'field-period-how': { example: string | number; limits: string; max: string | number; min: string | number }
  'field-period-no-such-day': { text: string | number }
  'field-period-no-year': never
  'field-period-one-day': never
  'field-period-order': { from: string | number; to: string | number }
  'field-period-too-long': { days: string | number; max: string | number }
  'field-period-too-short': { days: string | number; min: string | number }
  'field-period-unclear': never
  'field-phone-how': never
  'field-phone-no-such-code': never
  'field-phone-several': never
  'field-phone-too-long': { count: string | number }
  'field-phone-too-short': { count: string | number }
  'field-phone-unclear': never
  'field-region-how': never
  'field-region-several': { names: string | number }
  'field-region-unknown': never
  'field-table-columns': {
    columns: string | number
    count: string | number
    example: string | number
    line: string | number
    needed: string | number
  }
  'field-table-empty': { columns: string | number; example: string | number }
  'field-table-empty-cell': { column: string | number; example: string | number; line: string | number }
  'field-table-how': { columns: string | number; max: string | number }
  'field-table-not-date': {
    cell: string | number
    column: string | number
    example: string | number
    line: string | number
  }
  'field-table-not-money': {
    cell: string | number
    column: string | number
    example: string | number
    line: string | number
  }
  'field-table-not-number': {
    cell: string | number
    column: string | number
    example: string | number
    line: string | number
  }
  'field-table-over-lot': { lot: string | number; over: string | number; total: string | number }
  'field-table-sum': {
    computed: string | number
    example: string | number
    line: string | number
    written: string | number
  }
  'field-table-too-few': { count: string | number; min: string | number }
  'field-table-too-many': { count: string | number; max: string | number }
  'field-table-total': { total: string | number }
  'field-text-empty': never
  'field-text-how': { max: string | number; min: number }
  'field-text-too-long': { count: string | number; max: string | number; over: string | number }
  'field-text-too-short': { count: string | number; min: string | number }
  'file-at-field': { path: string | number; text: string | number }
  'file-at-line': { line: string | number; text: string | number }
  'file-at-line-and-field': { line: string | number; path: string | number; text: string | number }
  'file-did-you-mean': { nearest: string | number }
  'file-fault-amount': { value: string | number }
  'file-fault-amount-above': { bound: string | number }
  'file-fault-amount-below': { bound: string | number }
  'file-fault-bin': { value: string | number }
  'file-fault-code': { value: string | number }
  'file-fault-day': { value: string | number }
  'file-fault-deadline-before-opening': never
  'file-fault-deadline-past': never
  'file-fault-document-content': { name: string | number }
  'file-fault-document-missing': { name: string | number }
  'file-fault-document-source': never
  'file-fault-document-type': { allowed: string | number; name: string | number }
  'file-fault-expected-fields': never
  'file-fault-expected-list': never
  'file-fault-expected-text': never
  'file-fault-file-empty': never
  'file-fault-file-encoding': never
  'file-fault-file-too-large': { megabytes: string | number }
  'file-fault-file-type': { name: string | number }
  'file-fault-file-unused': { name: string | number }
  'file-fault-intake-extra': { field: string | number }
  'file-fault-intake-lacks': { field: string | number }
  'file-fault-language-missing': { language: string }
  'file-fault-lot-number-twice': { number: string | number }
  'file-fault-milestone-order': { earlier: string | number; later: string | number }
  'file-fault-missing': never
  'file-fault-mixed-letters': { word: string | number }
  'file-fault-moment': { value: string | number }
  'file-fault-no-documents': never
  'file-fault-no-language': never
  'file-fault-no-lots': never
  'file-fault-number': { max: string | number; value: string | number }
  'file-fault-result-lot': { number: string | number }
  'file-fault-results-before-deadline': never
  'file-fault-same-text': never
  'file-fault-score': { value: string | number }
  'file-fault-sphere-of-social-order': { sphere: string | number }
  'file-fault-tag': { value: string | number }
  'file-fault-too-long': { length: string | number; max: string | number }
  'file-fault-too-many': { max: string | number }
  'file-fault-unknown-field': { field: string | number }
  'file-fault-unknown-value': { allowed: string | number; value: string | number }
  'file-fault-url': { value: string | number }
  'file-fault-yaml-bracket': never
  'file-fault-yaml-colon': never
  'file-fault-yaml-indent': never
  'file-fault-yaml-not-fields': never
  'file-fault-yaml-other': never
  'file-fault-yaml-quote': never
  'file-fault-yaml-several': never
  'file-fault-yaml-sign': { sign: string | number }
  'file-fault-yaml-tab': never
  'file-fault-yaml-twice': { field: string | number }
  'file-fault-yes-no': { value: string | number }
  'file-fault-zip-broken': never
  'file-fault-zip-encrypted': never
  'file-fault-zip-no-competition': never
  'file-fault-zip-path': never
  'file-fault-zip-too-large': never
  'file-fault-zip-too-many': never
  'file-lack': { language: string }
  'file-lack-contract': never
  'file-lack-customer': never
  'file-lack-deadline': never
  'file-lack-documents': never
  'file-lack-form': never
  'file-lack-intake-place': never
  'file-lack-item': { language: string | number; what: string | number }
  'file-lack-lot': { number: string | number }
  'file-lack-lots': never
  'file-lack-needs': never
  'file-lack-other': never
  'file-lack-protocol': never
  'file-lack-regions': never
  'file-lack-rules': never
  'file-lack-specification': never
  'file-lack-spheres': never
  'file-lack-summary': never
  'file-lack-title': never
  'formedit-always-button': never
  'formedit-button': never
  'formedit-choices': never
  'formedit-choices-button': never
  'formedit-choose': never
  'formedit-choose-button': never
  'formedit-choose-edited': never
  'formedit-chosen-note': never
  'formedit-columns': never
  'formedit-columns-button': never
  'formedit-confirm-button': never
  'formedit-confirmed': never
  'formedit-discard': never
  'formedit-discard-button': never
  'formedit-discard-yes-button': never
  'formedit-discarded-note': never
  'formedit-draft-button': never
  'formedit-draft-note': never
  'formedit-drop-yes-button': never
  'formedit-edit-example-button': never
  'formedit-edit-help-button': never
  'formedit-edit-label-button': never
  'formedit-fault': { fault: string | number; place: string | number }
  'formedit-faults': never
  'formedit-field': { label: string | number; must: string; section: string | number; type: string | number }
  'formedit-field-add-button': never
  'formedit-field-choices': { items: string | number }
  'formedit-field-columns': { items: string | number }
  'formedit-field-drop': { label: string | number }
  'formedit-field-example': { text: string | number }
  'formedit-field-help': { text: string | number }
  'formedit-field-kk': { type: string | number }
  'formedit-field-lot': never
  'formedit-field-type': { section: string | number }
  'formedit-field-when': { choices: string | number; field: string | number }
  'formedit-file-add-button': never
  'formedit-limit': { limit: string | number; type: string }
  'formedit-limit-decimals': never
  'formedit-limit-drop-button': never
  'formedit-limit-files': never
  'formedit-limit-max': never
  'formedit-limit-min': never
  'formedit-lines-now': { lines: string | number }
  'formedit-lot-button': never
  'formedit-lot-off-button': never
  'formedit-must-button': never
  'formedit-now': { now: string | number }
  'formedit-optional-button': never
  'formedit-overview': {
    fields: string | number
    sections: string | number
    title: string | number
    version: string | number
  }
  'formedit-part-example': never
  'formedit-part-help': never
  'formedit-part-label': never
  'formedit-section': { fields: string | number; title: string | number }
  'formedit-section-add-button': never
  'formedit-section-drop': { fields: string | number; title: string | number }
  'formedit-section-kk': never
  'formedit-section-ru': never
  'formedit-text': { language: string; part: string | number }
  'formedit-text-drop-button': never
  'formedit-title-button': never
  'formedit-type-bin': never
  'formedit-type-choice': never
  'formedit-type-choices': never
  'formedit-type-consent': never
  'formedit-type-date': never
  'formedit-type-email': never
  'formedit-type-file': never
  'formedit-type-iban': never
  'formedit-type-link': never
  'formedit-type-long-text': never
  'formedit-type-money': never
  'formedit-type-number': never
  'formedit-type-period': never
  'formedit-type-phone': never
  'formedit-type-region': never
  'formedit-type-table': never
  'formedit-type-text': never
  'formedit-version-button': { fields: string | number; title: string | number; version: string | number }
  'formedit-waiting': never
  'formedit-when': { label: string | number }
  'formedit-when-button': never
  'formedit-when-choices': { field: string | number; label: string | number }
  'formedit-when-done-button': never
  'formedit-when-none': never
  'history-button': never
  'history-changed': { fields: string | number }
  'history-none': never
  'history-reason-application-incomplete': { count: string | number }
  'history-reason-competition-cancelled': never
  'history-reason-competition-closed': never
  'history-reason-late-answer': never
  'history-reason-late-withdraw': never
  'history-reason-lot-opened': never
  'history-reason-one-application-only': never
  'history-reason-other': never
  'history-refused': { at: string | number }
  'history-submitted': {
    at: string | number
    hash: string | number
    number: string | number
    version: string | number
  }
  'history-title': never
  'history-version-button': { version: string | number }
  'history-withdrawn': { at: string | number }
  'home-agree-button': never
  'home-application-button': never
  'home-applications-button': never
  'home-ask-button': never
  'home-cancelled': never
  'home-chats-button': never
  'home-command-applications': never
  'home-command-ask': never
  'home-command-cancel': never
  'home-command-competitions': never
  'home-command-delete_me': never
  'home-command-help': never
  'home-command-language': never
  'home-command-my_data': never
  'home-command-organization': never
  'home-command-settings': never
  'home-command-start': never
  'home-command-subscriptions': never
  'home-competition-button': never
  'home-competitions-button': never
  'home-consent': never
  'home-consent-given': never
  'home-continue-button': never
  'home-delete-me': never
  'home-delete-me-button': never
  'home-description': never
  'home-draft': { left: string | number; title: string | number }
  'home-erase-button': never
  'home-erased': never
  'home-fill-in-button': never
  'home-follows-button': never
  'home-greeting': never
  'home-help': never
  'home-help-button': never
  'home-join-button': never
  'home-language-button': never
  'home-language-chosen': never
  'home-link-gone': never
  'home-my-data': never
  'home-my-data-button': never
  'home-nothing-to-cancel': never
  'home-open': { count: number }
  'home-organization-button': never
  'home-questions-button': never
  'home-settings': never
  'home-settings-button': never
  'home-settings-chats': { count: string | number }
  'home-settings-consent': { date: string | number }
  'home-settings-follows': { count: string | number }
  'home-settings-language': { language: string | number }
  'home-short-description': never
  'home-staff-button': never
  'home-subscriptions-button': never
  'home-title': never
  'home-unmatched': never
  'home-unmatched-edit': never
  'home-unmatched-file': never
  'home-welcome': never
  'import-again': never
  'import-complete': never
  'import-created': never
  'import-delete': never
  'import-delete-button': never
  'import-delete-confirm-button': never
  'import-deleted-note': never
  'import-documents': { count: string | number }
  'import-documents-button': { count: string | number }
  'import-faults': { count: string | number; name: string | number }
  'import-form-draft': never
  'import-lacking': { items: string | number }
  'import-more': { count: string | number }
  'import-preview': {
    code: string | number
    deadline: string | number
    documents: string | number
    kind: string | number
    kk: string | number
    lots: string | number
    regions: string | number
    ru: string | number
  }
  'import-preview-amount': { amount: string | number }
  'import-publish-button': never
  'import-updated': never
  'import-warnings': never
  'language-date': { day: string | number; month: string | number; year: string | number }
  'language-day-and-month': { day: string | number; month: string | number }
  'language-kilobytes': { size: string | number }
  'language-kind-award': never
  'language-kind-award.short': never
  'language-kind-long-grant': never
  'language-kind-long-grant.short': never
  'language-kind-medium-grant': never
  'language-kind-medium-grant.short': never
  'language-kind-short-grant': never
  'language-kind-short-grant.short': never
  'language-kind-social-order': never
  'language-kind-social-order.short': never
  'language-left-days': { days: number }
  'language-left-days-hours': { days: number; hours: number }
  'language-left-hours': { hours: number }
  'language-left-hours-minutes': { hours: number; minutes: number }
  'language-left-minutes': { minutes: number }
  'language-left-moment': never
  'language-left-none': never
  'language-list-and': { last: string | number; rest: string | number }
  'language-list-or': { last: string | number; rest: string | number }
  'language-megabytes': { size: string | number }
  'language-moment': {
    day: string | number
    month: string | number
    time: string | number
    weekday: string | number
    year: string | number
  }
  'language-official-date': { day: string | number; month: string | number; year: string | number }
  'language-region-10': never
  'language-region-10.short': never
  'language-region-11': never
  'language-region-11.short': never
  'language-region-15': never
  'language-region-15.short': never
  'language-region-19': never
  'language-region-19.short': never
  'language-region-23': never
  'language-region-23.short': never
  'language-region-27': never
  'language-region-27.short': never
  'language-region-31': never
  'language-region-31.short': never
  'language-region-33': never
  'language-region-33.short': never
  'language-region-35': never
  'language-region-35.short': never
  'language-region-39': never
  'language-region-39.short': never
  'language-region-43': never
  'language-region-43.short': never
  'language-region-47': never
  'language-region-47.short': never
  'language-region-55': never
  'language-region-55.short': never
  'language-region-59': never
  'language-region-59.short': never
  'language-region-61': never
  'language-region-61.short': never
  'language-region-62': never
  'language-region-62.short': never
  'language-region-63': never
  'language-region-63.short': never
  'language-region-71': never
  'language-region-71.short': never
  'language-region-75': never
  'language-region-75.short': never
  'language-region-79': never
  'language-region-79.short': never
  'language-region-KZ': never
  'language-region-KZ.short': never
  'language-regions-more': { more: number; named: string | number }
  'language-sphere-1': never
  'language-sphere-1.short': never
  'language-sphere-10': never
  'language-sphere-10.short': never
  'language-sphere-11': never
  'language-sphere-11.short': never
  'language-sphere-12': never
  'language-sphere-12.short': never
  'language-sphere-13': never
  'language-sphere-13-1': never
  'language-sphere-13-1.short': never
  'language-sphere-13-2': never
  'language-sphere-13-2.short': never
  'language-sphere-13.short': never
  'language-sphere-15': never
  'language-sphere-15.short': never
  'language-sphere-16': never
  'language-sphere-16.short': never
  'language-sphere-2': never
  'language-sphere-2.short': never
  'language-sphere-2_1': never
  'language-sphere-2_1.short': never
  'language-sphere-2_2': never
  'language-sphere-2_2.short': never
  'language-sphere-2_3': never
  'language-sphere-2_3.short': never
  'language-sphere-3': never
  'language-sphere-3.short': never
  'language-sphere-4': never
  'language-sphere-4.short': never
  'language-sphere-5': never
  'language-sphere-5.short': never
  'language-sphere-7': never
  'language-sphere-7.short': never
  'language-sphere-8': never
  'language-sphere-8.short': never
  'language-sphere-9': never
  'language-sphere-9.short': never
  'law-broken': { term: string | number }
  'law-mend': never
  'law-mend-elsewhere': never
  'law-met': { term: string | number }
  'law-none': never
  'law-term-announcement': { amount: number; day: string | number; point: string | number }
  'law-term-appeal': { amount: number; day: string | number; point: string | number }
  'law-term-award': { day: string | number; point: string | number }
  'law-term-discussion': { amount: number; day: string | number; point: string | number }
  'law-term-examination': { amount: number; day: string | number; point: string | number }
  'law-term-repeat': { amount: number; day: string | number; point: string | number }
  'law-title': never
  'member-add-mine-button': never
  'member-answered-by': { who: string | number }
  'member-assigned': { competition: string | number; count: string | number; deadline: string | number }
  'member-assigned-toast': never
  'member-bring-back-button': { number: string | number }
  'member-brought-back-note': never
  'member-claim': { bin: string | number }
  'member-claim-button': never
  'member-claim-decline-button': never
  'member-claim-declined': { bin: string | number; reason: string | number }
  'member-claim-file-button': never
  'member-claim-grant-button': never
  'member-claim-granted': { bin: string | number; reason: string | number }
  'member-claim-is-declined': { reason: string | number }
  'member-claim-is-granted': { reason: string | number }
  'member-claim-letter': { bin: string | number; name: string | number }
  'member-claim-moved': { bin: string | number; reason: string | number }
  'member-claim-not-file': never
  'member-claim-of': {
    at: string | number
    bin: string | number
    claimant: string | number
    organization: string | number
    owner: string | number
  }
  'member-claim-open-button': never
  'member-claim-sent': never
  'member-claim-why-decline': { bin: string | number }
  'member-claim-why-grant': { bin: string | number }
  'member-claims': { count: string | number }
  'member-claims-button': { count: string | number }
  'member-claims-list-button': never
  'member-clash': { label: string | number }
  'member-clash-choose': never
  'member-clash-mine': { value: string | number }
  'member-clash-theirs': { value: string | number; who: string | number }
  'member-for': { name: string | number }
  'member-for-you': never
  'member-former': { number: string | number; value: string | number; who: string | number }
  'member-former-aside': { number: string | number; value: string | number; who: string | number }
  'member-hand-over-button': never
  'member-hand-over-sure': { name: string | number }
  'member-hand-over-yes-button': never
  'member-handover-accepted': { bin: string | number; name: string | number }
  'member-handover-back-button': never
  'member-handover-back-toast': never
  'member-handover-declined': { bin: string | number; name: string | number }
  'member-handover-no-button': never
  'member-handover-offer': { bin: string | number; name: string | number }
  'member-handover-open-button': never
  'member-handover-waits': { name: string | number }
  'member-handover-yes-button': never
  'member-here': { names: string | number }
  'member-history': { label: string | number }
  'member-history-button': { count: string | number }
  'member-invitation': { date: string | number; link: string | number; role: string | number }
  'member-invite-editor-button': never
  'member-invite-viewer-button': never
  'member-invited': {
    bin: string | number
    name: string | number
    organization: string | number
    role: string | number
  }
  'member-join-button': never
  'member-join-viewer-button': never
  'member-joined': { name: string | number }
  'member-keep-theirs-button': never
  'member-leave-button': never
  'member-leave-sure': never
  'member-leave-yes-button': never
  'member-left': { name: string | number }
  'member-left-note': never
  'member-let-go-button': never
  'member-let-go-letter': { bin: string | number }
  'member-let-go-sure': { name: string | number }
  'member-let-go-toast': never
  'member-let-go-yes-button': never
  'member-line': {
    name: string | number
    number: string | number
    role: string | number
    since: string | number
  }
  'member-make-editor-button': never
  'member-make-viewer-button': never
  'member-my-fields-button': { count: string | number }
  'member-my-fields-done': never
  'member-nobody-button': never
  'member-nothing': never
  'member-now-editor': never
  'member-now-viewer': never
  'member-offered-toast': never
  'member-one': { name: string | number; role: string | number; since: string | number }
  'member-only-reading': never
  'member-open-invitations': never
  'member-owner-not': never
  'member-owner-now': never
  'member-owner-submits': never
  'member-put-mine-button': never
  'member-ready': { competition: string | number; deadline: string | number; name: string | number }
  'member-ready-button': never
  'member-ready-problems': { count: string | number }
  'member-ready-toast': never
  'member-ready-whole': never
  'member-revoke-button': { date: string | number; role: string | number }
  'member-revoked-toast': never
  'member-role-editor': never
  'member-role-owner': never
  'member-role-toast': never
  'member-role-viewer': never
  'member-share-button': never
  'member-share-text': never
  'member-somebody': never
  'member-take-button': never
  'member-team': { count: string | number; name: string | number }
  'member-team-button': never
  'member-theirs-note': never
  'member-welcome-editor': never
  'member-welcome-viewer': never
  'member-whose': { title: string | number }
  'member-whose-button': never
  'member-whose-section-button': never
  'milestone-announced': never
  'milestone-appeal': never
  'milestone-button': never
  'milestone-contract': never
  'milestone-deadline': never
  'milestone-discussion': never
  'milestone-examination': never
  'milestone-line-later': { name: string | number; when: string | number }
  'milestone-line-next': {
    left: string | number
    name: string | number
    when: string | number
    yours: string | number
  }
  'milestone-line-passed': { name: string | number; when: string | number }
  'milestone-note-complaint': { amount: number; point: string | number }
  'milestone-note-opening': never
  'milestone-note-source': { point: string | number }
  'milestone-opening': never
  'milestone-opens': never
  'milestone-questions': never
  'milestone-results': never
  'milestone-screen': { title: string | number }
  'milestone-screen-zone': never
  'milestone-status-later': never
  'milestone-status-next': never
  'milestone-status-passed': never
  'milestone-when-day': { day: string | number; weekday: string | number }
  'milestone-when-moment': { day: string | number; time: string | number; weekday: string | number }
  'notice-all-lots-button': never
  'notice-amended': never
  'notice-any-button': never
  'notice-applicants': never
  'notice-applicants-button': never
  'notice-approval-button': never
  'notice-approval-role': never
  'notice-approval-wanted': { limit: string | number }
  'notice-approve-button': never
  'notice-approved': { title: string | number }
  'notice-approved-note': never
  'notice-ask-button': never
  'notice-asked': { author: string | number }
  'notice-asked-note': { count: string | number }
  'notice-asked-text': { language: string | number; text: string | number }
  'notice-audience': { en: string | number; kk: string | number; ru: string | number; total: string | number }
  'notice-author': { author: string | number }
  'notice-by-locales': never
  'notice-by-locales.short': never
  'notice-by-regions': never
  'notice-by-regions.short': never
  'notice-by-spheres': never
  'notice-by-spheres.short': never
  'notice-by-themes': never
  'notice-by-themes.short': never
  'notice-chats-button': never
  'notice-competition': never
  'notice-competition.none': never
  'notice-confirm': never
  'notice-confirm-button': { count: string | number }
  'notice-confirm-few-button': never
  'notice-continued': { limit: string | number }
  'notice-correct-button': never
  'notice-correct-confirm': never
  'notice-correction-progress-button': never
  'notice-count-chats': { chats: string | number }
  'notice-count-few': never
  'notice-count-sealed': { total: string | number }
  'notice-current': never
  'notice-discard': never
  'notice-discard-button': never
  'notice-discard-yes-button': never
  'notice-discarded-note': never
  'notice-edit-kk-button': never
  'notice-edit-ru-button': never
  'notice-everybody-button': never
  'notice-excess': { excess: string | number; limit: string | number }
  'notice-for': { whom: string | number }
  'notice-for-corrects': never
  'notice-for-everybody': never
  'notice-for-no-chats': never
  'notice-held': { title: string | number }
  'notice-link': { kk: string | number; number: string | number; ru: string | number; url: string | number }
  'notice-link-usual': never
  'notice-links': { most: string | number }
  'notice-links-button': never
  'notice-list': never
  'notice-list.none': never
  'notice-lot': { number: string | number; theme: string | number }
  'notice-media-remove-button': never
  'notice-media-removed-note': never
  'notice-message': { text: string | number }
  'notice-no-time-button': never
  'notice-open-button': never
  'notice-part-document': { name: string | number }
  'notice-part-links': { count: string | number }
  'notice-part-missing': { language: string | number }
  'notice-part-photo': never
  'notice-part-text': { language: string | number; text: string | number }
  'notice-part-when': { moment: string | number }
  'notice-preview-refused': { language: string | number; reason: string | number }
  'notice-progress-button': never
  'notice-refresh-button': never
  'notice-removal-progress-button': never
  'notice-remove': never
  'notice-remove-button': never
  'notice-remove-yes-button': never
  'notice-removed-note': never
  'notice-reread-button': never
  'notice-return': { limit: string | number }
  'notice-return-button': never
  'notice-returned': { reason: string | number; title: string | number }
  'notice-returned-note': never
  'notice-scheduled-note': never
  'notice-send-button': never
  'notice-send-now-button': never
  'notice-sent-note': never
  'notice-state-approved': never
  'notice-state-asked': never
  'notice-state-correction': never
  'notice-state-draft': never
  'notice-state-removed-at': { moment: string | number }
  'notice-state-scheduled': never
  'notice-state-sent-at': { moment: string | number }
  'notice-stop-button': never
  'notice-test-button': never
  'notice-test-note': never
  'notice-told': { total: string | number }
  'notice-unlink-button': { label: string | number; number: string | number }
  'notice-unscheduled-note': never
  'notice-untitled': { id: string | number }
  'notice-view-button': never
  'notice-when': never
  'notice-when-button': never
  'notice-when-change-button': never
  'notice-when-hour': { day: string | number }
  'notice-which-all': never
  'notice-which-all.short': never
  'notice-which-drafts': never
  'notice-which-drafts.short': never
  'notice-which-submitted': never
  'notice-which-submitted.short': never
  'notice-whom': never
  'notice-whom-button': never
  'notice-write-kk': { caption: string | number; text: string | number }
  'notice-write-ru': { caption: string | number; text: string | number }
  'notification-answer-button': never
  'notification-answer-text': { answer: string | number }
  'notification-answered': never
  'notification-cancelled': never
  'notification-competition': { title: string | number }
  'notification-competition-button': never
  'notification-ended': never
  'notification-join-accepted': { bin: string | number }
  'notification-join-declined': { bin: string | number }
  'notification-organization-button': never
  'notification-question': never
  'notification-question-text': { question: string | number }
  'notification-receipt': { hash: string | number; moment: string | number; number: string | number }
  'notification-results-button': never
  'notification-stopped': { dropped: string | number }
  'notification-tally': {
    blocked: string | number
    dropped: string | number
    failed: string | number
    sent: string | number
    unknown: string | number
  }
  'opening-applicant': {
    address: string | number
    at: string | number
    bin: string | number
    name: string | number
    place: string | number
    receipt: string | number
  }
  'opening-counts': { count: string | number; late: string | number; withdrawn: string | number }
  'opening-head': { competition: string | number }
  'opening-kk-button': never
  'opening-lot': { number: string | number; theme: string | number }
  'opening-lot-line': { count: string | number; number: string | number; theme: string | number }
  'opening-more-lots': { count: number }
  'opening-next': never
  'opening-next-order': never
  'opening-none': never
  'opening-none-failed': never
  'opening-own': {
    at: string | number
    lot: string | number
    place: string | number
    receipt: string | number
    total: string | number
  }
  'opening-own-changed': never
  'opening-protocol': { competition: string | number; due: string | number; opened: string | number }
  'opening-protocol-button': never
  'opening-ru-button': never
  'opening-site-button': never
  'opening-staff': never
  'organization-apply-button': never
  'organization-begin-button': never
  'organization-edit-button': never
  'organization-edit-title': never
  'organization-find-button': never
  'organization-go-on-button': never
  'organization-join-accepted': { name: string | number }
  'organization-join-asked': { bin: string | number }
  'organization-join-declined': { name: string | number }
  'organization-join-no-button': never
  'organization-join-question': { bin: string | number; name: string | number }
  'organization-join-yes-button': never
  'organization-line': { label: string | number; value: string | number }
  'organization-none': never
  'organization-title': { answered: string | number; bar: string | number; total: string | number }
  'organization-unfinished': never
  'organization-whole': never
  'outage-page-intro': never
  'outage-page-length': { minutes: string | number }
  'outage-page-moved': never
  'outage-page-none': never
  'outage-page-none-moved': never
  'outage-page-span': { from: string | number; until: string | number }
  'outage-page-title': never
  'outage-proposal': {
    deadline: string | number
    given: string | number
    lost: string | number
    title: string | number
  }
  'outage-reason': { from: string | number; minutes: string | number; until: string | number }
  'paper-amount': never
  'paper-application': never
  'paper-calendar-cancelled': { title: string | number }
  'paper-calendar-description': { customer: string | number; moment: string | number; url: string | number }
  'paper-calendar-milestone': { name: string | number; title: string | number }
  'paper-card-amount': never
  'paper-card-cancelled': never
  'paper-card-changed': never
  'paper-card-closed': never
  'paper-card-day': { weekday: string | number; year: string | number }
  'paper-card-deadline': never
  'paper-card-extended': never
  'paper-card-lots': { count: number }
  'paper-card-moment': { weekday: string | number; year: string | number }
  'paper-card-moved': never
  'paper-card-new-deadline': never
  'paper-card-published': never
  'paper-card-results': never
  'paper-card-results-day': never
  'paper-card-stopped': never
  'paper-card-when': { day: string | number; time: string | number }
  'paper-competition': never
  'paper-deadline': never
  'paper-draft': never
  'paper-empty': never
  'paper-lot': { number: string | number }
  'paper-organization': never
  'paper-page': { page: string | number; pages: string | number }
  'paper-place': never
  'paper-protocol': never
  'paper-protocol-address': never
  'paper-protocol-applicant': never
  'paper-protocol-bin': never
  'paper-protocol-counts': { count: string | number; late: string | number; withdrawn: string | number }
  'paper-protocol-hashes': never
  'paper-protocol-none': never
  'paper-protocol-none-failed': never
  'paper-protocol-note': never
  'paper-protocol-number': never
  'paper-protocol-opened': never
  'paper-protocol-receipt': never
  'paper-protocol-submitted': never
  'paper-protocol-verify': { url: string | number }
  'paper-receipt': never
  'paper-receipt-hash': never
  'paper-receipt-number': never
  'paper-receipt-submitted': never
  'paper-receipt-verify': never
  'paper-signature': never
  'paper-signature-date': never
  'paper-total': never
  'project-accept-button': never
  'project-accepted-note': never
  'project-amount': { amount: string | number }
  'project-button': never
  'project-competition': { lot: string | number; title: string | number }
  'project-contract': { day: string | number; number: string | number }
  'project-contract-ask-day': never
  'project-contract-ask-ends': never
  'project-contract-ask-number': never
  'project-contract-ask-starts': never
  'project-contract-button': never
  'project-contract-note': never
  'project-contract-waits': { day: string | number }
  'project-files-button': { count: string | number }
  'project-list': { count: string | number; title: string | number }
  'project-list-button': never
  'project-no-contract': never
  'project-no-reports': never
  'project-none': never
  'project-of': { bin: string | number; name: string | number }
  'project-report-ask-day': { kind: string | number }
  'project-report-button': { day: string | number; kind: string | number }
  'project-report-final': never
  'project-report-final-button': never
  'project-report-interim': never
  'project-report-interim-button': never
  'project-report-line': { day: string | number; kind: string | number; state: string | number }
  'project-reports': never
  'project-return-ask': never
  'project-return-button': never
  'project-returned-note': never
  'project-revoked': never
  'project-site-amount': never
  'project-site-competition': never
  'project-site-contract': never
  'project-site-contract-of': { day: string | number; number: string | number }
  'project-site-due': never
  'project-site-lot': never
  'project-site-organization': never
  'project-site-report': never
  'project-site-reports': never
  'project-site-state': never
  'project-site-term': never
  'project-site-title': never
  'project-state-accepted': never
  'project-state-due': never
  'project-state-overdue': never
  'project-state-returned': never
  'project-state-submitted': never
  'project-term': { from: string | number; until: string | number }
  'project-title': { title: string | number }
  'project-told-accepted': { kind: string | number; title: string | number }
  'project-told-contract': {
    day: string | number
    from: string | number
    number: string | number
    title: string | number
    until: string | number
  }
  'project-told-due-many': {
    day: string | number
    days: number
    kind: string | number
    title: string | number
  }
  'project-told-due-today': { kind: string | number; title: string | number }
  'project-told-overdue': { day: string | number; kind: string | number; title: string | number }
  'project-told-returned': { kind: string | number; remark: string | number; title: string | number }
  'project-told-submitted': { kind: string | number; title: string | number }
  'proposal-answer': { answer: string | number }
  'proposal-answer-button': never
  'proposal-answer-draft': { kk: string | number; ru: string | number }
  'proposal-answer-kk': never
  'proposal-answer-ru': never
  'proposal-answered-note': never
  'proposal-any-button': never
  'proposal-button': never
  'proposal-by': never
  'proposal-change-grounds-button': never
  'proposal-change-region-button': never
  'proposal-change-sphere-button': never
  'proposal-change-theme-button': never
  'proposal-decline-button': never
  'proposal-finish-button': never
  'proposal-grounds': { most: string | number }
  'proposal-into-button': never
  'proposal-item': {
    number: string | number
    organization: string | number
    region: string | number
    sphere: string | number
    state: string | number
    theme: string | number
  }
  'proposal-list': { declined: string | number; open: string | number; 'taken-up': string | number }
  'proposal-make-button': never
  'proposal-merge': { theme: string | number }
  'proposal-merge-button': never
  'proposal-merged-note': never
  'proposal-narrowed': { what: string | number }
  'proposal-none': never
  'proposal-one': {
    date: string | number
    grounds: string | number
    organization: string | number
    region: string | number
    sphere: string | number
    state: string | number
    theme: string | number
  }
  'proposal-open-button': never
  'proposal-own': { count: string | number; most: string | number }
  'proposal-own-button': never
  'proposal-region': never
  'proposal-region-button': never
  'proposal-same': { count: string | number; names: string | number }
  'proposal-saved': never
  'proposal-site-answer': never
  'proposal-site-counts': { declined: string | number; open: string | number; 'taken-up': string | number }
  'proposal-site-lead': never
  'proposal-site-make': never
  'proposal-site-same': { count: string | number }
  'proposal-site-title': never
  'proposal-sort-button': never
  'proposal-sphere': { most: string | number }
  'proposal-sphere-button': never
  'proposal-state-button': never
  'proposal-state-declined': never
  'proposal-state-merged': never
  'proposal-state-open': never
  'proposal-state-taken-up': never
  'proposal-state-unfinished': never
  'proposal-state-withdrawn': never
  'proposal-take-button': never
  'proposal-theme': { most: string | number }
  'proposal-told-declined': { answer: string | number; theme: string | number }
  'proposal-told-taken': { answer: string | number; theme: string | number }
  'proposal-unmerge-button': never
  'proposal-unmerged-note': never
  'proposal-withdraw': never
  'proposal-withdraw-button': never
  'proposal-withdraw-yes-button': never
  'proposal-withdrawn-note': never
  'publication-agreed': { name: string | number }
  'publication-approve-button': never
  'publication-approved': { title: string | number }
  'publication-approved-note': never
  'publication-ask-button': never
  'publication-ask-second-button': never
  'publication-asked': { name: string | number; title: string | number }
  'publication-asked-note': { count: string | number }
  'publication-facts': {
    deadline: string | number
    intake: string
    kind: string | number
    opens: string | number
    regions: string | number
    spheres: string | number
  }
  'publication-held': { title: string | number }
  'publication-lot': {
    kk: string | number
    number: string | number
    ru: string | number
    sum: string | number
  }
  'publication-no-time-button': never
  'publication-open-button': never
  'publication-planned': { moment: string | number }
  'publication-read-button': never
  'publication-return': { limit: string | number }
  'publication-return-button': never
  'publication-returned': { reason: string | number; title: string | number }
  'publication-returned-note': never
  'publication-scheduled-note': never
  'publication-sent-back': { reason: string | number }
  'publication-text': { kk: string | number; ru: string | number; what: string }
  'publication-unscheduled-note': never
  'publication-waits': { name: string | number }
  'publication-when': never
  'publication-when-button': never
  'publication-when-change-button': never
  'publication-when-hour': { day: string | number }
  'publish-confirm': {
    en: string | number
    kk: string | number
    ru: string | number
    title: string | number
    total: string | number
  }
  'publish-confirm-button': never
  'publish-done': { count: string | number }
  'publish-open-button': never
  'published-apply-button': never
  'published-audience': {
    en: string | number
    kk: string | number
    ru: string | number
    total: string | number
  }
  'published-audience-results': {
    en: string | number
    kk: string | number
    ru: string | number
    total: string | number
  }
  'published-cancel': { title: string | number }
  'published-cancel-button': never
  'published-cancel-yes-button': never
  'published-cancelled': { count: string | number }
  'published-change': { count: string | number; title: string | number }
  'published-changed': never
  'published-deliveries': { title: string | number }
  'published-deliveries-button': never
  'published-deliveries-none': never
  'published-delivery': {
    blocked: string | number
    dropped: string | number
    failed: string | number
    sent: string | number
    toBeTold: string | number
    unknown: string | number
  }
  'published-delivery-at': { moment: string | number }
  'published-delivery-waiting': { held: string | number; waiting: string | number }
  'published-diff': { what: string | number }
  'published-diff-after': { text: string | number }
  'published-diff-before': { text: string | number }
  'published-discard-button': never
  'published-discarded-note': never
  'published-how': never
  'published-list': { count: string | number }
  'published-list-button': never
  'published-manage': {
    code: string | number
    deadline: string | number
    state: string | number
    title: string | number
  }
  'published-manage-button': never
  'published-no-reason': never
  'published-pending-button': never
  'published-reason': { kk: string | number; ru: string | number }
  'published-reason-again-button': never
  'published-reason-button': never
  'published-reason-drop-button': never
  'published-reason-kk': never
  'published-reason-ru': never
  'published-shared': { count: string | number }
  'published-shared-region': { count: string | number; region: string | number }
  'published-shared-unknown': never
  'published-stale-note': never
  'question-alike': never
  'question-alike-answer': { answer: string | number }
  'question-alike-text': { number: string | number; question: string | number }
  'question-alike-waits': never
  'question-all-button': never
  'question-alone-button': never
  'question-alone-done': never
  'question-answered-at': { moment: string | number }
  'question-answered-button': never
  'question-answered-list': { count: number }
  'question-asked': { moment: string | number }
  'question-change-button': never
  'question-change-preview': { kk: string | number; reason: string | number; ru: string | number }
  'question-change-why': never
  'question-changed': never
  'question-changed-done': never
  'question-changed-on': { day: string | number }
  'question-count': { count: string | number }
  'question-desk-button': { count: string | number }
  'question-due': { due: string | number; left: string | number }
  'question-filter': never
  'question-filter-button': never
  'question-former': { answer: string | number }
  'question-is-merged': never
  'question-is-private': never
  'question-keep-button': never
  'question-line': { number: string | number; question: string | number }
  'question-list-button': never
  'question-main-button': never
  'question-merge': never
  'question-merge-answered': { answer: string | number }
  'question-merge-button': never
  'question-merge-confirm': { main: string | number; one: string | number }
  'question-merge-none': never
  'question-merge-yes-button': never
  'question-merged-line': { question: string | number }
  'question-merged-list': { count: string | number }
  'question-merged-note': never
  'question-open-button': never
  'question-other-button': never
  'question-overdue': { due: string | number }
  'question-overdue-count': { count: string | number }
  'question-private-note': never
  'question-same-answered': { answer: string | number; question: string | number }
  'question-same-button': { number: string | number }
  'question-same-done': never
  'question-sent-due': { due: string | number }
  'question-standing': { answer: string | number }
  'question-typed': { kk: string | number; ru: string | number }
  'question-unmerge-button': never
  'question-unmerged-note': never
  'refusal-admission-incomplete': { count: string | number }
  'refusal-admission-incomplete.short': never
  'refusal-admission-points': { count: number }
  'refusal-admission-points.short': never
  'refusal-already-answered': never
  'refusal-already-answered.short': never
  'refusal-already-member': never
  'refusal-already-member.short': never
  'refusal-already-submitted': never
  'refusal-already-submitted.short': never
  'refusal-amount-unclear': never
  'refusal-amount-unclear.short': never
  'refusal-answer-changed': never
  'refusal-answer-changed.short': never
  'refusal-answer-unchanged': never
  'refusal-answer-unchanged.short': never
  'refusal-appeal-decided': never
  'refusal-appeal-decided.short': never
  'refusal-appeal-incomplete': never
  'refusal-appeal-incomplete.short': never
  'refusal-appeal-over': never
  'refusal-appeal-over.short': never
  'refusal-appeal-return-late': { day: string | number }
  'refusal-appeal-return-late.short': never
  'refusal-appeal-waits': never
  'refusal-appeal-waits.short': never
  'refusal-application-incomplete': never
  'refusal-application-incomplete.short': never
  'refusal-broadcast-over': never
  'refusal-broadcast-over.short': never
  'refusal-calendar-day-far': never
  'refusal-calendar-day-far.short': never
  'refusal-calendar-day-free': never
  'refusal-calendar-day-free.short': never
  'refusal-calendar-day-past': never
  'refusal-calendar-day-past.short': never
  'refusal-calendar-day-same': { kind: string }
  'refusal-calendar-day-same.short': never
  'refusal-change-cancelled': never
  'refusal-change-cancelled.short': never
  'refusal-change-kind': never
  'refusal-change-kind.short': never
  'refusal-change-nothing': never
  'refusal-change-nothing.short': never
  'refusal-change-over': never
  'refusal-change-over.short': never
  'refusal-claim-decided': never
  'refusal-claim-decided.short': never
  'refusal-claim-waits': never
  'refusal-claim-waits.short': never
  'refusal-code-taken': { code: string | number }
  'refusal-code-taken.short': never
  'refusal-code-unclear': { most: string | number }
  'refusal-code-unclear.short': never
  'refusal-competition-already-published': never
  'refusal-competition-already-published.short': never
  'refusal-competition-cancelled': never
  'refusal-competition-cancelled.short': never
  'refusal-competition-closed': never
  'refusal-competition-closed.short': never
  'refusal-competition-deadline-passed': never
  'refusal-competition-deadline-passed.short': never
  'refusal-competition-incomplete': never
  'refusal-competition-incomplete.short': never
  'refusal-competition-not-open': never
  'refusal-competition-not-open.short': never
  'refusal-consent-needed': never
  'refusal-consent-needed.short': never
  'refusal-contract-day-unclear': never
  'refusal-contract-day-unclear.short': never
  'refusal-contract-days-order': never
  'refusal-contract-days-order.short': never
  'refusal-contract-waits': { day: string | number }
  'refusal-contract-waits.short': never
  'refusal-deadline-needs-reason': never
  'refusal-deadline-needs-reason.short': never
  'refusal-deadline-only-later': never
  'refusal-deadline-only-later.short': never
  'refusal-deadline-unclear': never
  'refusal-deadline-unclear.short': never
  'refusal-document-too-large': { most: string | number }
  'refusal-document-too-large.short': never
  'refusal-document-unsound': { allowed: string | number }
  'refusal-document-unsound.short': never
  'refusal-documents-full': { most: string | number }
  'refusal-documents-full.short': never
  'refusal-doubts-unseen': { count: string | number }
  'refusal-doubts-unseen.short': never
  'refusal-examination-over': never
  'refusal-examination-over.short': never
  'refusal-expert-unknown': never
  'refusal-expert-unknown.short': never
  'refusal-experts-too-few': { count: string | number; each: string | number }
  'refusal-experts-too-few.short': never
  'refusal-export-not-ready': never
  'refusal-export-not-ready.short': never
  'refusal-export-sealed': never
  'refusal-export-sealed.short': never
  'refusal-extension-decided': never
  'refusal-extension-decided.short': never
  'refusal-extension-not-granted': never
  'refusal-extension-not-granted.short': never
  'refusal-extension-only-later': never
  'refusal-extension-only-later.short': never
  'refusal-extension-running': never
  'refusal-extension-running.short': never
  'refusal-extension-waits': never
  'refusal-extension-waits.short': never
  'refusal-field-fixed': never
  'refusal-field-fixed.short': never
  'refusal-field-hidden': never
  'refusal-field-hidden.short': never
  'refusal-fields-contradict': never
  'refusal-fields-contradict.short': never
  'refusal-form-faulty': { count: string | number }
  'refusal-form-faulty.short': never
  'refusal-form-full': { most: string | number }
  'refusal-form-full.short': never
  'refusal-form-lines': { line: number }
  'refusal-form-lines.short': never
  'refusal-form-number': never
  'refusal-form-number.short': never
  'refusal-form-too-late': never
  'refusal-form-too-late.short': never
  'refusal-form-unchanged': never
  'refusal-form-unchanged.short': never
  'refusal-handover-needed': never
  'refusal-handover-needed.short': never
  'refusal-handover-over': never
  'refusal-handover-over.short': never
  'refusal-intake-url-unclear': never
  'refusal-intake-url-unclear.short': never
  'refusal-interest-declared': never
  'refusal-interest-declared.short': never
  'refusal-interest-first': never
  'refusal-interest-first.short': never
  'refusal-invitation-expired': never
  'refusal-invitation-expired.short': never
  'refusal-invitation-revoked': never
  'refusal-invitation-revoked.short': never
  'refusal-invitation-unknown': never
  'refusal-invitation-unknown.short': never
  'refusal-invitation-used': never
  'refusal-invitation-used.short': never
  'refusal-law-announcement': { amount: number; day: string | number; point: string | number }
  'refusal-law-announcement.short': never
  'refusal-law-appeal': { amount: number; day: string | number; point: string | number }
  'refusal-law-appeal.short': never
  'refusal-law-award': { day: string | number; point: string | number }
  'refusal-law-award.short': never
  'refusal-law-change': { amount: number; day: string | number; point: string | number }
  'refusal-law-change-repeat': { amount: number; day: string | number; point: string | number }
  'refusal-law-change-repeat.short': never
  'refusal-law-change.short': never
  'refusal-law-discussion': { amount: number; day: string | number; point: string | number }
  'refusal-law-discussion.short': never
  'refusal-law-examination': { amount: number; day: string | number; point: string | number }
  'refusal-law-examination.short': never
  'refusal-law-repeat': { amount: number; day: string | number; point: string | number }
  'refusal-law-repeat.short': never
  'refusal-limit-unclear': { most: string | number }
  'refusal-limit-unclear.short': never
  'refusal-lot-has-applications': { number: string | number }
  'refusal-lot-has-applications.short': never
  'refusal-lot-not-opened': never
  'refusal-lot-not-opened.short': never
  'refusal-lot-opened': never
  'refusal-lot-opened.short': never
  'refusal-lots-full': { most: string | number }
  'refusal-lots-full.short': never
  'refusal-member-already': never
  'refusal-member-already.short': never
  'refusal-moment-order': never
  'refusal-moment-order.short': never
  'refusal-moment-past': never
  'refusal-moment-past.short': never
  'refusal-needs-full': { most: string | number }
  'refusal-needs-full.short': never
  'refusal-not-admitted': never
  'refusal-not-admitted.short': never
  'refusal-not-chat-admin': never
  'refusal-not-chat-admin.short': never
  'refusal-not-found': never
  'refusal-not-found.short': never
  'refusal-not-staff': never
  'refusal-not-staff.short': never
  'refusal-not-submitted': never
  'refusal-not-submitted.short': never
  'refusal-not-yours': never
  'refusal-not-yours.short': never
  'refusal-nothing-to-draw': never
  'refusal-nothing-to-draw.short': never
  'refusal-notice-album': never
  'refusal-notice-album.short': never
  'refusal-notice-already-sent': never
  'refusal-notice-already-sent.short': never
  'refusal-notice-approval-needed': { limit: string | number }
  'refusal-notice-approval-needed.short': never
  'refusal-notice-approval-role': never
  'refusal-notice-approval-role.short': never
  'refusal-notice-incomplete': never
  'refusal-notice-incomplete.short': never
  'refusal-notice-link-label': { line: string | number; most: string | number }
  'refusal-notice-link-label.short': never
  'refusal-notice-link-unclear': { line: string | number }
  'refusal-notice-link-unclear.short': never
  'refusal-notice-links-full': { most: string | number }
  'refusal-notice-links-full.short': never
  'refusal-notice-media-fixed': never
  'refusal-notice-media-fixed.short': never
  'refusal-notice-media-unsupported': never
  'refusal-notice-media-unsupported.short': never
  'refusal-notice-no-second': never
  'refusal-notice-no-second.short': never
  'refusal-notice-nobody': never
  'refusal-notice-nobody.short': never
  'refusal-notice-not-asked': never
  'refusal-notice-not-asked.short': never
  'refusal-notice-not-sent': never
  'refusal-notice-not-sent.short': never
  'refusal-notice-not-yours': never
  'refusal-notice-not-yours.short': never
  'refusal-notice-own-approval': never
  'refusal-notice-own-approval.short': never
  'refusal-notice-removed': never
  'refusal-notice-removed.short': never
  'refusal-notice-too-long': { excess: string | number; limit: string | number }
  'refusal-notice-too-long.short': never
  'refusal-notice-too-old': { hours: string | number }
  'refusal-notice-too-old.short': never
  'refusal-notice-unchanged': never
  'refusal-notice-unchanged.short': never
  'refusal-notice-when-past': never
  'refusal-notice-when-past.short': never
  'refusal-notice-when-unclear': never
  'refusal-notice-when-unclear.short': never
  'refusal-one-application-only': never
  'refusal-one-application-only.short': never
  'refusal-organization-has-owner': never
  'refusal-organization-has-owner.short': never
  'refusal-organization-needed': never
  'refusal-organization-needed.short': never
  'refusal-owner-only': never
  'refusal-owner-only.short': never
  'refusal-points-not-allowed': { most: string | number }
  'refusal-points-not-allowed.short': never
  'refusal-profile-incomplete': never
  'refusal-profile-incomplete.short': never
  'refusal-project-revoked': never
  'refusal-project-revoked.short': never
  'refusal-proposal-answered': never
  'refusal-proposal-answered.short': never
  'refusal-proposal-itself': never
  'refusal-proposal-itself.short': never
  'refusal-proposal-too-many': { most: string | number }
  'refusal-proposal-too-many.short': never
  'refusal-publication-not-asked': never
  'refusal-publication-not-asked.short': never
  'refusal-publication-when-past': never
  'refusal-publication-when-past.short': never
  'refusal-publication-when-unclear': never
  'refusal-publication-when-unclear.short': never
  'refusal-question-elsewhere': never
  'refusal-question-elsewhere.short': never
  'refusal-question-merged': never
  'refusal-question-merged.short': never
  'refusal-question-not-answered': never
  'refusal-question-not-answered.short': never
  'refusal-question-not-merged': never
  'refusal-question-not-merged.short': never
  'refusal-question-private': never
  'refusal-question-private.short': never
  'refusal-question-shared': never
  'refusal-question-shared.short': never
  'refusal-reason-both-languages': never
  'refusal-reason-both-languages.short': never
  'refusal-received-elsewhere': never
  'refusal-received-elsewhere.short': never
  'refusal-received-here': never
  'refusal-received-here.short': never
  'refusal-reminder-not-needed': never
  'refusal-reminder-not-needed.short': never
  'refusal-reminder-past': never
  'refusal-reminder-past.short': never
  'refusal-reminder-too-late': never
  'refusal-reminder-too-late.short': never
  'refusal-repeat-too-early': never
  'refusal-repeat-too-early.short': never
  'refusal-report-day-unclear': never
  'refusal-report-day-unclear.short': never
  'refusal-report-empty': never
  'refusal-report-empty.short': never
  'refusal-report-files-full': never
  'refusal-report-files-full.short': never
  'refusal-report-not-sent': never
  'refusal-report-not-sent.short': never
  'refusal-report-sent': never
  'refusal-report-sent.short': never
  'refusal-results-by-protocol': never
  'refusal-results-by-protocol.short': never
  'refusal-results-changed': never
  'refusal-results-changed.short': never
  'refusal-results-lots-sealed': { count: string | number }
  'refusal-results-lots-sealed.short': never
  'refusal-results-no-quorum': { needed: string | number; present: string | number }
  'refusal-results-no-quorum.short': never
  'refusal-results-owed': { count: string | number }
  'refusal-results-owed.short': never
  'refusal-results-released': never
  'refusal-results-released.short': never
  'refusal-results-too-early': never
  'refusal-results-too-early.short': never
  'refusal-review-finished': never
  'refusal-review-finished.short': never
  'refusal-review-incomplete': { count: string | number }
  'refusal-review-incomplete.short': never
  'refusal-review-over': never
  'refusal-review-over.short': never
  'refusal-role-held': never
  'refusal-role-held.short': never
  'refusal-role-last-administrator': never
  'refusal-role-last-administrator.short': never
  'refusal-role-needed': never
  'refusal-role-needed.short': never
  'refusal-rubric-full': { most: string | number }
  'refusal-rubric-full.short': never
  'refusal-rubric-incomplete': never
  'refusal-rubric-incomplete.short': never
  'refusal-rubric-law': never
  'refusal-rubric-law.short': never
  'refusal-rubric-points': { least: string | number; most: string | number }
  'refusal-rubric-points.short': never
  'refusal-rules-number': never
  'refusal-rules-number.short': never
  'refusal-score-reason-short': { least: string | number }
  'refusal-score-reason-short.short': never
  'refusal-second-person-is-first': never
  'refusal-second-person-is-first.short': never
  'refusal-second-person-needed': never
  'refusal-second-person-needed.short': never
  'refusal-second-person-nobody': never
  'refusal-second-person-nobody.short': never
  'refusal-service-order': never
  'refusal-service-order.short': never
  'refusal-service-unclear': never
  'refusal-service-unclear.short': never
  'refusal-text-empty': never
  'refusal-text-empty.short': never
  'refusal-text-over': { length: string | number; most: string | number }
  'refusal-text-over.short': never
  'refusal-text-too-long': never
  'refusal-text-too-long.short': never
  'refusal-theme-unclear': never
  'refusal-theme-unclear.short': never
  'refusal-themes-full': never
  'refusal-themes-full.short': never
  'refusal-viewer-only': never
  'refusal-viewer-only.short': never
  'reminder-all-button': never
  'reminder-awards': never
  'reminder-awards-button': never
  'reminder-begin-button': never
  'reminder-continue-button': never
  'reminder-deadline': { left: string | number; moment: string | number }
  'reminder-distance-1d': never
  'reminder-distance-1h': never
  'reminder-distance-3d': never
  'reminder-distance-3h': never
  'reminder-distance-7d': never
  'reminder-distances': never
  'reminder-distances-button': never
  'reminder-distances-chosen': { names: string | number }
  'reminder-distances-muted': never
  'reminder-distances-none': never
  'reminder-distances-none.short': never
  'reminder-distances.short': { names: string | number }
  'reminder-duty-closing': { count: string | number }
  'reminder-duty-examination-day': { date: string | number; title: string | number }
  'reminder-duty-examination-eve': { date: string | number; title: string | number }
  'reminder-duty-oldest': { moment: string | number }
  'reminder-duty-oldest-button': never
  'reminder-duty-questions': { count: string | number }
  'reminder-follow-head': { count: number }
  'reminder-follow-more': { count: number }
  'reminder-head': { count: number }
  'reminder-hours': { hours: number }
  'reminder-hours-minutes': { hours: number; minutes: string | number }
  'reminder-lot': { number: string | number; theme: string | number }
  'reminder-minutes': { minutes: string | number }
  'reminder-missing': { count: number; more: number; names: string | number; time: string | number }
  'reminder-more': { count: number }
  'reminder-ngo-database': never
  'reminder-ngo-database-button': never
  'reminder-only-file-elsewhere': never
  'reminder-only-submit': never
  'reminder-review-button': never
  'reminder-snooze-evening-button': never
  'reminder-snooze-hour-button': never
  'reminder-snooze-morning-button': never
  'reminder-snoozed': { day: string | number; time: string | number; weekday: string | number }
  'reminder-snoozed-deadline': { left: string | number }
  'reminder-snoozed.short': { day: string | number; time: string | number }
  'reminder-tight': never
  'reminder-title': { title: string | number }
  'reminder-yearly-done': { year: string | number }
  'reminder-yearly-done-button': never
  'reminder-yearly-done-profile': never
  'reminder-yearly-profile-button': never
  'report-clear': never
  'report-clear-button': never
  'report-clear-yes-button': never
  'report-files': { names: string | number }
  'report-how': never
  'report-open-button': never
  'report-remark': { remark: string | number }
  'report-screen': {
    day: string | number
    kind: string | number
    state: string | number
    title: string | number
  }
  'report-submit-button': never
  'report-submitted-note': never
  'report-text': { text: string | number }
  'result-admitted': never
  'result-agree-button': never
  'result-agreed-note': never
  'result-appeal-until': { day: string | number }
  'result-applicant': { bin: string | number; name: string | number }
  'result-ask-button': never
  'result-asked-note': never
  'result-attendance': { needed: string | number; present: string | number }
  'result-attendance-button': never
  'result-button': never
  'result-commission': { needed: string | number; present: string | number }
  'result-corrects': { number: string | number }
  'result-counts': { admitted: string | number; count: string | number }
  'result-desk': { title: string | number }
  'result-desk-again': never
  'result-desk-draft': { number: string | number }
  'result-desk-owed': { count: string | number }
  'result-desk-ready': never
  'result-discard': never
  'result-discard-button': never
  'result-discard-yes-button': never
  'result-discarded-note': never
  'result-draft': never
  'result-draft-button': never
  'result-failed-nobody-admitted': { lot: string | number }
  'result-failed-none': { lot: string | number }
  'result-failed-one-of-many': { lot: string | number }
  'result-kk-button': never
  'result-lot': { number: string | number; theme: string | number }
  'result-next-again': never
  'result-next-alone': never
  'result-next-ask': never
  'result-next-release': never
  'result-no-commission': never
  'result-not-admitted': never
  'result-not-released': never
  'result-notional': { cut: string | number; notional: string | number; price: string | number }
  'result-of-button': { day: string | number; number: string | number }
  'result-open-button': never
  'result-owed-admission': { lot: string | number; name: string | number }
  'result-owed-experts': { lot: string | number; name: string | number }
  'result-owed-scores': { count: string | number; lot: string | number; name: string | number }
  'result-own-button': never
  'result-paper': { number: string | number }
  'result-paper-absent': never
  'result-paper-admitted': never
  'result-paper-appeal': never
  'result-paper-attendance': never
  'result-paper-commission': never
  'result-paper-criterion': never
  'result-paper-cut': never
  'result-paper-held': never
  'result-paper-made': never
  'result-paper-not-admitted': never
  'result-paper-notional': never
  'result-paper-outcome': never
  'result-paper-part': never
  'result-paper-place': never
  'result-paper-present': never
  'result-paper-price': never
  'result-paper-prices': never
  'result-paper-quorum': { members: string | number; needed: string | number; present: string | number }
  'result-paper-rejected': never
  'result-paper-released': never
  'result-paper-scores': never
  'result-paper-second': { bin: string | number; name: string | number }
  'result-paper-seed': { seed: string | number }
  'result-paper-verify': { url: string | number }
  'result-paper-who': never
  'result-paper-winner': { bin: string | number; name: string | number }
  'result-part-chair': never
  'result-part-deputy': never
  'result-part-member': never
  'result-part-secretary': never
  'result-place': { place: string | number }
  'result-points': { most: string | number; name: string | number; points: string | number }
  'result-price': { price: string | number }
  'result-protocol': { competition: string | number; number: string | number }
  'result-protocol-button': never
  'result-reason-article-7': never
  'result-reason-documents': never
  'result-reason-qualification': never
  'result-rejected': { detail: string | number; reason: string | number }
  'result-release': { number: string | number; title: string | number }
  'result-release-button': never
  'result-release-yes-button': never
  'result-released': { moment: string | number }
  'result-released-note': never
  'result-ru-button': never
  'result-seat-absent': { part: string | number; who: string | number }
  'result-seat-present': { part: string | number; who: string | number }
  'result-second': never
  'result-site-appeals': never
  'result-site-corrected': { number: string | number }
  'result-site-decision': never
  'result-site-filed': never
  'result-site-json': never
  'result-site-link': never
  'result-site-lot': never
  'result-site-no-appeals': never
  'result-site-none': never
  'result-site-projects': never
  'result-site-state': never
  'result-site-state-dismissed': never
  'result-site-state-filed': never
  'result-site-state-returned': never
  'result-site-state-upheld': never
  'result-site-state-withdrawn': never
  'result-site-title': never
  'result-start-button': never
  'result-summary': { number: string | number }
  'result-summary-corrected': { corrects: string | number; number: string | number }
  'result-told': { title: string | number }
  'result-told-appeal': { day: string | number }
  'result-told-approval': { number: string | number; title: string | number }
  'result-told-corrected': { number: string | number; title: string | number }
  'result-told-more': never
  'result-told-own': { lot: string | number; theme: string | number }
  'result-told-winner': never
  'result-total': { most: string | number; total: string | number }
  'result-winner': never
  'review-abstain': never
  'review-abstain-button': never
  'review-abstained-note': never
  'review-add-chair-button': never
  'review-add-deputy-button': never
  'review-add-member-button': never
  'review-add-secretary-button': never
  'review-admission-button': { applicants: string | number; decided: string | number }
  'review-admission-list': never
  'review-admit-button': never
  'review-admitted': never
  'review-application-experts-button': never
  'review-ask-button': never
  'review-asked-note': { count: number }
  'review-commission': { count: string | number; title: string | number }
  'review-commission-button': never
  'review-commission-end': { name: string | number }
  'review-commission-end-button': never
  'review-commission-end-yes-button': never
  'review-commission-ended-note': never
  'review-commission-member': { name: string | number; part: string | number; post: string | number }
  'review-commission-name': { part: string | number }
  'review-commission-post-button': never
  'review-commission-post-kk': { name: string | number }
  'review-commission-post-ru': { name: string | number }
  'review-conflict-note': never
  'review-criterion': { criterion: string | number; most: string | number; number: string | number }
  'review-criterion-budget': never
  'review-criterion-capacity': never
  'review-criterion-charter': never
  'review-criterion-database': never
  'review-criterion-experience': never
  'review-criterion-given': {
    criterion: string | number
    most: string | number
    number: string | number
    points: string | number
  }
  'review-criterion-match': never
  'review-criterion-need': never
  'review-criterion-open': { criterion: string | number; most: string | number; number: string | number }
  'review-criterion-project': never
  'review-criterion-region': never
  'review-criterion-result': never
  'review-criterion-specialists': never
  'review-criterion-work': never
  'review-draw': { experts: string | number; submissions: string | number }
  'review-draw-button': never
  'review-draw-nobody': never
  'review-draw-sure': {
    each: string | number
    experts: string | number
    reviews: string | number
    submissions: string | number
  }
  'review-draw-yes-button': never
  'review-drawn': {
    at: string | number
    each: string | number
    experts: string | number
    seed: string | number
    submissions: string | number
  }
  'review-drawn-note': { count: string | number }
  'review-exam': { title: string | number }
  'review-exams': { count: string | number }
  'review-exams-button': never
  'review-expert-progress': {
    criteria: string | number
    declared: string | number
    expert: string | number
    finished: string | number
    given: string | number
    scored: string | number
  }
  'review-experts': { alone: string | number; experts: string | number }
  'review-experts-button': never
  'review-failed-nobody-admitted': never
  'review-failed-none': never
  'review-failed-one-of-many': never
  'review-fatal': never
  'review-field': { label: string | number }
  'review-files-button': never
  'review-find-expert-button': never
  'review-finish-button': never
  'review-finished': never
  'review-finished-note': never
  'review-give': never
  'review-give-button': never
  'review-give-nobody': never
  'review-given-line': { expert: string | number; state: string | number }
  'review-given-note': never
  'review-guidance': { guidance: string | number }
  'review-guidance-budget': never
  'review-guidance-capacity': never
  'review-guidance-charter': never
  'review-guidance-database': never
  'review-guidance-experience': never
  'review-guidance-match': never
  'review-guidance-need': never
  'review-guidance-project': never
  'review-guidance-region': never
  'review-guidance-result': never
  'review-guidance-specialists': never
  'review-guidance-work': never
  'review-head': {
    bin: string | number
    name: string | number
    number: string | number
    theme: string | number
    title: string | number
  }
  'review-hint-look': never
  'review-hint-met': never
  'review-hint-not-met': never
  'review-hint-points': { points: string | number }
  'review-interest-button': never
  'review-interest-employer': never
  'review-interest-family': never
  'review-interest-founder': never
  'review-interest-paid': never
  'review-interests': never
  'review-item-bin': never
  'review-item-file': { name: string | number }
  'review-item-how': never
  'review-item-kept-arrest': never
  'review-item-kept-awarded': never
  'review-item-kept-bankrupt': never
  'review-item-kept-charter': never
  'review-item-kept-database': never
  'review-item-kept-enforcement': never
  'review-item-kept-liquidation': never
  'review-item-kept-relatives': never
  'review-item-kept-suspended': never
  'review-item-kept-terrorism': never
  'review-item-kept-unfair': never
  'review-item-note': { note: string | number }
  'review-item-price': never
  'review-item-section': { name: string | number }
  'review-item-shares': never
  'review-left': { count: string | number }
  'review-lot': { number: string | number; theme: string | number; title: string | number }
  'review-lot-admission': {
    admitted: string | number
    applicants: string | number
    decided: string | number
    rejected: string | number
  }
  'review-lot-button': never
  'review-lot-ends': { day: string | number }
  'review-lot-overdue': never
  'review-lot-reviews': { finished: string | number; given: string | number }
  'review-may-finish': never
  'review-met-button': never
  'review-next-admission': { count: string | number }
  'review-next-application-button': never
  'review-next-experts': { count: string | number }
  'review-next-nobody': never
  'review-next-results': never
  'review-next-scores': { count: string | number }
  'review-no-interest-button': never
  'review-nobody-given': never
  'review-not-met-button': never
  'review-notional': { cut: string | number; notional: string | number; price: string | number }
  'review-open-own-button': never
  'review-organization': never
  'review-own': { count: string | number }
  'review-own-button': { count: string | number }
  'review-part-chair': never
  'review-part-deputy': never
  'review-part-member': never
  'review-part-secretary': never
  'review-placed': { name: string | number; number: string | number; place: string | number }
  'review-points-press': never
  'review-points-type': { most: string | number }
  'review-price': { price: string | number }
  'review-progress-button': never
  'review-ranked': { name: string | number; number: string | number }
  'review-ranking-button': never
  'review-ranking-law': never
  'review-ranking-organizer': never
  'review-ranking-provisional': never
  'review-ranking-unofficial': never
  'review-read-button': never
  'review-reason-article-7': never
  'review-reason-article-7-button': never
  'review-reason-documents': never
  'review-reason-documents-button': never
  'review-reason-qualification': never
  'review-reason-qualification-button': never
  'review-reject': never
  'review-reject-button': never
  'review-reject-sure': { kk: string | number; reason: string | number; ru: string | number }
  'review-reject-yes-button': never
  'review-rejected': { detail: string | number; reason: string | number }
  'review-rejected-fatal': { criterion: string | number }
  'review-rejected-threshold': { threshold: string | number; total: string | number }
  'review-reopen-button': never
  'review-reopened-note': never
  'review-rest-button': never
  'review-score-line': {
    at: string | number
    criterion: string | number
    most: string | number
    points: string | number
    reason: string | number
  }
  'review-score-now': { points: string | number; reason: string | number }
  'review-score-old': {
    at: string | number
    most: string | number
    points: string | number
    reason: string | number
  }
  'review-score-saved-note': never
  'review-score-why': { points: string | number }
  'review-scores': { expert: string | number }
  'review-scores-button': { expert: string | number }
  'review-section': { title: string | number }
  'review-state-abstained': never
  'review-state-conflict': never
  'review-state-finished': never
  'review-state-recused': never
  'review-state-scoring': { criteria: string | number; scored: string | number }
  'review-state-waiting': never
  'review-sum': { most: string | number; total: string | number }
  'review-table-total': { total: string | number }
  'review-take': { expert: string | number }
  'review-take-button': { expert: string | number }
  'review-taken-note': never
  'review-text-button': never
  'review-tied': never
  'review-told-ended': {
    name: string | number
    number: string | number
    title: string | number
    why: string | number
  }
  'review-told-given': { count: string | number; lot: string | number; title: string | number }
  'review-told-owed': { count: string | number }
  'review-told-taken': {
    name: string | number
    number: string | number
    title: string | number
    why: string | number
  }
  'review-total': { most: string | number; total: string | number }
  'review-undecided': never
  'review-unscored': never
  'review-why-kk': never
  'review-why-kk-button': never
  'review-why-ru': never
  'review-why-ru-button': never
  'role-accept-button': never
  'role-administrator': never
  'role-auditor': never
  'role-choose': never
  'role-choose-customer': never
  'role-choose-reach': { role: string | number }
  'role-choose-region': never
  'role-customer-button': never
  'role-does-administrator': never
  'role-does-auditor': never
  'role-does-editor': never
  'role-does-expert': never
  'role-does-publisher': never
  'role-does-secretary': never
  'role-editor': never
  'role-end-button': never
  'role-end-sure': { name: string | number; role: string | number }
  'role-end-yes-button': never
  'role-ended-letter': { role: string | number }
  'role-ended-toast': never
  'role-everywhere': never
  'role-everywhere-button': never
  'role-expert': never
  'role-first-line': { name: string | number }
  'role-invitation': { date: string | number; link: string | number; role: string | number }
  'role-invite-button': never
  'role-invited': { name: string | number; role: string | number }
  'role-line': { name: string | number; role: string | number; since: string | number }
  'role-no-customers': never
  'role-one': { name: string | number; role: string | number; since: string | number }
  'role-publisher': never
  'role-region-button': never
  'role-revoke-button': { date: string | number; role: string | number }
  'role-secretary': never
  'role-share-text': never
  'role-taken-letter': { name: string | number; role: string | number }
  'role-team': { count: string | number }
  'role-team-button': never
  'role-welcome': { role: string | number }
  rubric: { law: string }
  'rubric-add-button': never
  'rubric-button': never
  'rubric-criterion': {
    fatal: string
    guidance: string | number
    most: string | number
    title: string | number
  }
  'rubric-drop': { title: string | number }
  'rubric-fatal-button': never
  'rubric-guidance-button': never
  'rubric-guidance-kk': never
  'rubric-guidance-ru': never
  'rubric-line': {
    fatal: string
    most: string | number
    number: string | number
    title: string | number
    whole: string
  }
  'rubric-most': never
  'rubric-most-button': never
  'rubric-none': never
  'rubric-not-fatal-button': never
  'rubric-published': never
  'rubric-sum': { count: string | number; points: string | number; threshold: string | number }
  'rubric-threshold': never
  'rubric-threshold-button': never
  'rubric-title-button': never
  'rubric-title-kk': never
  'rubric-title-ru': never
  rules: { above: string | number; publish: string; results: string }
  'rules-button': never
  'rules-notices-default-button': { above: string | number }
  'rules-publish-button': never
  'rules-results-button': never
  'site-amount': never
  'site-answer': never
  'site-answer-changed': never
  'site-answer-former': never
  'site-apply': never
  'site-archive-lead': never
  'site-archive-none': never
  'site-archive-title': never
  'site-clarifications': never
  'site-clarifications-none': never
  'site-competitions-lead': never
  'site-competitions-title': never
  'site-customer': never
  'site-deadline': never
  'site-documents': never
  'site-documents-kk': never
  'site-documents-ru': never
  'site-elsewhere': never
  'site-elsewhere-text': never
  'site-fault-text': never
  'site-fault-title': never
  'site-figure-amount': never
  'site-figure-open': never
  'site-figure-published': never
  'site-figure-results': never
  'site-filter-any': never
  'site-filter-clear': never
  'site-filter-kind': never
  'site-filter-region': never
  'site-filter-show': never
  'site-filter-sphere': never
  'site-filter-state': never
  'site-follow': never
  'site-footer-about': never
  'site-footer-law': never
  'site-found': { count: number }
  'site-found-none': never
  'site-history': never
  'site-history-blocked': never
  'site-history-cancelled': never
  'site-history-changed': never
  'site-history-delivery': never
  'site-history-failed': never
  'site-history-note': never
  'site-history-opened': never
  'site-history-published': never
  'site-history-reason': { reason: string | number }
  'site-history-results': never
  'site-history-sent': never
  'site-history-to-be-told': never
  'site-history-unknown': never
  'site-history-waiting': never
  'site-history-what': never
  'site-history-when': never
  'site-home-all': never
  'site-home-archive': never
  'site-home-archive.link': never
  'site-home-archive.text': never
  'site-home-figures': never
  'site-home-lead': never
  'site-home-nearest': never
  'site-home-none': never
  'site-home-open': never
  'site-home-see-open': never
  'site-home-step-1': never
  'site-home-step-1.text': never
  'site-home-step-2': never
  'site-home-step-2.text': never
  'site-home-step-3': never
  'site-home-step-3.text': never
  'site-home-steps': never
  'site-home-title': never
  'site-kind': never
  'site-languages': never
  'site-lot': never
  'site-lot-amount': never
  'site-lot-count': { count: number }
  'site-lot-place': never
  'site-lot-theme': never
  'site-lots': never
  'site-menu': never
  'site-name': never
  'site-nav-archive': never
  'site-nav-competitions': never
  'site-nav-privacy': never
  'site-nav-receipts': never
  'site-needs': never
  'site-next': never
  'site-not-found-text': never
  'site-not-found-title': never
  'site-open-bot': never
  'site-opening-cancelled': never
  'site-opening-check': never
  'site-opening-go': never
  'site-opening-how': never
  'site-opening-how-hash': never
  'site-opening-how-text': never
  'site-opening-json': never
  'site-opening-listed': never
  'site-opening-not-listed': never
  'site-opening-not-listed.text': never
  'site-opening-open': never
  'site-opening-opened': never
  'site-opening-place': { lot: string | number; place: string | number; total: string | number }
  'site-opening-protocol': { number: string | number }
  'site-opening-sealed': never
  'site-opening-soon': never
  'site-opening-sums': { count: string | number; lots: string | number }
  'site-opening-title': never
  'site-opens': never
  'site-other-language': never
  'site-page': { page: string | number; pages: string | number }
  'site-paging': never
  'site-previous': never
  'site-privacy-bot': never
  'site-privacy-bot.text': never
  'site-privacy-erase': never
  'site-privacy-erase.text': never
  'site-privacy-lead': never
  'site-privacy-published': never
  'site-privacy-published.text': never
  'site-privacy-sealed': never
  'site-privacy-sealed.text': never
  'site-privacy-site': never
  'site-privacy-site.text': never
  'site-privacy-title': never
  'site-published': never
  'site-question-asked': never
  'site-question-count': { count: string | number }
  'site-read-in-russian': never
  'site-receipts-check': never
  'site-receipts-competition': never
  'site-receipts-found': never
  'site-receipts-hash': never
  'site-receipts-label': never
  'site-receipts-lead': never
  'site-receipts-listed': {
    lot: string | number
    moment: string | number
    place: string | number
    total: string | number
  }
  'site-receipts-none': never
  'site-receipts-none.text': never
  'site-receipts-not-listed': never
  'site-receipts-not-opened': never
  'site-receipts-number': never
  'site-receipts-replaced': never
  'site-receipts-submitted': never
  'site-receipts-title': never
  'site-receipts-withdrawn': { moment: string | number }
  'site-regions': never
  'site-results': never
  'site-results-amount': never
  'site-results-organization': never
  'site-results-place': never
  'site-results-project': never
  'site-results-score': never
  'site-search': never
  'site-search-help': never
  'site-skip': never
  'site-spheres': never
  'site-state-archive': never
  'site-state-cancelled': never
  'site-state-closed': never
  'site-state-draft': never
  'site-state-open': never
  'site-state-results': never
  'site-state-upcoming': never
  'site-tagline': never
  'site-timeline': never
  'site-timeline-calendar': never
  'staff-broadcast-bar': { bar: string | number; percent: string | number }
  'staff-broadcast-began': { moment: string | number }
  'staff-broadcast-cancel': never
  'staff-broadcast-cancel-button': never
  'staff-broadcast-cancel-yes-button': never
  'staff-broadcast-cancelled': never
  'staff-broadcast-correction': never
  'staff-broadcast-ended': never
  'staff-broadcast-few': never
  'staff-broadcast-going': never
  'staff-broadcast-held': never
  'staff-broadcast-minutes': { minutes: string | number }
  'staff-broadcast-notice': never
  'staff-broadcast-notice-button': never
  'staff-broadcast-pause-button': never
  'staff-broadcast-paused': never
  'staff-broadcast-rate': { rate: string | number }
  'staff-broadcast-reason': { count: string | number; reason: string | number }
  'staff-broadcast-reasons': never
  'staff-broadcast-removal': never
  'staff-broadcast-resume-button': never
  'staff-broadcast-seconds': { seconds: string | number }
  'staff-broadcast-stopped': never
  'staff-broadcast-tally': {
    audience: string | number
    blocked: string | number
    dropped: string | number
    failed: string | number
    held: string | number
    repeated: string | number
    sent: string | number
    unknown: string | number
    waiting: string | number
  }
  'staff-broadcast-text': { text: string | number }
  'staff-broadcast-under': never
  'staff-copy-id-button': never
  'staff-desk': { drafts: string | number; questions: string | number }
  'staff-desk-button': never
  'staff-notice-button': never
  'staff-notices-button': never
  'staff-reason-cancelled': never
  'staff-reason-connection': never
  'staff-reason-expired': never
  'staff-reason-lease-ran-out': never
  'staff-reason-overtaken': never
  'staff-reason-person-gone': never
  'staff-reason-stopped': never
  'staff-reason-unwanted': never
  'staff-report-button': never
  'staff-send-file': never
  'staff-stranger': { id: string | number }
  'subscription-all-button': never
  'subscription-amount-between': { from: string | number; to: string | number }
  'subscription-amount-from': { from: string | number }
  'subscription-amount-to': { to: string | number }
  'subscription-amounts': never
  'subscription-amounts-unclear': never
  'subscription-amounts.short': never
  'subscription-any': never
  'subscription-any-button': never
  'subscription-chosen-amounts': { amounts: string | number }
  'subscription-chosen-kinds': { names: string | number }
  'subscription-chosen-regions': { names: string | number }
  'subscription-chosen-spheres': { names: string | number }
  'subscription-chosen-themes': { names: string | number }
  'subscription-daily-button': never
  'subscription-everything': never
  'subscription-follows': { count: string | number }
  'subscription-follows-none': never
  'subscription-kind-answers': never
  'subscription-kind-answers.short': never
  'subscription-kind-changes': never
  'subscription-kind-changes.short': never
  'subscription-kind-new': never
  'subscription-kind-new.short': never
  'subscription-kind-notices': never
  'subscription-kind-notices.short': never
  'subscription-kind-reminders': never
  'subscription-kind-reminders.short': never
  'subscription-kind-results': never
  'subscription-kind-results.short': never
  'subscription-kind-yearly': never
  'subscription-kind-yearly.short': never
  'subscription-kinds': never
  'subscription-kinds-button': never
  'subscription-kinds-of-message': never
  'subscription-kinds.short': never
  'subscription-matching': { count: string | number }
  'subscription-matching-button': { count: string | number }
  'subscription-millions': { count: string | number }
  'subscription-mute-answers-button': never
  'subscription-mute-anyway-button': never
  'subscription-mute-button': never
  'subscription-mute-changes-button': never
  'subscription-mute-new-button': never
  'subscription-mute-note': never
  'subscription-mute-notices-button': never
  'subscription-mute-reminders-button': never
  'subscription-mute-results-button': never
  'subscription-mute-warning': never
  'subscription-mute-yearly-button': never
  'subscription-muted': never
  'subscription-muted-none': never
  'subscription-muted-some': { names: string | number }
  'subscription-none': never
  'subscription-off': never
  'subscription-off.short': never
  'subscription-on': never
  'subscription-on-button': never
  'subscription-on.short': { pace: string | number }
  'subscription-pace': never
  'subscription-pace-button': never
  'subscription-pace-daily': never
  'subscription-pace-daily.short': never
  'subscription-pace-each': never
  'subscription-pace-each.short': never
  'subscription-pace-saved': never
  'subscription-pace-weekly': never
  'subscription-pace-weekly.short': never
  'subscription-quiet-button': never
  'subscription-quiet-from': never
  'subscription-quiet-from-button': { from: string | number }
  'subscription-quiet-off': never
  'subscription-quiet-off-button': never
  'subscription-quiet-off.short': never
  'subscription-quiet-on': { from: string | number; until: string | number }
  'subscription-quiet-on-button': { from: string | number; until: string | number }
  'subscription-quiet-on.short': { from: string | number; until: string | number }
  'subscription-quiet-saved': never
  'subscription-quiet-until': never
  'subscription-quiet-until-button': { until: string | number }
  'subscription-regions': never
  'subscription-regions.short': never
  'subscription-saved': never
  'subscription-spheres': never
  'subscription-spheres.short': never
  'subscription-stop': never
  'subscription-stopped-daily': never
  'subscription-stopped-mute': never
  'subscription-stopped-off': never
  'subscription-stopped-unfollow': never
  'subscription-sum-from': never
  'subscription-sum-from.short': { amount: string | number }
  'subscription-sum-to': never
  'subscription-sum-to.short': { amount: string | number }
  'subscription-themes': never
  'subscription-themes.short': never
  'subscription-thousands': { count: string | number }
  'subscription-undo-button': never
  'subscription-undone': never
  'subscription-unfollow-button': never
  'subscription-why-answers': never
  'subscription-why-applying': never
  'subscription-why-changes': never
  'subscription-why-new': never
  'subscription-why-notices': never
  'subscription-why-reminders': never
  'subscription-why-results': never
  'subscription-why-yearly': never
  'table-cell-back-button': never
  'table-cell-choose': never
  'table-cell-clear-button': never
  'table-cell-empty': { column: string | number }
  'table-cell-how': never
  'table-cell-not-choice': { cell: string | number; choices: string | number; column: string | number }
  'table-cell-not-date': { cell: string | number; column: string | number }
  'table-cell-not-money': { cell: string | number; column: string | number }
  'table-cell-not-number': { cell: string | number; column: string | number }
  'table-cell-not-period': { cell: string | number; column: string | number }
  'table-cell-now': { value: string | number }
  'table-cell-title': { column: string | number; line: string | number }
  'table-line-back-button': never
  'table-line-blank': never
  'table-line-cell': { column: string | number; value: string | number }
  'table-line-copied-note': never
  'table-line-copy-button': never
  'table-line-down-button': never
  'table-line-how': never
  'table-line-moved-note': never
  'table-line-remove-button': never
  'table-line-saved-note': never
  'table-line-title': { count: string | number; label: string | number; line: string | number }
  'table-line-up-button': never
  'table-lines-open': never
  'table-lines-page': { from: string | number; to: string | number }
  'table-lines-title': { count: string | number }
  'table-not-choice': {
    cell: string | number
    choices: string | number
    column: string | number
    example: string | number
    line: string | number
  }
  'table-not-period': {
    cell: string | number
    column: string | number
    example: string | number
    line: string | number
  }
  'table-over-institutional': {
    most: string | number
    over: string | number
    share: string | number
    sum: string | number
  }
  'table-own-above-sum': {
    column: string | number
    line: string | number
    own: string | number
    sum: string | number
  }
  'table-sheet-bad': never
  'table-sheet-bad-choice': never
  'table-sheet-bad-number': never
  'table-sheet-broken': never
  'table-sheet-button': never
  'table-sheet-cell': { at: string | number; why: string | number }
  'table-sheet-faulty': never
  'table-sheet-good': never
  'table-sheet-guide-1': { max: string | number }
  'table-sheet-guide-2': never
  'table-sheet-guide-3': never
  'table-sheet-guide-4': never
  'table-sheet-guide-example': never
  'table-sheet-guide-tab': never
  'table-sheet-guide-title': never
  'table-sheet-institutional': { most: string | number }
  'table-sheet-kept': { count: string | number }
  'table-sheet-left': never
  'table-sheet-lot': never
  'table-sheet-more': { count: number }
  'table-sheet-name': { code: string | number; label: string | number }
  'table-sheet-no-column': { columns: string | number }
  'table-sheet-no-heading': { columns: string | number }
  'table-sheet-no-lines': never
  'table-sheet-not-xlsx': { name: string | number }
  'table-sheet-own': never
  'table-sheet-own-above-sum': { own: string | number; sum: string | number }
  'table-sheet-requested': never
  'table-sheet-sent': never
  'table-sheet-too-large': never
  'table-sheet-total': never
  'table-span-days': { days: string | number; month: string | number; year: string | number }
  'table-span-months': { month: string | number; year: string | number }
  'table-sum-institutional': {
    mark: string | number
    most: string | number
    share: string | number
    sum: string | number
  }
  'table-sum-left': { left: string | number; lot: string | number }
  'table-sum-over': { lot: string | number; over: string | number }
  'table-sum-own': { share: string | number; sum: string | number }
  'table-sum-requested': { sum: string | number }
  'table-sum-total': { sum: string | number }
  trial: { lot: string | number; title: string | number }
  'trial-button': never
  'trial-check-button': never
  'trial-end-button': never
  'trial-ended-note': never
  'trial-paper-button': never
  'trial-whole': never
  'ui-apology': never
  'ui-back-button': never
  'ui-cancel-button': never
  'ui-done-button': never
  'ui-home-button': never
  'ui-next-button': never
  'ui-page': { page: string | number; pages: string | number }
  'ui-theme-animals': never
  'ui-theme-award': never
  'ui-theme-children': never
  'ui-theme-civil-society': never
  'ui-theme-culture': never
  'ui-theme-digital': never
  'ui-theme-disability': never
  'ui-theme-education': never
  'ui-theme-elderly': never
  'ui-theme-employment': never
  'ui-theme-environment': never
  'ui-theme-family': never
  'ui-theme-foreign-policy': never
  'ui-theme-health': never
  'ui-theme-heritage': never
  'ui-theme-integration': never
  'ui-theme-media': never
  'ui-theme-patriotism': never
  'ui-theme-rights': never
  'ui-theme-rural': never
  'ui-theme-safety': never
  'ui-theme-science': never
  'ui-theme-sport': never
  'ui-theme-unity': never
  'ui-theme-volunteering': never
  'ui-theme-women': never
  'ui-theme-youth': never
  'ui-where-was-i-button': never
}
