## What the law asks of the dates of a competition, for staff

law-title = ⚖️ <b>What the law asks, if published today:</b>
law-term-announcement =
    { $amount ->
        [one] At least { $amount } working day from announcement to deadline
       *[other] At least { $amount } working days from announcement to deadline
    } (rules № 687, point { $point }). Earliest deadline: { $day }.
law-term-repeat =
    { $amount ->
        [one] At least { $amount } working day from the announcement of a repeated competition to its deadline
       *[other] At least { $amount } working days from the announcement of a repeated competition to its deadline
    } (rules № 687, point { $point }). Earliest deadline: { $day }.
law-term-discussion =
    { $amount ->
        [one] At least { $amount } working day from the announcement for the preliminary discussion
       *[other] At least { $amount } working days from the announcement for the preliminary discussion
    } (rules № 687, point { $point }). Earliest end: { $day }.
law-term-examination =
    { $amount ->
        [one] At most { $amount } working day for the examination
       *[other] At most { $amount } working days for the examination
    } (rules № 687, point { $point }). Latest end: { $day }.
law-term-appeal =
    { $amount ->
        [one] At least { $amount } working day from the results for complaints
       *[other] At least { $amount } working days from the results for complaints
    } (rules № 687, point { $point }). Earliest end: { $day }.
law-term-award = Applications for awards are received every year before 1 September (the Law, article { $point }). Latest deadline: { $day }.
law-met = ✅ { $term }
law-broken = ⛔ { $term }
law-mend = Put the date in the file right and send it here again: until then the competition is not published.
law-mend-elsewhere = If it was announced elsewhere earlier, write its beginning there in the field opens: the period counts from it.
law-none = ⚖️ No least period is checked for this kind of competition: the periods of the grants' rules are not confirmed yet.
