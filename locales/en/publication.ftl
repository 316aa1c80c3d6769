# Publishing a competition: a second person, its time, the rules

publication-planned = 🕐 To be published: { $moment }
publication-agreed = ✅ A second person agreed: { $name }
publication-waits = 🖊 Waiting for agreement. Asked by: { $name }
publication-sent-back = ↩️ Sent back to be mended. Reason: { $reason }
publication-read-button = 📖 The whole text
publication-ask-button = 🖊 Ask a publisher
publication-ask-second-button = 🖊 Ask a second person
publication-asked-note = Agreement asked for. Members of staff who will look: { $count }
publication-approve-button = ✅ Agree
publication-return-button = ↩️ Send back
publication-approved-note = Your agreement is recorded.
publication-return =
    <b>Why do you send it back?</b>
    Say what to mend, up to { $limit } characters. Whoever asked will read it.
publication-returned-note = ↩️ Sent back to be mended; whoever asked will be told.
publication-when-button = 🕐 Set a time
publication-when-change-button = 🕐 Change the time
publication-no-time-button = ✖️ Take the time away
publication-when =
    <b>When is it to be published?</b>
    Choose a day or write: “03.12 09:00”, “tomorrow 9:00”. Astana time.
    The periods of the law are counted from that day.
publication-when-hour = <b>{ $day }.</b> Choose an hour or write one, such as 09:00.
publication-scheduled-note = The time is set. It will be published by itself.
publication-unscheduled-note = The time is taken away. It will not be published by itself.
publication-facts =
    { $kind }
    📍 { $regions }
    🏷 { $spheres }
    Applications from: { $opens }
    ⏰ Deadline: { $deadline }
    { $intake ->
        [here] Applications are received in this bot.
       *[elsewhere] Applications are received elsewhere.
    }
publication-text =
    { $what ->
        [title] <b>Title</b>
        [customer] <b>Customer</b>
        [summary] <b>Summary</b>
       *[needs] <b>What is asked for</b>
    }
    🇰🇿 { $kk }
    🇷🇺 { $ru }
publication-lot =
    <b>Lot { $number }</b> · { $sum }
    🇰🇿 { $kk }
    🇷🇺 { $ru }
publication-asked =
    🖊 <b>Your agreement is needed before a competition is published.</b>
    { $title }
    Asked by: { $name }

    Open it, read the whole text and the documents: agree, or send it back with a reason.
publication-approved =
    ✅ <b>A second person agreed.</b>
    { $title }
    The competition can be published now.
publication-returned =
    ↩️ <b>The competition was sent back to be mended.</b>
    { $title }
    Reason: { $reason }
publication-held =
    ⏸ <b>The competition was not published at its time.</b>
    { $title }
publication-open-button = Open the competition

## Rules of two persons

rules-button = 👥 Rules of two persons
rules =
    👥 <b>Rules of two persons</b>
    Where a rule is on, another member of staff has to agree.

    Publishing a competition: { $publish ->
        [true] a second person is needed
       *[false] one is enough
    }
    Releasing a protocol of results: { $results ->
        [true] a second person is needed
       *[false] one is enough
    }
    Sending a notice: a second person is needed for more than { $above } recipients

    Turn a rule over by its button. To change the limit for notices, send a number.
rules-publish-button = Publishing a competition
rules-results-button = Protocol of results
rules-notices-default-button = ↩️ Limit of notices: { $above }

notice-approval-role = 🖊 A publisher must approve before it is sent.
refusal-notice-approval-role =
    <b>A publisher must approve.</b>
    Ask for approval; once it is given you can send the notice yourself.
    .short = A publisher must approve.
refusal-second-person-nobody =
    <b>There is nobody else who could agree.</b>
    Let an administrator make one more member of staff a publisher, then ask again.
    .short = There is nobody else who could agree.
refusal-publication-not-asked =
    <b>Nobody asked about this version.</b>
    The competition changed since, or it was decided already. Open the competition again.
    .short = Nobody asked about this version.
refusal-publication-when-past =
    <b>This time will not do.</b>
    Choose one ahead, within a year.
    .short = Choose a time ahead.
refusal-publication-when-unclear =
    <b>The time is unclear.</b>
    Write “03.12 09:00” or “tomorrow 9:00”.
    .short = The time is unclear.
refusal-rules-number =
    <b>A number is needed here.</b>
    Write the greatest number of recipients in digits, such as 500.
    .short = Write the number in digits.
