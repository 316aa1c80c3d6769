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
reminder-missing =
    { $count ->
        [one] <b>{ $count } question</b> still needs an answer.
       *[other] <b>{ $count } questions</b> still need an answer.
    } Sections: { $sections }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
reminder-only-submit = Every question has an answer. Check the application and submit it.
reminder-only-file-elsewhere = The application is ready. File it where the competition says, then mark it here.
reminder-more =
    { $count ->
        [one] And { $count } more draft.
       *[other] And { $count } more drafts.
    }
reminder-continue-button = ▶️ Continue
reminder-review-button = Open the application
reminder-all-button = My applications
