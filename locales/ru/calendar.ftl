## Календарь рабочих дней, для сотрудников

calendar-button = 📅 Календарь рабочих дней
calendar-screen =
    📅 <b>Календарь рабочих дней</b>

    По нему считают сроки, которые ставит закон. Праздники стоят по правилу сами. <b>Курбан-айт и дни, которые переносит Правительство,</b> вводите вы, когда о них объявят официально.

    Чтобы добавить день, напишите его, например: <i>7 июля</i> или <i>07.07.2027</i>.
calendar-year = <b>{ $year }</b>
calendar-line = • { $day }, { $weekday } – { $name }
calendar-line-moved = • { $day }, { $weekday } – { $name } (вместо { $from }, выпавшего на выходной)
calendar-line-unconfirmed = • { $day }, { $weekday } – { $name } (расчёт, официально не подтверждён)
calendar-line-off = ✍️ { $day }, { $weekday } – выходной: { $reason }
calendar-line-working = ✍️ { $day }, { $weekday } – рабочий: { $reason }
calendar-hand = ✍️ – введено вручную. Чтобы убрать, выберите день ниже.
calendar-hand-button = ✍️ { $day }
calendar-unclear = ⚠️ <b>День непонятен.</b> Напишите один день так: 7 июля или 07.07.2027.
calendar-day =
    📅 <b>{ $day }, { $weekday }</b>

    { $kind ->
        [working] Сейчас это рабочий день.
       *[off] Сейчас это выходной.
    }
calendar-day-why = Причина: { $reason }
calendar-off-button = 🌿 Ввести как выходной
calendar-working-button = 🛠 Ввести как рабочий
calendar-remove-button = 🗑 Убрать введённое
calendar-reason =
    📅 <b>{ $day }, { $weekday }: { $kind ->
        [working] рабочий день
       *[off] выходной
    }</b>

    ✍️ <b>Напишите причину одним сообщением в две строки:</b> первая на казахском, вторая на русском. Например:
    <i>Үкіметтің № 900 қаулысы
    Постановление Правительства № 900</i>
calendar-reason-both = ⚠️ <b>Нет строки на русском.</b> Отправьте обе строки одним сообщением.
calendar-ait-button = 🌙 Курбан-айт
calendar-set-note = Календарь сохранён.
calendar-removed-note = Убрано: снова действует правило.

calendar-holiday-new-year = Новый год
calendar-holiday-christmas = Православное Рождество
calendar-holiday-womens-day = Международный женский день
calendar-holiday-nauryz = Праздник Наурыз
calendar-holiday-unity-day = Праздник единства народа Казахстана
calendar-holiday-defenders-day = День защитника Отечества
calendar-holiday-victory-day = День Победы
calendar-holiday-qurban-ait = Первый день Курбан-айта
calendar-holiday-capital-day = День столицы
calendar-holiday-constitution-day = День Конституции
calendar-holiday-republic-day = День Республики
calendar-holiday-independence-day = День Независимости
