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
    Срок подачи: { $moment }
    ⏳ <b>{ $left }</b>
reminder-missing = Осталось: { $names }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    } – { $count ->
        [one] <b>{ $count } вопрос</b> без ответа
        [few] <b>{ $count } вопроса</b> без ответа
       *[many] <b>{ $count } вопросов</b> без ответа
    }. На это уйдёт примерно { $time }.
reminder-tight = ⚡️ Времени в обрез: лучше начать сейчас.
reminder-minutes = { $minutes } минут
reminder-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
reminder-hours-minutes =
    { $hours ->
        [one] { $hours } час { $minutes } минут
        [few] { $hours } часа { $minutes } минут
       *[many] { $hours } часов { $minutes } минут
    }
reminder-only-submit = На все вопросы есть ответы. Осталось проверить заявку и подать её.
reminder-only-file-elsewhere = Заявка готова. Подайте её там, где указано в конкурсе, и отметьте это здесь.
reminder-more =
    { $count ->
        [one] И ещё { $count } черновик: он в разделе «Мои заявки».
        [few] И ещё { $count } черновика: они в разделе «Мои заявки».
       *[many] И ещё { $count } черновиков: они в разделе «Мои заявки».
    }
reminder-continue-button = ▶️ Продолжить
reminder-review-button = Открыть заявку
reminder-all-button = 📝 Мои заявки

## Конкурс, за которым следят: заявка не начата

reminder-follow-head =
    { $count ->
        [1] 👁 <b>Близится срок конкурса, за которым вы следите. Заявка ещё не начата.</b>
       *[other] 👁 <b>Близится срок конкурсов, за которыми вы следите: { $count }. Заявки ещё не начаты.</b>
    }
reminder-follow-more =
    { $count ->
        [one] И ещё { $count } конкурс: он в настройках, среди отслеживаемых.
        [few] И ещё { $count } конкурса: они в настройках, среди отслеживаемых.
       *[many] И ещё { $count } конкурсов: они в настройках, среди отслеживаемых.
    }
reminder-begin-button = ✍️ Начать заявку

## Отложить

reminder-snooze-hour-button = ⏰ Через 1 час
reminder-snooze-evening-button = 🌆 Сегодня 18:00
reminder-snooze-morning-button = 🌅 Завтра 09:00
reminder-snoozed = ✓ <b>Напомним: { $day }, { $weekday }, { $time }.</b>
    .short = ✓ Напомним: { $day }, { $time }
reminder-snoozed-deadline = ⏳ До конца срока подачи { $left }.

## Настройки: за сколько напоминать

reminder-distances =
    ⏰ <b>За сколько до окончания срока напоминать?</b>
    ✓ – напомним, ✗ – нет. Чтобы изменить, нажмите кнопку.
    .short = ⏰ Напоминания за: { $names }
reminder-distances-chosen =
    Если заявка не закончена, напомним до окончания срока за: { $names }.
    Для конкурсов, за которыми вы следите, а заявку не начали, из этого действуют только 3 дня и 1 день.
reminder-distances-none =
    ⚠️ <b>Всё выключено: мы не предупредим, что срок близок.</b>
    После срока заявки не принимают. Лучше оставить хотя бы одно напоминание.
    .short = ⏰ Напоминания: выключены
reminder-distances-muted = 🔕 Сейчас все напоминания отключены в разделе «Виды сообщений». Чтобы они приходили, сначала включите их там.
reminder-distances-button = ⏰ Когда напоминать
reminder-distance-7d = 7 дней
reminder-distance-3d = 3 дня
reminder-distance-1d = 1 день
reminder-distance-3h = 3 часа
reminder-distance-1h = 1 час

## Сотрудникам

reminder-duty-questions = 💬 <b>Вопросы без ответа: { $count }</b>
reminder-duty-oldest = Самый давний задан: { $moment }
reminder-duty-closing = ⚡️ Из них по конкурсам, срок которых близок: <b>{ $count }</b>
reminder-duty-oldest-button = ✍️ Ответить на самый давний
reminder-duty-examination-eve =
    🗓 <b>Рассмотрение заявок скоро заканчивается: { $date }</b>
    { $title }
    Завершите рассмотрение к этому дню.
reminder-duty-examination-day =
    🗓 <b>Рассмотрение заявок заканчивается сегодня: { $date }</b>
    { $title }
    Если не успеваете, перенесите срок и опубликуйте причину.

## Каждый год

reminder-ngo-database =
    🗓 <b>Сведения в Базу данных НПО подают до 31 марта</b>

    Их подают каждый год на infonpo.gov.kz. Организацию, которой нет в базе, не допускают к государственным конкурсам, а та, что подала с опозданием, теряет балл.
reminder-ngo-database-button = 🌐 Открыть базу данных
reminder-awards =
    🏆 <b>Заявки на премии для неправительственных организаций принимают каждый год до 1 сентября</b>

    Организация подаёт заявку только по одной сфере. Кто получил премию за последние три года, участвовать не может.
reminder-awards-button = 🏆 Конкурсы на премии
reminder-yearly-done-button = ✓ В этом году сделано
reminder-yearly-done = ✓ Хорошо. В { $year } году больше не напомним.
reminder-yearly-done-profile = Запишите день подачи в данные организации: он будет виден в ваших заявках.
reminder-yearly-profile-button = ✏️ Записать день
