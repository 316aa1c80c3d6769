## Notice: a broadcast by staff

notice-message =
    📢 <b>Notice</b>

    { $text }
notice-stop-button = 🔕 Stop these

## The list of notices

notice-list =
    <b>Notices</b>
    ✏️ draft · 🖊 awaiting approval · ✅ approved · 🕐 scheduled · 📨 sent · 🗑 taken back
    .none =
        <b>Notices</b>
        There are none yet. Write the first one.
notice-untitled = A notice without text, No. { $id }

## The text

notice-write-kk =
    <b>Write the text of the notice in Kazakh.</b>
    One message, at most { $text } characters. Bold and italic type, links and quotes reach the reader as they are.
    You can add a photo or a document: write the text below it, at most { $caption } characters.
notice-write-ru =
    <b>Write the text of the notice in Russian.</b>
    One message, at most { $text } characters, or { $caption } with a photo or document. Both languages must say the same.
    There is no need to send the file again: one will do for both languages.
notice-current = ☝️ The present text is above. A new one takes its place.
notice-excess = The text does not fit: { $excess } characters too many. The most is { $limit }. Edit the message you have just sent to shorten it, or send the text anew.
notice-continued = This is the rest of the long text before it: Telegram sent it in parts. The text must fit into one message of at most { $limit } characters. Please shorten it and send it again.
notice-amended = ✅ The previous text has been changed.
notice-media-remove-button = ✖️ Remove the file
notice-media-removed-note = The file has been removed.
notice-edit-kk-button = ✏️ Kazakh text
notice-edit-ru-button = ✏️ Russian text
notice-discard-button = 🗑 Delete
notice-discard = <b>Delete the notice?</b> It cannot be restored.
notice-discard-yes-button = Yes, delete
notice-discarded-note = The notice has been deleted.

## Preparing a notice

notice-state-draft = 📢 <b>The notice has not been sent yet.</b>
notice-state-asked = 🖊 <b>The notice awaits approval.</b>
notice-state-approved = ✅ <b>The notice is approved.</b>
notice-state-scheduled = 🕐 <b>The notice is scheduled.</b>
notice-state-correction = ✏️ <b>A correction of the notice that was sent.</b> Change the text, then send the correction.
notice-state-sent-at = 📨 <b>Notice sent</b>: { $moment }
notice-state-removed-at = 🗑 <b>Notice taken back</b>: { $moment }
notice-part-text = <b>{ $language }:</b> { $text }
notice-part-missing = <b>{ $language }:</b> no text yet
notice-part-photo = 🖼 With a photo
notice-part-document = 📎 Document: { $name }
notice-part-links = 🔗 Link buttons: { $count }
notice-part-when = 🕐 To be sent: { $moment }
notice-author = Author: { $author }
notice-preview-refused =
    ⚠️ <b>Telegram does not take such a notice ({ $language }).</b>
    The reason: { $reason }
    Check the text, the file and the buttons.
notice-view-button = 👁 Preview
notice-test-button = 🧪 Send to myself
notice-test-note = Both languages were sent to you alone.
notice-links-button = 🔗 Buttons
notice-whom-button = 👥 Recipients
notice-when-button = 🕐 Schedule
notice-when-change-button = 🕐 Change the time
notice-send-button = 📨 Send
notice-send-now-button = 📨 Send now
notice-open-button = Open the notice

## Link buttons

notice-link-usual = More
notice-links =
    <b>Buttons below the notice</b>
    Send the address of a page: the button will say “More”. To name it yourself, write:
    <code>Kazakh label | Russian label | https://example.kz</code>
    One button a line, at most { $most }.
notice-link = { $number }. { $kk } | { $ru } – { $url }
notice-unlink-button = ✖️ { $number }. { $label }

## Recipients

notice-whom =
    <b>Who is the notice for?</b>
    If you choose several conditions, those get it who meet them all. It does not go to those who do not want notices.
notice-for = For: <b>{ $whom }</b>
notice-for-everybody = all readers
notice-for-no-chats = without groups and channels
notice-for-corrects = those who got this notice
notice-by-locales = <b>Readers of which languages?</b> You can choose several.
    .short = Language
notice-by-regions = <b>Which regions?</b> Those subscribed to the region get it, and members of organizations there.
    .short = Region
notice-by-spheres = <b>Subscribed to which spheres?</b> You can choose several.
    .short = Sphere
notice-by-themes = <b>Subscribed to which themes?</b> You can choose several.
    .short = Theme
notice-any-button = Any
notice-everybody-button = All readers
notice-applicants-button = Applicants
notice-chats-button = Groups and channels
notice-competition = <b>Applicants of which competition?</b>
    .none = No competition has been published.
notice-applicants = <b>Which of the applicants?</b>
notice-which-drafts = those with a draft
    .short = With a draft
notice-which-submitted = those who submitted
    .short = Submitted
notice-which-all = those with a draft and those who submitted
    .short = Both
notice-lot = lot { $number }: { $theme }
notice-all-lots-button = All lots
notice-audience = Recipients: <b>{ $total }</b> (Kazakh: { $kk }, Russian: { $ru }, English: { $en })
notice-count-chats = Groups and channels among them: { $chats }
notice-count-sealed = Recipients: <b>{ $total }</b>. Until the deadline only the total is shown.
notice-count-few = Recipients: <b>fewer than 5</b>. Until the deadline the number is not shown.
notice-told = Recipients: <b>{ $total }</b>

## Approval

notice-approval-wanted = 🖊 More than { $limit } recipients: a second member of staff must approve before it is sent.
notice-ask-button = 🖊 Ask for approval
notice-asked-note = Approval asked for. Members of staff who will look: { $count }
notice-asked = 🖊 <b>A notice awaits approval.</b> Author: { $author }
notice-asked-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-approval-button = See all of it
notice-approve-button = ✅ Approve
notice-approved-note = Approved. The author is told.
notice-return-button = ↩️ Send back
notice-return =
    <b>Why do you send the notice back?</b>
    Write what to change, at most { $limit } characters. The author will read it.
notice-returned-note = ↩️ The notice went back to its author.
notice-approved =
    ✅ <b>Your notice is approved.</b>
    “{ $title }”
    It can be sent now. If it is scheduled, it goes out by itself.
notice-returned =
    ↩️ <b>Your notice was sent back.</b>
    “{ $title }”
    <blockquote>{ $reason }</blockquote>
    Please change it and ask for approval again.
notice-held =
    ⏸ <b>The notice did not go out at its time.</b>
    “{ $title }”
    There are more recipients now, and a second member of staff must approve. Open the notice and ask for approval.

## Time

notice-when =
    <b>When should the notice go out?</b>
    Choose a day or write it: “28.11 10:00”, “tomorrow at 9”. Astana time.
    A reader in quiet hours gets it in the morning.
notice-when-hour = <b>{ $day }.</b> Choose the hour or write it, such as 10:30.
notice-no-time-button = ✖️ Take the time out
notice-scheduled-note = Scheduled.
notice-unscheduled-note = No longer scheduled. It does not go out by itself.

## Sending and after

notice-confirm =
    <b>Send the notice?</b>
    The text can be corrected afterwards, and within 48 hours the notice can be taken back.
notice-correct-confirm =
    <b>Send the correction?</b>
    The text changes in place for the readers who got the notice.
notice-confirm-button = Yes, send ({ $count })
notice-confirm-few-button = Yes, send
notice-sent-note = Sending has begun.
notice-reread-button = 👁 See the text
notice-progress-button = 📊 Progress
notice-correction-progress-button = 📊 Progress of the correction
notice-removal-progress-button = 📊 Progress of the removal
notice-correct-button = ✏️ Correct
notice-remove-button = 🗑 Take back
notice-remove =
    <b>Take the notice back?</b>
    It disappears from the chats of those who got it, and the others do not get it.
notice-remove-yes-button = Yes, take it back
notice-removed-note = It is being taken back.
notice-refresh-button = 🔄 Refresh
