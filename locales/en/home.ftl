## Language, home, settings

home-greeting = <b>Hello!</b> Please choose your language.
home-language-chosen = Language changed.
home-welcome =
    <b>Welcome!</b> Ariptes tells non-governmental organizations about new competitions and helps them fill in an application step by step. Every answer is saved at once, and you are reminded before the deadline.
home-title = <b>Ariptes</b>: competitions for non-governmental organizations
home-open =
    { $count ->
        [0] No competition is open now. Subscribe and we will tell you about the next one.
        [one] { $count } competition is open now. Choose where to go.
       *[other] { $count } competitions are open now. Choose where to go.
    }
home-draft =
    📝 Unfinished application: <b>{ $title }</b>
    ⏳ { $left }
home-link-gone = The competition behind this link is no longer there. See the open ones below.

home-continue-button = ▶️ Continue where you stopped
home-competitions-button = 📢 Competitions
home-competition-button = 📢 Open the competition
home-applications-button = 📝 My applications
home-application-button = 📝 Open the application
home-fill-in-button = ✍️ Go on filling in
home-organization-button = 🏢 Organization
home-join-button = 🤝 Ask to join
home-subscriptions-button = 🔔 Subscription
home-ask-button = ❓ Ask a question
home-questions-button = 💬 Questions waiting
home-help-button = ℹ️ Help
home-settings-button = ⚙️ Settings
home-staff-button = 🛠 Staff desk
home-language-button = 🌐 Change language
home-my-data-button = 📥 Get my data
home-delete-me-button = 🗑 Erase my data
home-erase-button = Yes, erase
home-agree-button = I agree

home-settings = ⚙️ <b>Settings</b>
home-settings-language = 🌐 Language: { $language }
home-settings-follows = 👁 Competitions you follow: { $count }
home-settings-chats = 👥 Groups and channels: { $count }
home-settings-consent = 🔐 Consent to keeping personal data given on { $date }
home-follows-button = 👁 Competitions you follow
home-chats-button = 👥 Groups and channels

home-help =
    <b>What the bot can do</b>

    /competitions – open competitions: search, filter, documents
    /applications – your applications: fill in, submit, receipt
    /organization – your organization and colleagues
    /subscriptions – which competitions you hear of
    /ask – a question to the organizer
    /settings – language, subscription, quiet hours, groups, your data
    /language – change the language
    /my_data – the data kept about you
    /delete_me – erase your data
    /cancel – leave what you began; saved answers stay
    /start – home

    To find a competition just type a word, for example <i>жастар</i>. Buttons of old messages work too.
home-cancelled = Stopped. Your saved answers are in place: go on whenever you like.
home-nothing-to-cancel = There is nothing to stop.

home-consent =
    <b>We need your consent to keep personal data</b>

    <b>What is kept:</b> your name and number in Telegram, the details of your organization, the answers and files of your applications.
    <b>Why:</b> to prepare an application and pass it to the organizer, to remind you of deadlines and to answer your questions. For nothing else.
    <b>For how long:</b> until you erase it; submitted applications are kept for the term set by law.
    <b>How to erase it:</b> at any time with /delete_me. /my_data gives you a copy.

    You are asked only once.
home-consent-given = Thank you, your consent is recorded.

home-my-data =
    📥 <b>The data kept about you is in the file above.</b>
    Any text editor opens it. It holds personal data: do not pass it on.

home-delete-me =
    <b>Erase your data?</b>

    <b>Will be erased:</b> your name and number in Telegram, language, subscription, followed competitions, messages not sent yet. If nobody else is in your organization and it has submitted nothing, its details and drafts go too.
    <b>Will stay:</b> submitted applications and the details of the organization behind them, as the law requires competition records to be kept; drafts of an organization with other members; published questions and answers. None of them stays linked to your Telegram account.

    What is erased cannot be brought back. You can get a copy first.
home-erased = Your data is erased. To come back, press /start.

home-unmatched = No competition matches these words. Try another word or choose a section below.
home-unmatched-file = No file is expected right now. To add it to an application, open the field that asks for a file first.
home-unmatched-edit = The edited message belongs to no answer. To change an answer, open it from the application.

## Telegram's menu

home-command-start = Home
home-command-competitions = Open competitions
home-command-applications = My applications
home-command-organization = My organization
home-command-subscriptions = Subscription
home-command-ask = Ask a question
home-command-settings = Settings
home-command-language = Change language
home-command-help = What the bot can do
home-command-cancel = Leave what you began
home-command-my_data = The data kept about you
home-command-delete_me = Erase my data
home-description =
    Competitions for non-governmental organizations: state social orders, grants, awards.

    • Hear of new competitions
    • Fill in an application step by step in Kazakh or Russian, every answer saved at once
    • Be reminded before the deadline
    • Get a receipt for what you submitted
home-short-description = Competitions for NGOs: announcements, applications, deadline reminders. In Kazakh, Russian, English.
