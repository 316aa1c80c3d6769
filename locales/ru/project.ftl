## Проект: победившая заявка

project-list-button = 📁 Проекты
project-list =
    📁 <b>Проекты: { $count }</b>
    «{ $title }»
project-none = По этому конкурсу проектов пока нет.
project-button = 📁 Страница проекта
project-title = 📁 <b>{ $title }</b>
project-of = { $name }, БИН { $bin }
project-competition = Конкурс: «{ $title }», лот { $lot }
project-amount = Сумма: { $amount }
project-revoked = ⛔️ После жалобы победитель изменился: договор по этому проекту не заключают.
project-contract = 📝 Договор № { $number }, { $day }
project-term = Срок реализации: { $from } – { $until }
project-no-contract = 📝 Договор ещё не заключён.
project-contract-waits = ⏳ Договор заключат, когда закончится { $day } и будут рассмотрены жалобы.
project-reports = <b>Отчёты</b>
project-no-reports = Сроки отчётов ещё не назначены.
project-report-interim = Промежуточный отчёт
project-report-final = Итоговый отчёт
project-report-line = • { $kind }, срок { $day }: { $state }
project-state-due = не сдан
project-state-overdue = ⚠️ просрочен
project-state-submitted = сдан, на проверке
project-state-returned = возвращён на доработку
project-state-accepted = ✅ принят

## Сотруднику

project-contract-button = 📝 Внести договор
project-contract-ask-number = 📝 <b>Напишите номер договора.</b> Например: 12-26
project-contract-ask-day = 📅 <b>Напишите дату договора.</b> Например: 07.12.2026
project-contract-ask-starts = 📅 <b>Напишите день начала проекта.</b>
project-contract-ask-ends = 📅 <b>Напишите день окончания проекта.</b>
project-contract-note = Договор внесён.
project-report-interim-button = ➕ Срок промежуточного отчёта
project-report-final-button = ➕ Срок итогового отчёта
project-report-ask-day =
    📅 <b>{ $kind }: напишите последний день.</b>
    Напомним организации за 14 и за 3 дня, в тот же день и один раз после срока.
project-report-button = { $kind } · { $day }
project-accept-button = ✅ Принять
project-return-button = ↩️ Вернуть
project-return-ask = ↩️ <b>Чего не хватает в отчёте?</b> Напишите одним сообщением: его прочтёт организация.
project-accepted-note = Отчёт принят.
project-returned-note = Отчёт возвращён на доработку.
project-files-button = 📎 Файлы ({ $count })

## Организации: отчёт

report-screen =
    📄 <b>{ $kind }</b>
    «{ $title }»
    Последний день: <b>{ $day }</b> · { $state }
report-how = Текст отчёта пришлите сообщением, документы – файлами. Всё сохраняется сразу. Когда будет готово, нажмите «Сдать отчёт».
report-text =
    <b>Текст:</b>
    { $text }
report-files = 📎 Файлы: { $names }
report-remark = ↩️ <b>Замечание:</b> { $remark }
report-submit-button = 📤 Сдать отчёт
report-clear-button = 🗑 Очистить отчёт
report-clear = 🗑 <b>Убрать весь текст и все файлы?</b>
report-clear-yes-button = 🗑 Да, убрать
report-submitted-note = Отчёт сдан.
report-open-button = 📄 Открыть отчёт

project-told-due-many =
    ⏰ <b>До сдачи отчёта { $days ->
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[many] осталось { $days } дней
    }</b>
    «{ $title }»: { $kind }, последний день { $day }
project-told-due-today =
    ⏰ <b>Сегодня последний день для отчёта</b>
    «{ $title }»: { $kind }
project-told-overdue =
    ⚠️ <b>Срок отчёта прошёл</b>
    «{ $title }»: { $kind }, последний день был { $day }. Сдайте его как можно скорее.
project-told-submitted =
    📄 <b>Сдан отчёт</b>
    «{ $title }»: { $kind }
project-told-accepted =
    ✅ <b>Ваш отчёт принят</b>
    «{ $title }»: { $kind }
project-told-returned =
    ↩️ <b>Ваш отчёт возвращён на доработку</b>
    «{ $title }»: { $kind }

    { $remark }
project-told-contract =
    📝 <b>Договор зарегистрирован</b>
    «{ $title }»: № { $number }, { $day }
    Срок реализации: { $from } – { $until }

## Сайт

project-site-title = Проект
project-site-organization = Организация
project-site-competition = Конкурс
project-site-lot = Лот
project-site-amount = Сумма
project-site-contract = Договор
project-site-contract-of = № { $number }, { $day }
project-site-term = Срок реализации
project-site-reports = Отчёты
project-site-report = Отчёт
project-site-due = Последний день
project-site-state = Состояние

## Причины отказа

refusal-contract-waits =
    <b>Заключать договор ещё рано.</b>
    Внесите его, когда закончится срок для жалоб ({ $day }) и по всем жалобам будут решения.
    .short = Заключать договор ещё рано.
refusal-contract-day-unclear =
    <b>Дата непонятна.</b>
    Напишите её так: 07.12.2026. В номере договора от 1 до 50 знаков.
    .short = Дата непонятна.
refusal-contract-days-order =
    <b>День окончания раньше дня начала.</b>
    Проверьте дни и напишите снова.
    .short = Дни идут не по порядку.
refusal-project-revoked =
    <b>После жалобы этот проект больше не победитель.</b>
    Нынешний победитель указан в исправленном протоколе.
    .short = Проект больше не победитель.
refusal-report-day-unclear =
    <b>День непонятен или уже прошёл.</b>
    Напишите предстоящий день так: 07.12.2026.
    .short = День непонятен или уже прошёл.
refusal-report-empty =
    <b>Отчёт пустой.</b>
    Сначала напишите текст или пришлите файл, затем сдайте.
    .short = Отчёт пустой.
refusal-report-sent =
    <b>Отчёт уже сдан.</b>
    Пока его проверяют, он не меняется. Если нужно дополнить, его вернут вам.
    .short = Отчёт уже сдан.
refusal-report-not-sent =
    <b>Отчёт не на проверке.</b>
    Он ещё не сдан, или решение по нему уже есть.
    .short = Отчёт не на проверке.
refusal-report-files-full =
    <b>К одному отчёту можно приложить до 20 файлов.</b>
    Уберите лишние или соедините несколько в один файл.
    .short = Можно приложить до 20 файлов.
