## Letters to one person: an answer, joining, a receipt

notification-answered = 💬 <b>A question has been answered</b>
notification-question = ❓ <b>A new question</b>
notification-competition = <b>{ $title }</b>
notification-question-text = <blockquote expandable>{ $question }</blockquote>
notification-answer-text = { $answer }
notification-competition-button = Open the competition
notification-answer-button = ✍️ Answer
notification-join-accepted =
    ✅ <b>You have been let into the organization.</b> BIN: <code>{ $bin }</code>

    You can now see its applications and fill them in together.
notification-join-declined =
    <b>Your request to join the organization was declined.</b> BIN: <code>{ $bin }</code>

    If this is a mistake, get in touch with the owner yourself.
notification-organization-button = Organization
notification-results-button = See the results
notification-receipt =
    🧾 <b>Application received</b>

    Receipt: <code>{ $number }</code>
    Time: { $moment }
    SHA-256: <code>{ $hash }</code>
notification-stopped =
    ⚠️ <b>The broadcast was stopped.</b>

    Telegram refused too many of its first messages, so the rest were not sent: { $dropped }. Check the text and write it anew.
notification-ended = ✅ <b>The broadcast has ended.</b>
notification-cancelled = ✖️ <b>The broadcast was cancelled.</b>
notification-tally =
    ✅ Delivered: { $sent }
    🚫 Blocked the bot: { $blocked }
    ⚠️ Failed: { $failed }
    ❔ Not known whether it arrived: { $unknown }
    ✖️ Not sent: { $dropped }
