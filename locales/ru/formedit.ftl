# Правка формы заявки в чате

formedit-button = ✏️ Править форму здесь
formedit-draft-button = 🛠 Форма заявки
formedit-overview =
    🛠 <b>Форма заявки</b>
    { $title }
    Версия: { $version }. Разделов: { $sections }, полей: { $fields }.

    Откройте раздел, чтобы добавить, изменить или убрать поля. Изменения сохраняются, но не действуют, пока вы их не подтвердите.
formedit-waiting = ⏳ <b>Не подтверждено:</b>
formedit-faults = ⚠️ <b>До подтверждения исправьте:</b>
formedit-fault = • { $place }: { $fault }
formedit-section-add-button = ➕ Новый раздел
formedit-choose-button = 📚 Выбрать другую форму
formedit-confirm-button = ✅ Подтвердить изменения
formedit-discard-button = ↩️ Отказаться от изменений
formedit-discard = <b>Отказаться от всех неподтверждённых изменений?</b> Форма останется прежней.
formedit-discard-yes-button = Да, отказаться
formedit-discarded-note = Изменения убраны.
formedit-confirmed = ✅ Действует новая версия формы.
formedit-draft-note = Конкурс ещё не опубликован: новая форма начнёт действовать сразу.
formedit-choose = 📚 <b>Какую форму взять для конкурса?</b> Последнее число – количество полей.
formedit-choose-edited = ⚠️ Если выбрать другую форму, неподтверждённые изменения пропадут.
formedit-version-button = { $title } · версия { $version } · { $fields }
formedit-chosen-note = Форма выбрана.
formedit-now = Сейчас: { $now }
formedit-title-button = ✏️ Название
formedit-section =
    📂 <b>{ $title }</b>
    Полей: { $fields }. Звёздочкой отмечены обязательные.
formedit-section-kk = Напишите название раздела по-казахски.
formedit-section-ru = Теперь напишите название раздела по-русски.
formedit-section-drop = <b>Убрать раздел «{ $title }»?</b> Полей в нём: { $fields }.
formedit-drop-yes-button = Да, убрать
formedit-field-add-button = ➕ Поле
formedit-file-add-button = 📎 Запросить документ
formedit-field-type = Новое поле в разделе «{ $section }». <b>Как на него отвечают?</b>
formedit-field-kk =
    Вид ответа: { $type }.
    <b>Напишите название поля по-казахски.</b>
formedit-field =
    📂 { $section }
    <b>{ $label }</b>
    Вид ответа: { $type }
    { $must ->
        [true] Обязательное поле
       *[false] Можно пропустить
    }
formedit-field-help = ℹ️ Пояснение: { $text }
formedit-field-example = 💡 Пример: { $text }
formedit-field-choices =
    Варианты:
    { $items }
formedit-field-columns =
    Столбцы:
    { $items }
formedit-field-lot = Не больше суммы лота
formedit-field-when =
    🔀 Спрашивается только при ответе:
    { $field } = { $choices }
formedit-edit-label-button = ✏️ Название
formedit-edit-help-button = ℹ️ Пояснение
formedit-edit-example-button = 💡 Пример
formedit-part-label = Название
formedit-part-help = Пояснение
formedit-part-example = Пример
formedit-text =
    <b>{ $part }.</b> { $language ->
        [ru] Теперь напишите по-русски.
       *[kk] Напишите по-казахски, русский текст спросим следом.
    }
formedit-text-drop-button = ✖️ Убрать
formedit-choices-button = 🔘 Варианты
formedit-columns-button = ▦ Столбцы
formedit-choices =
    <b>Напишите варианты одним сообщением,</b> каждый с новой строки: по-казахски; по-русски.
    Например:
    <code>Балалар; Дети
    Жастар; Молодёжь</code>
    Список заменяется целиком. Ответы с вариантами, чьё название не изменилось, сохраняются.
formedit-columns =
    <b>Напишите столбцы одним сообщением,</b> каждый с новой строки: по-казахски; по-русски; вид.
    Вид: текст, число, сумма, дата или период. Если можно оставить пустым, добавьте в конце «; необязательно».
    Например:
    <code>Іс-шара; Мероприятие; текст
    Адам саны; Число людей; число</code>
formedit-lines-now =
    Список сейчас, его можно скопировать и изменить:
    <code>{ $lines }</code>
formedit-limit-min = Не меньше
formedit-limit-max = Не больше
formedit-limit-decimals = Знаков дробью
formedit-limit-files = Число файлов
formedit-limit =
    <b>{ $limit }.</b> Напишите число.
    { $type ->
        [text] В знаках.
        [long-text] В знаках.
        [money] В тенге.
        [date] В днях от сегодняшнего: 0 – сегодня, 30 – через тридцать дней.
        [period] Длительность в днях.
        [choices] В выбранных вариантах.
        [table] В строках.
        [file] Размер в мегабайтах (до 20), число файлов в штуках.
       *[other] Само значение.
    }
formedit-limit-drop-button = ✖️ Убрать предел
formedit-must-button = ❗️ Сделать обязательным
formedit-optional-button = ⤼ Сделать необязательным
formedit-lot-button = 💰 Не больше суммы лота
formedit-lot-off-button = 💰 Убрать предел лота
formedit-when-button = 🔀 Условие
formedit-when = 🔀 <b>{ $label }</b>: от ответа на какое поле зависит?
formedit-when-none = Выше нет полей с выбором. Добавьте такое поле или передвиньте это ниже.
formedit-when-choices = 🔀 После каких ответов спрашивать <b>{ $label }</b>? Отметьте ответы поля «{ $field }».
formedit-when-done-button = ✅ Готово
formedit-always-button = ✖️ Спрашивать всегда
formedit-field-drop = <b>Убрать поле «{ $label }»?</b> После подтверждения его не будут спрашивать.
formedit-type-text = Короткий текст
formedit-type-long-text = Длинный текст
formedit-type-number = Число
formedit-type-money = Сумма денег
formedit-type-date = День
formedit-type-period = Период
formedit-type-choice = Выбор одного
formedit-type-choices = Выбор нескольких
formedit-type-region = Регион
formedit-type-bin = БИН
formedit-type-iban = Банковский счёт
formedit-type-phone = Телефон
formedit-type-email = Электронная почта
formedit-type-link = Ссылка
formedit-type-file = Файл
formedit-type-table = Таблица
formedit-type-consent = Подтверждение

continuity-fault-choices = не написаны варианты (нужно не меньше двух)
continuity-fault-columns = не написаны столбцы таблицы
continuity-fault-limits = наименьшее больше наибольшего
continuity-fault-when = условие не соответствует полю выше или его вариантам

refusal-form-faulty =
    <b>Подтверждать форму рано.</b>
    Мест, которые надо исправить: { $count }. Они названы на экране формы.
    .short = Сначала исправьте форму.
refusal-form-full =
    <b>Слишком много.</b>
    Здесь не больше { $most }. Уберите лишнее или объедините.
    .short = Слишком много.
refusal-form-lines =
    <b>Список непонятен.</b>
    { $line ->
        [0] Напишите не меньше двух строк.
       *[other] Проверьте строку { $line }: части разделяются знаком «;», должны быть и казахский, и русский текст.
    }
    .short = Проверьте список.
refusal-form-number =
    <b>Здесь нужно целое число.</b>
    Напишите его цифрами, например: 500.
    .short = Напишите целое число.
