## More time: for all and for one applicant

extension-for-all-button = ⏳ Extend the deadline
extension-for-all =
    ⏳ <b>Extend the deadline for all</b>
    “{ $title }”
    Deadline now: { $deadline }

    Choose a new deadline or write it, for example <code>12.06 18:00</code>. Then we ask for the reason: it is shown in the message and on the site. Nothing changes before your last confirmation.
extension-later-button = { $days ->
    [one] +{ $days } working day: { $moment }
   *[other] +{ $days } working days: { $moment }
 }

extension-ask-button = ⏳ Ask for more time
extension-ask =
    ⏳ <b>Ask for more time</b>
    Deadline now: { $deadline }

    Write in one message why the time is not enough (at most { $limit } characters). The organizer decides.

    ⚠️ The organizer will see the name of your organization and this text, but none of the answers in your application. If time is given, the reason appears on the site without your organization’s name. Until the decision the deadline stays: go on filling in.
extension-asked = ✅ <b>Your request is sent.</b> We will tell you the decision. Until then the deadline stays.
extension-waiting = 🕓 Your request is being considered. Sent: { $moment }
extension-was-granted = ✅ More time was given. Your deadline: <b>{ $until }</b>
extension-was-declined = ✖️ The last request was declined. Sent: { $moment }
extension-own-deadline = ⏳ This deadline is for your application alone.

extension-list-button = ⏳ Asking for more time: { $count }
extension-list =
    ⏳ <b>Asking for more time: { $count }</b>

    Begin with the oldest: after the deadline nothing can be decided.
extension-request =
    ⏳ <b>More time is asked for</b>
    “{ $title }”
    Lot { $number }: { $theme }

    Organization: <b>{ $organization }</b>
    BIN: <code>{ $bin }</code>
    Deadline now: { $until }

    Reason:
    <blockquote>{ $request }</blockquote>
extension-proposed = Proposed deadline: <b>{ $until }</b>
extension-reason =
    <b>Reason of the decision:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
extension-decide = To give time, set a new deadline and write the reason; to decline, write the reason. The lot opens only after the last deadline; time given is published on the site without the name.
extension-too-late = The deadline has passed: nothing can be decided any more.
extension-is-granted = ✅ Time was given. New deadline: <b>{ $until }</b>
extension-is-declined = ✖️ The request was declined.
extension-is-cancelled = ↩️ The time given was taken back.
extension-until =
    ⏳ <b>What is the new deadline?</b>
    Deadline now: { $deadline }

    Choose or write it, for example <code>12.06 18:00</code>.
extension-reason-kk = ✍️ <b>Write the reason in Kazakh.</b> The applicant reads it; if time is given it also appears on the site, without the name.
extension-reason-ru = ✍️ <b>Now write the same reason in Russian.</b>
extension-grant-button = ✅ Give the time
extension-until-button = 🗓 Set the new deadline
extension-reason-button = ✍️ Write the reason
extension-decline-button = ✖️ Decline
extension-cancel-button = ↩️ Take the time back
extension-open-button = See the request
extension-granted-note = Time is given; the applicant is told.
extension-declined-note = The request is declined; the applicant is told.
extension-cancelled-note = The time is taken back; the applicant is told.

extension-told-asked =
    ⏳ <b>More time is asked for</b>
    “{ $title }”
    Lot { $number }
    BIN: <code>{ $bin }</code>

    <blockquote>{ $request }</blockquote>
extension-told-granted =
    ✅ <b>You were given more time</b>
    “{ $title }”
    Lot { $number }

    Your deadline: <b>{ $until }</b>
    Reason: { $reason }

    Submit your application before then.
extension-told-declined =
    ✖️ <b>No more time was given</b>
    “{ $title }”
    Lot { $number }

    Reason: { $reason }
    The deadline stays: <b>{ $until }</b>. Submit your application before then.
extension-told-cancelled =
    ↩️ <b>The additional time was taken back</b>
    “{ $title }”
    Lot { $number }

    Deadline: <b>{ $until }</b>. Submit your application before then.
extension-told-moved =
    ⏳ <b>Your deadline was moved</b>
    “{ $title }”
    Lot { $number }

    The time lost to an outage of our service is given back in full. Your deadline: <b>{ $until }</b>. Submit your application before then.

extension-site-title = Time given to one applicant
extension-site-line = Lot { $number }: one applicant’s deadline is { $until }. The lot opens after it.
extension-site-cancelled = Taken back: { $moment }
extension-site-reason = Reason: { $reason }
