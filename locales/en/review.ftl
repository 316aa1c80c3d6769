## Criteria: annex 21 to the tender documents, order № 687

review-criterion-project = The project matches the technical specification
review-criterion-charter = The charter matches the service and article 5
review-criterion-database = In the NGO Database
review-criterion-experience = Experience
review-criterion-specialists = Specialists
review-criterion-region = Experience in the region
review-guidance-project = All seven sections and a match with the technical specification give 6. One section missing gives 0, and the application is not admitted.
review-guidance-charter = The aims of the charter match the service and a sphere of article 5: 2. If not: 0, and the application is not admitted.
review-guidance-database = Data filed by 31 March give 2, late ones 1. Not in the Database: 0, and the application is not admitted.
review-guidance-experience = Social projects: up to 2 years 1, up to 5 years 2, up to 8 years 3, more 4. Similar services: up to 2 years 5, up to 5 years 6, up to 8 years 7, more 8. Acts and invoices are needed.
review-guidance-specialists = Enough service or qualification gives 2, both give 4, none 0. Papers are needed.
review-guidance-region = In this region: up to 2 years 2, up to 5 years 4, more 6, none 0. Acts and invoices are needed.

## Criteria: grants and awards whose organizer has no table of its own

review-criterion-need = How much the problem matters
review-criterion-match = Match with the theme and the charter
review-criterion-work = Methods and plan of work
review-criterion-result = Expected results
review-criterion-budget = Grounds of the costs
review-criterion-capacity = Capacity of the organization and team
review-guidance-need = The problem is shown by data, and whom it concerns.
review-guidance-match = The project fits the theme and the clause of the charter it names.
review-guidance-work = The events lead to the goal, with times and who is responsible.
review-guidance-result = Results can be measured, with where they start and how they are checked.
review-guidance-budget = Each sum is needed, reckoned and tied to an event.
review-guidance-capacity = The organization has done such work, the team's qualification is proved.

## Why not admitted by points (for the protocol of results)

review-rejected-fatal = 0 points on “{ $criterion }” (point 461 of the Rules).
review-rejected-threshold = { $total } points in all, the least is { $threshold } (point 464 of the Rules).

## For staff: competitions and lots under examination

review-exams-button = 🔎 Examination
review-exams =
    🔎 <b>Examination</b>
    Competitions under examination: { $count }
review-exam =
    🔎 <b>Examination</b>
    “{ $title }”

    Choose a lot.
review-lot =
    🔎 “{ $title }”
    <b>Lot { $number }: { $theme }</b>
review-lot-ends = Last day of the examination: { $day }
review-lot-overdue = ⚠️ The time for the examination is over.
review-lot-admission = Applications: { $applicants }. Decided: { $decided } (admitted { $admitted }, rejected { $rejected }).
review-lot-reviews = Given to experts: { $given }. Finished: { $finished }.
review-next-nobody = Nobody applied for this lot: there is nothing to examine.
review-next-admission = <b>Next:</b> go through the applications by the list and decide. Left: { $count }.
review-next-experts = <b>Next:</b> give the admitted applications to experts. Without any: { $count }.
review-next-scores = <b>Next:</b> wait for the experts. Not finished: { $count }.
review-next-results = <b>All is examined.</b> The protocol of results can be made.
review-admission-button = 📋 Admission: { $decided } / { $applicants }
review-experts-button = 👥 Experts
review-progress-button = 📊 Progress
review-ranking-button = 🏁 Points and places
review-lot-button = 🔎 To the lot

## The commission

review-commission-button = 👥 Commission
review-commission =
    👥 <b>Commission</b>
    “{ $title }”
    Members: { $count }. The protocol will name them so.
review-commission-member =
    <b>{ $name }</b> · { $part }
    { $post }
review-part-chair = chair
review-part-deputy = deputy chair
review-part-member = member
review-part-secretary = secretary
review-add-chair-button = ➕ Chair
review-add-deputy-button = ➕ Deputy
review-add-member-button = ➕ Member
review-add-secretary-button = ➕ Secretary
review-commission-name =
    New member: <b>{ $part }</b>.
    Write the full name as it is to stand in the protocol.
review-commission-post-kk =
    <b>{ $name }</b>
    Write post and organization <b>in Kazakh</b>. For example: Қоғамдық даму басқармасы басшысының орынбасары.
review-commission-post-ru =
    <b>{ $name }</b>
    Now write post and organization <b>in Russian</b>.
review-commission-post-button = ✏️ Change the post
review-commission-end-button = ➖ Leaves the commission
review-commission-end = Does <b>{ $name }</b> leave the commission? Earlier protocols keep the name.
review-commission-end-yes-button = ➖ Yes, leaves
review-commission-ended-note = No member any more

## Admission by list

review-admission-list = Go through each application by the list and decide. Applicants are not asked for papers, and none are replaced (point 204 of the Rules).
review-item-bin = The BIN is right and the organization's own
review-item-section = Section “{ $name }” is complete
review-item-file = Enclosed: { $name }
review-item-price = The requested sum is within the lot
review-item-shares = Institutional development is within the share of the law
review-item-kept-database = In the NGO Database
review-item-kept-charter = The charter matches the service and article 5
review-item-kept-unfair = Not in the register of unfair participants
review-item-kept-liquidation = Not in liquidation
review-item-kept-bankrupt = Not bankrupt
review-item-kept-enforcement = No debt under enforcement proceedings
review-item-kept-arrest = Property not under arrest
review-item-kept-suspended = Activity not suspended
review-item-kept-relatives = Head and founders are no close relatives of customer or operator
review-item-kept-terrorism = Head and founders are on no list of financing of terrorism or extremism
review-item-kept-awarded = No award in the last three years
review-hint-met = (by the data: yes)
review-hint-not-met = (by the data: no)
review-hint-look = (look yourself)
review-item-note = Note: { $note }
review-item-how = Look, then press a button. What you write here becomes the note of this point.
review-met-button = ✅ Met
review-not-met-button = ❌ Not met
review-rest-button = ✅ The rest is met
review-read-button = 📄 Application and files
review-undecided = Not decided yet.
review-admitted = ✅ <b>Admitted to the competition.</b>
review-rejected =
    ❌ <b>Not admitted to the competition.</b>
    Reason: { $reason }
    { $detail }
review-admit-button = ✅ Admit
review-reject-button = ❌ Reject
review-reject = Choose the reason. The protocol knows exactly these three.
review-reason-qualification = does not meet the qualification requirements
review-reason-documents = does not meet the requirements of the tender documents
review-reason-article-7 = breaks article 7 of the Law
review-reason-qualification-button = Qualification requirements
review-reason-documents-button = Tender documents
review-reason-article-7-button = Article 7 of the Law
review-why-kk = Write in full <b>in Kazakh</b> what exactly is not met, and where it is seen. For example: «Жарғының көшірмесінде 3–5-беттер жоқ».
review-why-ru = Now write the same <b>in Russian</b>.
review-why-kk-button = ✏️ Kazakh text
review-why-ru-button = ✏️ Russian text
review-reject-sure =
    The applicant and the protocol will see:

    <b>{ $reason }</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
review-reject-yes-button = ❌ Reject
review-next-application-button = ➡️ Next application

## Experts: drawing, assignment, progress

review-experts =
    <b>Experts</b>
    For this lot: { $experts }. Admitted applications without any: { $alone }.
    Members of organizations that applied are not counted.
review-drawn =
    🎲 Drawn: { $at }
    Experts: { $experts }, applications: { $submissions }, each: { $each }
    Seed: <code>{ $seed }</code>
review-draw-button = 🎲 Draw lots
review-draw =
    🎲 <b>Drawing</b>
    Experts: { $experts }, applications: { $submissions }. How many experts for each application?
review-draw-nobody = There is no expert to draw. Ask an administrator to add some.
review-draw-sure =
    🎲 Applications: { $submissions }, experts for each: { $each }. { $reviews } reviews in all, shared evenly among { $experts }.

    Lots are drawn once: outcome and seed are kept and published.
review-draw-yes-button = 🎲 Draw lots
review-drawn-note = Drawn. Reviews given: { $count }
review-nobody-given = No expert yet.
review-expert-progress =
    👤 <b>{ $expert }</b>
    Given { $given }, declared { $declared }, finished { $finished }
    Criteria scored: { $scored } / { $criteria }
review-ask-button = 🔔 Remind
review-asked-note = { $count ->
    [0] All were reminded today
   *[other] Experts reminded: { $count }
}
review-application-experts-button = 👥 Experts of the application
review-given-line = 👤 <b>{ $expert }</b> · { $state }
review-state-waiting = interests not declared
review-state-scoring = scoring, { $scored } / { $criteria }
review-state-finished = finished
review-state-conflict = conflict of interest
review-state-abstained = gave it back
review-state-recused = taken from them
review-scores-button = 🔢 Scores: { $expert }
review-take-button = ➖ Take from { $expert }
review-give-button = ➕ Give to an expert
review-give = Choose an expert. They hear of it at once.
review-give-nobody = There is nobody left to give it to.
review-given-note = Given
review-take = The application is taken from <b>{ $expert }</b>. Write why: the expert reads it, and it stays in the journal.
review-taken-note = ✅ Taken. The scores are kept and no longer count.
review-scores = 🔢 <b>{ $expert }</b>: points and reasons
review-score-line =
    <b>{ $criterion }</b>: { $points } / { $most }
    { $reason }
    <i>{ $at }</i>
review-score-old = <i>Before ({ $at }): { $points } / { $most }. { $reason }</i>

## Points and places

review-ranking-law = 🏁 <b>Points and places</b> (order № 687, points 461–474)
review-ranking-organizer = 🏁 <b>Points and places</b> (by the organizer's criteria)
review-ranking-unofficial = ⚠️ The organizer set no criteria: a usual table is used, which no act confirms.
review-ranking-provisional = ⚠️ Provisional: not everything is decided.
review-failed-none = Nobody applied: the competition failed for this lot.
review-failed-nobody-admitted = Nobody was admitted: the competition failed for this lot.
review-failed-one-of-many = One of several was admitted: the competition failed for this lot.
review-placed = <b>Place { $place }.</b> { $name } (number { $number } in the list)
review-ranked = <b>{ $name }</b> (number { $number } in the list)
review-total = Points: { $total } / { $most }
review-unscored = The experts have not finished.
review-price = Requested: { $price }
review-notional = Requested: { $price }, cut { $cut } %, notional price { $notional }
review-tied = ⚠️ Equal to another one. The earlier submission decided: for the commission to look at.

## For experts: what is given to me

review-own-button = 📋 For me to score: { $count }
review-own =
    📋 <b>Applications given to me</b>
    Not finished: { $count }

    🔒 declare your interests first, ✏️ scoring, ✅ finished.
review-open-own-button = 📋 Open my applications
review-head =
    “{ $title }”
    Lot { $number }: { $theme }
    <b>{ $name }</b>, BIN { $bin }
review-interests = 🔒 Before the application opens: have you anything to do with this organization? Mark what there is. If there is anything, it does not open, and somebody else scores it.
review-interest-employer = I work there
review-interest-founder = Founder or member
review-interest-paid = Paid by it within a year
review-interest-family = A relative is there
review-no-interest-button = ✅ Nothing to do with it
review-interest-button = ↩️ Declare and give back
review-conflict-note = ✅ Declared. The application was not opened, and the secretary knows.
review-abstain-button = ↩️ Give back
review-abstain = Why do you give this application back? Write the reason: the secretary reads it. Then it is yours no longer.
review-abstained-note = ✅ Given back, and the secretary knows.
review-text-button = 📖 Read
review-files-button = 📎 PDF and files
review-organization = <b>Organization</b>
review-section = <b>{ $title }</b>
review-field = <u>{ $label }</u>
review-table-total = Total: { $total }
review-criterion-open = ▫️ { $number }. { $criterion } (at most { $most })
review-criterion-given = ✅ { $number }. { $criterion }: <b>{ $points }</b> / { $most }
review-sum = Points: { $total } / { $most }
review-left = Read the application and give points on each criterion. Left: { $count }.
review-may-finish = All points are given. Look once more and press “Finish”: what is not finished does not count.
review-finished = ✅ <b>Finished.</b> Until the protocol of results is made you can open it again.
review-finish-button = ✅ Finish
review-reopen-button = ✏️ Open again
review-finished-note = Finished
review-reopened-note = Open again
review-criterion = <b>{ $number }. { $criterion }</b> (at most { $most })
review-guidance = <i>{ $guidance }</i>
review-fatal = ⚠️ 0 points here keep the application out.
review-hint-points = 💡 By what the organization says of itself: { $points }. Look at the papers yourself.
review-score-now = Now: <b>{ $points }</b>. { $reason }
review-points-press = How many points?
review-points-type = How many points? Write a whole number from 0 to { $most }.
review-score-why =
    Points: <b>{ $points }</b>
    Write the reason (10 characters at least): where the application shows it, what it lacks. Your name is not published beside it.
review-score-saved-note = ✅ Saved.

## Letters

review-told-given =
    📋 <b>Applications for you to score: { $count }</b>
    “{ $title }”, lot { $lot }

    First you declare whether you have to do with each organization, then it opens.
review-told-owed =
    🔔 <b>The time for scoring ends</b>
    Not finished by you: { $count }
review-told-taken =
    ↩️ <b>An application is yours no longer</b>
    “{ $title }”, lot { $number }: { $name }
    Reason: { $why }
review-told-ended =
    ↩️ <b>An expert gave an application back</b>
    “{ $title }”, lot { $number }: { $name }
    Reason: { $why }

    If need be, find another expert.
review-find-expert-button = 👥 Find an expert

## Refusals

refusal-lot-not-opened = The applications of this lot are not opened yet. They can be examined afterwards.
    .short = Not opened yet
refusal-examination-over = The protocol of results is made, so neither admission nor points can be changed. To correct them, first drop the draft of the protocol, or an appeal must be upheld.
    .short = The protocol is made
refusal-admission-incomplete = Look at all points of the list first. Left: { $count }.
    .short = Not all points were looked at
refusal-admission-points = { $count ->
    [0] All points are met: to reject, at least one must not be.
   *[other] Points not met: { $count }. To admit, all must be.
}
    .short = It does not fit the list
refusal-not-admitted = This application is not admitted. Only admitted ones are given to experts.
    .short = Not admitted
refusal-nothing-to-draw = Every admitted application has experts: there is nothing to draw.
    .short = Nothing to draw
refusal-expert-unknown = They cannot be given this application: the role has ended, they belong to an applicant, or they had it before. Choose somebody else.
    .short = Not this expert
refusal-experts-too-few = Too few experts: there are { $count }, each application needs { $each }. Choose fewer or ask an administrator to add some.
    .short = Too few experts
refusal-interest-first = Declare first whether you have to do with this organization. Then the application opens.
    .short = Declare your interests first
refusal-interest-declared = You have declared already. If you found a tie later, give the application back with a reason.
    .short = Declared already
refusal-review-over = This application is yours no longer: you gave it back, or the secretary took it.
    .short = Yours no longer
refusal-review-finished = You have finished. Open it again to correct it.
    .short = Finished
refusal-points-not-allowed = So many points cannot be given. Press one of the buttons or write a whole number from 0 to { $most }.
    .short = Not so many points
refusal-score-reason-short = The reason is too short: at least { $least } characters. Your points are kept, write more and send it again.
    .short = The reason is too short
refusal-review-incomplete = Give points on every criterion. Left: { $count }.
    .short = Not all points are given
