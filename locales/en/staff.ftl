## The staff desk

staff-stranger =
    <b>This section is for staff.</b>

    Your Telegram id: <code>{ $id }</code>
    If you are staff, ask an administrator for an invitation link. The first administrator’s id goes into ADMIN_IDS at the server.
staff-copy-id-button = Copy the id
staff-desk =
    <b>Staff desk</b>

    ❓ Questions without an answer: <b>{ $questions }</b>
    📝 Unpublished competitions: <b>{ $drafts }</b>

    <b>A new competition:</b> send its file here (.yaml or .zip) and we check it.
staff-desk-button = Staff desk
staff-notice-button = 📢 Write a notice
staff-notices-button = 📋 All notices
staff-report-button = Report on the notice
staff-send-file = Send a competition file here: .yaml or .zip. No text is needed.

## The competition file

import-faults =
    <b>The file “{ $name }” was not accepted.</b> Errors found: { $count }
import-warnings = <b>Please note:</b>
import-more = …and { $count } more.
import-again = Correct the file and send it here again.
import-created = <b>The file was accepted.</b> The competition is kept as a draft.
import-updated = <b>The file was accepted.</b> The earlier draft was replaced.
import-preview =
    🇰🇿 <b>{ $kk }</b>
    🇷🇺 <b>{ $ru }</b>

    { $kind } · { $regions }
    Code: <code>{ $code }</code>
    Lots: { $lots }
    Documents: { $documents }
    Deadline: { $deadline }
import-preview-amount = Total amount: { $amount }
import-complete = ✅ Kazakh and Russian texts and documents are complete. It can be published.
import-lacking =
    ⚠️ <b>Lacking before publication:</b>
    { $items }
import-form-draft = ⚠️ The application form is not officially confirmed yet: check it before publishing.
import-publish-button = 📣 Publish
import-documents-button = 📎 Documents ({ $count })
import-documents = Documents: { $count }. Open and check each of them.
import-delete-button = 🗑 Delete the draft
import-delete = <b>Delete the draft?</b> It cannot be brought back, but the file can be sent again.
import-delete-confirm-button = Yes, delete
import-deleted-note = The draft has been deleted.

## Publishing

publish-confirm =
    <b>Publish the competition?</b>
    “{ $title }”

    Will hear of it: <b>{ $total }</b> (Kazakh: { $kk }, Russian: { $ru }, English: { $en })
    Once published it is changed by sending a corrected file: everyone concerned is told what changed.
publish-confirm-button = Yes, publish
publish-done =
    ✅ <b>The competition is published.</b>

    People the announcement is on its way to: { $count }.
publish-open-button = Open the competition

## Progress of a broadcast

staff-broadcast-going = 📤 <b>On its way</b>
staff-broadcast-held = 🌙 <b>Waits for the morning</b>: the readers have their quiet hours.
staff-broadcast-paused = ⏸ <b>Paused</b>
staff-broadcast-cancelled = ✖️ <b>The broadcast was cancelled</b>
staff-broadcast-stopped = ⚠️ <b>The broadcast stopped itself</b>: Telegram refused the first messages. Check the text.
staff-broadcast-ended = ✅ <b>The broadcast has ended</b>
staff-broadcast-notice = 📢 Notice
staff-broadcast-correction = ✏️ Correction of a notice
staff-broadcast-removal = 🗑 Removal of a notice
staff-broadcast-began = Began: { $moment }
staff-broadcast-text = “{ $text }”
staff-broadcast-bar = { $bar } { $percent }%
staff-broadcast-rate = Rate: { $rate } a second
staff-broadcast-seconds = About { $seconds } seconds left
staff-broadcast-minutes = About { $minutes } minutes left
staff-broadcast-tally =
    Audience: <b>{ $audience }</b>
    ✅ Delivered: { $sent }
    ⏳ Waiting: { $waiting }
    🌙 Of these held back: { $held }
    🚫 Blocked the bot: { $blocked }
    ⚠️ Failed: { $failed }
    ❔ Not known whether it arrived: { $unknown }
    🔁 Sent twice: { $repeated }
    ✖️ Not sent: { $dropped }
staff-broadcast-few = Recipients: <b>fewer than 5</b>. Until the deadline the numbers are not shown.
staff-broadcast-under = fewer than 5
staff-broadcast-reasons = <b>Reasons:</b>
staff-broadcast-reason = • { $reason } – { $count }
staff-broadcast-cancel =
    <b>Stop the broadcast for good?</b>
    What was sent stays with its readers; the rest is not sent.
staff-broadcast-cancel-yes-button = Yes, stop it
staff-broadcast-cancel-button = ✖️ Stop
staff-broadcast-pause-button = ⏸ Pause
staff-broadcast-resume-button = ▶️ Go on
staff-broadcast-notice-button = 📢 Notice
staff-reason-expired = its time had passed
staff-reason-overtaken = it was no longer true
staff-reason-unwanted = the reader declined
staff-reason-person-gone = the reader blocked the bot
staff-reason-cancelled = the broadcast was cancelled
staff-reason-stopped = the broadcast stopped itself
staff-reason-lease-ran-out = the service broke off while sending
staff-reason-connection = the connection was cut
