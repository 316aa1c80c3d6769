table-span-months = { $month } { $year }
table-span-days = { $days } { $month } { $year } г.

table-lines-title = Строк в таблице: { $count }
table-lines-page = (показаны { $from }–{ $to })
table-lines-open = Чтобы изменить строку, нажмите её номер.
table-sum-total = Итого: { $sum }
table-sum-requested = Запрашиваемая сумма: { $sum }
table-sum-own = Собственный вклад: { $sum } ({ $share })
table-sum-institutional = { $mark } Институциональное развитие и материально-техническое обеспечение: { $sum } ({ $share }, предел { $most }%)
table-sum-left = ✅ Сумма лота { $lot }, осталось { $left }
table-sum-over = ⚠️ Сумма лота { $lot }, лишние { $over }

table-not-choice =
    Строка { $line }: в части «{ $column }» не получилось узнать вариант: { $cell }. Напишите один из них: { $choices }.
    Вся строка: <code>{ $example }</code>
table-not-period =
    Строка { $line }: в части «{ $column }» не получилось прочитать срок: { $cell }. Напишите так: <code>05.03.2027</code>, <code>5–7 марта 2027</code> или <code>апрель–май 2027</code>.
    Вся строка: <code>{ $example }</code>
table-own-above-sum = Строка { $line }: собственный вклад ({ $own }) больше суммы строки ({ $sum }). В части «{ $column }» укажите только то, что из этой строки оплачиваете сами.
table-over-institutional = На институциональное развитие и материально-техническое обеспечение заложено { $sum }, это { $share } запрашиваемой суммы, а предел { $most }% (статья 6-1 Закона). Лишние: { $over }. Уменьшите расходы этого вида или отнесите их на собственный вклад.

table-cell-empty = Часть «{ $column }» осталась пустой. Напишите значение.
table-cell-not-number = В части «{ $column }» не получилось прочитать число: { $cell }. Напишите цифрами, например <code>20</code>.
table-cell-not-money = В части «{ $column }» не получилось прочитать сумму: { $cell }. Напишите в целых тенге, например <code>150 000</code>.
table-cell-not-date = В части «{ $column }» не получилось прочитать дату: { $cell }. Напишите так: <code>05.06.2027</code>.
table-cell-not-choice = В части «{ $column }» не получилось узнать вариант: { $cell }. Напишите один из них: { $choices }.
table-cell-not-period = В части «{ $column }» не получилось прочитать срок: { $cell }. Напишите так: <code>05.03.2027</code> или <code>апрель–май 2027</code>.

table-line-title = { $label }: строка { $line } из { $count }
table-line-cell = { $column }: <b>{ $value }</b>
table-line-blank = —
table-line-how = Нажмите часть, которую хотите изменить. Можно и написать всю строку заново.
table-line-up-button = ↑ Выше
table-line-down-button = ↓ Ниже
table-line-copy-button = ⧉ Копия
table-line-remove-button = ✖ Удалить
table-line-back-button = ‹ К таблице
table-line-moved-note = ✅ Строка передвинута.
table-line-copied-note = ✅ Копия строки добавлена.
table-line-saved-note = ✅ Строка сохранена.
table-cell-title = Строка { $line }, «{ $column }»
table-cell-now = Сейчас: { $value }
table-cell-how = Напишите только новое значение.
table-cell-choose = Выберите:
table-cell-clear-button = Оставить пустым
table-cell-back-button = ‹ К строке

table-sheet-button = 📗 Заполнить в Excel
table-sheet-name = { $label } ({ $code })
table-sheet-sent = 📗 Файл Excel отправлен. Заполните, сохраните и отправьте сюда же: строки файла заменят строки таблицы.
table-sheet-kept = ✅ Файл принят, строк: { $count }. Таблица заменена целиком.
table-sheet-faulty = В файле нужно исправить эти ячейки. Таблица не изменилась: исправьте и отправьте файл ещё раз.
table-sheet-cell = <b>{ $at }</b>: { $why }
table-sheet-more =
    { $count ->
        [one] …и ещё { $count } ячейка.
        [few] …и ещё { $count } ячейки.
       *[many] …и ещё { $count } ячеек.
    }
table-sheet-not-xlsx = Для таблицы нужен файл .xlsx, а этот другого вида: { $name }. В Excel выберите «Сохранить как» → «Книга Excel (.xlsx)» и отправьте ещё раз. Готовый образец даёт кнопка ниже.
table-sheet-too-large = Файл слишком большой: файл таблицы должен быть не больше 2 МБ. Уберите картинки и лишние листы и отправьте ещё раз.
table-sheet-broken = Этот файл не открылся. Откройте его в Excel, сохраните заново как .xlsx и отправьте или возьмите новый образец кнопкой ниже.
table-sheet-no-heading = В файле не нашлось строки с названиями столбцов. Нужны такие: { $columns }. Возьмите образец кнопкой ниже и заполните его.
table-sheet-no-column = В файле нет столбцов: { $columns }. Добавьте и отправьте ещё раз.
table-sheet-no-lines = В файле нет заполненных строк. Впишите строки под названиями столбцов и отправьте ещё раз.
table-sheet-own-above-sum = собственный вклад ({ $own }) больше суммы строки ({ $sum }).
table-sheet-guide-title = Как заполнить
table-sheet-guide-1 = 1. На первом листе заполните по одной строке на каждый расход или мероприятие. Строк не больше { $max }.
table-sheet-guide-2 = 2. Не меняйте названия столбцов. Пустые строки не учитываются.
table-sheet-guide-3 = 3. Суммы и итоги файл посчитает сам, а бот проверит их и пересчитает.
table-sheet-guide-4 = 4. Сохраните файл как .xlsx и отправьте на экран этого поля в боте.
table-sheet-guide-example = Например:
table-sheet-guide-tab = Инструкция
table-sheet-total = Итого, тенге
table-sheet-own = Собственный вклад, тенге
table-sheet-requested = Запрашиваемая сумма, тенге
table-sheet-lot = Сумма лота, тенге
table-sheet-left = Осталось от лота, тенге
table-sheet-institutional = Доля институционального развития (предел { $most }%)
table-sheet-good = Верно
table-sheet-bad = Больше предела
table-sheet-bad-number = Здесь нужно число не меньше 0.
table-sheet-bad-choice = Выберите из списка.
