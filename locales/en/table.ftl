table-span-months = { $month } { $year }
table-span-days = { $days } { $month } { $year }

table-lines-title = Lines in the table: { $count }
table-lines-page = ({ $from }–{ $to } shown)
table-lines-open = To change a line, press its number.
table-sum-total = Total: { $sum }
table-sum-requested = Requested: { $sum }
table-sum-own = Own contribution: { $sum } ({ $share })
table-sum-institutional = { $mark } Institutional development and material support: { $sum } ({ $share }, at most { $most }%)
table-sum-left = ✅ The lot is { $lot }, left { $left }
table-sum-over = ⚠️ The lot is { $lot }, too much by { $over }

table-not-choice =
    Line { $line }: “{ $column }” is none of the choices: { $cell }. Write one of { $choices }.
    A whole line: <code>{ $example }</code>
table-not-period =
    Line { $line }: the time in “{ $column }” could not be read: { $cell }. Write <code>05.03.2027</code>, <code>5–7 March 2027</code> or <code>April–May 2027</code>.
    A whole line: <code>{ $example }</code>
table-own-above-sum = Line { $line }: the own contribution ({ $own }) is more than the sum of the line ({ $sum }). Give in “{ $column }” only what you pay of this line yourselves.
table-over-institutional = Institutional development and material support take { $sum }, that is { $share } of what is requested; the limit is { $most }% (article 6-1 of the law). Too much by { $over }. Lower these costs or pay them from your own contribution.

table-cell-empty = “{ $column }” is empty. Write its value.
table-cell-not-number = No number could be read in “{ $column }”: { $cell }. Write it in digits, such as <code>20</code>.
table-cell-not-money = No sum could be read in “{ $column }”: { $cell }. Write whole tenge, such as <code>150 000</code>.
table-cell-not-date = No date could be read in “{ $column }”: { $cell }. Write <code>05.06.2027</code>.
table-cell-not-choice = “{ $column }” is none of the choices: { $cell }. Write one of { $choices }.
table-cell-not-period = No time could be read in “{ $column }”: { $cell }. Write <code>05.03.2027</code> or <code>April–May 2027</code>.

table-line-title = { $label }: line { $line } of { $count }
table-line-cell = { $column }: <b>{ $value }</b>
table-line-blank = —
table-line-how = Press what you want to change. You may also write the whole line anew.
table-line-up-button = ↑ Up
table-line-down-button = ↓ Down
table-line-copy-button = ⧉ Copy
table-line-remove-button = ✖ Delete
table-line-back-button = ‹ To the table
table-line-moved-note = ✅ The line was moved.
table-line-copied-note = ✅ A copy of the line was added.
table-line-saved-note = ✅ The line was saved.
table-cell-title = Line { $line }, “{ $column }”
table-cell-now = Now: { $value }
table-cell-how = Write only the new value.
table-cell-choose = Choose:
table-cell-clear-button = Leave empty
table-cell-back-button = ‹ To the line

table-sheet-button = 📗 Fill in Excel
table-sheet-name = { $label } ({ $code })
table-sheet-sent = 📗 The Excel file was sent. Fill it in, save it and send it here: its lines replace those of the table.
table-sheet-kept = ✅ The file was taken, lines: { $count }. The whole table was replaced.
table-sheet-faulty = These cells of the file need mending. The table has not changed: mend them and send the file again.
table-sheet-cell = <b>{ $at }</b>: { $why }
table-sheet-more =
    { $count ->
        [one] …and { $count } more cell.
       *[other] …and { $count } more cells.
    }
table-sheet-not-xlsx = A table needs an .xlsx file, and this one is of another kind: { $name }. In Excel choose “Save as” → “Excel workbook (.xlsx)” and send it again. The button below gives a template.
table-sheet-too-large = The file is too large: at most 2 MB for a table. Take out pictures and other sheets and send it again.
table-sheet-broken = This file could not be opened. Open it in Excel, save it anew as .xlsx and send it, or take a new template with the button below.
table-sheet-no-heading = No row with the names of the columns was found. These are needed: { $columns }. Take the template with the button below and fill it in.
table-sheet-no-column = The file lacks these columns: { $columns }. Add them and send it again.
table-sheet-no-lines = The file has no filled lines. Write them under the names of the columns and send it again.
table-sheet-own-above-sum = the own contribution ({ $own }) is more than the sum of the line ({ $sum }).
table-sheet-guide-title = How to fill this in
table-sheet-guide-1 = 1. On the first sheet fill in one line for each cost or event. At most { $max } lines.
table-sheet-guide-2 = 2. Do not change the names of the columns. Empty lines are passed over.
table-sheet-guide-3 = 3. The file counts sums and totals itself; the bot checks and counts them again.
table-sheet-guide-4 = 4. Save the file as .xlsx and send it to the screen of this field in the bot.
table-sheet-guide-example = For example:
table-sheet-guide-tab = Guide
table-sheet-total = Total, tenge
table-sheet-own = Own contribution, tenge
table-sheet-requested = Requested, tenge
table-sheet-lot = Amount of the lot, tenge
table-sheet-left = Left of the lot, tenge
table-sheet-institutional = Share of institutional development (at most { $most }%)
table-sheet-good = Right
table-sheet-bad = Above the limit
table-sheet-bad-number = A number of 0 or more is needed here.
table-sheet-bad-choice = Choose from the list.
