## The time line of a competition: in the chat, on the site and in the calendar file

milestone-announced = Announcement
milestone-discussion = End of the preliminary discussion
milestone-questions = Last day for questions
milestone-opens = Applications open
milestone-deadline = Deadline for applications
milestone-opening = Opening of applications
milestone-examination = End of the examination
milestone-results = Results
milestone-appeal = Last day for complaints
milestone-contract = Conclusion of the contract

milestone-when-moment = { $day }, { $weekday }, { $time }
milestone-when-day = { $day }, { $weekday }, by the end of the day
milestone-note-opening = By itself, within 5 minutes of the deadline.
milestone-note-complaint =
    { $amount ->
        [one] A complaint is decided within { $amount } working day
       *[other] A complaint is decided within { $amount } working days
    } (rules № 687, point { $point }).
milestone-note-source = By law: rules of state procurement (№ 687), point { $point }.
milestone-status-passed = passed
milestone-status-next = next
milestone-status-later = to come

milestone-screen =
    🗓 <b>Dates of the competition</b>
    “{ $title }”
milestone-screen-zone = All times are those of Astana.
milestone-line-passed = ✓ { $name }: { $when }
milestone-line-next =
    ▶️ <b>{ $name }: { $when }</b>
    { $left } · on your device: { $yours }
milestone-line-later = ○ { $name }: { $when }
milestone-button = 🗓 Dates
