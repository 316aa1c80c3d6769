## Вопросы и разъяснения

clarification-choose =
    ❓ <b>О чём вы хотите спросить?</b>
    Выберите конкурс. Вопрос и ответ увидят все, но без вашего имени.
clarification-service-button = Вопрос о самом сервисе
clarification-head = 📢 <b>{ $title }</b>
clarification-service = ℹ️ <b>Вопрос о самом сервисе</b>
clarification-prompt =
    ❓ <b>Напишите и отправьте вопрос</b> (до { $most } знаков).
    Когда появится ответ, мы сообщим.
clarification-preview =
    <b>Ваш вопрос:</b>
    { $question }

    Отправить? Чтобы изменить, напишите новый текст.
clarification-send-button = Отправить
clarification-again-button = Написать заново
clarification-sent = ✅ <b>Вопрос отправлен.</b> Сообщим, когда появится ответ. Теперь можно продолжить с того же места.
clarification-left = Вопрос отменён, ничего не отправлено.
clarification-lost = Этот разговор завершён. Если вопрос был отправлен, он сохранён; если нет, его можно написать заново.
clarification-too-long = ⚠️ В тексте { $length } знаков, а нужно не больше { $most }. Сократите его и отправьте снова.
clarification-words-only = ⚠️ Здесь нужен текст: напишите словами.

## Сотрудникам

clarification-waiting-count =
    { $count ->
        [0] ✅ <b>Вопросов без ответа нет.</b>
        [one] 💬 <b>Ждёт ответа { $count } вопрос</b>
        [few] 💬 <b>Ждут ответа { $count } вопроса</b>
       *[many] 💬 <b>Ждут ответа { $count } вопросов</b>
    }
clarification-question =
    <b>Вопрос:</b>
    { $question }
clarification-answer-kk = ✍️ <b>Напишите ответ на казахском языке.</b> Затем попросим русский текст.
clarification-answer-ru = ✍️ <b>Теперь тот же ответ на русском языке.</b>
clarification-answer-preview =
    <b>Ответ на казахском:</b>
    { $kk }

    <b>Ответ на русском:</b>
    { $ru }

    После публикации о нём узнают автор вопроса, те, кто следит за конкурсом, и те, кто заполняет заявку.
clarification-publish-button = Опубликовать
clarification-published = ✅ <b>Ответ опубликован.</b>
