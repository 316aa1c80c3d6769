# History of an application: versions sent, tries refused

history-button = 🕓 History
history-title = 🕓 <b>History of the application</b>
history-none = Nothing has been submitted yet.
history-submitted =
    ✅ <b>Version { $version } submitted</b> · { $at }
    <code>{ $number }</code> · { $hash }…
history-changed = Changed: { $fields }
history-version-button = 📄 Version { $version }
history-withdrawn = ↩️ Withdrawn · { $at }
history-refused = ⛔ <b>Not accepted</b> · { $at }
history-reason-application-incomplete = Fields missing or faulty: { $count }. The check shows them and leads to each.
history-reason-competition-closed = The deadline had passed.
history-reason-competition-cancelled = The competition was cancelled.
history-reason-one-application-only = Your organization has submitted another application to this competition. Withdraw that one first.
history-reason-lot-opened = Applications for this lot have been opened.
history-reason-late-answer = The answer came after the deadline.
history-reason-late-withdraw = An attempt to withdraw after the deadline.
history-reason-other = Ask the organizer for the reason.
