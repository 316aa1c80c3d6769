## Themes proposed for state social orders

proposal-button = 💡 Theme proposals
proposal-sort-button = 💡 Sort proposals
proposal-list =
    💡 <b>Themes proposed for next year’s state social orders</b>

    🕓 Waiting for an answer: <b>{ $open }</b>
    ✅ Taken up: <b>{ $taken-up }</b>
    ✖️ Declined: <b>{ $declined }</b>
proposal-narrowed = 🔎 { $what }
proposal-none = There are no such proposals yet. Yours may be the first.
proposal-item =
    <b>{ $number }. { $theme }</b>
    { $organization }
    { $sphere } · { $region }
    { $state }
proposal-state-unfinished = ✍️ grounds not written yet
proposal-state-open = 🕓 waits for an answer
proposal-state-merged = 🔗 merged with another
proposal-state-taken-up = ✅ taken up
proposal-state-declined = ✖️ declined
proposal-state-withdrawn = ↩️ withdrawn
proposal-make-button = ✍️ Propose a theme
proposal-own-button = 🏢 My organization’s
proposal-sphere-button = Sphere
proposal-region-button = Region
proposal-state-button = State
proposal-by = 🔎 <b>What to show?</b>
proposal-any-button = All
proposal-one =
    💡 <b>{ $theme }</b>

    { $grounds }

    Organization: <b>{ $organization }</b>
    Sphere: { $sphere }
    Region: { $region }
    Date: { $date }
    State: { $state }
proposal-same =
    🔗 Merged with this one: <b>{ $count }</b>
    { $names }
proposal-answer = 💬 <b>Answer:</b> { $answer }
proposal-answer-draft =
    💬 <b>Prepared answer</b> (published with the decision):
    🇰🇿 { $kk }
    🇷🇺 { $ru }
proposal-finish-button = ✍️ Write the grounds
proposal-change-theme-button = ✏️ Theme
proposal-change-grounds-button = ✏️ Grounds
proposal-change-sphere-button = ✏️ Sphere
proposal-change-region-button = ✏️ Region
proposal-withdraw-button = ↩️ Withdraw
proposal-withdraw =
    ↩️ <b>Withdraw the proposal?</b>
    It leaves the list and the site. You can make it anew later.
proposal-withdraw-yes-button = Yes, withdraw
proposal-withdrawn-note = The proposal was withdrawn.
proposal-own =
    🏢 <b>Your organization’s proposals: { $count }</b>
    Waiting for an answer at a time: { $most } at most
proposal-sphere =
    💡 <b>What sphere is the theme in?</b>
    It is published under the name of your organization; people are not named. One organization may have { $most } waiting at most.
proposal-region = 🗺 <b>For what region?</b>
proposal-theme =
    ✍️ <b>Write the theme in one sentence</b> ({ $most } characters at most).
    For example: home care for the elderly in villages.
proposal-grounds = ✍️ <b>Now give the grounds</b> ({ $most } characters at most): who needs it, why now, how many people it would help.
proposal-saved = ✅ <b>Saved.</b> You can change it until it is answered; we tell you when it is.
proposal-answer-button = 💬 Write the answer
proposal-answer-kk = ✍️ <b>Write the answer in Kazakh.</b> It is published with the decision.
proposal-answer-ru = ✍️ <b>Now write the same answer in Russian.</b>
proposal-take-button = ✅ Take up
proposal-decline-button = ✖️ Decline
proposal-answered-note = Decided and published; the organization is told.
proposal-merge-button = 🔗 Merge
proposal-merge =
    🔗 <b>Which one says the same?</b>
    “{ $theme }”

    The list has those of this sphere that wait. The answer to the chosen one counts for both.
proposal-merged-note = The proposals were merged.
proposal-unmerge-button = 🔓 Separate
proposal-unmerged-note = The proposal stands for itself again.
proposal-into-button = 🔗 The one it is part of
proposal-open-button = 💡 Open the proposal
proposal-told-taken =
    ✅ <b>Your proposal was taken up</b>
    “{ $theme }”

    💬 { $answer }
proposal-told-declined =
    ✖️ <b>Your proposal was declined</b>
    “{ $theme }”

    💬 { $answer }

## On the site

proposal-site-title = Theme proposals
proposal-site-lead = Themes that NGOs proposed for next year’s state social orders, and the answers to them.
proposal-site-make = Propose a theme in Telegram
proposal-site-answer = Answer
proposal-site-same = Others who proposed the same: { $count }
proposal-site-counts = Waiting: { $open }, taken up: { $taken-up }, declined: { $declined }

## Refusals

refusal-proposal-too-many =
    <b>Too many proposals wait for an answer.</b>
    Only { $most } of one organization are looked at at a time. Wait for an answer, or withdraw one.
    .short = Too many proposals wait for an answer.
refusal-proposal-answered =
    <b>This proposal no longer changes.</b>
    It was answered, withdrawn or merged with another. Make a new one if you need to.
    .short = This proposal no longer changes.
refusal-proposal-itself =
    <b>A proposal cannot be merged with itself.</b>
    Choose another from the list.
    .short = Choose another.
