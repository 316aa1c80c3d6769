## Сроки конкурса: в чате, на сайте и в файле календаря

milestone-announced = Объявление
milestone-discussion = Конец предварительного обсуждения
milestone-questions = Конец приёма вопросов
milestone-opens = Начало приёма заявок
milestone-deadline = Окончательный срок подачи заявок
milestone-opening = Вскрытие заявок
milestone-examination = Конец рассмотрения заявок
milestone-results = Итоги
milestone-appeal = Конец приёма жалоб
milestone-contract = Заключение договора

milestone-when-moment = { $day }, { $weekday }, { $time }
milestone-when-day = { $day }, { $weekday }, до конца дня
milestone-note-opening = Автоматически, в течение 5 минут после окончательного срока.
milestone-note-complaint =
    { $amount ->
        [one] Поданную жалобу рассматривают в течение { $amount } рабочего дня
        [few] Поданную жалобу рассматривают в течение { $amount } рабочих дней
       *[many] Поданную жалобу рассматривают в течение { $amount } рабочих дней
    } (правила № 687, пункт { $point }).
milestone-note-source = По закону: правила государственных закупок (№ 687), пункт { $point }.
milestone-status-passed = прошло
milestone-status-next = следующий срок
milestone-status-later = впереди

milestone-screen =
    🗓 <b>Сроки конкурса</b>
    «{ $title }»
milestone-screen-zone = Всё время – по городу Астане.
milestone-line-passed = ✓ { $name }: { $when }
milestone-line-next =
    ▶️ <b>{ $name }: { $when }</b>
    { $left } · по времени вашего устройства: { $yours }
milestone-line-later = ○ { $name }: { $when }
milestone-button = 🗓 Сроки
