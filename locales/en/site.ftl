## Shared

site-name = Әріптес
site-tagline = Competitions for non-governmental organizations
site-skip = Skip to content
site-menu = Menu
site-languages = Language
site-nav-competitions = Competitions
site-nav-archive = Archive
site-nav-receipts = Verify a receipt
site-nav-privacy = Personal data
site-open-bot = Open the Telegram bot
site-footer-about = Әріптес (“partner”) shows the competitions of Kazakhstan’s state social order, state grants and awards openly to all. All times are Astana time.
site-footer-law = Article 3 of Law № 36-III of 12 April 2005: equal opportunities, publicity and openness.

## Home

site-home-title = Never miss a competition, apply in your own language
site-home-lead = Әріптес tells non-governmental organizations about open competitions for the state social order, grants and awards. The Telegram bot helps to fill in the application step by step in Kazakh or Russian and reminds of the deadline.
site-home-see-open = See open competitions
site-home-nearest = Nearest deadline
site-home-open = Open for applications now
site-home-none = Nothing is open now. The bot will tell you as soon as a new competition appears.
site-home-all = All competitions
site-home-steps = How it works
site-home-step-1 = Subscribe
    .text = Choose your region and sphere. The bot tells you of a new competition in your language.
site-home-step-2 = Fill in the application
    .text = The bot asks one thing at a time and saves each answer at once. Stop whenever you like and go on later.
site-home-step-3 = Submit in time
    .text = The bot reminds you three days, one day and three hours before. Once submitted, you hold a receipt with a number and the time.
site-home-figures = Today in figures
site-figure-open = open now
site-figure-amount = total of the open lots
site-figure-published = published in all
site-figure-results = with results
site-home-archive = The first competition with documents in Kazakh
    .text = The competition of 2009 is kept in the archive of this site: its thematic blocks, documents and results.
    .link = Open the archive

## List of competitions

site-competitions-title = Competitions
site-competitions-lead = State social order, state grants and awards.
site-search = Search by word
site-search-help = In Kazakh or Russian, for example: жастар, экология, волонтер
site-filter-kind = Kind
site-filter-region = Region
site-filter-sphere = Sphere
site-filter-state = Applications
site-filter-any = All
site-filter-show = Show
site-filter-clear = Clear the filter
site-found = { $count ->
    [one] { $count } competition found
   *[other] { $count } competitions found
}
site-found-none = No such competition. Try a shorter word or clear the filter.
site-paging = Pages
site-page = Page { $page } of { $pages }
site-next = Next
site-previous = Previous
site-state-open = Open for applications
site-state-upcoming = Opens soon
site-state-closed = Closed
site-state-results = Results published
site-state-cancelled = Cancelled
site-state-archive = Archive
site-state-draft = Draft

## Competition

site-deadline = Deadline for applications
site-opens = Opens
site-customer = Customer
site-kind = Kind
site-regions = Region
site-spheres = Sphere
site-amount = Total amount
site-published = Published
site-lot-count = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
site-apply = Apply through the bot
site-follow = Open in the bot
site-elsewhere = Where applications are received
site-elsewhere-text = The bot helps to prepare the documents, but you submit the application there yourself.
site-lots = Lots
site-lot = Lot
site-lot-theme = Theme
site-lot-place = Place
site-lot-amount = Amount
site-timeline = Dates
site-timeline-calendar = Add the dates to a calendar (.ics)
site-needs = What you need
site-documents = Documents
site-documents-kk = In Kazakh
site-documents-ru = In Russian
site-clarifications = Clarifications
site-clarifications-none = No clarifications published yet. If you have a question, write to the organizer through the bot.
site-answer = Answer
site-results = Results
site-results-organization = Organization
site-results-project = Project
site-results-place = Place
site-results-score = Score
site-results-amount = Amount
site-other-language = This competition is published in Kazakh and Russian.
site-read-in-russian = Read in Russian

## Archive

site-archive-title = Archive
site-archive-lead = Open competitions have been held since 2003. The competition of 2009, the first whose documents came in Kazakh, is kept here in full.
site-archive-none = The archive is still empty.

## Verify a receipt

site-receipts-title = Verify a receipt
site-receipts-lead = Enter the number of the receipt or its SHA-256. Neither the content of the application nor the organization is shown here.
site-receipts-label = Number or SHA-256
site-receipts-check = Verify
site-receipts-found = This receipt exists
site-receipts-none = There is no such receipt
    .text = Check the number: it is in the message the bot sent when the application was submitted.
site-receipts-number = Number
site-receipts-submitted = Received
site-receipts-competition = Competition
site-receipts-hash = Digital fingerprint of the content (SHA-256)
site-receipts-replaced = A newer version of this application was submitted later. The newer version has a receipt of its own.
site-receipts-withdrawn = The application was withdrawn: { $moment }.

## Personal data

site-privacy-title = Personal data
site-privacy-lead = What we keep, what for, and how to delete it.
site-privacy-site = On the site
    .text = The site uses no cookies, does not track you and sends no requests to other servers.
site-privacy-bot = In the bot
    .text = The bot keeps your Telegram id, name, chosen language, subscription and the answers of your applications. It asks for your consent before it writes down personal data.
site-privacy-sealed = Who sees an application
    .text = Until the deadline only your organization sees the application: nobody else knows what it says or who applied. After the deadline the organizer of the competition examines it.
site-privacy-published = What is published
    .text = After the deadline the opening protocol is published: the organization, its BIN, address and when it applied. Later come the results: project, amount and score. Personal data of people do not appear on the site.
site-privacy-erase = How to see and delete your data
    .text = The command /my_data in the bot sends what is kept about you, /delete_me deletes it.

## Faults

site-not-found-title = There is no such page
site-not-found-text = The link may be old or mistyped. Look for what you need in the list of competitions.
site-fault-title = The page could not be shown
site-fault-text = The fault has been recorded. Reload the page in a minute.

## Changes, and who was told of them

site-history = History of changes
site-history-when = When
site-history-what = What happened
site-history-delivery = Who was told
site-history-published = Published
site-history-changed = Terms changed
site-history-cancelled = Cancelled
site-history-results = Results published
site-history-reason = Reason: { $reason }
site-history-to-be-told = To be told
site-history-sent = Delivered
site-history-blocked = Blocked the bot
site-history-unknown = Unknown
site-history-failed = Not delivered
site-history-waiting = Waiting
site-history-note = Sums of the messages sent through Telegram.

## Opening of applications

site-opening-title = Opening of applications
site-opening-sealed = The applications are sealed: before the deadline nobody can see who applied. The protocol will appear here. Deadline:
site-opening-soon = Applications are closed. Once everything that arrived before the deadline is handled, the protocol appears here: a matter of minutes. Reload the page.
site-opening-cancelled = The competition is cancelled; its applications are not opened.
site-opening-check = Check a receipt against the list: number or SHA-256
site-opening-listed = This receipt is in the list
site-opening-not-listed = This receipt is not in the list
    .text = Check the number or hash. Withdrawn applications and earlier versions are not listed. If you hold the receipt, write to the organizer.
site-opening-place = Lot { $lot }, place { $place } of { $total }.
site-opening-go = Go to its row
site-opening-protocol = Protocol № { $number }
site-opening-opened = Opened
site-opening-how = How to check
site-opening-how-text = The list is fixed when it is opened and never changes: nobody can be taken out of it or added later. The number and SHA-256 of your receipt must be the same as in the list.
site-opening-how-hash = The SHA-256 is computed over the receipt’s salt, a line feed and the canonical JSON of the application (RFC 8785). The bot hands out content and salt on the command /my_data.
site-opening-json = The list for programs (JSON)
site-opening-sums = Lots: { $lots }. Applications: { $count }.
site-opening-open = Open the protocol
site-history-opened = Applications opened
site-receipts-not-opened = The applications for this lot are not opened yet: the list is published after the deadline.
site-receipts-not-listed = Not in the published list: this receipt did not count when it was opened (withdrawn, or replaced by a newer version).
site-receipts-listed = In the published list: lot { $lot }, place { $place } of { $total }. Opened: { $moment }.
