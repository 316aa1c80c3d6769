## Writing a competition step by step in the chat

authoring-desk-button = ✍️ Write a competition
authoring-list =
    <b>Competitions being written</b>

    Drafts: { $count }. Every answer is kept at once: stop and go on whenever you like.
authoring-new-button = ➕ New competition
authoring-new =
    <b>New competition</b>

    Choose its kind. The draft is kept at once.
authoring-continue-button = ▶️ Go on
authoring-review-button = 🔎 Check and publish
authoring-edit-button = ✏️ Edit in the chat
authoring-next-button = Next »
authoring-clear-button = ✖️ Take out
authoring-remove-button = 🗑 Delete
authoring-remove-yes-button = Yes, delete
authoring-remove = <b>Delete it?</b>
authoring-removed = 🗑 Deleted.
authoring-saved = ✅ Saved: { $name }
authoring-untitled = No title yet
authoring-none = not given
authoring-overview =
    📝 <b>{ $title }</b>
    { $state }. Press a field below to correct it. A competition file sent here takes the place of the draft.
authoring-overview-published =
    🗂 <b>{ $title }</b>
    { $state }. Corrections are gathered and wait to be confirmed: until then readers see what stood before.
authoring-state-draft = Draft
authoring-state-open = Published, applications still to be received
authoring-state-closed = No longer receiving applications
authoring-state-opened = Applications opened
authoring-state-results = Results published
authoring-state-cancelled = Cancelled
authoring-place = Step: { $number } / { $total }
authoring-head = <b>{ $name }</b>
authoring-block = <b>{ $name }:</b>
authoring-block-lacking = ⚠️ <b>{ $name }:</b>
authoring-value = { $value }
authoring-both =
    🇰🇿 { $kk }
    🇷🇺 { $ru }
authoring-now = Now: <b>{ $value }</b>
authoring-write-kk = 🇰🇿 Write the text <b>in Kazakh</b> (up to { $most } characters).
authoring-write-ru = 🇷🇺 Write the text <b>in Russian</b> (up to { $most } characters).
authoring-kk-button = 🇰🇿 Kazakh
authoring-ru-button = 🇷🇺 Russian
authoring-both-button = Both

authoring-field-kind = Kind
authoring-field-customer = Customer
authoring-field-title = Title
authoring-field-summary = Summary
authoring-field-spheres = Spheres
authoring-field-regions = Regions
authoring-field-themes = Themes
authoring-field-budget = Budget
authoring-field-deadline = Deadline
authoring-field-opens = First day of intake
authoring-field-repeat = Repeat competition
authoring-field-milestones = Other moments
authoring-field-needs = Requirements
authoring-field-lots = Lots
authoring-field-intake = Intake
authoring-field-intake-place = Place of intake
authoring-field-intake-url = Link to that place
authoring-field-limit = Number of applications
authoring-field-form = Application form
authoring-field-documents = Documents
authoring-field-code = Code

authoring-ask-kind = Choose the kind of competition. Another kind brings its usual form and number of applications.
authoring-ask-customer = Who holds the competition? Write the full official name or choose an earlier one.
authoring-ask-title = What is the competition called?
authoring-ask-summary = What is it about, and for whom? Two or three sentences are enough.
authoring-ask-spheres = Mark the spheres of article 5 of the law, then press “Done”.
authoring-ask-regions = Where will the project be carried out? Mark the regions, then press “Done”.
authoring-ask-themes = Mark the themes subscribers look for. If one is not listed, write it in Latin letters, such as <code>youth</code>.
authoring-ask-budget = Which budget pays? Experience in the region counts for local budgets only.
authoring-ask-deadline = When does intake end? Choose a day or write it: <code>25.12.2026 18:30</code>. Astana time.
authoring-ask-opens = When does intake begin? If not given, with publication.
authoring-ask-repeat = Is it held anew in place of one that failed? The law gives it a shorter period.
authoring-ask-milestones = Other moments: none has to be given, what the law sets is reckoned by itself. Press the one you need.
authoring-ask-milestone = <b>{ $name }</b>: choose a day or write it. Astana time.
authoring-ask-needs = What must an applicant have, and what enclose?
authoring-ask-lots = The lots of the competition. Nominations of an award are written here too.
authoring-ask-intake = Where are applications received?
authoring-ask-intake-place = Where is it filed? Write the name of the portal or institution.
authoring-ask-intake-url = Send the link to that portal or page.
authoring-ask-limit = How many applications of one organization are received? Choose or write a number.
authoring-ask-form = Which application form is filled in?
authoring-ask-documents = Send the documents here as files, both Kazakh and Russian. Kind and language can be corrected afterwards.
authoring-ask-code = The short name in the link: small Latin letters, digits and hyphens. Write another one if you like.

authoring-opens-at-once = from publication
authoring-intake-here = In this service
authoring-intake-elsewhere = Elsewhere
authoring-form-social-order = State social order
authoring-form-grant = State grant
authoring-form-award = Award
authoring-form-own = A form of its own
authoring-hour = <b>{ $day }</b>: choose an hour or write it, such as <code>18:30</code>.
authoring-earliest = If published today, the earliest day by law is <b>{ $day }</b> (at least { $amount ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }, rules p. { $point }).

authoring-needs-kk = 🇰🇿 Write a requirement <b>in Kazakh</b>. Several at once will do: each on a line of its own.
authoring-needs-ru = 🇷🇺 Now the same <b>in Russian</b>, in the same order: each on a line of its own.

authoring-lots-add = ➕ To add a lot, write its theme <b>in Kazakh</b>.
authoring-lots-sum = { $count }, { $sum } in all
authoring-lot-line = <b>Lot № { $number }</b>
authoring-lot-theme = Theme
authoring-lot-amount = Amount
authoring-lot-place = Place
authoring-lot-region = Region
authoring-lot-description = Description
authoring-lot-service = Period of service
authoring-lot-ask-amount = Write the amount of the lot in tenge or in monthly calculation indexes: <code>6 500 000</code>, <code>6.5 million</code>, <code>500 MCI</code>.
authoring-lot-ask-region = Choose the region of the lot.
authoring-lot-ask-service = Write the first and the last day of the service: <code>01.02.2027 – 30.11.2027</code>.
authoring-amount-both = { $tenge } = { $indexes } MCI (1 MCI = { $index })
authoring-lot-up-button = ⬆️ Up
authoring-lot-down-button = ⬇️ Down
authoring-lot-copy-button = 📄 Copy

authoring-document =
    { $flag } <b>{ $title }</b>
    { $kind } · { $size }
authoring-document-ask = Check its kind and language. To change the title, write another one.

## Comparing the languages

authoring-check =
    <b>Check of the texts</b>

    Kazakh and Russian were compared. Doubts do not stop publication, but have to be looked at.
authoring-check-none = ✅ Nothing doubtful was found.
authoring-check-button = 🔍 Compare the languages
authoring-doubts = 🔍 <b>The languages may differ:</b> { $count }. Look at it before publishing.
authoring-faults = ❌ <b>Fields contradict each other:</b>
authoring-doubt-length = ⚠️ One text is more than twice as long as the other. Kazakh: { $kk } characters, Russian: { $ru }.
authoring-doubt-figures = ⚠️ Figures and dates do not agree. Only in Kazakh: { $kk }. Only in Russian: { $ru }.
authoring-seen-button = ✅ Looked at, it is right
authoring-seen-note = Noted.

## Copies and versions

authoring-repeat-button = 🔁 Hold it anew
authoring-year-button = 📄 Make a copy
authoring-copied-repeat = 🔁 <b>A draft of the repeat competition was made.</b> Set its deadline and check the texts.
authoring-copied-year = 📄 <b>A copy was made.</b> The dates were taken out: set new ones.
authoring-versions-button = 🕓 Versions
authoring-versions =
    <b>Versions</b>
    “{ $title }”

    In all: { $count }. Choose one to see what changed.
authoring-version =
    <b>{ $what }</b>
    { $when }
    By: { $who }
authoring-version-service = the service itself
authoring-version-published = Published
authoring-version-changed = Changed
authoring-version-results = Results
authoring-version-cancelled = Cancelled

## Refusals

refusal-field-fixed =
    <b>This field can no longer be changed.</b>
    Applicants have relied on it. Other fields are on the page of the competition.
    .short = This field can no longer be changed.
refusal-text-over =
    <b>The text is too long: { $length } characters.</b>
    At most { $most }. Your text is still in the chat: shorten it and send it again.
    .short = The text is too long.
refusal-themes-full =
    <b>Too many themes.</b>
    At most 20. Take one out and mark again.
    .short = Too many themes.
refusal-needs-full =
    <b>Too many requirements.</b>
    At most { $most }. Join some of them.
    .short = Too many requirements.
refusal-lots-full =
    <b>Too many lots.</b>
    At most { $most }. Write the rest as another competition.
    .short = Too many lots.
refusal-documents-full =
    <b>Too many documents.</b>
    At most { $most }. Join some in one file.
    .short = Too many documents.
refusal-document-unsound =
    <b>This file cannot be a document.</b>
    Send it as a file, not as a photo. It may be: { $allowed }.
    .short = This file cannot be a document.
refusal-document-too-large =
    <b>The file is too large.</b>
    At most { $most } MB. Make its pictures smaller and send it again.
    .short = The file is too large.
refusal-intake-url-unclear =
    <b>The link is unclear.</b>
    Send the whole address, such as <code>https://cisc.kz</code>.
    .short = The link is unclear.
refusal-limit-unclear =
    <b>The number is unclear.</b>
    Write a whole number from 1 to { $most }, or press “unlimited”.
    .short = The number is unclear.
refusal-code-unclear =
    <b>This code will not do.</b>
    Only small Latin letters, digits and hyphens, up to { $most }, such as <code>turkistan-youth-2027</code>.
    .short = This code will not do.
refusal-code-taken =
    <b>The code “{ $code }” is taken.</b>
    Another competition has it. Write another one.
    .short = This code is taken.
refusal-theme-unclear =
    <b>The theme is unclear.</b>
    Write it in small Latin letters, such as <code>youth</code>.
    .short = The theme is unclear.
refusal-amount-unclear =
    <b>The amount is unclear.</b>
    Write <code>6 500 000</code> or <code>500 MCI</code>.
    .short = The amount is unclear.
refusal-moment-past =
    <b>This moment has passed.</b>
    Choose a day and an hour to come.
    .short = This moment has passed.
refusal-moment-order =
    <b>The moments are not in order.</b>
    Beginning and discussion come before the deadline, examination and results after it. Check the dates.
    .short = The moments are not in order.
refusal-service-order =
    <b>The last day is before the first.</b>
    Check both dates and write them again.
    .short = The last day is before the first.
refusal-service-unclear =
    <b>The two dates are unclear.</b>
    Write <code>01.02.2027 – 30.11.2027</code>.
    .short = The two dates are unclear.
refusal-repeat-too-early =
    <b>This competition is not over yet.</b>
    It can be held anew once its deadline has passed.
    .short = This competition is not over yet.
refusal-fields-contradict =
    <b>Fields of the competition contradict each other.</b>
    Which ones is shown under “Compare the languages”. Correct them.
    .short = Fields contradict each other.
refusal-doubts-unseen =
    <b>Doubts about the languages were not looked at: { $count }.</b>
    Open the comparison, say that you looked, then publish.
    .short = Doubts about the languages were not looked at.
