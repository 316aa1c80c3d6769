## For staff: published competitions, changing and cancelling them

published-list-button = 🗂 Published competitions
published-list =
    <b>Published competitions: { $count }</b>

    Choose one to change it, to cancel it, or to see whom its messages reached.
published-manage-button = 🛠 Manage
published-manage =
    <b>{ $title }</b>
    Code: <code>{ $code }</code>
    State: { $state }
    Deadline: { $deadline }
published-how = <b>To change it,</b> send the corrected file here: you will see what changes. Nothing is published before you confirm it.
published-pending-button = ✏️ A change to confirm
published-deliveries-button = 📊 Delivery of messages
published-cancel-button = 🚫 Cancel the competition

published-change =
    ✏️ <b>A change to a published competition</b>
    “{ $title }”

    Changes: <b>{ $count }</b>. Nothing is published before you confirm it.
published-diff = <b>{ $what }</b>
published-diff-before = ➖ { $text }
published-diff-after = ➕ { $text }
published-audience = 📣 Will hear of the change: <b>{ $total }</b> (in Kazakh: { $kk }, in Russian: { $ru }, in English: { $en })
published-audience-results = 🏁 Will hear of the results: <b>{ $total }</b> (in Kazakh: { $kk }, in Russian: { $ru }, in English: { $en })
published-no-reason = No reason is given. You may add one: it is shown in the message and on the site.
published-reason =
    <b>The reason that will be published:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
published-reason-button = ✍️ Give a reason
published-reason-again-button = ✍️ Change the reason
published-reason-drop-button = Remove the reason
published-reason-kk = ✍️ <b>Write the reason in Kazakh.</b> It is shown in the message and on the site.
published-reason-ru = ✍️ <b>Now write the same reason in Russian.</b>
published-apply-button = ✅ Publish the change
published-discard-button = 🗑 Discard
published-discarded-note = Nothing was changed.
published-stale-note = Another change was published meanwhile. Look at the comparison once more.
published-changed =
    ✅ <b>The change is published.</b>

    Everyone concerned is being told. “Delivery of messages” shows whom it has reached.
published-cancel =
    🚫 <b>Cancel the competition?</b>
    “{ $title }”

    It cannot be brought back. Applications begun stay to be read, but will not be accepted.
published-cancel-yes-button = Yes, cancel it
published-cancelled =
    ✅ <b>The competition is cancelled.</b>

    Being told of it: { $count }.

published-deliveries =
    📊 <b>Delivery of messages</b>
    “{ $title }”
published-deliveries-none = Nothing has been told of this competition yet.
published-delivery-at = 🕓 { $moment }
published-delivery =
    To be told: <b>{ $toBeTold }</b>
    ✅ Delivered: { $sent }
    🚫 Blocked the bot: { $blocked }
    ❔ Unknown: { $unknown }
    ⚠️ Failed: { $failed }
    ✖️ Not sent: { $dropped }
published-delivery-waiting = ⏳ Waiting: { $waiting }, of these held for later: { $held }
published-shared = 📤 <b>Came by shared links: { $count }</b>
published-shared-region = • { $region }: { $count }
published-shared-unknown = region unknown
