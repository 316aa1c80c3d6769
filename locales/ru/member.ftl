## Несколько человек в одной заявке: кто, когда, какой ответ

member-somebody = Бывший участник
member-nothing = Ответа нет
member-answered-by = ✍️ { $who }
member-for = 👤 Ответственный: { $name }
member-for-you = 👤 Ответственный: вы
member-here = 👀 Сейчас в этом поле: { $names }
member-only-reading = 👁 Вы можете только читать. Чтобы заполнять, попросите владельца организации дать вам это право.
member-history-button = 🕓 Прежние ответы: { $count }
member-history = 🕓 <b>Прежние ответы</b>: { $label }
member-former =
    <b>{ $number }.</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-former-aside =
    <b>{ $number }.</b> { $who } · в заявку не вошёл
    <blockquote expandable>{ $value }</blockquote>
member-bring-back-button = ↩️ Вернуть ответ { $number }
member-brought-back-note = ✅ Ответ возвращён. Тот, что стоял на его месте, сохранён среди прежних ответов.
member-clash =
    ⚠️ <b>На это поле ответил и ваш коллега.</b>
    { $label }
member-clash-theirs =
    <b>Сейчас в заявке:</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-clash-mine =
    <b>Ваш ответ, сохранён отдельно:</b>
    <blockquote expandable>{ $value }</blockquote>
member-clash-choose = Выберите, какой ответ останется. Второй тоже не пропадёт: он будет среди прежних ответов.
member-put-mine-button = Поставить мой ответ
member-add-mine-button = Добавить мой ниже
member-keep-theirs-button = Оставить ответ коллеги
member-theirs-note = ✅ Остался ответ коллеги. Ваш сохранён среди прежних ответов.
