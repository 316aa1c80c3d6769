# Papers: applications and competition documents as PDF and text.

paper-page = Page { $page } of { $pages }
paper-application = Application to the competition
paper-competition = Competition
paper-lot = Lot { $number }
paper-place = Place of implementation
paper-amount = Amount of the lot
paper-deadline = Deadline for applications
paper-organization = Applicant organization
paper-total = Total
paper-empty = not filled in
paper-draft = DRAFT
paper-receipt = Receipt
paper-receipt-number = Number
paper-receipt-submitted = Received
paper-receipt-hash = Digital fingerprint of the content (SHA-256)
paper-receipt-verify = Verify at
paper-signature = Signature and name of the head
paper-signature-date = Date

# Picture of an announcement

paper-card-published = New competition
paper-card-changed = Terms changed
paper-card-extended = Deadline extended
paper-card-moved = Deadline changed
paper-card-cancelled = Cancelled
paper-card-results = Results published
paper-card-deadline = Deadline for applications
paper-card-new-deadline = new deadline
paper-card-closed = Applications are closed
paper-card-stopped = No applications taken
paper-card-results-day = Results published on
paper-card-when = { $day }, { $time }
paper-card-day = { $weekday } · { $year }
paper-card-moment = { $weekday } · { $year } · Astana time
paper-card-amount = Total amount
paper-card-lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}

# Calendar file

paper-calendar-milestone = { $name }: { $title }
paper-calendar-cancelled = Competition cancelled: { $title }
paper-calendar-description =
    { $customer }
    Deadline for applications: { $moment }
    Read more: { $url }

# Protocol of an opening

paper-protocol = Protocol of the opening of applications
paper-protocol-number = Number of the protocol
paper-protocol-opened = Opened
paper-protocol-note = The applications were opened automatically after the deadline. They are listed in the order in which they arrived, in the time of Astana.
paper-protocol-counts = Applications: { $count }. Withdrawn before the deadline: { $withdrawn }. Late: { $late }.
paper-protocol-none = Nobody applied for this lot.
paper-protocol-none-failed = Nobody applied. By paragraph 473 of Rules № 687 the competition for this lot is declared failed.
paper-protocol-applicant = Applicant
paper-protocol-bin = BIN
paper-protocol-address = Address
paper-protocol-submitted = Submitted
paper-protocol-receipt = Receipt
paper-protocol-hashes = List of receipts
paper-protocol-verify = Compare a receipt with this list: { $url }
