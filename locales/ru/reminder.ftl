## Напоминание: близится срок

reminder-head =
    { $count ->
        [1] ⏰ <b>Напоминание: ваша заявка ещё не подана</b>
        [one] ⏰ <b>Напоминание: ещё не подана { $count } ваша заявка</b>
        [few] ⏰ <b>Напоминание: ещё не поданы { $count } ваши заявки</b>
       *[many] ⏰ <b>Напоминание: ещё не подано { $count } ваших заявок</b>
    }
reminder-title = <b>{ $title }</b>
reminder-lot = Лот { $number }: { $theme }
reminder-deadline =
    Срок: { $moment }
    ⏳ <b>{ $left }</b>
reminder-missing =
    { $count ->
        [one] Остался без ответа <b>{ $count } вопрос</b>.
        [few] Остались без ответа <b>{ $count } вопроса</b>.
       *[many] Осталось без ответа <b>{ $count } вопросов</b>.
    } Разделы: { $sections }{ $more ->
        [0] .
       *[other] {" "}и ещё { $more }.
    }
reminder-only-submit = На все вопросы есть ответы. Осталось проверить заявку и подать её.
reminder-only-file-elsewhere = Заявка готова. Подайте её там, где указано в конкурсе, и отметьте это здесь.
reminder-more =
    { $count ->
        [one] И ещё { $count } черновик.
        [few] И ещё { $count } черновика.
       *[many] И ещё { $count } черновиков.
    }
reminder-continue-button = ▶️ Продолжить
reminder-review-button = Открыть заявку
reminder-all-button = Мои заявки
