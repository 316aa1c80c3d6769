# Checking a competition file

file-at-line-and-field = Line { $line }, { $path }: { $text }
file-at-line = Line { $line }: { $text }
file-at-field = { $path }: { $text }
file-did-you-mean = Did you mean: { $nearest }?

file-fault-file-empty = The file is empty. Send a file that describes a competition.
file-fault-file-too-large = The file is too large. The limit is { $megabytes } MB.
file-fault-file-type = “{ $name }” is not recognized. Send a YAML (.yaml) or ZIP (.zip) file.
file-fault-file-encoding = The letters of the file cannot be read. Save it as UTF-8 and send it again.

file-fault-zip-broken = The archive cannot be opened. Pack the files into a ZIP again.
file-fault-zip-encrypted = The archive has a password. Send it without one.
file-fault-zip-too-large = The files in the archive are too large. Make pictures smaller or leave out what is not needed.
file-fault-zip-too-many = There are too many files in the archive. Keep only those the competition needs.
file-fault-zip-path = A file's path in the archive leads outside its folder. Gather the files in one folder and pack it again.
file-fault-zip-no-competition = There is no competition.yaml in the archive. Put it there with the other files.

file-fault-yaml-tab = The line is indented with Tab. Indent with spaces.
file-fault-yaml-indent = The indentation is wrong. Lines of one level begin in one column.
file-fault-yaml-twice = The field “{ $field }” is written twice. Keep one.
file-fault-yaml-quote = A quotation mark is not closed or stands in the middle of the text. Put the whole text in quotation marks.
file-fault-yaml-colon = There is a colon in the text. Put the whole text in quotation marks, or write it on a new line after “|”.
file-fault-yaml-bracket = A bracket is not closed. Close every [ or {"{"} that was opened.
file-fault-yaml-sign = The text begins with “{ $sign }”. Put it in quotation marks.
file-fault-yaml-several = There are several documents in the file. One file describes one competition: remove the line “---”.
file-fault-yaml-other = The line cannot be understood. Check indentation, colons and quotation marks.
file-fault-yaml-not-fields = The file is written as “field: value”. See the sample file.

file-fault-unknown-field = There is no field “{ $field }”.
file-fault-missing = The value is missing. Fill it in.
file-fault-expected-text = One value is written here.
file-fault-expected-list = A list is needed here: each item on a new line, beginning with “- ”.
file-fault-expected-fields = Inner fields are needed here. For example, write the text in two languages: kk: and ru:
file-fault-too-long = The text is too long: { $length } characters. The limit is { $max }.
file-fault-too-many = Too many items. The limit is { $max }.
file-fault-unknown-value = There is no value “{ $value }”. Allowed values: { $allowed }.
file-fault-code = The code “{ $value }” will not do. Use small Latin letters, digits and hyphens, for example turkistan-youth-2027.
file-fault-amount = The amount is written as “{ $value }”. Write a whole positive number of tenge, for example 12000000.
file-fault-number = “{ $value }” will not do. Write a whole number from 1 to { $max }.
file-fault-score = The score “{ $value }” is not understood. Write a number, for example 24.5.
file-fault-yes-no = “{ $value }” will not do. Write “yes” or “no”.
file-fault-moment = The date and time “{ $value }” are not understood, or there is no such day. Write Astana time, for example 2026-12-25 18:30.
file-fault-day = The day “{ $value }” is unclear or does not exist. Write it like this: 2027-02-01.
file-fault-url = The address “{ $value }” is not complete. Write one that begins with https://
file-fault-bin = “{ $value }” is not a BIN. A BIN has 12 digits: check them.
file-fault-tag = The tag “{ $value }” will not do. Use small Latin letters, digits and hyphens, for example youth.

file-fault-no-language = The text is written neither in Kazakh nor in Russian. Fill in kk: and ru:
file-fault-no-lots = There is no lot. Describe at least one.
file-fault-deadline-past = The deadline has passed. Write a date in the future.
file-fault-deadline-before-opening = The deadline is before the opening. Check both dates.
file-fault-results-before-deadline = Results are not published before the deadline. Check both dates.
file-fault-milestone-order = The dates are out of order: first { $earlier }, then { $later }. Look at both.
file-fault-sphere-of-social-order = Sphere { $sphere } is for the state social order alone (part 2 of article 5 of the law). Choose another one.
file-fault-lot-number-twice = Lot № { $number } is already described. Give each lot its own number.
file-fault-result-lot = There is no lot № { $number }. Check the number.
file-fault-intake-lacks = When applications are received elsewhere, fill in { $field } too.
file-fault-intake-extra = { $field } is needed only with intake: elsewhere. Correct one of the two.
file-fault-document-source = Give the document's text (text:) or its file (file:), one of the two.
file-fault-document-missing = There is no file “{ $name }” in the archive. Add it or correct the name.
file-fault-document-type = A file of this type will not do: “{ $name }”. Allowed types: { $allowed }.
file-fault-document-content = What is in “{ $name }” does not match its extension, or the file is damaged. Save it again.

file-fault-language-missing =
    { $language ->
        [kk] The Kazakh version is missing.
       *[ru] The Russian version is missing.
    } Without it the competition cannot be published.
file-fault-no-documents = There are no documents. Without documents in Kazakh and Russian the competition cannot be published.
file-fault-mixed-letters = Cyrillic and Latin letters are mixed in the word “{ $word }”. Type it again.
file-fault-same-text = The Kazakh and Russian texts are the same. Check the translation.
file-fault-amount-below = The amount is below what the law sets for this kind of competition: { $bound } ₸.
file-fault-amount-above = The amount is above what the law sets for this kind of competition: { $bound } ₸.
file-fault-file-unused = “{ $name }” is in the archive but not named in competition.yaml.

# What is missing: the list before publication
file-lack =
    { $language ->
        [kk] in Kazakh
       *[ru] in Russian
    }
file-lack-spheres = spheres
file-lack-regions = regions
file-lack-deadline = deadline
file-lack-lots = lots
file-lack-title = title
file-lack-summary = summary
file-lack-customer = customer
file-lack-needs = what applicants need
file-lack-lot = theme of lot № { $number }
file-lack-intake-place = where applications are received
file-lack-documents = documents
file-lack-specification = technical specification
file-lack-rules = competition documents
file-lack-form = application form
file-lack-contract = draft contract
file-lack-protocol = protocol
file-lack-other = another document
file-lack-item = { $what } ({ $language })
