## A project: an awarded application

project-list-button = 📁 Projects
project-list =
    📁 <b>Projects: { $count }</b>
    “{ $title }”
project-none = This competition has no projects yet.
project-button = 📁 The project's page
project-title = 📁 <b>{ $title }</b>
project-of = { $name }, BIN { $bin }
project-competition = Competition: “{ $title }”, lot { $lot }
project-amount = Sum: { $amount }
project-revoked = ⛔️ After a complaint the winner changed: no contract is concluded for this project.
project-contract = 📝 Contract No. { $number } of { $day }
project-term = Term: { $from } – { $until }
project-no-contract = 📝 No contract yet.
project-contract-waits = ⏳ The contract is concluded once { $day } is over and complaints are decided.
project-reports = <b>Reports</b>
project-no-reports = No report is due yet.
project-report-interim = Interim report
project-report-final = Final report
project-report-line = • { $kind }, due { $day }: { $state }
project-state-due = not submitted
project-state-overdue = ⚠️ overdue
project-state-submitted = submitted, being checked
project-state-returned = sent back for more
project-state-accepted = ✅ accepted

## For staff

project-contract-button = 📝 Enter the contract
project-contract-ask-number = 📝 <b>Write the number of the contract.</b> For example: 12-26
project-contract-ask-day = 📅 <b>Write the date of the contract.</b> For example: 07.12.2026
project-contract-ask-starts = 📅 <b>Write the first day of the project.</b>
project-contract-ask-ends = 📅 <b>Write the last day of the project.</b>
project-contract-note = The contract is entered.
project-report-interim-button = ➕ Interim report due
project-report-final-button = ➕ Final report due
project-report-ask-day =
    📅 <b>{ $kind }: write its last day.</b>
    The organization is reminded 14 and 3 days before, on the day, and once after it.
project-report-button = { $kind } · { $day }
project-accept-button = ✅ Accept
project-return-button = ↩️ Send back
project-return-ask = ↩️ <b>What does the report lack?</b> Write it in one message: the organization reads it.
project-accepted-note = The report is accepted.
project-returned-note = The report is sent back.
project-files-button = 📎 Files ({ $count })

## For the organization: a report

report-screen =
    📄 <b>{ $kind }</b>
    “{ $title }”
    Last day: <b>{ $day }</b> · { $state }
report-how = Send the text of the report as a message and its documents as files. All of it is kept at once. When it is ready, press “Submit”.
report-text =
    <b>Text:</b>
    { $text }
report-files = 📎 Files: { $names }
report-remark = ↩️ <b>Remark:</b> { $remark }
report-submit-button = 📤 Submit the report
report-clear-button = 🗑 Clear the report
report-clear = 🗑 <b>Remove all text and files?</b>
report-clear-yes-button = 🗑 Yes, remove
report-submitted-note = The report is submitted.
report-open-button = 📄 Open the report

project-told-due-many =
    ⏰ <b>{ $days ->
        [one] { $days } day
       *[other] { $days } days
    } left for a report</b>
    “{ $title }”: { $kind }, last day { $day }
project-told-due-today =
    ⏰ <b>Today is the last day for a report</b>
    “{ $title }”: { $kind }
project-told-overdue =
    ⚠️ <b>A report is overdue</b>
    “{ $title }”: { $kind }, its last day was { $day }. Please submit it as soon as you can.
project-told-submitted =
    📄 <b>A report was submitted</b>
    “{ $title }”: { $kind }
project-told-accepted =
    ✅ <b>Your report is accepted</b>
    “{ $title }”: { $kind }
project-told-returned =
    ↩️ <b>Your report is sent back</b>
    “{ $title }”: { $kind }

    { $remark }
project-told-contract =
    📝 <b>The contract is registered</b>
    “{ $title }”: No. { $number } of { $day }
    Term: { $from } – { $until }

## Site

project-site-title = Project
project-site-organization = Organization
project-site-competition = Competition
project-site-lot = Lot
project-site-amount = Sum
project-site-contract = Contract
project-site-contract-of = No. { $number } of { $day }
project-site-term = Term
project-site-reports = Reports
project-site-report = Report
project-site-due = Last day
project-site-state = State

## Refusals

refusal-contract-waits =
    <b>It is too early for the contract.</b>
    Enter it once the time for complaints ({ $day }) is over and every complaint is decided.
    .short = It is too early for the contract.
refusal-contract-day-unclear =
    <b>The date is not clear.</b>
    Write it like this: 07.12.2026. The number of a contract has 1 to 50 characters.
    .short = The date is not clear.
refusal-contract-days-order =
    <b>The last day is before the first.</b>
    Check the days and write them again.
    .short = The days are not in order.
refusal-project-revoked =
    <b>After a complaint this project is no longer the winner.</b>
    The corrected protocol names the present winner.
    .short = The project is no longer the winner.
refusal-report-day-unclear =
    <b>The day is not clear or already past.</b>
    Write a day to come like this: 07.12.2026.
    .short = The day is not clear or already past.
refusal-report-empty =
    <b>The report is empty.</b>
    First write its text or send a file, then submit it.
    .short = The report is empty.
refusal-report-sent =
    <b>The report is submitted.</b>
    It does not change while it is checked. If more is needed it is sent back to you.
    .short = The report is submitted.
refusal-report-not-sent =
    <b>The report is not being checked.</b>
    It is not submitted yet, or it is decided on already.
    .short = The report is not being checked.
refusal-report-files-full =
    <b>A report may have up to 20 files.</b>
    Remove some, or join several into one file.
    .short = A report may have up to 20 files.
