## Присоединиться к вопросу

question-other-button = Спросить о другом конкурсе
question-alike = 🔎 <b>Есть похожие вопросы.</b> Если ваш вопрос такой же, нажмите кнопку: ответ придёт и вам.
question-alike-text = <b>{ $number }.</b> { $question }
question-alike-answer = <blockquote expandable>{ $answer }</blockquote>
question-alike-waits = <i>Ждёт ответа.</i>
question-same-button = { $number } – у меня тот же вопрос
question-same-done = ✅ <b>Вы присоединились к вопросу.</b> Сообщим, когда появится ответ. Теперь можно продолжить с того же места.
question-same-answered =
    ✅ <b>На этот вопрос уже ответили.</b>

    <blockquote expandable>{ $question }</blockquote>
    { $answer }

    Если ответ изменится, мы сообщим.
question-count = 👥 Этот вопрос задали: { $count }
question-sent-due = ⏳ Срок ответа: { $due }.

## Сообщение об ответе

question-changed = ✏️ <b>Ответ на вопрос изменился</b>
question-former = <b>Прежний ответ:</b> <s>{ $answer }</s>
question-changed-on = ✏️ <i>Ответ изменён: { $day }</i>
question-private-note = 🔒 <i>Этот ответ отправлен только вам и не публикуется.</i>

## Сотрудникам

question-desk-button = 💬 Вопросы ({ $count })
question-list-button = 💬 Вопросы
question-open-button = Открыть вопрос
question-line = <b>{ $number }.</b> { $question }
question-asked = Задан: { $moment }
question-due = ⏳ Ответить до: { $due } ({ $left })
question-overdue = ⚠️ <b>Срок ответа прошёл:</b> { $due }
question-overdue-count = ⚠️ <b>Из них просрочено: { $count }</b>
question-filter-button = 🗂 Выбрать конкурс
question-all-button = Все конкурсы
question-answered-button = ✅ С ответами
question-filter = 🗂 <b>Вопросы какого конкурса показать?</b>
question-answered-list =
    { $count ->
        [0] <b>Вопросов с ответами нет.</b>
       *[other] ✅ <b>Вопросов с ответами: { $count }</b>
    }
question-answered-at = ✅ Ответ дан: { $moment }
question-standing =
    <b>Нынешний ответ:</b>
    { $answer }
question-keep-button = Оставить этот текст
question-change-button = ✏️ Изменить ответ
question-change-why = ✍️ <b>Коротко напишите, почему меняется ответ.</b> Причина остаётся только в журнале.
question-change-preview =
    <b>Новый ответ на казахском:</b>
    { $kk }

    <b>Новый ответ на русском:</b>
    { $ru }

    <b>Причина:</b> { $reason }

    После публикации новый ответ получат все, кто получил прежний. Прежний останется на сайте.
question-changed-done = ✅ <b>Новый ответ опубликован.</b> О нём узнают все, кто получил прежний.
question-alone-button = 🔒 Только автору вопроса
question-alone-done = ✅ <b>Ответ отправлен только автору вопроса.</b> Ни вопрос, ни ответ не публикуются.
question-is-private = 🔒 <b>Отправлен только автору вопроса.</b>
question-typed =
    Тексты, которые вы написали:
    <blockquote expandable>{ $kk }</blockquote>
    <blockquote expandable>{ $ru }</blockquote>
question-merge-button = 🔗 Объединить с похожим
question-merge = 🔗 <b>Какой вопрос о том же, что этот?</b> После объединения его автор получит ответ на тот вопрос.
question-merge-none = <b>По этому конкурсу нет другого вопроса для объединения.</b>
question-merge-confirm =
    🔗 <b>Этот вопрос</b>
    <blockquote expandable>{ $one }</blockquote>
    <b>объединить с этим?</b>
    <blockquote expandable>{ $main }</blockquote>
question-merge-answered =
    На него уже ответили, поэтому ответ уйдёт сразу:
    { $answer }
question-merge-yes-button = Объединить
question-merged-note = Вопросы объединены.
question-is-merged = 🔗 Объединён с другим вопросом: ответ придёт вместе с ним.
question-merged-list = 🔗 <b>Объединены с ним: { $count }</b>
question-merged-line = • { $question }
question-main-button = Открыть основной вопрос
question-unmerge-button = Разделить снова
question-unmerged-note = Вопросы снова разделены.

## Причины отказа

refusal-question-merged =
    <b>Этот вопрос объединён с другим.</b>
    Ответьте на основной вопрос или сначала разделите их.
    .short = Этот вопрос объединён с другим.
refusal-question-elsewhere =
    <b>Объединить можно только вопросы одного конкурса.</b>
    Выберите другой вопрос того же конкурса.
    .short = Вопросы о разных конкурсах.
refusal-question-private =
    <b>На тот вопрос ответили только его автору.</b>
    Выберите другой вопрос или ответьте на этот отдельно.
    .short = Тот ответ не опубликован.
refusal-question-shared =
    <b>Этот вопрос задали несколько человек.</b>
    Ответ нужен всем: опубликуйте его.
    .short = Вопрос задали несколько человек.
refusal-question-not-answered =
    <b>На этот вопрос ещё не ответили.</b>
    Менять пока нечего: сначала дайте ответ.
    .short = На этот вопрос ещё не ответили.
refusal-question-not-merged =
    <b>Этот вопрос ни с чем не объединён.</b>
    Разделять его не нужно.
    .short = Вопрос ни с чем не объединён.
refusal-answer-unchanged =
    <b>Текст ответа не изменился.</b>
    Исправьте текст хотя бы на одном языке и отправьте снова.
    .short = Текст ответа не изменился.

## Сайт

site-question-asked = Вопрос задан
site-question-count = этот вопрос задали: { $count }
site-answer-changed = Ответ изменён
site-answer-former = Показать прежний ответ
