## Подписка

subscription-on = 🔔 <b>Подписка включена.</b>
    .short = 🔔 Подписка: <b>включена</b>, { $pace }
subscription-off = 🔕 <b>Подписка выключена:</b> о новых конкурсах мы не сообщаем.
    .short = 🔕 Подписка: <b>выключена</b>
subscription-none = 🔔 <b>Подписка ещё не включена.</b> Включите её, и мы сообщим о новых конкурсах.
subscription-everything = 📢 Сообщаем обо всех конкурсах
subscription-chosen-kinds = 🏷 Вид: { $names }
subscription-chosen-regions = 📍 Регион: { $names }
subscription-chosen-spheres = 🧭 Сфера: { $names }
subscription-chosen-themes = 💡 Тема: { $names }
subscription-chosen-amounts = 💰 Сумма лота: { $amounts }
subscription-any = любая
subscription-kinds = <b>О каких конкурсах сообщать?</b> Можно выбрать несколько видов.
    .short = Вид
subscription-regions = <b>О конкурсах каких регионов сообщать?</b> Можно выбрать несколько. Республиканский конкурс относится к любому региону.
    .short = Регион
subscription-spheres = <b>О каких сферах сообщать?</b> Можно выбрать несколько.
    .short = Сфера
subscription-themes = <b>О каких темах сообщать?</b> Можно выбрать несколько.
    .short = Тема
subscription-all-button = Сообщать обо всём
subscription-any-button = Без ограничений
subscription-on-button = 🔔 Включить подписку
subscription-mute-button = 🔕 Выключить подписку
subscription-saved = Сохранено. Сообщим о новых конкурсах.
subscription-muted = Подписка выключена. Её можно включить снова в любое время.
subscription-matching = Сейчас подходит: <b>{ $count }</b>
subscription-matching-button = 📋 Подходящие ({ $count })
subscription-undo-button = ↩️ Вернуть
subscription-undone = Возвращено, как было.

## Сумма

subscription-amounts =
    <b>Какой должна быть сумма лота?</b>
    Выберите нижнюю или верхнюю границу. Можно и написать: <i>5 млн</i>, <i>500 тыс – 3 млн</i>.
    .short = Сумма
subscription-amounts-unclear = Сумма непонятна. Напишите, например, так: <i>500 тыс</i>, <i>5 млн</i> или <i>1–5 млн</i>.
subscription-sum-from = <b>Какой должна быть сумма лота, не меньше?</b> Нажмите кнопку или напишите сумму.
    .short = Не меньше: { $amount }
subscription-sum-to = <b>Какой должна быть сумма лота, не больше?</b> Нажмите кнопку или напишите сумму.
    .short = Не больше: { $amount }
subscription-amount-from = от { $from }
subscription-amount-to = до { $to }
subscription-amount-between = { $from } – { $to }
subscription-thousands = { $count } тыс. ₸
subscription-millions = { $count } млн ₸

## Частота

subscription-pace =
    <b>Как часто сообщать?</b>

    <b>Сразу</b> – о каждом конкурсе в момент публикации.
    <b>Каждый день</b> – в 9 утра, всё одним письмом.
    <b>Каждую неделю</b> – по понедельникам в 9 утра, всё одним письмом.

    Новости конкурсов, которые вы отслеживаете или в которых участвуете, приходят сразу.
subscription-pace-each = ⏱ О каждом конкурсе сообщаем сразу
    .short = сразу
subscription-pace-daily = ⏱ Сообщаем каждый день в 9 утра одним письмом
    .short = каждый день
subscription-pace-weekly = ⏱ Сообщаем по понедельникам в 9 утра одним письмом
    .short = каждую неделю
subscription-pace-button = ⏱ Как часто
subscription-pace-saved = Сохранено.

## Отслеживание

subscription-follows = 👁 <b>Отслеживаемые конкурсы: { $count }</b>
subscription-follows-none = 👁 <b>Вы пока ничего не отслеживаете.</b> Откройте конкурс и нажмите «Следить»: мы сообщим о каждом его изменении.

## Тихие часы

subscription-quiet-on =
    🌙 <b>Тихие часы: { $from } – { $until }</b> (время Астаны)

    В это время сообщения не приходят: всё накопленное придёт утром одним письмом. Ночью придёт только срочное, если до окончания срока осталось совсем мало.
    .short = 🌙 Тихие часы: { $from } – { $until }
subscription-quiet-off =
    🌙 <b>Тихие часы выключены.</b>

    Сообщения приходят в любое время суток.
    .short = 🌙 Тихие часы: выключены
subscription-quiet-from = <b>Во сколько начинаются тихие часы?</b>
subscription-quiet-until = <b>Во сколько заканчиваются тихие часы?</b>
subscription-quiet-from-button = Начало: { $from }
subscription-quiet-until-button = Конец: { $until }
subscription-quiet-on-button = Включить: { $from } – { $until }
subscription-quiet-off-button = Выключить тихие часы
subscription-quiet-saved = Тихие часы сохранены.
subscription-quiet-button = 🌙 Тихие часы

## Виды сообщений

subscription-kinds-of-message = <b>Какие сообщения присылать?</b> ✓ – приходят, ✗ – нет. Чтобы изменить, нажмите кнопку.
subscription-kind-new = <b>Новые конкурсы</b>: когда объявлен конкурс по вашей подписке
    .short = Новые конкурсы
subscription-kind-changes = <b>Изменения</b>: когда меняются срок или условия, когда конкурс отменён
    .short = Изменения
subscription-kind-results = <b>Итоги</b>: когда объявлены победители
    .short = Итоги
subscription-kind-answers = <b>Ответы</b>: когда опубликован ответ на вопрос о конкурсе
    .short = Ответы
subscription-kind-notices = <b>Уведомления</b>: информация от сотрудников
    .short = Уведомления
subscription-kind-reminders = <b>Напоминания</b>: когда близится срок вашей заявки
    .short = Напоминания
subscription-kind-yearly = <b>Ежегодные сроки</b>: когда близится срок Базы данных НПО и премий
    .short = Ежегодные сроки
subscription-kinds-button = 🔕 Виды сообщений
subscription-mute-note = Изменения и итоги конкурсов, в которых вы участвуете или которые отслеживаете, а также ответы на ваши вопросы приходят в любом случае.
subscription-muted-none = ✉️ Виды сообщений: приходят все
subscription-muted-some = ✉️ Не приходят: { $names }
subscription-mute-warning =
    ⚠️ <b>Отключить напоминания?</b>

    Если срок близок, а заявка не закончена, мы не предупредим. После срока заявки не принимаются.
subscription-mute-anyway-button = Всё равно отключить

## Остановить сообщения

subscription-stop = Что изменить?
subscription-why-new = ℹ️ Это сообщение пришло по <b>подписке</b>: новый конкурс.
subscription-why-changes = ℹ️ Это сообщение об <b>изменении конкурса.</b>
subscription-why-results = ℹ️ Это сообщение об <b>итогах конкурса.</b>
subscription-why-answers = ℹ️ Это сообщение об <b>ответе на вопрос.</b>
subscription-why-notices = ℹ️ Это <b>уведомление от сотрудников.</b>
subscription-why-reminders = ℹ️ Это <b>напоминание:</b> близится срок вашей заявки.
subscription-why-yearly = ℹ️ Это <b>напоминание о ежегодном сроке.</b> Оно приходит владельцам организаций.
subscription-why-applying = Вы заполняете заявку на этот конкурс, поэтому его изменения и итоги придут в любом случае.
subscription-unfollow-button = 👁 Не отслеживать этот конкурс
subscription-mute-new-button = 🔕 Не писать о новых конкурсах
subscription-mute-changes-button = 🔕 Не писать об изменениях
subscription-mute-results-button = 🔕 Не писать об итогах
subscription-mute-answers-button = 🔕 Не писать об ответах
subscription-mute-notices-button = 🔕 Не присылать уведомления
subscription-mute-reminders-button = 🔕 Не напоминать
subscription-mute-yearly-button = 🔕 Не писать о ежегодных сроках
subscription-daily-button = 📅 Одним письмом раз в день
subscription-stopped-mute = ✅ <b>Такие сообщения больше не придут.</b>
subscription-stopped-unfollow = ✅ <b>Этот конкурс больше не отслеживается.</b>
subscription-stopped-daily = ✅ <b>Теперь новости приходят каждый день в 9 утра одним письмом.</b>
subscription-stopped-off = ✅ <b>Подписка выключена.</b> Выбранное сохранено.
