## Several people in one application: who, when, which answer

member-somebody = A former member
member-nothing = No answer
member-answered-by = ✍️ { $who }
member-for = 👤 For: { $name }
member-for-you = 👤 For you
member-here = 👀 In this field now: { $names }
member-only-reading = 👁 You can read only. To fill in, ask the owner of the organization for the right.
member-history-button = 🕓 Earlier answers: { $count }
member-history = 🕓 <b>Earlier answers</b>: { $label }
member-former =
    <b>{ $number }.</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-former-aside =
    <b>{ $number }.</b> { $who } · was never in the application
    <blockquote expandable>{ $value }</blockquote>
member-bring-back-button = ↩️ Bring back answer { $number }
member-brought-back-note = ✅ The answer is back. The one in its place is kept among the earlier answers.
member-clash =
    ⚠️ <b>A colleague has answered this field too.</b>
    { $label }
member-clash-theirs =
    <b>In the application now:</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-clash-mine =
    <b>Your answer, kept apart:</b>
    <blockquote expandable>{ $value }</blockquote>
member-clash-choose = Choose which one stays. The other is not lost either: it stays among the earlier answers.
member-put-mine-button = Put my answer
member-add-mine-button = Add mine below
member-keep-theirs-button = Keep my colleague’s answer
member-theirs-note = ✅ Your colleague’s answer stays. Yours is kept among the earlier answers.

## For whom it is

member-whose-button = 👤 Who fills it in
member-whose-section-button = 👤 Who fills the section in
member-whose =
    👤 <b>Who is to fill this in?</b>
    { $title }

    Others may still answer.
member-take-button = I take it
member-nobody-button = Nobody in particular
member-assigned-toast = Saved.
member-my-fields-button = 👤 My fields: { $count }
member-my-fields-done = ✅ All the fields given to you are filled in.
member-assigned =
    👤 <b>You were given fields to fill in.</b>
    { $competition }
    Still empty: { $count }
    ⏰ Deadline: { $deadline }

## Telling the owner

member-owner-submits =
    <b>Only the owner of the organization can submit.</b>
    If everything is ready, tell the owner: they check the application and submit it.
member-ready-button = 🔔 Tell the owner it is ready
member-ready-toast = The owner has been told.
member-ready =
    🔔 <b>The application is ready, says:</b> { $name }
    { $competition }
    ⏰ Deadline: { $deadline }
member-ready-whole = ✅ Everything is filled in. Check it and submit.
member-ready-problems = ⚠️ Still to mend: { $count }. Open the application and press “Check”.

## The team

member-team-button = 👥 Team
member-team =
    👥 <b>{ $name }</b>
    Members: { $count }
member-line = { $number }. <b>{ $name }</b> · { $role } · { $since }
member-role-owner = owner
member-role-editor = can fill in
member-role-viewer = can only read
member-open-invitations = Invitations nobody has used yet are on the buttons below. Pressing one takes it back.
member-invite-editor-button = ➕ Invite: can fill in
member-invite-viewer-button = ➕ Invite: can only read
member-revoke-button = ✖ Take back the invitation: { $role }, { $date }
member-revoked-toast = The invitation was taken back. Its link no longer works.
member-invitation =
    ✉️ <b>The invitation link is ready.</b>

    { $link }

    Right: { $role }
    Works until and on { $date }
    The link lets in one person. Send it only to your colleague: the bot will not show it again.
member-share-button = Send to a colleague
member-share-text = Let us fill in our organization’s applications together in the Ariptes bot:
member-invited =
    ✉️ <b>You are invited to an organization</b>

    Organization: <b>{ $organization }</b>
    BIN: <code>{ $bin }</code>
    Invited by: { $name }
    Your right: { $role }
member-join-button = ✅ Join
member-welcome-editor =
    ✅ <b>You have joined the organization.</b>

    You see its applications and can fill them in together. Each answer says who gave it and when. The owner submits.
member-welcome-viewer =
    ✅ <b>You have joined the organization.</b>

    You can read its applications. If you need to fill in, ask the owner for the right.
member-joined = 👥 Somebody joined by your invitation: <b>{ $name }</b>.
member-left = 👥 Left the organization: <b>{ $name }</b>. Their answers stay in the applications.
member-one =
    👤 <b>{ $name }</b>
    Right: { $role }
    Joined: { $since }
member-make-editor-button = Let them fill in
member-make-viewer-button = Let them only read
member-role-toast = The right was changed.
member-now-editor = 👥 The owner of the organization lets you fill in applications.
member-now-viewer = 👥 The owner of the organization changed your right: you can only read applications now. Your answers stay.
member-let-go-button = Remove from the organization
member-let-go-sure =
    <b>Remove from the organization?</b> { $name }

    They will no longer see the applications. Their answers stay.
member-let-go-yes-button = Yes, remove
member-let-go-toast = Removed from the organization.
member-let-go-letter =
    👥 You are no longer a member of the organization. BIN: <code>{ $bin }</code>

    If that is a mistake, write to its owner. Your answers stay in the applications.
member-leave-button = Leave the organization
member-leave-sure =
    <b>Leave the organization?</b>

    You will no longer see its applications. Your answers stay. To come back you need a new invitation.
member-leave-yes-button = Yes, leave
member-left-note = You have left the organization. Your answers stay in the applications.
member-join-viewer-button = 👁 Let in: can only read

## Handing over

member-hand-over-button = 🔑 Hand over ownership
member-hand-over-sure =
    <b>Hand the organization over?</b> { $name }

    Once they agree, submitting, withdrawing and running the team are theirs. You go on filling in. Until then nothing changes.
member-hand-over-yes-button = Yes, offer
member-offered-toast = The offer was sent.
member-handover-waits = 🔑 Ownership was offered, waiting for an answer: <b>{ $name }</b>
member-handover-back-button = 🔑 Take the offer back
member-handover-back-toast = The offer was taken back.
member-handover-open-button = 🔑 Answer the offer of ownership
member-handover-offer =
    🔑 <b>You are offered the organization.</b>

    Offered by: { $name }
    BIN: <code>{ $bin }</code>

    If you agree, submitting, withdrawing and running the team are yours.
member-handover-yes-button = ✅ Agree
member-handover-no-button = Decline
member-handover-accepted = 🔑 The new owner of the organization: <b>{ $name }</b>. You go on filling in. BIN: <code>{ $bin }</code>
member-handover-declined = 🔑 Ownership was declined: <b>{ $name }</b>. You are the owner as before. BIN: <code>{ $bin }</code>
member-owner-now = ✅ <b>You are the owner of the organization now.</b>
member-owner-not = You declined. Nothing has changed.

## This organization is mine

member-claim-button = 🏢 This organization is mine
member-claim =
    <b>Should the organization have another owner?</b> BIN: <code>{ $bin }</code>

    If a stranger registered it, or its owner lost their account, send the document on the head’s powers: an order of appointment, minutes or a power of attorney. A file or a clear photo will do.

    Staff look at the document and tell you what is decided. The present owner hears of it too.
member-claim-not-file = A document is needed here. Send it as a file or a photo.
member-claim-sent = ✅ <b>The document has been taken.</b> Staff will look at it, and we will tell you what is decided.
member-claim-letter = 🏢 A new claim to an organization: <b>{ $name }</b>. BIN: <code>{ $bin }</code>
member-claim-open-button = Open the claim
member-claim-granted =
    ✅ <b>You are the owner of the organization now.</b> BIN: <code>{ $bin }</code>

    Grounds: { $reason }
member-claim-declined =
    <b>The claim to the organization was declined.</b> BIN: <code>{ $bin }</code>

    Reason: { $reason }
    With a new document you can claim again.
member-claim-moved =
    🔑 <b>The organization has another owner.</b> BIN: <code>{ $bin }</code>

    Staff gave ownership to a person who showed the document on the head’s powers. Grounds: { $reason }
    You go on filling in. If you do not agree, write a question to the service.
member-claims-button = 🏢 Claims to organizations: { $count }
member-claims-list-button = 🏢 Claims to organizations
member-claims = 🏢 <b>Claims to organizations</b>: { $count }
member-claim-of =
    🏢 <b>{ $organization }</b>
    BIN: <code>{ $bin }</code>
    Claimed by: <b>{ $claimant }</b>, { $at }
    Present owner: { $owner }
member-claim-is-granted = ✅ Granted. Grounds: { $reason }
member-claim-is-declined = ✖️ Declined. Reason: { $reason }
member-claim-file-button = 📄 See the document
member-claim-grant-button = ✅ Grant
member-claim-decline-button = Decline
member-claim-why-grant =
    <b>Write the grounds for granting it.</b> BIN: <code>{ $bin }</code>

    Such as: minutes on the head’s appointment, date and number. The claimant and the owner before read it. Sending the message decides.
member-claim-why-decline =
    <b>Write the reason for declining.</b> BIN: <code>{ $bin }</code>

    Say which document is missing: the claimant reads it. Sending the message decides.
