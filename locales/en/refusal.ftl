## Refusals: what is the matter and how to mend it

refusal-not-yours =
    <b>This belongs to another organization.</b>
    Only its members can open it. To join, ask the owner of the organization.
    .short = This belongs to another organization.
refusal-not-found =
    <b>There is no such page.</b>
    It may have been removed or not published yet. Look in the list of competitions.
    .short = There is no such page.
refusal-not-staff =
    <b>This section is for staff.</b>
    If you need access, ask the administrator of the service.
    .short = This section is for staff.
refusal-not-chat-admin =
    <b>These settings are for administrators of the group or channel.</b>
    Telegram does not name you as one. Ask an administrator for the rights, or let one of them press the button.
    .short = These settings are for administrators.
refusal-consent-needed =
    <b>Your consent is needed first.</b>
    Agree to personal data being kept, then you can go on.
    .short = Your consent is needed first.
refusal-organization-needed =
    <b>Enter your organization first.</b>
    Begin with the BIN: the details are filled in only once.
    .short = Enter your organization first.
refusal-profile-incomplete =
    <b>The organization’s details are not complete.</b>
    To apply, fill in the rest of the details of your organization.
    .short = The organization’s details are not complete.
refusal-organization-has-owner =
    <b>This organization is already registered.</b>
    You can ask its owner to let you join.
    .short = This organization is already registered.
refusal-already-member =
    <b>You already belong to an organization.</b>
    To join another one, leave the present one first.
    .short = You already belong to an organization.
refusal-handover-needed =
    <b>Hand over your organization first.</b>
    You own an organization that has other members. Before erasing your data, hand it over to one of them; if you need help, ask the service a question.
    .short = Hand over your organization first.
refusal-competition-not-open =
    <b>Applications are not open yet.</b>
    Follow the competition and we will tell you when they open.
    .short = Applications are not open yet.
refusal-competition-closed =
    <b>Applications are closed.</b>
    The deadline has passed. Have a look at the other open competitions.
    .short = Applications are closed.
refusal-competition-cancelled =
    <b>The competition is cancelled.</b>
    No applications are taken. Have a look at the other open competitions.
    .short = The competition is cancelled.
refusal-lot-opened =
    <b>The applications for this lot are opened already.</b>
    Nothing is added to an opened list; the attempt is on record. If you think you submitted in time, write to the organizer.
    .short = The applications for this lot are opened already.
refusal-competition-already-published =
    <b>This competition is already published.</b>
    To change it, send the corrected file to the staff desk.
    .short = This competition is already published.
refusal-competition-incomplete =
    <b>The competition cannot be published yet.</b>
    All texts and documents must exist in Kazakh and Russian. Add what is missing and send the file again.
    .short = The competition cannot be published yet.
refusal-competition-deadline-passed =
    <b>The deadline has already passed.</b>
    Change the deadline in the file and send it again.
    .short = The deadline has already passed.
refusal-one-application-only =
    <b>One application only for this competition.</b>
    Your organization already has one here: open it and change it.
    .short = One application only for this competition.
refusal-application-incomplete =
    <b>The application is not complete.</b>
    Some fields still need an answer: go on from there.
    .short = The application is not complete.
refusal-already-submitted =
    <b>The application is already submitted.</b>
    Until the deadline you can change or withdraw it.
    .short = The application is already submitted.
refusal-not-submitted =
    <b>This application is not submitted.</b>
    There is nothing to withdraw. You can open it and go on.
    .short = This application is not submitted.
refusal-received-elsewhere =
    <b>Applications are taken elsewhere.</b>
    Get the finished application as a file and file it where the competition says.
    .short = Applications are taken elsewhere.
refusal-received-here =
    <b>This application is submitted here.</b>
    Open the application and submit it with its button.
    .short = This application is submitted here.
refusal-field-hidden =
    <b>This field needs no answer.</b>
    With your earlier answers it is not part of the application. Go on with the next one.
    .short = This field needs no answer.
refusal-text-empty =
    <b>The text is empty.</b>
    Please write it in words and send it.
    .short = The text is empty.
refusal-text-too-long =
    <b>The text is too long.</b>
    Please shorten it and send it again.
    .short = The text is too long.
refusal-notice-incomplete =
    <b>The notice is not complete.</b>
    It needs both a Kazakh and a Russian text.
    .short = The notice is not complete.
refusal-notice-already-sent =
    <b>This notice has been sent already.</b>
    If need be, write a new one.
    .short = This notice has been sent already.
refusal-notice-not-yours =
    <b>Another member of staff wrote this notice.</b>
    Only its author can change it. If approval is asked for, you can look and decide.
    .short = Another member of staff wrote this notice.
refusal-notice-too-long =
    <b>The text does not fit: { $excess } characters too many.</b>
    The most is { $limit }. Please shorten it and send it again.
    .short = The text is too long.
refusal-notice-album =
    <b>A notice takes one file.</b>
    Send one photo or one document by itself, with the text below it.
    .short = A notice takes one file.
refusal-notice-media-unsupported =
    <b>A notice cannot hold such a file.</b>
    Send a photo; a video or sound can be added as a document.
    .short = A notice cannot hold such a file.
refusal-notice-media-fixed =
    <b>The kind of file of a sent notice does not change.</b>
    A photo can only be replaced by a photo, a document by a document. The text can be corrected.
    .short = The kind of file does not change.
refusal-notice-link-unclear =
    <b>The link was not recognized.</b>
    “{ $line }”
    The address of a page must begin with https://. One button a line.
    .short = The link was not recognized.
refusal-notice-link-label =
    <b>A button needs its label in both languages.</b>
    “{ $line }”
    Write: Kazakh label | Russian label | address. Each label has at most { $most } characters.
    .short = A button needs both labels.
refusal-notice-links-full =
    <b>Too many buttons.</b>
    There is room for { $most }. Please take some out.
    .short = Too many buttons.
refusal-notice-nobody =
    <b>There are no such recipients.</b>
    Drop some conditions or choose other recipients.
    .short = There are no such recipients.
refusal-notice-unchanged =
    <b>Nothing in the notice has changed.</b>
    Correct the text first, then send it.
    .short = Nothing has changed.
refusal-notice-approval-needed =
    <b>A second member of staff must approve.</b>
    There are more than { $limit } recipients. Ask for approval.
    .short = A second member of staff must approve.
refusal-notice-no-second =
    <b>There is no other member of staff to approve.</b>
    Let an administrator make one more member of staff a publisher, then ask again.
    .short = There is no other member of staff.
refusal-notice-own-approval =
    <b>You cannot approve your own notice.</b>
    Another member of staff must look at it.
    .short = Somebody else must approve it.
refusal-notice-not-asked =
    <b>This approval no longer applies.</b>
    The notice has changed or has been decided on. Open it to see how it stands now.
    .short = This approval no longer applies.
refusal-notice-when-unclear =
    <b>The time is not clear.</b>
    Write day and hour: 28.11 10:00 or tomorrow at 9.
    .short = The time is not clear.
refusal-notice-when-past =
    <b>This time will not do.</b>
    Choose one within the coming year.
    .short = Choose a time to come.
refusal-notice-not-sent =
    <b>This notice has not been sent yet.</b>
    You can open and change it.
    .short = This notice has not been sent yet.
refusal-notice-removed =
    <b>This notice was taken back.</b>
    If need be, write a new one.
    .short = This notice was taken back.
refusal-notice-too-old =
    <b>The notice can no longer be taken back.</b>
    Telegram lets messages be deleted for { $hours } hours only. The text can still be corrected.
    .short = It can no longer be taken back.
refusal-already-answered =
    <b>This question has been answered.</b>
    To change the answer, open the question from the list of those answered.
    .short = This question has been answered.
refusal-broadcast-over = This broadcast is over or was stopped. There is nothing left to steer.
    .short = The broadcast is over.
refusal-change-nothing =
    <b>The file changes nothing.</b>
    It is the same as the published competition. Send the corrected file.
    .short = The file changes nothing.
refusal-change-kind =
    <b>This does not change after publication.</b>
    The kind, the form and where applications are received stay. Put them back as they were and send the file again.
    .short = This does not change after publication.
refusal-change-cancelled =
    <b>This competition is cancelled.</b>
    It can no longer be changed. If need be, publish a new one under a new code.
    .short = This competition is cancelled.
refusal-change-over =
    <b>A finished competition is not cancelled.</b>
    Its results are published, or it is of the past. If something is wrong, send the corrected file.
    .short = A finished competition is not cancelled.
refusal-deadline-only-later =
    <b>A deadline can only be moved later.</b>
    Not before the published one, and not once it is over. Correct it in the file and send it again.
    .short = A deadline can only be moved later.
refusal-deadline-needs-reason =
    <b>Write why the deadline moves.</b>
    The reason is needed in Kazakh and Russian: it is shown in the message and on the site.
    .short = A reason for the new deadline is needed.
refusal-deadline-unclear =
    <b>We did not understand the day and time.</b>
    Write it like this: <code>12.06 18:00</code>. Astana time.
    .short = We did not understand the day and time.
refusal-extension-waits =
    <b>Your last request is still being considered.</b>
    We will tell you the decision. Go on filling in meanwhile.
    .short = Your last request is still being considered.
refusal-extension-decided =
    <b>This request is decided already.</b>
    Open it to see the decision.
    .short = Decided already.
refusal-extension-only-later =
    <b>The new deadline must be later than the present one.</b>
    Choose or write a later day.
    .short = The new deadline must be later.
refusal-extension-not-granted =
    <b>There is nothing to take back.</b>
    No time was given for this request, or it was taken back.
    .short = There is nothing to take back.
refusal-extension-running =
    <b>Given time can no longer be taken back.</b>
    The deadline for all has passed: the applicant would find itself late.
    .short = It can no longer be taken back.
refusal-lot-has-applications =
    <b>Lot { $number } cannot be removed.</b>
    Applications to it have been begun. Put it back into the file, or cancel the competition.
    .short = This lot cannot be removed.
refusal-results-too-early =
    <b>It is too early to publish results.</b>
    They come after the deadline, once the time given in the file has come.
    .short = It is too early to publish results.
refusal-reason-both-languages =
    <b>The reason is needed in Kazakh and in Russian.</b>
    Write it in the missing language and confirm again.
    .short = The reason is needed in Kazakh and in Russian.
refusal-reminder-not-needed =
    <b>There is nothing left to remind you of.</b>
    The application was submitted or withdrawn, or you no longer follow the competition. Open it to see how it stands.
    .short = Nothing left to remind you of.
refusal-reminder-too-late =
    <b>It is too late to put this off.</b>
    By then less than 30 minutes would be left. Better go on now.
    .short = Too late to put this off.
refusal-reminder-past =
    <b>That time has passed.</b>
    To put it off, press a button under the latest reminder.
    .short = That time has passed.
refusal-law-announcement =
    <b>The deadline is earlier than the law allows.</b>
    { $amount ->
        [one] There must be at least { $amount } working day from announcement to deadline
       *[other] There must be at least { $amount } working days from announcement to deadline
    } (rules of state procurement, № 687, point { $point }). Earliest deadline: { $day }. Put the field deadline in the file right and send it again.
    .short = The deadline is earlier than the law allows.
refusal-law-repeat =
    <b>The deadline is earlier than the law allows.</b>
    { $amount ->
        [one] A repeated competition needs at least { $amount } working day from announcement to deadline
       *[other] A repeated competition needs at least { $amount } working days from announcement to deadline
    } (rules of state procurement, № 687, point { $point }). Earliest deadline: { $day }. Put the field deadline in the file right and send it again.
    .short = The deadline is earlier than the law allows.
refusal-law-change =
    <b>Changed conditions need a later deadline.</b>
    { $amount ->
        [one] After a change of conditions or documents at least { $amount } working day must be left to apply
       *[other] After a change of conditions or documents at least { $amount } working days must be left to apply
    } (rules of state procurement, № 687, points { $point }). Earliest deadline: { $day }. Move the field deadline in the file to this day or later and send it again.
    .short = Changed conditions need a later deadline.
refusal-law-change-repeat =
    <b>Changed conditions need a later deadline.</b>
    { $amount ->
        [one] After a change of a repeated competition's conditions or documents at least { $amount } working day must be left
       *[other] After a change of a repeated competition's conditions or documents at least { $amount } working days must be left
    } (rules of state procurement, № 687, points { $point }). Earliest deadline: { $day }. Move the field deadline in the file to this day or later and send it again.
    .short = Changed conditions need a later deadline.
refusal-law-discussion =
    <b>The preliminary discussion is too short.</b>
    { $amount ->
        [one] It takes at least { $amount } working day from the announcement
       *[other] It takes at least { $amount } working days from the announcement
    } (rules of state procurement, № 687, point { $point }). Earliest end: { $day }. Put discussion under milestones right and send the file again.
    .short = The preliminary discussion is too short.
refusal-law-examination =
    <b>The examination is too long.</b>
    { $amount ->
        [one] It takes at most { $amount } working day from the opening
       *[other] It takes at most { $amount } working days from the opening
    } (rules of state procurement, № 687, point { $point }). Latest end: { $day }. Put examination under milestones right and send the file again.
    .short = The examination is too long.
refusal-law-appeal =
    <b>There is too little time for complaints.</b>
    { $amount ->
        [one] At least { $amount } working day is given after the results
       *[other] At least { $amount } working days are given after the results
    } (rules of state procurement, № 687, point { $point }). Earliest end: { $day }. Put appeal under milestones right and send the file again.
    .short = There is too little time for complaints.
refusal-law-award =
    <b>Applications for awards are received before 1 September.</b>
    The Law, article { $point }: the deadline is not later than 31 August. The nearest such day: { $day }. Put the field deadline in the file right and send it again.
    .short = Awards are received before 1 September.
refusal-calendar-day-past =
    <b>A day that is over cannot be changed.</b>
    Periods have been counted by it. Write a day to come.
    .short = A day that is over cannot be changed.
refusal-calendar-day-far =
    <b>This day is too far away.</b>
    The calendar is made for this and the next year. Look at the year and write it again.
    .short = This day is too far away.
refusal-calendar-day-same =
    { $kind ->
        [working] <b>This is a working day already.</b>
       *[off] <b>This is a day off already.</b>
    }
    There is nothing to change. Look at the date and write it again.
    .short = The day is so already.
refusal-calendar-day-free =
    <b>Nobody entered this day.</b>
    There is nothing to remove. To depart from the rule, enter the day as working or as off.
    .short = Nobody entered this day.

refusal-form-unchanged = The form in the file does not differ from the present one. Change the file first, then send it.
    .short = The form is unchanged.
refusal-form-too-late = Applications are no longer received, so the form cannot be corrected. Use the corrected form in a new competition.
    .short = Applications are no longer received.

refusal-viewer-only =
    <b>You can read only.</b>
    To fill in and change things, ask the owner of the organization for the right.
    .short = You can read only.
refusal-owner-only =
    <b>Only the owner of the organization can do this.</b>
    If everything is ready, tell the owner: they open the application and submit it.
    .short = Only the owner can do this.
refusal-answer-changed =
    <b>The answer changed at this very moment.</b>
    Open the field, look at the present answer and try again.
    .short = The answer changed at this very moment.
refusal-invitation-unknown =
    <b>This invitation link does not work.</b>
    It may not have been copied in full. Ask whoever sent it to send it again.
    .short = This invitation link does not work.
refusal-invitation-used =
    <b>This link has been used.</b>
    One link lets in one person. Ask the owner of the organization for a new one.
    .short = This link has been used.
refusal-invitation-expired =
    <b>The invitation has expired.</b>
    A link works for 7 days. Ask the owner of the organization for a new one.
    .short = The invitation has expired.
refusal-invitation-revoked =
    <b>This invitation was taken back.</b>
    If that is a mistake, ask the owner of the organization for a new link.
    .short = This invitation was taken back.
refusal-member-already =
    <b>You are in this organization already.</b>
    There is no need to join again: open its applications.
    .short = You are in this organization already.
refusal-handover-over =
    <b>This offer is over.</b>
    It was accepted, declined or taken back. If need be, make a new offer.
    .short = This offer is over.
refusal-claim-waits =
    <b>Your earlier claim is still being looked at.</b>
    We will tell you what is decided. Nothing need be sent now.
    .short = Your claim is still being looked at.
refusal-claim-decided =
    <b>This claim has been decided.</b>
    Open the list again and look at the others.
    .short = This claim has been decided.
refusal-role-needed =
    <b>Your role does not include this.</b>
    If you need it, ask the administrator of the service for the role.
    .short = Your role does not include this.
refusal-role-held =
    <b>You already have this role.</b>
    There is nothing to accept: open the desk.
    .short = You already have this role.
refusal-role-last-administrator =
    <b>This is the last administrator.</b>
    Make somebody else an administrator first, then take this role away.
    .short = This is the last administrator.
refusal-second-person-needed =
    <b>A second person has to agree.</b>
    Ask for agreement first: another member of staff with such a role gives it.
    .short = A second person has to agree.
refusal-second-person-is-first =
    <b>Somebody else has to agree.</b>
    You cannot agree to what you prepared yourself. Ask a colleague.
    .short = Somebody else has to agree.
