## The staff desk

staff-stranger =
    <b>This section is for staff.</b>

    Your Telegram id: <code>{ $id }</code>
    If you are staff, send it to the administrator of the service, who adds it to the setting ADMIN_IDS.
staff-copy-id-button = Copy the id
staff-desk =
    <b>Staff desk</b>

    ❓ Questions without an answer: <b>{ $questions }</b>
    📝 Unpublished competitions: <b>{ $drafts }</b>

    <b>A new competition:</b> send its file here (.yaml or .zip) and we check it.
staff-desk-button = Staff desk
staff-notice-button = 📢 Write a notice
staff-notice-continue-button = 📢 Go on with the notice
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
    A published competition cannot be replaced by a file.
publish-confirm-button = Yes, publish
publish-done =
    ✅ <b>The competition is published.</b>

    People the announcement is on its way to: { $count }.
publish-open-button = Open the competition
