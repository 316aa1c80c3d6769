## Joining a question

question-other-button = Ask about another competition
question-alike = 🔎 <b>Others asked something similar.</b> If your question is the same, press its button: the answer comes to you too.
question-alike-text = <b>{ $number }.</b> { $question }
question-alike-answer = <blockquote expandable>{ $answer }</blockquote>
question-alike-waits = <i>Waits for an answer.</i>
question-same-button = { $number } – I have this question too
question-same-done = ✅ <b>You joined this question.</b> We will tell you when it is answered. Now you can go on where you were.
question-same-answered =
    ✅ <b>This question has been answered.</b>

    <blockquote expandable>{ $question }</blockquote>
    { $answer }

    If the answer changes, we will tell you.
question-count = 👥 People who ask this: { $count }
question-sent-due = ⏳ To be answered by: { $due }.

## A letter about an answer

question-changed = ✏️ <b>An answer has changed</b>
question-former = <b>The answer before:</b> <s>{ $answer }</s>
question-changed-on = ✏️ <i>Answer changed on { $day }</i>
question-private-note = 🔒 <i>This answer was sent to you alone and is not published.</i>

## For staff

question-desk-button = 💬 Questions ({ $count })
question-list-button = 💬 Questions
question-open-button = Open the question
question-line = <b>{ $number }.</b> { $question }
question-asked = Asked: { $moment }
question-due = ⏳ To be answered by { $due } ({ $left })
question-overdue = ⚠️ <b>The time for an answer is over:</b> { $due }
question-overdue-count = ⚠️ <b>Overdue: { $count }</b>
question-filter-button = 🗂 Choose a competition
question-all-button = All competitions
question-answered-button = ✅ Answered
question-filter = 🗂 <b>The questions of which competition?</b>
question-answered-list =
    { $count ->
        [0] <b>No question has been answered.</b>
       *[other] ✅ <b>Questions answered: { $count }</b>
    }
question-answered-at = ✅ Answered: { $moment }
question-standing =
    <b>The answer now:</b>
    { $answer }
question-keep-button = Leave this text
question-change-button = ✏️ Change the answer
question-change-why = ✍️ <b>Say briefly why the answer changes.</b> The reason is kept in the journal only.
question-change-preview =
    <b>The new answer in Kazakh:</b>
    { $kk }

    <b>The new answer in Russian:</b>
    { $ru }

    <b>Reason:</b> { $reason }

    Once published, everyone who got the old answer gets the new one. The old one stays on the site.
question-changed-done = ✅ <b>The new answer is published.</b> Everyone who got the old one will hear of it.
question-alone-button = 🔒 To the asker alone
question-alone-done = ✅ <b>The answer went to the asker alone.</b> Neither the question nor the answer is published.
question-is-private = 🔒 <b>Sent to the asker alone.</b>
question-typed =
    The texts you typed:
    <blockquote expandable>{ $kk }</blockquote>
    <blockquote expandable>{ $ru }</blockquote>
question-merge-button = 🔗 Merge with a similar one
question-merge = 🔗 <b>Which question asks the same as this one?</b> Once merged, its asker gets the answer of that one.
question-merge-none = <b>There is no other question about this competition to merge with.</b>
question-merge-confirm =
    🔗 <b>Merge this question</b>
    <blockquote expandable>{ $one }</blockquote>
    <b>with this one?</b>
    <blockquote expandable>{ $main }</blockquote>
question-merge-answered =
    It has been answered, so the answer goes out at once:
    { $answer }
question-merge-yes-button = Merge
question-merged-note = The questions are merged.
question-is-merged = 🔗 Merged with another question: it is answered together with that one.
question-merged-list = 🔗 <b>Merged into this one: { $count }</b>
question-merged-line = • { $question }
question-main-button = Open the main question
question-unmerge-button = Separate again
question-unmerged-note = The question stands by itself again.

## Refusals

refusal-question-merged =
    <b>This question was merged with another.</b>
    Answer the main question, or separate this one first.
    .short = This question was merged with another.
refusal-question-elsewhere =
    <b>Only questions about one competition can be merged.</b>
    Choose another question about the same competition.
    .short = These are about different competitions.
refusal-question-private =
    <b>That question was answered to its asker alone.</b>
    Choose another one, or answer this question by itself.
    .short = That answer is not published.
refusal-question-shared =
    <b>Several people ask this question.</b>
    All of them need the answer: publish it.
    .short = Several people ask this question.
refusal-question-not-answered =
    <b>This question has no answer yet.</b>
    There is nothing to change: answer it first.
    .short = This question has no answer yet.
refusal-question-not-merged =
    <b>This question was not merged with another.</b>
    There is nothing to separate.
    .short = This question was not merged.
refusal-answer-unchanged =
    <b>The answer reads as it did.</b>
    Correct the text in one language at least and send it again.
    .short = The answer reads as it did.

## The site

site-question-asked = Asked on
site-question-count = people who ask this: { $count }
site-answer-changed = Answer changed
site-answer-former = Show the answer before
