# Early check: what the form lets pass and the commission may not

check-field = ⚠️ <b>{ $label }</b>
check-profile = Organization profile
check-doubts = <b>Look once more: { $count }.</b> These do not stop you from submitting, but the commission may take them for errors.
check-whole-but = ✅ <b>Everything is filled in.</b> But look once more at some points: { $count }. They do not stop you from submitting, but the commission may take them for errors.
check-doubts-left = ⚠️ Points left to look at: { $count }. The commission may not ask for explanations later.
check-outside =
    { $line ->
        [0] The time goes beyond the contract: { $days }.
       *[other] Line { $line } goes beyond the time allowed: { $days }.
    } Allowed: { $bounds }. Mend the dates.
check-sum = The text names a total of { $written }, but the table comes to { $total }. Make them agree.
check-name = Here it says “{ $written }”, while the name itself is “{ $name }”. Write one name in one way.
check-iin = The text holds a number that looks like an IIN. No field needs it: take personal data out.
check-confirm = The form was corrected, or the answer was copied from another application. Read it and confirm or change it.
check-database-absent = The profile says nothing was filed to the NGO Database. Who is not in it is not admitted. File at infonpo.gov.kz and write down the date.
check-database-late = The filing to the NGO Database was after 31 March, or has not been made this year. That costs 1 point; if the date is wrong, mend it.
