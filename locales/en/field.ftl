## Fields of an application and of an organization's profile: how to answer, and what to mend in an answer

field-missing = This field is still empty. Please answer it: the application is not accepted without it.

field-text-how =
    Write one line. { $min ->
        [1] At most { $max } characters.
       *[other] From { $min } to { $max } characters.
    }
field-text-empty = This field takes text. Type the answer and send it as a message.
field-text-too-short = The answer has { $count } characters, which is too short. Write at least { $min } and send it again.
field-text-too-long = The answer has { $count } characters, the limit is { $max }. Too many by { $over }. Shorten it and send it again.

field-long-text-how =
    Send the text in one or several messages, then press “{ ui-done-button }”. { $min ->
        [1] At most { $max } characters.
       *[other] From { $min } to { $max } characters.
    }
field-long-text-empty = This field takes text. Type or paste it and send it as a message, or as several.
field-long-text-too-short = The text has { $count } characters so far, at least { $min } are needed. Still lacking: { $lacking }. Send the rest in the next message.
field-long-text-too-long = The text has { $count } characters, the limit is { $max }. Too many by { $over }. All of it is kept, but it must be shortened before submitting: press “{ application-field-restart-button }” and send a shorter one.
field-long-text-not-kept = This message was not kept: the text has grown beyond { $max } characters ({ $count }). What came before is in place. Shorten it and send it again.

field-number-how =
    Write a number in digits, for example { $decimals ->
        [0] <code>120</code>.
       *[other] <code>2.5</code>.
    } { $limits ->
        [both] From { $min } to { $max }.
        [min] At least { $min }.
        [max] At most { $max }.
       *[none] { "" }
    }
field-number-unclear = One number could not be read from this. Write only the number, in digits, for example <code>120</code> or <code>1 500</code>.
field-number-too-small = This number is too small. It must be from { $min } to { $max }. Write a number within these limits.
field-number-too-big = This number is too big. It must be from { $min } to { $max }. Write a number within these limits.
field-number-not-whole = This field takes a whole number. Write it without a fraction, for example <code>120</code>.
field-number-too-fine = Too many digits after the point. Allowed: { $decimals }. Round it, for example <code>2.5</code>.

field-money-how =
    Write the sum in tenge, for example <code>1 500 000</code> or <code>1.5 million</code>. { $limits ->
        [both] From { $min } to { $max }.
        [min] At least { $min }.
        [max] At most { $max }.
       *[none] { "" }
    }
field-money-unclear = One sum could not be read from this. Write it in tenge as one number, for example <code>1 500 000</code> or <code>1.5 million</code>.
field-money-not-whole = Sums are in whole tenge, without tiyn. Round it, for example <code>1 500 000</code>.
field-money-too-small = This sum is too small. It must be from { $min } to { $max }. Write a sum within these limits.
field-money-too-big = This sum is too big. It must be from { $min } to { $max }. Write a sum within these limits.
field-money-over-lot = The sum is above the lot: you wrote { $amount }, the lot is { $lot }. Too much by { $over }. Lower it and write it again.

field-date-how =
    Write a date, for example <code>{ $example }</code> or <code>5 June 2026</code>. { $limits ->
        [both] Within: { $from } – { $until }.
        [min] The earliest date: { $from }.
        [max] The latest date: { $until }.
       *[none] { "" }
    }
field-date-unclear = A date could not be read from this. Write one date like this: <code>05.06.2026</code> or <code>5 June 2026</code>.
field-date-no-year = The year is missing. Write the date with its year, for example <code>5 June 2026</code>.
field-date-no-such-day = The calendar has no such day: { $text }. Check the day and the month and write it again, for example <code>28.02.2026</code>.
field-date-too-early = This date is too early. The earliest is { $bound }. Check it and write it again, for example <code>05.06.2026</code>.
field-date-too-late = This date is too late. The latest is { $bound }. Check it and write it again, for example <code>05.06.2026</code>.

field-period-how =
    Write the first and the last day with a dash between: <code>{ $example }</code>. { $limits ->
        [both] Duration in days: from { $min } to { $max }.
        [min] Duration in days: at least { $min }.
        [max] Duration in days: at most { $max }.
       *[none] { "" }
    }
field-period-unclear = A period could not be read from this. Write two dates with a dash between: <code>01.03.2026 – 30.11.2026</code>.
field-period-one-day = Only one date is given. Add the last day: <code>01.03.2026 – 30.11.2026</code>.
field-period-no-year = The year is missing. Write the dates with the year: <code>01.03.2026 – 30.11.2026</code>.
field-period-no-such-day = The calendar has no such day: { $text }. Check both dates and write them again: <code>01.03.2026 – 30.11.2026</code>.
field-period-order = The last day ({ $to }) is before the first ({ $from }). Swap them and write again: <code>01.03.2026 – 30.11.2026</code>.
field-period-too-short = The period has { $days } days, at least { $min } are needed. Mend the dates and write again: <code>01.03.2026 – 30.11.2026</code>.
field-period-too-long = The period has { $days } days, at most { $max } are allowed. Mend the dates and write again: <code>01.03.2026 – 30.11.2026</code>.

field-choice-how = Press one of the buttons below.
field-choice-unknown = The list has no such choice. Press one of the buttons or write its number, for example <code>1</code>.
field-choice-several = Several choices fit: { $names }. Press the button of yours or write its full name.

field-choices-how =
    Mark what applies with the buttons, then press “{ ui-done-button }”. { $min ->
        [1] At most { $max }.
       *[other] From { $min } to { $max }.
    }
field-choices-unknown = This does not fit the choices of the list. Press the buttons or write the numbers with commas, for example <code>1, 3</code>.
field-choices-too-few = Marked: { $count }, at least { $min } needed. Mark more, then press “{ ui-done-button }”.
field-choices-too-many = At most { $max } may be marked. Take one away first: press a marked button again.

field-region-how = Choose the region from the list or write its name, for example <code>Turkistan Region</code>.
field-region-unknown = No such region was found. Write the name of a region or of a city of republican significance, for example <code>Turkistan Region</code>, or choose it from the list.
field-region-several = Several regions fit: { $names }. Write the full name, for example <code>Almaty Region</code>.

field-bin-how = Write 12 digits, for example <code>250340000010</code>. The BIN is on the certificate of state registration.
field-bin-empty = This field takes a BIN. Write 12 digits, for example <code>250340000010</code>.
field-bin-letters = A BIN has digits only, and here are other signs: { $signs }. Write only the 12 digits, for example <code>250340000010</code>.
field-bin-length = A BIN has 12 digits, and here are { $count }. Compare it with the certificate and write it again, for example <code>250340000010</code>.
field-bin-person =
    This looks like a person's IIN, not a BIN. An IIN is personal data, so it was not kept.
    Write the BIN of the organization: its fifth digit is 4, 5 or 6, for example <code>250340000010</code>.
field-bin-month = The first four digits of a BIN are the year and the month of registration. Here the third and fourth are { $month }, and there is no such month. Compare it with the certificate and write it again, for example <code>250340000010</code>.
field-bin-type = The fifth digit here is { $type }; for an organization it is 4, 5 or 6. Compare it with the certificate and write it again, for example <code>250340000010</code>.
field-bin-check-digit = The check digit does not fit: one digit differs, or two have changed places. Compare it with the certificate and write all 12 digits again, for example <code>250340000010</code>.

field-iban-how = Write the IBAN of the bank account: KZ and 18 characters, for example <code>KZ86 125K ZT50 0410 0100</code>. It is on the bank's certificate.
field-iban-empty = This field takes an IBAN. Write the 20 characters that begin with KZ, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-letters = An IBAN has Latin letters and digits, and here are other signs: { $signs }. Write it in Latin letters, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-card =
    This looks like the number of a bank card. It was not kept; do not send a card's number to anyone.
    Write the IBAN of the organization's account, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-country = An account in a bank of Kazakhstan begins with KZ, and this begins with { $start }. Write the organization's account, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-length = An IBAN has 20 characters, and here are { $count }. Compare it with the bank's certificate and write it again, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-form = The five characters after KZ must be digits. Compare it with the bank's certificate and write it again, for example <code>KZ86 125K ZT50 0410 0100</code>.
field-iban-checksum = The check number does not fit: one character differs. Compare it with the bank's certificate and write it again, for example <code>KZ86 125K ZT50 0410 0100</code>.

field-phone-how = Write the phone number, for example <code>+7 701 234 56 78</code>, or send a contact.
field-phone-unclear = A phone number could not be read from this. Write only the number, for example <code>+7 701 234 56 78</code> or <code>8 7172 12 34 56</code>.
field-phone-several = There are several numbers here. Write one, for example <code>+7 701 234 56 78</code>.
field-phone-too-short = The number has { $count } digits and is not complete. Write it with the code of the city or the operator, for example <code>+7 701 234 56 78</code>.
field-phone-too-long = The number has { $count } digits, which is too many. Check it and write it again, for example <code>+7 701 234 56 78</code>.
field-phone-no-such-code = No number has this code. Check the code of the operator or the city and write it again, for example <code>+7 701 234 56 78</code>.

field-email-how = Write the e-mail address, for example <code>info@uiym.kz</code>.
field-email-spaces = An e-mail address has no spaces. Write one address without spaces, for example <code>info@uiym.kz</code>.
field-email-no-at = An e-mail address has one @ sign. For example: <code>info@uiym.kz</code>.
field-email-cyrillic = The address has Cyrillic letters. Switch the keyboard to Latin and write it again, for example <code>info@uiym.kz</code>.
field-email-no-domain = After the @ sign the name of the site is not complete. Write it with its dot, for example <code>info@uiym.kz</code>.
field-email-unclear = This does not look like an e-mail address. Check it and write it again, for example <code>info@uiym.kz</code>.

field-link-how = Write the link to the page, for example <code>https://uiym.kz/zhoba</code>.
field-link-unclear = This does not look like a link. Copy it from the browser's address bar, for example <code>https://uiym.kz/zhoba</code>.
field-link-spaces = A link has no spaces. Send one link, for example <code>https://uiym.kz/zhoba</code>.
field-link-not-web = A link must begin with http or https, for example <code>https://uiym.kz/zhoba</code>.
field-link-too-long = The link is longer than { $max } characters. Send a shorter one, for example <code>https://uiym.kz/zhoba</code>.

field-file-how = Send the document or pictures of its pages, several files at once if you like, at most { $files } in all. PDF, Word, Excel, JPG, PNG, ZIP and e-signature files are taken, each up to { $max } MB. When everything is sent, press “{ ui-done-button }”.
field-file-not-file = This field takes a file. Press 📎 and send the document or a picture of it, for example <code>zhargy.pdf</code>.
field-file-wrong-kind = Files of this kind are not accepted: { $name }. Save it as PDF, Word, Excel, JPG or PNG and send it again, for example <code>zhargy.pdf</code>.
field-file-blank = The file is empty: { $name }. Open it on a computer, check it and send it again.
field-file-too-big = The file is too big: { $name } has { $size }, the limit is { $max } MB. Compress it as PDF or divide it and send it again.
field-file-locked = The file is locked with a password: { $name }. The commission cannot open it. Save it without a password and send it again.
field-file-locked-pdf = The file was taken, but it is protected: { $name }. If it asks for a password when opened, the commission cannot read it: save it without one and send it again.
field-file-broken = The end of the file is missing, as if it had not been loaded fully: { $name }. Open it on a computer, check it and send it again.
field-file-twice = This file is here already and was not added again: { $name }
field-file-too-many = { $most ->
    [one] { $most } file fits
   *[other] { $most } files fit
} here, this one was not added: { $name }. Put the pages into one PDF or ZIP, or take a file out.

field-table-how =
    Write each line with semicolons: { $columns }
    A message may have several lines. Copying from an Excel table works too. At most { $max } lines. Then press “{ ui-done-button }”.
field-table-empty =
    No line of the table was found here. Write it with semicolons: { $columns }
    For example: <code>{ $example }</code>
field-table-columns =
    Line { $line } has { $count } parts, { $needed } are needed: { $columns }
    Divide it with semicolons and send it again. For example: <code>{ $example }</code>
field-table-empty-cell =
    Line { $line }: the part “{ $column }” is empty. Fill it in and send it again.
    For example: <code>{ $example }</code>
field-table-not-number =
    Line { $line }: no number could be read from the part “{ $column }”: { $cell }. Write it in digits, for example <code>20</code>.
    The whole line: <code>{ $example }</code>
field-table-not-money =
    Line { $line }: no sum could be read from the part “{ $column }”: { $cell }. Write it in whole tenge, for example <code>150 000</code>.
    The whole line: <code>{ $example }</code>
field-table-not-date =
    Line { $line }: no date could be read from the part “{ $column }”: { $cell }. Write it like this: <code>05.06.2026</code>.
    The whole line: <code>{ $example }</code>
field-table-sum =
    Line { $line }: the sum does not agree. It says { $written }, and quantity times price is { $computed }. Mend it and send it again. The sum may be left out: the bot counts it.
    For example: <code>{ $example }</code>
field-table-too-few = The table has { $count } lines, at least { $min } are needed. Send the others in the next message.
field-table-too-many = The table would have { $count } lines, the limit is { $max }. This message was not kept: join lines that are alike and send it again.
field-table-over-lot = The total is { $total }, above the lot's amount ({ $lot }). Too much by { $over }. Lower a price or a quantity or remove a line: the price offer must not exceed the lot.
field-table-total = Total: { $total }

field-consent-how = Read it and, if you agree, press the button below.
field-consent-needed = The application cannot be submitted without confirming this. If you agree, press the button or write <code>yes</code>. You may come back later.
field-consent-given = Confirmed
