## Роли сотрудников

role-administrator = Администратор
role-editor = Редактор
role-publisher = Публикатор
role-secretary = Секретарь комиссии
role-expert = Эксперт
role-auditor = Аудитор
role-everywhere = все конкурсы

role-does-administrator = <b>Администратор</b>: даёт роли, утверждает правила, может всё, кроме выставления баллов.
role-does-editor = <b>Редактор</b>: готовит конкурсы и формы, отвечает на вопросы, пишет уведомления.
role-does-publisher = <b>Публикатор</b>: публикует конкурсы, изменения, уведомления и итоги.
role-does-secretary = <b>Секретарь комиссии</b>: проверяет вскрытые заявки, назначает экспертов, ведёт протокол.
role-does-expert = <b>Эксперт</b>: оценивает только те заявки, что ему переданы.
role-does-auditor = <b>Аудитор</b>: читает всё, что уже не запечатано, и ничего не меняет.

role-team-button = 👥 Сотрудники и роли
role-team = <b>Сотрудники и роли</b>: { $count }
role-first-line = • { $name } – первый администратор (в настройках сервера)
role-line = • { $name } – { $role }, с { $since }
role-invite-button = ➕ Пригласить
role-revoke-button = ✖️ Ссылка: { $role }, { $date }

role-choose = <b>На какую роль пригласить?</b>
role-choose-reach =
    <b>{ $role }</b>: на какие конкурсы распространяется роль?
    Её можно ограничить одним регионом или одним заказчиком.
role-everywhere-button = Все конкурсы
role-region-button = Один регион
role-customer-button = Один заказчик
role-choose-region = Выберите регион. Роль действует только в конкурсах этого региона.
role-choose-customer = Выберите заказчика.
role-no-customers = Конкурсов ещё нет, поэтому нет и заказчиков. Сначала добавьте конкурс.
role-invitation =
    <b>Ссылка-приглашение готова.</b>
    Роль: { $role }
    { $link }

    Отправьте её только этому человеку: она сработает один раз и до { $date }.
role-share-text = Вам дали роль в сервисе «Әріптес». Чтобы принять её, откройте ссылку.
role-invited =
    <b>Вам предлагают роль.</b>
    Роль: { $role }
    Пригласил(а): { $name }
role-accept-button = ✅ Принять роль
role-welcome =
    <b>Роль теперь ваша.</b>
    { $role }

    Откройте стол сотрудника: там видно, что вас ждёт.
role-one =
    <b>{ $name }</b>
    Роль: { $role }
    Дана: { $since }
role-end-button = Снять роль
role-end-sure =
    <b>Снять роль?</b>
    { $name } – { $role }
    С этой ролью больше ничего нельзя будет сделать. Сделанное прежде останется в журнале.
role-end-yes-button = Да, снять
role-ended-toast = Роль снята.
role-ended-letter =
    <b>Ваша роль закончилась:</b> { $role }.
    Если это ошибка, напишите администратору сервиса.
role-taken-letter = <b>{ $name }</b>: роль принята – { $role }.
