## Opening of applications: letter, protocol

opening-head =
    🔓 <b>The applications are opened</b>
    “{ $competition }”
opening-lot-line = Lot { $number }: { $theme } — applications: <b>{ $count }</b>
opening-more-lots = { $count ->
    [one] { $count } more lot is
   *[other] { $count } more lots are
} in the protocol.
opening-own =
    📌 <b>Your application</b> (lot { $lot })
    Place in the list: <b>{ $place }</b> of { $total }
    Received: { $at }
    Receipt: <code>{ $receipt }</code>
opening-own-changed = ⚠️ Changes after it was last submitted do not count.
opening-next-order = <b>What comes next:</b> the commission examines the applications within 5 working days. No documents are asked for or replaced in that time. You will hear of the results here.
opening-next = <b>What comes next:</b> the organizer checks the applications and has them assessed. You will hear of the results here.
opening-staff = The applications may be read now. Every reading is recorded.
opening-protocol-button = 📜 Opening protocol
opening-kk-button = 📄 In Kazakh (PDF)
opening-ru-button = 📄 In Russian (PDF)
opening-site-button = 🌐 Page on the site
opening-protocol =
    📜 <b>Protocol of the opening</b>
    “{ $competition }”
    Deadline: { $due }
    Opened: { $opened }
opening-lot = <b>Lot { $number }: { $theme }</b>
opening-counts = Applications: { $count }. Withdrawn before the deadline: { $withdrawn }. Late: { $late }.
opening-none = Nobody applied for this lot.
opening-none-failed = Nobody applied. By paragraph 473 of Rules № 687 the competition for this lot is declared failed.
opening-applicant =
    <b>{ $place }. { $name }</b>
    BIN { $bin } · { $address }
    { $at } · <code>{ $receipt }</code>

## For staff: applicants

applicants-button = 👥 Applicants
applicants-title =
    👥 <b>Applicants</b>
    “{ $title }”
applicants-lot-sealed =
    <b>Lot { $number }: { $theme }</b>
    🔒 The applications are sealed. Deadline: { $until }. Before they are opened nobody can see who applied, or whether anybody did. This attempt was recorded.
applicants-sealed = 🔒 <b>The application is sealed.</b> Deadline: { $until }. It may be read only once it is opened. This attempt was recorded.
applicants-not-counted = This application is not in the opened list: it was withdrawn, or a newer version was submitted in its place.
applicants-audited = <i>Reading this list and each application is recorded.</i>

## Letter that the deadline has passed

closed-here =
    ⌛ <b>Applications are closed, and yours was not submitted</b>

    “{ $competition }”
    Lot { $number }: { $theme }
    Deadline: { $deadline }
closed-elsewhere =
    ⌛ <b>The deadline has passed</b>

    “{ $competition }”
    Lot { $number }: { $theme }
    Deadline: { $deadline }

    If you filed your application in the place named there, press “I filed it there”.
closed-late = Your attempts after the deadline are on record: { $count }.
closed-file = 📎 Your answers are in this file. The draft stays in the bot: you can read it and use it for the next competition.
