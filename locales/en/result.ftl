## The protocol of results: for everybody

result-protocol =
    🏁 <b>Results protocol No. { $number }</b>
    “{ $competition }”
result-corrects = ✏️ This protocol corrects protocol No. { $number }. The earlier one can still be read.
result-released = Published: { $moment }
result-not-released = 🔒 Not published yet.
result-appeal-until = Last day for a complaint: <b>{ $day }</b>
result-commission = <b>Commission</b> · { $present } present, { $needed } needed
result-seat-present = ✅ { $part }: { $who }
result-seat-absent = ▫️ { $part }: { $who } (absent)
result-part-chair = Chair
result-part-deputy = Deputy chair
result-part-member = Member
result-part-secretary = Secretary
result-lot = <b>Lot { $number }: { $theme }</b>
result-counts = Applications: { $count }, admitted: { $admitted }
result-failed-none = Lot { $lot }: the competition failed, as nobody applied.
result-failed-nobody-admitted = Lot { $lot }: the competition failed, as no application was admitted.
result-failed-one-of-many = Lot { $lot }: the competition failed, as only one of several applications was admitted.
result-applicant = <b>{ $name }</b> · BIN { $bin }
result-winner = 🏆 <b>Winner</b>
result-second = 🥈 Second place
result-place = Place: { $place }
result-admitted = Admitted to the competition
result-not-admitted = Not admitted to the competition
result-rejected =
    ⛔️ Rejected: { $reason }
    { $detail }
result-reason-qualification = does not meet the qualification requirements
result-reason-documents = does not meet the requirements of the tender documents
result-reason-article-7 = breaks the requirements of article 7 of the Law
result-total = Total score: <b>{ $total }</b> / { $most }
result-points = • { $name }: { $points } / { $most }
result-price = Sum asked for: { $price }
result-notional = Price offer: { $price }. Notional cut: { $cut } %. Notional price: { $notional }
result-kk-button = 📄 In Kazakh (PDF)
result-ru-button = 📄 In Russian (PDF)
result-protocol-button = 📜 Results protocol
result-summary = Results protocol No. { $number }.
result-summary-corrected = Results protocol No. { $number }. After a complaint it corrects protocol No. { $corrects }.

## For staff: writing the protocol

result-button = 🏁 Results
result-desk =
    🏁 <b>Results of the competition</b>
    “{ $title }”
result-desk-draft = Protocol No. { $number } is being written. Until it is published, scores and decisions do not change.
result-desk-again = ⚖️ A complaint was upheld: the lot is examined anew within 2 working days, then a correcting protocol is written.
result-desk-owed = <b>Left before the protocol: { $count }</b>
result-desk-ready = ✅ Every application has its decision and scores. The protocol can be written.
result-owed-admission = • Lot { $lot }, { $name }: no decision on admission (secretary)
result-owed-experts = • Lot { $lot }, { $name }: no experts assigned (secretary)
result-owed-scores = • Lot { $lot }, { $name }: experts who have not finished: { $count }
result-start-button = ✍️ Write the protocol
result-draft-button = ✍️ Go on with the protocol
result-of-button = 📜 No. { $number } · { $day }
result-draft = ✍️ <b>Draft of the protocol.</b> Until it is published only staff see it.
result-next-ask = <b>Next:</b> check who of the commission was there and ask a second person to agree.
result-next-again = <b>Next:</b> the protocol changed after it was agreed to. Ask for agreement again.
result-next-alone = <b>Next:</b> check who of the commission was there and publish.
result-next-release = ✅ A second person agreed. <b>Next:</b> the protocol can be published.
result-attendance-button = 👥 Who was there
result-attendance =
    👥 <b>Who was at the meeting?</b>
    Press a name to change its mark. Voting members present: { $present }, needed: { $needed }.
result-no-commission = The commission is not entered. Enter it first under “Examination”.
result-ask-button = ✋ Ask for agreement
result-asked-note = Agreement is asked for: a second person is told.
result-agree-button = ✅ I agree
result-agreed-note = Agreement recorded.
result-release-button = 📣 Publish
result-release =
    📣 <b>Publish protocol No. { $number }?</b>
    “{ $title }”

    It appears on the site at once and each applicant gets their own scores. It cannot be changed afterwards: only a new protocol after a complaint corrects it.
result-release-yes-button = 📣 Yes, publish
result-released-note = The results are published.
result-discard-button = 🗑 Delete the draft
result-discard =
    🗑 <b>Delete the draft of the protocol?</b>
    Decisions and scores stay and can be changed again.
result-discard-yes-button = 🗑 Yes, delete
result-discarded-note = The draft is deleted.
result-told-approval =
    ✋ <b>You are asked to agree to a results protocol</b>
    “{ $title }”, No. { $number }

    Read the protocol and agree to it.
result-open-button = Open the protocol

## For an applicant: one's own result

result-told =
    🏁 <b>The results of the competition are published</b>
    “{ $title }”
result-told-corrected =
    ✏️ <b>The results of the competition are corrected</b>
    “{ $title }”
    A complaint was upheld; the new protocol is No. { $number }.
result-told-own = 📌 <b>Your application: lot { $lot }, { $theme }</b>
result-told-winner = 🎉 <b>Congratulations!</b> The contract is concluded once the time for complaints is over.
result-told-appeal = If you do not agree, the owner of the organization may complain until the end of <b>{ $day }</b>.
result-told-more = The results of your other applications are in the protocol.
result-own-button = 🏁 Result

## Complaints

appeal-button = ⚖️ Complain
appeal-own-button = ⚖️ My complaint
appeal-screen =
    ⚖️ <b>Complaint about the results</b>
    “{ $title }”, lot { $lot }
    Protocol No. { $number }. Last day for a complaint: <b>{ $day }</b>
appeal-how = Two short messages are needed: what you do not agree with, and the facts. To whom, from whom and about which competition we add ourselves. The decision is due by the end of { $day }.
appeal-over = The time for complaints is over.
appeal-write-button = ✍️ Write a complaint
appeal-disputed =
    ⚖️ <b>Which decision or act do you not agree with?</b>
    For example: “5 points for experience”. Write it in one message.
appeal-facts =
    ⚖️ <b>Which facts support this?</b>
    Say where in your application or in which document it is seen.
appeal-written =
    <b>What you do not agree with:</b>
    { $disputed }

    <b>Facts:</b>
    { $facts }
appeal-check = Check it. A complaint cannot be changed once filed, but it can be withdrawn until it is decided.
appeal-file-button = ⚖️ File the complaint
appeal-again-button = ✏️ Write it anew
appeal-filed-note = Your complaint is registered.
appeal-withdraw-button = ↩️ Withdraw the complaint
appeal-withdraw = ↩️ <b>Withdraw the complaint?</b> While there is time you can file a new one.
appeal-withdraw-yes-button = ↩️ Yes, withdraw
appeal-withdrawn-note = The complaint is withdrawn.
appeal-of = ⚖️ <b>Complaint No. { $id }</b> · filed: { $at }
appeal-state-filed = ⏳ Being considered. The decision is due by the end of { $day }.
appeal-state-withdrawn = ↩️ Withdrawn.
appeal-state-returned = 📨 Sent back for what it lacks. While there is time it can be filed again.
appeal-state-upheld = ✅ Upheld. The lot is examined anew.
appeal-state-dismissed = ⛔️ Dismissed.
appeal-decision = <b>Decision:</b> { $decision }
appeal-told-filed =
    ⚖️ <b>A complaint about the results</b>
    “{ $title }”, lot { $lot }

    The decision is due by the end of { $day }. Until then no contract is concluded.
appeal-told-withdrawn =
    ↩️ <b>A complaint was withdrawn</b>
    “{ $title }”, lot { $lot }
appeal-told-decided =
    ⚖️ <b>Your complaint was decided</b>
    “{ $title }”, lot { $lot }
appeal-open-button = Open the complaint
appeal-list-button = ⚖️ Complaints ({ $count })
appeal-list = ⚖️ <b>Complaints that wait for a decision: { $count }</b>
appeal-for-staff =
    <b>Applicant:</b> { $name }, BIN { $bin }
    <b>Competition:</b> “{ $title }”, lot { $lot }, protocol No. { $number }
appeal-uphold-button = ✅ Uphold
appeal-dismiss-button = ⛔️ Dismiss
appeal-return-button = 📨 Send back
appeal-why-kk = ✍️ <b>Write the grounds of the decision in Kazakh.</b> They are published on the site: no personal data, please.
appeal-why-ru = ✍️ <b>Now write the same grounds in Russian.</b>
appeal-decide = <b>Take this decision?</b> It cannot be changed afterwards.
appeal-decide-yes-button = Yes, decide
appeal-decided-note = Decided; the applicant is told.

## Paper (PDF)

result-paper = Results protocol No. { $number }
result-paper-held = NOT PUBLISHED
result-paper-made = Written on
result-paper-released = Published
result-paper-appeal = Last day for a complaint
result-paper-verify = This protocol on the site: { $url }
result-paper-commission = Commission
result-paper-quorum = Voting members: { $members }. Present: { $present }. Needed: { $needed }.
result-paper-part = Part
result-paper-who = Name, post
result-paper-attendance = Attendance
result-paper-present = present
result-paper-absent = absent
result-paper-outcome = Outcome of the examination
result-paper-admitted = Admitted to the competition
result-paper-not-admitted = Not admitted to the competition
result-paper-rejected = Rejected
result-paper-scores = Points by criterion
result-paper-criterion = Criterion (most points)
result-paper-prices = Prices and places
result-paper-price = Price offer
result-paper-cut = Notional cut
result-paper-notional = Notional price
result-paper-place = Place
result-paper-winner = Winner: { $name }, BIN { $bin }
result-paper-second = Second place: { $name }, BIN { $bin }
result-paper-seed = Seed of the drawing of experts: { $seed }

## Site

result-site-title = Results protocol
result-site-none = No results are published yet.
result-site-link = Read the whole protocol
result-site-json = Data for programs (JSON)
result-site-corrected = This protocol was corrected by protocol No. { $number }.
result-site-projects = Projects
result-site-appeals = Complaints
result-site-no-appeals = There were no complaints.
result-site-filed = Filed
result-site-state = State
result-site-lot = Lot
result-site-decision = Decision
result-site-state-filed = being considered
result-site-state-withdrawn = withdrawn
result-site-state-returned = sent back
result-site-state-upheld = upheld
result-site-state-dismissed = dismissed

## Refusals

refusal-results-lots-sealed =
    <b>Some lots are not opened yet: { $count }.</b>
    Results are written once the applications of every lot are opened.
    .short = Not every lot is opened yet.
refusal-results-owed =
    <b>It is too early for the protocol: { $count } left.</b>
    What each application lacks is shown on the page “Results”.
    .short = It is too early for the protocol.
refusal-results-released =
    <b>The results are published.</b>
    A published protocol does not change: only a new one after an upheld complaint corrects it.
    .short = The results are published.
refusal-results-no-quorum =
    <b>No quorum: { $present } present, { $needed } needed.</b>
    Check who of the commission was there, or hold the meeting on another day.
    .short = No quorum.
refusal-results-changed =
    <b>The protocol changed after you saw it.</b>
    Open and read it again, then agree, or ask for agreement again.
    .short = The protocol changed, read it again.
refusal-appeal-over =
    <b>The time for complaints is over.</b>
    A complaint filed after it is not considered. You may still go to court.
    .short = The time for complaints is over.
refusal-appeal-waits =
    <b>You have a complaint about this application already.</b>
    Wait for its decision. To file a new one, withdraw it first.
    .short = Your complaint is filed already.
refusal-appeal-incomplete =
    <b>The complaint is not complete.</b>
    Write both what you do not agree with and the facts, then file it.
    .short = The complaint is not complete.
refusal-appeal-decided =
    <b>This complaint is decided already.</b>
    It cannot be changed any more.
    .short = This complaint is decided already.
refusal-appeal-return-late =
    <b>The time to send it back is over: { $day }.</b>
    Consider the complaint on its merits and decide.
    .short = The time to send it back is over.

refusal-results-by-protocol =
    <b>The results of this competition were published by a protocol.</b>
    A file cannot change them: once an appeal is upheld, write a correcting protocol.
    .short = Results are changed by a protocol alone.
