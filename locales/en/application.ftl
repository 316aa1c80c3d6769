## The screen of a field

application-field-place =
    📂 { $title }
    { $bar }  { $answered } / { $total }
application-field-question = <b>{ $label }</b>
application-field-help = { $help }
application-field-example = <i>For example:</i> { $example }
application-field-current =
    <b>Written so far:</b>
    <blockquote expandable>{ $value }</blockquote>
application-field-contact = No need to type your own number: send it with the button below.
application-field-contact-button = 📱 Send my number
application-field-period-from = First day: <b>{ $from }</b>. Now press the last one.
application-field-skipped = <i>You skipped this one. Write an answer and it is saved.</i>
application-field-saved-note = ✅ Saved.
application-field-edited-note = ✅ Corrected. The new answer is saved.
application-field-kept-note = ✅ Saved. You may add more. Press “Done” when finished.
application-field-skipped-note = ⏭ Skipped. You can come back later.
application-field-restarted-note = The old text is gone. Write the new one.
application-field-line-removed-note = ✅ The line is removed.
application-field-done-button = Done ›
application-field-leave-button = Leave it for now, go on ›
application-field-as-it-is-note = ℹ️ That button is from an earlier screen. Below is the answer as it stands now; choose here to change it.
application-field-restart-button = Write it anew
application-field-skip-button = Skip
application-field-more-choices-button = More ({ $page } / { $pages }) ›
application-field-consent-button = ✅ I confirm
application-summary-button = Application
application-later-button = Continue later
application-ask-button = ❓ Ask the organizer
application-later-note =
    <b>Everything is saved.</b> Go on from here whenever you like: press “Continue” or /applications.

## The state of an application

application-state-draft = 📝 Draft: not submitted yet
application-state-submitted = ✅ Submitted
application-state-changed = ⚠️ Submitted, but your latest changes were <b>not sent</b>. Submit again to make them count.
application-state-withdrawn = ↩️ Withdrawn. You may submit again before the deadline.
application-state-filed = 📮 Marked as filed elsewhere
application-state-missed = ⌛ The deadline passed and it was not submitted. Your answers are kept here.
application-state-closed = 🚫 The competition was cancelled. Your answers are kept here.

## An application in short

application-summary-title = <b>{ $competition }</b>
application-summary-lot = Lot { $number }: { $theme }
application-summary-receipt = Receipt: <code>{ $number }</code>
application-summary-deadline =
    ⏰ Deadline: { $deadline }
    { $left }
application-summary-progress = { $bar }  { $answered } / { $total }
application-summary-section = { $mark } { $number }. { $title } — { $done } / { $total }
application-summary-offer =
    💰 Price offer: <b>{ $offer }</b>
    Amount of the lot: { $lot }
application-summary-elsewhere = ℹ️ Applications for this competition are <b>not received in this bot</b>. The bot prepares the documents; you file them yourself on the portal named.
application-continue-button = ▶️ Continue
application-submit-button = 📨 Submit
application-check-button = 🔍 Check
application-receipt-button = 🧾 Receipt
application-withdraw-button = Withdraw
application-competition-button = Competition
application-package-button = 📦 Get the documents
application-filed-button = ✅ I filed it there
application-not-filed-button = Not filed yet
application-intake-button = Open the portal
application-section-title = <b>{ $title }</b>
application-section-answer =
    <b>{ $label }</b>
    { $value }
application-section-empty =
    <b>{ $label }</b>
    ▫️ <i>No answer</i>
application-section-skipped =
    <b>{ $label }</b>
    <i>Skipped</i>

## Check and submit

application-check-title =
    <b>The application is not complete yet.</b> { $count ->
        [one] { $count } item is left to mend.
       *[other] { $count } items are left to mend.
    } The commission may not ask for what is missing later, so fill everything in now. Press an item:
application-check-field = ▫️ <b>{ $label }</b>
application-check-ready = ✅ <b>Everything is complete.</b> Nothing to mend.
application-confirm-title = <b>Submit the application?</b>
application-confirm-what =
    { $competition }
    Lot { $number }: { $theme }
application-confirm-offer = 💰 Price offer: <b>{ $offer }</b>
application-confirm-after = You may change or withdraw it before the deadline: { $deadline }. Until then nobody outside your organization can read it.
application-send-button = ✅ Yes, submit
application-receipt =
    🧾 <b>Application received</b>

    Receipt number: <code>{ $number }</code>
    Received: { $time }
    { $competition }
    Lot { $lot }: { $theme }

    SHA-256:
    <code>{ $hash }</code>

    Keep this message: it proves that you applied in time. Check it at { $url }
application-copy-number-button = Copy the number
application-copy-hash-button = Copy the SHA-256
application-withdraw-confirm =
    <b>Withdraw the application?</b>

    { $competition }

    A withdrawn application is not examined. Your answers stay, and you may submit again before the deadline.
application-withdraw-yes-button = Yes, withdraw
application-withdrawn-toast = The application is withdrawn.

## An application filed elsewhere

application-package =
    📦 <b>The documents are ready.</b> The application and its archive are above.

    <b>Please note: nothing has been filed yet.</b> File it yourself here: { $place }.

    Then press “I filed it there” and the reminders stop.
application-filed-toast = Noted. No more reminders.
application-not-filed-toast = Unmarked. We will remind you before the deadline.

## The list

application-list-title = <b>My applications</b>: { $count }
application-list-line =
    <b>{ $number }. { $competition }</b>
    Lot { $lot }: { $theme }
application-list-deadline = ⏰ { $deadline } · { $left }
application-list-empty =
    <b>No applications yet.</b>
    Choose a competition and press “Apply”: the bot asks one question at a time and saves every answer at once.
application-find-button = 🔎 See competitions
application-profile-first =
    <b>First, let us get to know your organization.</b>

    You fill this in once; every application takes it from there. About 5 minutes. Have the BIN and bank details at hand.
application-profile-go-on =
    <b>Your organization's details are not complete yet.</b>

    Answer what is left and you go straight to the application.
application-profile-button = Organization details ›

## An attempt after the deadline

application-late-submit = ⌛ <b>The application was not accepted: the deadline has passed.</b>
application-late-answer = ⌛ <b>The answer was not saved: the deadline has passed.</b> Your earlier answers are as they were.
application-late-withdraw = ⌛ <b>The application cannot be withdrawn: the deadline has passed.</b> After it nothing can be changed or withdrawn.
application-late-when =
    Deadline: { $deadline }
    Your attempt arrived: { $received } (time of Astana)
    Late by: { $late }
application-late-next = The attempt is on record, with its time and what was missing. You can have your answers as a file.
application-late-seconds = { $count } s
application-late-minutes = { $count } min
application-late-hours = { $count } h
application-late-toast = The deadline has passed. The attempt is on record.
application-late-button = 🕓 Late attempts
application-file-button = 📄 My answers (file)
application-file-kk-button = 📄 PDF kk
application-file-ru-button = 📄 PDF ru
application-late-list =
    🕓 <b>Attempts after the deadline</b>
    “{ $competition }”
    Deadline: { $deadline }
application-late-none = No attempt after the deadline is on record.
application-late-attempt = <b>{ $at }</b>
application-late-attempt-submit = An attempt to submit
application-late-attempt-answer = An attempt to answer
application-late-attempt-withdraw = An attempt to withdraw
application-late-missing = Fields not filled in at that time: { $count }. { $fields }
application-late-complete = Every field was filled in at that time.
application-summary-late = 🕓 Attempts after the deadline on record: { $count }. The last: { $last }
