## Сообщение: рассылка сотрудников

notice-message =
    📢 <b>Сообщение</b>

    { $text }

## Подготовка сообщения

notice-write-kk =
    <b>Напишите текст сообщения на казахском.</b>
    Одним сообщением, не длиннее { $limit } знаков. Читатель получит его слово в слово.
notice-write-ru =
    <b>Теперь напишите текст на русском.</b>
    Одним сообщением, не длиннее { $limit } знаков. Содержание на двух языках должно совпадать.
notice-current =
    <b>Сейчас написано:</b>
    <blockquote>{ $text }</blockquote>
notice-preview-head = <b>Проверьте сообщение.</b> Читатели увидят его таким.
    .draft = <b>Сообщение ещё не готово.</b> Нужен текст на обоих языках.
notice-preview-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-preview-missing = <b>{ $language }:</b> текста пока нет
notice-audience = Получателей: <b>{ $total }</b> (на казахском: { $kk }, на русском: { $ru }, на английском: { $en })
notice-confirm =
    <b>Отправить сообщение?</b>
    Отозвать его после отправки нельзя.
notice-sent-note = Отправка началась.
notice-discarded-note = Сообщение удалено.
notice-sending = <b>Сообщение отправляется</b>: { $moment }
notice-sent = <b>Сообщение отправлено</b>: { $moment }
notice-report =
    Получателей: { $audience }
    ⏳ В очереди: { $waiting }
    ✅ Доставлено: { $sent }
    🚫 Заблокировали бота: { $blocked }
    ⚠️ С ошибкой: { $failed }
    ❔ Доставка неизвестна: { $unknown }
    ✖️ Не отправлено: { $dropped }
notice-send-button = 📨 Отправить
notice-confirm-button = Да, отправить ({ $count })
notice-edit-kk-button = ✏️ На казахском
notice-edit-ru-button = ✏️ На русском
notice-discard-button = 🗑 Удалить
notice-refresh-button = 🔄 Обновить
notice-approval =
    🖊 <b>Уведомление ждёт согласования.</b>
    Посмотрите его и примите решение.
notice-approval-button = Посмотреть
