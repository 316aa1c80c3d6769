# Walking a form as an applicant

trial-button = 🧪 Try it as an applicant
trial =
    🧪 <b>A trial</b>
    { $title }
    Lot { $lot }

    Walk the form with an applicant’s eyes. This is no application: it is never submitted or counted, and goes by itself after a day.
trial-check-button = 🔍 Check
trial-paper-button = 📄 See the PDF
trial-end-button = ✖️ End the trial
trial-whole = 🧪 <b>This was a trial: everything is filled in.</b> A real application would be submitted here. Your answers go nowhere.
trial-ended-note = The trial is over, its answers are gone.
