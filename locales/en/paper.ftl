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
