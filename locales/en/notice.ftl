## Notice: a broadcast by staff

notice-message =
    📢 <b>Notice</b>

    { $text }

## Writing a notice

notice-write-kk =
    <b>Write the text in Kazakh.</b>
    One message, at most { $limit } characters. Readers get it word for word.
notice-write-ru =
    <b>Now write the text in Russian.</b>
    One message, at most { $limit } characters. Both languages must say the same.
notice-current =
    <b>Written so far:</b>
    <blockquote>{ $text }</blockquote>
notice-preview-head = <b>Check the notice.</b> This is how readers will see it.
    .draft = <b>The notice is not ready yet.</b> It needs the text in both languages.
notice-preview-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-preview-missing = <b>{ $language }:</b> no text yet
notice-audience = Recipients: <b>{ $total }</b> (Kazakh: { $kk }, Russian: { $ru }, English: { $en })
notice-confirm =
    <b>Send the notice?</b>
    It cannot be taken back once sent.
notice-sent-note = Sending has begun.
notice-discarded-note = The notice has been deleted.
notice-sending = <b>The notice is being sent</b>: { $moment }
notice-sent = <b>Notice sent</b>: { $moment }
notice-report =
    Recipients: { $audience }
    ⏳ Waiting: { $waiting }
    ✅ Delivered: { $sent }
    🚫 Blocked the bot: { $blocked }
    ⚠️ Failed: { $failed }
    ❔ Delivery unknown: { $unknown }
    ✖️ Not sent: { $dropped }
notice-send-button = 📨 Send
notice-confirm-button = Yes, send ({ $count })
notice-edit-kk-button = ✏️ Kazakh
notice-edit-ru-button = ✏️ Russian
notice-discard-button = 🗑 Delete
notice-refresh-button = 🔄 Refresh
notice-approval =
    🖊 <b>A notice waits for approval.</b>
    Read it and decide.
notice-approval-button = Read it
