## Сведения об организации

organization-none =
    <b>Организация ещё не указана.</b>

    Сведения заполняются один раз и сами попадают в каждую заявку. Приготовьте БИН и банковские реквизиты.
organization-begin-button = Начать заполнение
organization-title =
    <b>Сведения об организации</b>
    { $bar }  { $answered } / { $total }
organization-line = <b>{ $label }:</b> { $value }
organization-unfinished = Заполнено не всё: нажмите «Продолжить».
organization-whole = ✅ Всё заполнено. Можно подавать заявки.
organization-go-on-button = ▶️ Продолжить
organization-apply-button = Перейти к заявке ›
organization-edit-button = ✏️ Исправить
organization-edit-title = <b>Что исправить?</b> Нажмите на пункт.

## Присоединение к организации

organization-join-asked =
    <b>Запрос отправлен.</b>

    Сообщим, когда владелец решит. БИН: <code>{ $bin }</code>
organization-find-button = Смотреть конкурсы
organization-join-question =
    <b>{ $name }</b> просит присоединиться к вашей организации. БИН: <code>{ $bin }</code>

    Этот человек увидит заявки и сможет их заполнять. Принимайте только тех, кого знаете.
organization-join-yes-button = ✅ Принять
organization-join-no-button = Отклонить
organization-join-accepted = ✅ Участник принят: <b>{ $name }</b>.
organization-join-declined = Запрос отклонён: <b>{ $name }</b>.
