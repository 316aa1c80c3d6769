## Several people in one application: who, when, which answer

member-somebody = A former member
member-nothing = No answer
member-answered-by = ✍️ { $who }
member-for = 👤 For: { $name }
member-for-you = 👤 For you
member-here = 👀 In this field now: { $names }
member-only-reading = 👁 You can read only. To fill in, ask the owner of the organization for the right.
member-history-button = 🕓 Earlier answers: { $count }
member-history = 🕓 <b>Earlier answers</b>: { $label }
member-former =
    <b>{ $number }.</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-former-aside =
    <b>{ $number }.</b> { $who } · was never in the application
    <blockquote expandable>{ $value }</blockquote>
member-bring-back-button = ↩️ Bring back answer { $number }
member-brought-back-note = ✅ The answer is back. The one in its place is kept among the earlier answers.
member-clash =
    ⚠️ <b>A colleague has answered this field too.</b>
    { $label }
member-clash-theirs =
    <b>In the application now:</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-clash-mine =
    <b>Your answer, kept apart:</b>
    <blockquote expandable>{ $value }</blockquote>
member-clash-choose = Choose which one stays. The other is not lost either: it stays among the earlier answers.
member-put-mine-button = Put my answer
member-add-mine-button = Add mine below
member-keep-theirs-button = Keep my colleague’s answer
member-theirs-note = ✅ Your colleague’s answer stays. Yours is kept among the earlier answers.
