## Questions and clarifications

clarification-choose =
    ❓ <b>What do you want to ask about?</b>
    Choose a competition. Everyone will see the question and its answer, but not your name.
clarification-service-button = A question about the service
clarification-head = 📢 <b>{ $title }</b>
clarification-service = ℹ️ <b>A question about the service</b>
clarification-prompt =
    ❓ <b>Type your question and send it</b> (up to { $most } characters).
    We will tell you when it is answered.
clarification-preview =
    <b>Your question:</b>
    { $question }

    Send it? To change it, type a new text.
clarification-send-button = Send
clarification-again-button = Type again
clarification-sent = ✅ <b>Your question is sent.</b> We will tell you when it is answered. Now you can go on where you were.
clarification-left = The question is dropped, nothing was sent.
clarification-lost = This conversation is over. If the question was sent, it is kept; if not, you can type it again.
clarification-too-long = ⚠️ The text has { $length } characters, { $most } are allowed. Please shorten it and send it again.
clarification-words-only = ⚠️ Only text is expected here: please write it in words.

## For staff

clarification-waiting-count =
    { $count ->
        [0] ✅ <b>No question waits for an answer.</b>
        [one] 💬 <b>{ $count } question waits for an answer</b>
       *[other] 💬 <b>{ $count } questions wait for an answer</b>
    }
clarification-question =
    <b>Question:</b>
    { $question }
clarification-answer-kk = ✍️ <b>Type the answer in Kazakh.</b> The Russian text comes next.
clarification-answer-ru = ✍️ <b>Now the same answer in Russian.</b>
clarification-answer-preview =
    <b>The answer in Kazakh:</b>
    { $kk }

    <b>The answer in Russian:</b>
    { $ru }

    Once published, it reaches the asker, those who follow the competition and those who are applying.
clarification-publish-button = Publish
clarification-published = ✅ <b>The answer is published.</b>
