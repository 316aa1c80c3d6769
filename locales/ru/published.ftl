## Сотруднику: опубликованные конкурсы, их изменение и отмена

published-list-button = 🗂 Опубликованные конкурсы
published-list =
    <b>Опубликованные конкурсы: { $count }</b>

    Выберите конкурс, чтобы изменить или отменить его либо посмотреть, кому дошли сообщения.
published-manage-button = 🛠 Управление
published-manage =
    <b>{ $title }</b>
    Код: <code>{ $code }</code>
    Состояние: { $state }
    Окончательный срок: { $deadline }
published-how = <b>Чтобы изменить конкурс,</b> пришлите сюда исправленный файл: покажем, что изменится. Без вашего подтверждения ничего не опубликуем.
published-pending-button = ✏️ Изменение ждёт подтверждения
published-deliveries-button = 📊 Доставка сообщений
published-cancel-button = 🚫 Отменить конкурс

published-change =
    ✏️ <b>Изменение опубликованного конкурса</b>
    «{ $title }»

    Изменений: <b>{ $count }</b>. Пока вы не подтвердите, ничего не публикуется.
published-diff = <b>{ $what }</b>
published-diff-before = ➖ { $text }
published-diff-after = ➕ { $text }
published-audience = 📣 Об изменении узнают: <b>{ $total }</b> (на казахском: { $kk }, на русском: { $ru }, на английском: { $en })
published-audience-results = 🏁 Об итогах узнают: <b>{ $total }</b> (на казахском: { $kk }, на русском: { $ru }, на английском: { $en })
published-no-reason = Причина не указана. Её можно добавить: она будет в сообщении и на сайте.
published-reason =
    <b>Причина, которая будет опубликована:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
published-reason-button = ✍️ Указать причину
published-reason-again-button = ✍️ Изменить причину
published-reason-drop-button = Убрать причину
published-reason-kk = ✍️ <b>Напишите причину на казахском.</b> Она будет в сообщении и на сайте.
published-reason-ru = ✍️ <b>Теперь напишите ту же причину на русском.</b>
published-apply-button = ✅ Опубликовать изменение
published-discard-button = 🗑 Отказаться
published-discarded-note = Ничего не изменилось.
published-stale-note = За это время опубликовано другое изменение. Посмотрите сравнение ещё раз.
published-changed =
    ✅ <b>Изменение опубликовано.</b>

    Сообщение отправляется всем, кого оно касается. Кому оно дошло, видно в разделе «Доставка сообщений».
published-cancel =
    🚫 <b>Отменить конкурс?</b>
    «{ $title }»

    Вернуть его будет нельзя. Начатые заявки можно будет читать, но их не примут.
published-cancel-yes-button = Да, отменить
published-cancelled =
    ✅ <b>Конкурс отменён.</b>

    Сообщение отправляется, получателей: { $count }.

published-deliveries =
    📊 <b>Доставка сообщений</b>
    «{ $title }»
published-deliveries-none = Об этом конкурсе пока ничего не сообщали.
published-delivery-at = 🕓 { $moment }
published-delivery =
    Должны узнать: <b>{ $toBeTold }</b>
    ✅ Доставлено: { $sent }
    🚫 Заблокировали бота: { $blocked }
    ❔ Неизвестно: { $unknown }
    ⚠️ Ошибка: { $failed }
    ✖️ Не отправлено: { $dropped }
published-delivery-waiting = ⏳ В очереди: { $waiting }, из них отложено: { $held }
published-shared = 📤 <b>Пришли по ссылкам, которыми поделились: { $count }</b>
published-shared-region = • { $region }: { $count }
published-shared-unknown = регион неизвестен
