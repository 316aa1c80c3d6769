## Files for staff

export-button = 📥 Exports
export-competition =
    📥 <b>Exports</b>
    “{ $title }”

    Choose what you need. The file comes by itself; there is no need to wait.
export-applications-button = 📊 Applications, no personal data
export-personal-button = 🔐 Applications, personal data
export-scores-button = ⚖️ Scores
export-deliveries-button = 📬 Deliveries
export-dossier-button = 🗄 Dossier (ZIP)
export-subscribers-button = 📥 Subscribers in figures
export-again-button = 📥 Get the file again
export-kind-applications = Applications
export-kind-scores = Scores
export-kind-subscribers = Subscribers
export-kind-deliveries = Deliveries
export-kind-journal = Journal
export-kind-dossier = Dossier of the competition
export-asked =
    ⏳ <b>{ $what }</b>: the file is being made.

    It comes here by itself. You can go on working.
export-asked-note = The file is being made.
export-ready = ✅ <b>{ $what }</b>: the file is ready ({ $size }).
export-about = “{ $title }”
export-personal-note = 🔐 The file holds personal data: do not pass it on, and delete it when you are done.
export-too-big = ⚠️ <b>{ $what }</b>: the file is ready, but it is { $size }. Telegram takes no files over 50 MB from a bot. Ask for a shorter period or for less, and try again.
export-too-big-again = ⚠️ This file is over 50 MB, and Telegram takes none so large from a bot. Ask for a shorter period or for less.
export-failed = ⚠️ <b>{ $what }</b>: the file could not be made. Your role may have changed, or something failed on our side. Ask for it again.
export-taken = 📥 The file is above.
refusal-export-sealed =
    <b>The applications are still sealed.</b>
    Nothing about them is exported before the lots are opened. Ask again after the opening.
    .short = The applications are still sealed.
refusal-export-not-ready =
    <b>The file is not ready yet.</b>
    It comes by itself. If it failed, ask for it again.
    .short = The file is not ready yet.

## Columns

export-lot = Lot
export-place = Order of arrival
export-receipt = Receipt
export-submitted = Submitted
export-organization = Organization
export-bin = BIN
export-region = Region
export-requested = Requested, ₸
export-files = Files: { $count }
export-expert = Expert
export-expert-number = Expert { $number }
export-state = State
export-total = Total
export-average = Average
export-average-of = Reviews counted: { $count }
export-review-finished = finished
export-review-open = not finished
export-review-conflict = conflict of interest
export-review-abstained = abstained
export-review-recused = recused
export-when = Time
export-who = Who
export-event = Event
export-subject = Subject
export-reason = Reason
export-fields = Fields
export-before = Before
export-after = After
export-code = Code
export-broadcast = Broadcast no.
export-cause = Cause
export-began = Began
export-message = Message no.
export-reader = Reader
export-reader-person = person
export-reader-chat = group or channel
export-language = Language
export-outcome = Outcome
export-count = Count
export-all = All
export-cause-announcement = announcement
export-cause-notice = notice
export-cause-correction = correction of a notice
export-cause-removal = removal of a notice
export-outcome-audience = to be told
export-outcome-sent = sent
export-outcome-blocked = blocked the bot
export-outcome-failed = failed
export-outcome-unknown = unknown
export-outcome-dropped = dropped
export-outcome-waiting = waiting
export-by = By
export-value = Value
export-people = People
export-chats = Groups and channels
export-any = any
export-by-all = all
export-by-language = language
export-by-region = region
export-by-sphere = sphere
export-by-kind = kind
