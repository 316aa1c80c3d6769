## The list of competitions

competition-list-open = <b>Open competitions: { $count }</b>
    .short = Open
competition-list-upcoming = <b>Opening soon: { $count }</b>
    .short = Opening soon
competition-list-closed = <b>Closed: { $count }</b>
    .short = Closed
competition-list-results = <b>With results: { $count }</b>
    .short = With results
competition-list-archive = <b>Archive, competitions of past years: { $count }</b>
    .short = Archive
competition-chosen = Filter: { $chosen }
competition-none = There is no such competition yet. Change the filter, or subscribe and we will tell you of a new one.
competition-line-title = <b>{ $number }. { $title }</b>
competition-when-open = ⏳ Last day: { $day } · { $left }
competition-when-upcoming = 🗓 Opens on { $day }
competition-when-results = 🏁 Results published on { $day }
competition-when-cancelled = Cancelled
competition-when-closed = Closed on { $day }

competition-search-button = 🔎 Search
competition-search-again-button = 🔎 Search another word
competition-filter-button = ⚙️ Filter
competition-clear-button = Clear the filter
competition-subscribe-button = 🔔 Subscribe
competition-search =
    🔎 <b>Type a word to search for.</b>
    For example <i>жастар</i>, <i>молодежь</i>, <i>экология</i>. Competitions are published in Kazakh and Russian.
competition-found = Competitions found for “{ $words }”: <b>{ $count }</b>
competition-not-found = Nothing was found for “{ $words }”. Try another word.

competition-filter = <b>What shall we show?</b> Choose the kind, region, sphere or theme.
competition-show-button = Show ({ $count })
competition-any-button = Any
competition-by-kind = <b>Choose the kind of competition</b>
    .short = Kind
competition-by-region = <b>Choose the region</b>
    .short = Region
competition-by-sphere = <b>Choose the sphere</b>
    .short = Sphere
competition-by-theme = <b>Choose the theme</b>
    .short = Theme

## The card of a competition

competition-title = <b>{ $title }</b>
competition-kind = 🏷 { $kind }
competition-customer = Customer: { $customer }
competition-organizer = Organizer: { $customer }
competition-region = Region: { $regions }
competition-sphere = Sphere: { $spheres }
competition-themes = Theme: { $themes }
competition-deadline-open =
    ⏳ <b>Deadline for applications: { $moment }</b>
    { $left } · on your device: { $yours }
competition-deadline-upcoming =
    🗓 <b>Applications open: { $opens }</b>
    Deadline: { $moment }
competition-deadline-closed = 🔒 <b>Applications closed:</b> { $moment }
competition-deadline-results =
    🏁 <b>Results published on { $day }</b>
    Applications closed: { $moment }
competition-deadline-cancelled = ⛔️ <b>The competition is cancelled.</b> No applications are taken.
competition-deadline-archive = 🗄 <b>From the archive.</b> Applications closed on { $day }
competition-lots = <b>Lots: { $count }</b>
competition-lots-total = <b>Lots: { $count }</b>, { $amount } in all
competition-choose-lot = <b>Lots: { $count }.</b> Choose the lot you apply for.
competition-lot-theme = <b>No. { $number }.</b> { $theme }
competition-lot-place = 📍 { $place }
competition-lot-amount = 💰 { $amount }
competition-needs =
    <b>What is needed:</b>
    { $needs }
competition-intake-here = 📮 You fill in and submit the application right here in the bot.
competition-intake-elsewhere = 📮 Applications are not taken here but by: { $place }. Here you prepare the application and get it as a file; you file it there yourself.
competition-intake-elsewhere-unnamed = 📮 Applications are not taken here but where the competition documents say. Here you prepare the application and get it as a file; you file it there yourself.
competition-answered = 💬 Questions answered: { $count }

competition-apply-button = ✍️ Apply
competition-prepare-button = ✍️ Prepare an application
competition-own-button = ✍️ Open my application
competition-lots-button = 📋 Lots ({ $count })
competition-apply-lot-button = ✍️ Lot No. { $number }
competition-more-button = 📖 Full text
competition-documents-button = 📄 Documents
competition-answers-button = 💬 Answers ({ $count })
competition-ask-button = ❓ Ask a question
competition-follow-button = 🔔 Follow
competition-unfollow-button = 🔕 Unfollow
competition-calendar =
    <b>{ $title }</b>
    📅 Open the file to put the dates to come into your calendar: it reminds you a day and three hours before the deadline.
competition-calendar-cancelled =
    <b>{ $title }</b>
    📅 Open the file to mark the competition as cancelled in your calendar.
competition-calendar-button = 📅 Calendar
competition-share-button = 📤 Share
competition-site-button = 🌐 Open on the site
competition-results-button = 🏁 Results
competition-list-button = ‹ To the list
competition-open-button = Open in the bot
competition-followed = You follow it: we will tell you of changes, answers and results.
competition-unfollowed = You no longer follow it.

competition-documents =
    <b>{ $title }</b>
    { $language ->
        [ru] Documents in Russian above: { $count }.
       *[kk] Documents in Kazakh above: { $count }.
    }
competition-no-documents =
    <b>{ $title }</b>
    { $language ->
        [ru] There are no documents in Russian.
       *[kk] There are no documents in Kazakh.
    }
competition-documents-kk-button = 📄 In Kazakh ({ $count })
competition-documents-ru-button = 📄 In Russian ({ $count })
competition-document = { $title }

competition-results = 🏁 <b>Results published on { $day }</b>
competition-no-results = The results are not published yet.
competition-winner = 🏆 <b>{ $organization }</b>
competition-next-place = Place: { $place } · { $organization }
competition-project = Project: { $project }
competition-score = Points: { $score }
competition-no-winner = No winner is named.
competition-answers = 💬 <b>Questions and answers: { $count }</b>
competition-clarification =
    <b>Question:</b> { $question }
    <b>Answer ({ $day }):</b> { $answer }
competition-shared =
    📢 <b>{ $title }</b>
    { $customer }
competition-shared-deadline = ⏳ Deadline for applications: <b>{ $deadline }</b>
