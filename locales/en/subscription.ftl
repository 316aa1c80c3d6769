## Subscription

subscription-on = 🔔 <b>The subscription is on.</b>
    .short = 🔔 Subscription: <b>on</b>, { $pace }
subscription-off = 🔕 <b>The subscription is off:</b> nothing is sent about new competitions.
    .short = 🔕 Subscription: <b>off</b>
subscription-none = 🔔 <b>The subscription is not switched on yet.</b> Switch it on to hear of new competitions.
subscription-everything = 📢 All competitions
subscription-chosen-kinds = 🏷 Kind: { $names }
subscription-chosen-regions = 📍 Region: { $names }
subscription-chosen-spheres = 🧭 Sphere: { $names }
subscription-chosen-themes = 💡 Theme: { $names }
subscription-chosen-amounts = 💰 Amount of a lot: { $amounts }
subscription-any = any
subscription-kinds = <b>Which competitions do you want to hear of?</b> You can choose several kinds.
    .short = Kind
subscription-regions = <b>Which regions do you want to hear of?</b> You can choose several. A nationwide competition belongs to every region.
    .short = Region
subscription-spheres = <b>Which spheres do you want to hear of?</b> You can choose several.
    .short = Sphere
subscription-themes = <b>Which themes do you want to hear of?</b> You can choose several.
    .short = Theme
subscription-all-button = Hear of everything
subscription-any-button = Any
subscription-on-button = 🔔 Switch on
subscription-mute-button = 🔕 Switch off
subscription-saved = Saved. You will hear of new competitions.
subscription-muted = Switched off. You can switch it on again at any time.
subscription-matching = Matching now: <b>{ $count }</b>
subscription-matching-button = 📋 Matching ({ $count })
subscription-undo-button = ↩️ Undo
subscription-undone = Undone.

## Amount

subscription-amounts =
    <b>How large should a lot be?</b>
    Choose the least or the most. You can also type it: <i>5 mln</i>, <i>500 thousand – 3 mln</i>.
    .short = Amount
subscription-amounts-unclear = This amount is not clear. Write it like <i>500 thousand</i>, <i>5 mln</i> or <i>1–5 mln</i>.
subscription-sum-from = <b>How much should a lot be at least?</b> Press a button or type the amount.
    .short = At least: { $amount }
subscription-sum-to = <b>How much may a lot be at most?</b> Press a button or type the amount.
    .short = At most: { $amount }
subscription-amount-from = at least { $from }
subscription-amount-to = at most { $to }
subscription-amount-between = { $from } – { $to }
subscription-thousands = { $count } thousand ₸
subscription-millions = { $count } mln ₸

## Pace

subscription-pace =
    <b>How often do you want to hear?</b>

    <b>At once</b> – each competition as it is published.
    <b>Daily</b> – at 9 in the morning, all in one message.
    <b>Weekly</b> – on Mondays at 9 in the morning, all in one message.

    News of competitions you follow or apply to always comes at once.
subscription-pace-each = ⏱ Each competition as it is published
    .short = at once
subscription-pace-daily = ⏱ Daily at 9 in the morning, in one message
    .short = daily
subscription-pace-weekly = ⏱ On Mondays at 9 in the morning, in one message
    .short = weekly
subscription-pace-button = ⏱ How often
subscription-pace-saved = Saved.

## Following

subscription-follows = 👁 <b>Competitions you follow: { $count }</b>
subscription-follows-none = 👁 <b>You follow no competition yet.</b> Open one and press “Follow” to hear of its every change.

## Quiet hours

subscription-quiet-on =
    🌙 <b>Quiet hours: { $from } – { $until }</b> (Astana time)

    Nothing is sent in these hours: what gathers comes in one message in the morning. Only what is urgent, very close to a deadline, comes at night.
    .short = 🌙 Quiet hours: { $from } – { $until }
subscription-quiet-off =
    🌙 <b>Quiet hours are off.</b>

    Messages come at any hour.
    .short = 🌙 Quiet hours: off
subscription-quiet-from = <b>When do the quiet hours begin?</b>
subscription-quiet-until = <b>When do the quiet hours end?</b>
subscription-quiet-from-button = From: { $from }
subscription-quiet-until-button = Until: { $until }
subscription-quiet-on-button = Switch on: { $from } – { $until }
subscription-quiet-off-button = Switch quiet hours off
subscription-quiet-saved = Quiet hours saved.
subscription-quiet-button = 🌙 Quiet hours

## Kinds of message

subscription-kinds-of-message = <b>Which messages do you want?</b> ✓ comes, ✗ does not. Press a button to change it.
subscription-kind-new = <b>New competitions</b>: when one you subscribed to is published
    .short = New competitions
subscription-kind-changes = <b>Changes</b>: when a deadline or the terms change, or it is cancelled
    .short = Changes
subscription-kind-results = <b>Results</b>: when the winners are out
    .short = Results
subscription-kind-answers = <b>Answers</b>: when a question about a competition is answered
    .short = Answers
subscription-kind-notices = <b>Notices</b>: information from staff
    .short = Notices
subscription-kind-reminders = <b>Reminders</b>: when the deadline of your application is near
    .short = Reminders
subscription-kind-yearly = <b>Yearly dates</b>: when those of the NGO Database and of the awards are near
    .short = Yearly dates
subscription-kinds-button = 🔕 Kinds of message
subscription-mute-note = Changes and results of competitions you apply to or follow, and answers to your own questions, come in any case.
subscription-muted-none = ✉️ Kinds of message: all
subscription-muted-some = ✉️ Muted: { $names }
subscription-mute-warning =
    ⚠️ <b>Mute the reminders?</b>

    If a deadline is near and your application is not finished, nothing will warn you. Nothing is accepted after the deadline.
subscription-mute-anyway-button = Mute them anyway

## Stopping messages

subscription-stop = What shall we change?
subscription-why-new = ℹ️ This came by your <b>subscription</b>: a new competition.
subscription-why-changes = ℹ️ This is about a <b>change of a competition.</b>
subscription-why-results = ℹ️ This is about the <b>results of a competition.</b>
subscription-why-answers = ℹ️ This is about an <b>answer to a question.</b>
subscription-why-notices = ℹ️ This is a <b>notice from staff.</b>
subscription-why-reminders = ℹ️ This is a <b>reminder:</b> the deadline of your application is near.
subscription-why-yearly = ℹ️ This is a <b>reminder of a yearly date.</b> It comes to owners of organizations.
subscription-why-applying = You are applying to this competition, so its changes and results come in any case.
subscription-unfollow-button = 👁 Stop following this one
subscription-mute-new-button = 🔕 No more new competitions
subscription-mute-changes-button = 🔕 No more changes
subscription-mute-results-button = 🔕 No more results
subscription-mute-answers-button = 🔕 No more answers
subscription-mute-notices-button = 🔕 No more notices
subscription-mute-reminders-button = 🔕 No more reminders
subscription-mute-yearly-button = 🔕 No more about yearly dates
subscription-daily-button = 📅 One message a day
subscription-stopped-mute = ✅ <b>Such messages will not come any more.</b>
subscription-stopped-unfollow = ✅ <b>You no longer follow this competition.</b>
subscription-stopped-daily = ✅ <b>News now comes daily at 9 in the morning, in one message.</b>
subscription-stopped-off = ✅ <b>The subscription is off.</b> What you chose is kept.
