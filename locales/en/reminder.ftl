## Reminder: the deadline is near

reminder-head =
    { $count ->
        [one] ⏰ <b>Reminder: your application has not been submitted yet</b>
       *[other] ⏰ <b>Reminder: { $count } applications of yours have not been submitted yet</b>
    }
reminder-title = <b>{ $title }</b>
reminder-lot = Lot { $number }: { $theme }
reminder-deadline =
    Deadline: { $moment }
    ⏳ <b>{ $left }</b>
reminder-missing = Left to do: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } – { $count ->
        [one] <b>{ $count } question</b> without an answer
       *[other] <b>{ $count } questions</b> without an answer
    }. That takes about { $time }.
reminder-tight = ⚡️ Time is tight: better start now.
reminder-minutes = { $minutes } minutes
reminder-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
reminder-hours-minutes =
    { $hours ->
        [one] { $hours } hour { $minutes } minutes
       *[other] { $hours } hours { $minutes } minutes
    }
reminder-only-submit = Every question has an answer. Check the application and submit it.
reminder-only-file-elsewhere = The application is ready. File it where the competition says, then mark it here.
reminder-more =
    { $count ->
        [one] And { $count } more draft: open it under “My applications”.
       *[other] And { $count } more drafts: open them under “My applications”.
    }
reminder-continue-button = ▶️ Continue
reminder-review-button = Open the application
reminder-all-button = 📝 My applications

## A followed competition without an application

reminder-follow-head =
    { $count ->
        [1] 👁 <b>The deadline of a competition you follow is near. No application has been begun.</b>
       *[other] 👁 <b>The deadlines of { $count } competitions you follow are near. No applications have been begun.</b>
    }
reminder-follow-more =
    { $count ->
        [one] And { $count } more competition: it is in the settings, among those you follow.
       *[other] And { $count } more competitions: they are in the settings, among those you follow.
    }
reminder-begin-button = ✍️ Begin an application

## Putting off

reminder-snooze-hour-button = ⏰ In 1 hour
reminder-snooze-evening-button = 🌆 Today 18:00
reminder-snooze-morning-button = 🌅 Tomorrow 09:00
reminder-snoozed = ✓ <b>We will remind you: { $day }, { $weekday }, { $time }.</b>
    .short = ✓ We will remind you: { $day }, { $time }
reminder-snoozed-deadline = ⏳ Until the deadline: { $left }.

## Settings: how long before

reminder-distances =
    ⏰ <b>How long before a deadline shall we remind you?</b>
    ✓ – we remind you, ✗ – we do not. Press a button to change it.
    .short = ⏰ Reminders: { $names } before
reminder-distances-chosen =
    While an application is not finished, we remind you this long before the deadline: { $names }.
    Of competitions you follow without an application, only 3 days and 1 day before.
reminder-distances-none =
    ⚠️ <b>All are off: we will not warn you that a deadline is near.</b>
    After the deadline no application is accepted. Better leave at least one on.
    .short = ⏰ Reminders: off
reminder-distances-muted = 🔕 All reminders are now switched off under “Kinds of message”. Switch them on there first.
reminder-distances-button = ⏰ When to remind
reminder-distance-7d = 7 days
reminder-distance-3d = 3 days
reminder-distance-1d = 1 day
reminder-distance-3h = 3 hours
reminder-distance-1h = 1 hour

## To staff

reminder-duty-questions = 💬 <b>Questions without an answer: { $count }</b>
reminder-duty-oldest = The oldest was asked: { $moment }
reminder-duty-closing = ⚡️ Of these, about competitions that close soon: <b>{ $count }</b>
reminder-duty-oldest-button = ✍️ Answer the oldest
reminder-duty-examination-eve =
    🗓 <b>The examination of applications ends soon: { $date }</b>
    { $title }
    Finish it by that day.
reminder-duty-examination-day =
    🗓 <b>The examination of applications ends today: { $date }</b>
    { $title }
    If it cannot be finished, move its day and publish the reason.

## Every year

reminder-ngo-database =
    🗓 <b>The NGO Database takes this year's information until 31 March</b>

    It is filed every year at infonpo.gov.kz. An organization that is not in the database is not admitted to state competitions; one that files late loses a point.
reminder-ngo-database-button = 🌐 Open the database
reminder-awards =
    🏆 <b>Applications for the awards for NGOs are taken every year before 1 September</b>

    An organization applies in one sphere only. Who won within the last three years cannot take part.
reminder-awards-button = 🏆 Award competitions
reminder-yearly-done-button = ✓ Done this year
reminder-yearly-done = ✓ Good. We will not remind you of it again in { $year }.
reminder-yearly-done-profile = Write the day of filing down in your organization's data: it shows in your applications.
reminder-yearly-profile-button = ✏️ Write the day down
