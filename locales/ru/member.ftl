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

## Кому поручено

member-whose-button = 👤 Кто заполняет
member-whose-section-button = 👤 Кто заполняет раздел
member-whose =
    👤 <b>Кто это заполнит?</b>
    { $title }

    Даже если ответственный назначен, заполнить могут и другие.
member-take-button = Заполню сам(а)
member-nobody-button = Ни за кем не закреплять
member-assigned-toast = Сохранено.
member-my-fields-button = 👤 Мои поля: { $count }
member-my-fields-done = ✅ Все порученные вам поля заполнены.
member-assigned =
    👤 <b>Вам поручили заполнить поля.</b>
    { $competition }
    Ещё не заполнено: { $count }
    ⏰ Срок подачи: { $deadline }

## Сообщить владельцу

member-owner-submits =
    <b>Подать заявку может только владелец организации.</b>
    Если всё готово, сообщите владельцу: он проверит заявку и подаст её сам.
member-ready-button = 🔔 Сообщить владельцу, что готово
member-ready-toast = Владельцу организации сообщено.
member-ready =
    🔔 <b>Заявка готова, сообщает:</b> { $name }
    { $competition }
    ⏰ Срок подачи: { $deadline }
member-ready-whole = ✅ Всё заполнено. Проверьте и подайте заявку.
member-ready-problems = ⚠️ Нужно исправить пунктов: { $count }. Откройте заявку и нажмите «Проверить».

## Команда

member-team-button = 👥 Команда
member-team =
    👥 <b>{ $name }</b>
    Участников: { $count }
member-line = { $number }. <b>{ $name }</b> · { $role } · { $since }
member-role-owner = владелец
member-role-editor = может заполнять
member-role-viewer = может только читать
member-open-invitations = Приглашения, которыми ещё никто не воспользовался, – на кнопках ниже. Нажатие отзывает приглашение.
member-invite-editor-button = ➕ Пригласить: может заполнять
member-invite-viewer-button = ➕ Пригласить: только читать
member-revoke-button = ✖ Отозвать приглашение: { $role }, { $date }
member-revoked-toast = Приглашение отозвано. Ссылка больше не действует.
member-invitation =
    ✉️ <b>Ссылка-приглашение готова.</b>

    { $link }

    Право: { $role }
    Действует по { $date } включительно
    По ссылке войдёт один человек. Отправьте её только своему коллеге: бот её больше не покажет.
member-share-button = Отправить коллеге
member-share-text = Давайте заполнять заявки нашей организации вместе в боте «Әріптес»:
member-invited =
    ✉️ <b>Вас приглашают в организацию</b>

    Организация: <b>{ $organization }</b>
    БИН: <code>{ $bin }</code>
    Приглашает: { $name }
    Ваше право: { $role }
member-join-button = ✅ Присоединиться
member-welcome-editor =
    ✅ <b>Вы в организации.</b>

    Вы видите её заявки и можете заполнять их вместе с другими. Рядом с каждым ответом указано, кто и когда его дал. Подаёт заявку владелец организации.
member-welcome-viewer =
    ✅ <b>Вы в организации.</b>

    Вы можете читать её заявки. Если нужно заполнять, попросите владельца дать вам это право.
member-joined = 👥 По вашему приглашению в организации новый участник: <b>{ $name }</b>.
member-left = 👥 Организацию покинул участник: <b>{ $name }</b>. Его ответы остались в заявках.
member-one =
    👤 <b>{ $name }</b>
    Право: { $role }
    В организации с: { $since }
member-make-editor-button = Разрешить заполнять
member-make-viewer-button = Оставить только чтение
member-role-toast = Право изменено.
member-now-editor = 👥 Владелец организации разрешил вам заполнять заявки.
member-now-viewer = 👥 Владелец организации изменил ваше право: теперь вы можете только читать заявки. Ваши ответы на месте.
member-let-go-button = Исключить из организации
member-let-go-sure =
    <b>Исключить из организации?</b> { $name }

    Этот человек больше не увидит заявки. Его ответы останутся на месте.
member-let-go-yes-button = Да, исключить
member-let-go-toast = Участник исключён.
member-let-go-letter =
    👥 Вы больше не участник организации. БИН: <code>{ $bin }</code>

    Если это ошибка, свяжитесь с владельцем организации. Ваши ответы остались в заявках.
member-leave-button = Выйти из организации
member-leave-sure =
    <b>Выйти из организации?</b>

    Вы больше не увидите её заявки. Ваши ответы останутся на месте. Чтобы вернуться, понадобится новое приглашение.
member-leave-yes-button = Да, выйти
member-left-note = Вы вышли из организации. Ваши ответы остались в заявках.
member-join-viewer-button = 👁 Добавить: только читать

## Передача владения

member-hand-over-button = 🔑 Передать владение
member-hand-over-sure =
    <b>Передать владение организацией?</b> { $name }

    После согласия право подавать и отзывать заявки и управлять командой перейдёт к этому человеку. Вы сможете заполнять заявки и дальше. До согласия ничего не изменится.
member-hand-over-yes-button = Да, предложить
member-offered-toast = Предложение отправлено.
member-handover-waits = 🔑 Владение предложено, ждём ответа: <b>{ $name }</b>
member-handover-back-button = 🔑 Отозвать предложение
member-handover-back-toast = Предложение отозвано.
member-handover-open-button = 🔑 Ответить на предложение
member-handover-offer =
    🔑 <b>Вам предлагают владение организацией.</b>

    Предлагает: { $name }
    БИН: <code>{ $bin }</code>

    Если согласитесь, подавать и отзывать заявки и управлять командой будете вы.
member-handover-yes-button = ✅ Согласиться
member-handover-no-button = Отказаться
member-handover-accepted = 🔑 Новый владелец организации: <b>{ $name }</b>. Вы сможете заполнять заявки и дальше. БИН: <code>{ $bin }</code>
member-handover-declined = 🔑 От владения отказались: <b>{ $name }</b>. Владелец организации по-прежнему вы. БИН: <code>{ $bin }</code>
member-owner-now = ✅ <b>Теперь владелец организации – вы.</b>
member-owner-not = Вы отказались. Ничего не изменилось.

## Это моя организация

member-claim-button = 🏢 Это моя организация
member-claim =
    <b>Нужно сменить владельца организации?</b> БИН: <code>{ $bin }</code>

    Если организацию зарегистрировал посторонний или владелец потерял доступ, пришлите документ о полномочиях руководителя: приказ о назначении, протокол или доверенность. Подойдёт файл или чёткая фотография.

    Сотрудники посмотрят документ и сообщат решение. О нём узнает и нынешний владелец.
member-claim-not-file = Здесь нужен документ. Пришлите его файлом или фотографией.
member-claim-sent = ✅ <b>Документ принят.</b> Сотрудники посмотрят его, и мы сообщим решение.
member-claim-letter = 🏢 Новое обращение о владении организацией: <b>{ $name }</b>. БИН: <code>{ $bin }</code>
member-claim-open-button = Открыть обращение
member-claim-granted =
    ✅ <b>Теперь владелец организации – вы.</b> БИН: <code>{ $bin }</code>

    Основание решения: { $reason }
member-claim-declined =
    <b>Обращение о владении организацией отклонено.</b> БИН: <code>{ $bin }</code>

    Причина: { $reason }
    Если появится новый документ, обратитесь ещё раз.
member-claim-moved =
    🔑 <b>Владелец организации сменился.</b> БИН: <code>{ $bin }</code>

    Сотрудники передали владение человеку, который представил документ о полномочиях руководителя. Основание: { $reason }
    Вы сможете заполнять заявки и дальше. Если вы не согласны, напишите вопрос в службу.
member-claims-button = 🏢 Обращения о владении: { $count }
member-claims-list-button = 🏢 Обращения о владении
member-claims = 🏢 <b>Обращения о владении организацией</b>: { $count }
member-claim-of =
    🏢 <b>{ $organization }</b>
    БИН: <code>{ $bin }</code>
    Обратился: <b>{ $claimant }</b>, { $at }
    Нынешний владелец: { $owner }
member-claim-is-granted = ✅ Владение передано. Основание: { $reason }
member-claim-is-declined = ✖️ Отклонено. Причина: { $reason }
member-claim-file-button = 📄 Посмотреть документ
member-claim-grant-button = ✅ Передать владение
member-claim-decline-button = Отклонить
member-claim-why-grant =
    <b>Напишите основание передачи.</b> БИН: <code>{ $bin }</code>

    Например: протокол о назначении руководителя, дата и номер. Его прочтут и заявитель, и прежний владелец. Решение вступит в силу, как только вы отправите сообщение.
member-claim-why-decline =
    <b>Напишите причину отказа.</b> БИН: <code>{ $bin }</code>

    Скажите, какого документа не хватает: заявитель это прочтёт. Решение вступит в силу, как только вы отправите сообщение.
