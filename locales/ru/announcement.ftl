## Объявление: новый или изменённый конкурс

announcement-published = 📣 <b>Объявлен новый конкурс</b>
announcement-changed = ✏️ <b>Условия конкурса изменились</b>
announcement-cancelled = 🚫 <b>Конкурс отменён</b>
announcement-results = 🏁 <b>Опубликованы итоги конкурса</b>
announcement-title = <b>{ $title }</b>
announcement-kind = 🏷 { $kind } · { $regions }
announcement-amount = Общая сумма: <b>{ $amount }</b>
announcement-deadline =
    Окончательный срок представления заявок: <b>{ $moment }</b>
    ⏳ { $left }
announcement-changes = <b>Что изменилось:</b>
announcement-changes-more =
    { $count ->
        [one] …и ещё { $count } изменение
        [few] …и ещё { $count } изменения
       *[many] …и ещё { $count } изменений
    }
announcement-reason = <b>Причина:</b> { $reason }
announcement-open-button = Подробнее
announcement-stop-button = 🔕 Настроить сообщения
announcement-digest =
    🔔 <b>Новости о конкурсах</b>
    Всего: { $count }
announcement-digest-title = <b>{ $number }. { $title }</b>
announcement-digest-deadline = ⏳ { $moment } · { $left }
announcement-digest-more = …и ещё: { $count }. Откройте список конкурсов.
