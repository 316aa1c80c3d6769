## Outages and the time given back for them

outage-reason = The service could not take messages between { $from } and { $until }. What was lost of the last hour is given back in full ({ $minutes } min).
outage-proposal =
    ⚠️ <b>An outage fell on the last day of a competition</b>
    “{ $title }”

    Lost of the last day: <b>{ $lost } min</b>
    Added by itself: { $given } min
    Deadline now: { $deadline }

    Decide whether the deadline should be moved further.
outage-page-title = Outages
outage-page-intro = Times in which messages from Telegram did not reach us. If an outage falls on the last hour before a deadline, the minutes lost are added to the deadline by themselves, and applications are opened only after that.
outage-page-none = There has been no outage so far.
outage-page-span = { $from } – { $until }
outage-page-length = Length: { $minutes } min
outage-page-moved = Deadlines moved:
outage-page-none-moved = No deadline changed.
