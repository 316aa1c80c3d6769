## Announcement: a new or changed competition

announcement-published = 📣 <b>A new competition is open</b>
announcement-changed = ✏️ <b>The terms of a competition have changed</b>
announcement-cancelled = 🚫 <b>A competition has been cancelled</b>
announcement-results = 🏁 <b>The results of a competition are out</b>
announcement-title = <b>{ $title }</b>
announcement-kind = 🏷 { $kind } · { $regions }
announcement-amount = Total amount: <b>{ $amount }</b>
announcement-deadline =
    Deadline for applications: <b>{ $moment }</b>
    ⏳ { $left }
announcement-changes = <b>What changed:</b>
announcement-changes-more =
    { $count ->
        [one] …and { $count } more change
       *[other] …and { $count } more changes
    }
announcement-reason = <b>Reason:</b> { $reason }
announcement-open-button = Details
announcement-stop-button = 🔕 Message settings
announcement-digest =
    🔔 <b>News of competitions</b>
    In all: { $count }
announcement-digest-title = <b>{ $number }. { $title }</b>
announcement-digest-deadline = ⏳ { $moment } · { $left }
announcement-digest-more = …and { $count } more. Open the list of competitions.
