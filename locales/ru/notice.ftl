## Уведомление: рассылка сотрудников

notice-message =
    📢 <b>Уведомление</b>

    { $text }
notice-stop-button = 🔕 Не присылать

## Список уведомлений

notice-list =
    <b>Уведомления</b>
    ✏️ черновик · 🖊 на согласовании · ✅ согласовано · 🕐 назначено время · 📨 отправлено · 🗑 отозвано
    .none =
        <b>Уведомления</b>
        Пока нет ни одного уведомления. Напишите первое.
notice-untitled = Уведомление без текста, № { $id }

## Текст

notice-write-kk =
    <b>Напишите текст уведомления на казахском.</b>
    Одним сообщением, не длиннее { $text } знаков. Жирный шрифт и курсив, ссылки, цитаты дойдут до читателя без изменений.
    Можно приложить фото или документ: напишите текст под ним, не длиннее { $caption } знаков.
notice-write-ru =
    <b>Напишите текст уведомления на русском.</b>
    Одним сообщением, не длиннее { $text } знаков, а с фото или документом – { $caption } знаков. Содержание на двух языках должно совпадать.
    Файл присылать снова не нужно: одного хватит на оба языка.
notice-current = ☝️ Нынешний текст выше. Новый текст займёт его место.
notice-excess = Текст не помещается: лишних знаков { $excess }. Можно не больше { $limit }. Измените и сократите только что отправленное сообщение или пришлите текст заново.
notice-continued = Это продолжение прежнего длинного текста: Telegram отправил его частями. Текст должен поместиться в одно сообщение, не больше { $limit } знаков. Сократите его и пришлите снова.
notice-amended = ✅ Предыдущий текст изменён.
notice-media-remove-button = ✖️ Убрать файл
notice-media-removed-note = Файл убран.
notice-edit-kk-button = ✏️ Казахский текст
notice-edit-ru-button = ✏️ Русский текст
notice-discard-button = 🗑 Удалить
notice-discard = <b>Удалить уведомление?</b> Восстановить его будет нельзя.
notice-discard-yes-button = Да, удалить
notice-discarded-note = Уведомление удалено.

## Подготовка уведомления

notice-state-draft = 📢 <b>Уведомление ещё не отправлено.</b>
notice-state-asked = 🖊 <b>Уведомление ждёт согласования.</b>
notice-state-approved = ✅ <b>Уведомление согласовано.</b>
notice-state-scheduled = 🕐 <b>Время отправки уведомления назначено.</b>
notice-state-correction = ✏️ <b>Исправление отправленного уведомления.</b> Измените текст, затем отправьте исправление.
notice-state-sent-at = 📨 <b>Уведомление отправлено</b>: { $moment }
notice-state-removed-at = 🗑 <b>Уведомление отозвано</b>: { $moment }
notice-part-text = <b>{ $language }:</b> { $text }
notice-part-missing = <b>{ $language }:</b> текста пока нет
notice-part-photo = 🖼 Приложено фото
notice-part-document = 📎 Документ: { $name }
notice-part-links = 🔗 Кнопок со ссылками: { $count }
notice-part-when = 🕐 Время отправки: { $moment }
notice-author = Автор: { $author }
notice-preview-refused =
    ⚠️ <b>Telegram не принимает такое уведомление ({ $language }).</b>
    Причина: { $reason }
    Проверьте текст, файл и кнопки.
notice-view-button = 👁 Предпросмотр
notice-test-button = 🧪 Отправить себе
notice-test-note = Текст на двух языках отправлен только вам.
notice-links-button = 🔗 Кнопки
notice-whom-button = 👥 Получатели
notice-when-button = 🕐 Назначить время
notice-when-change-button = 🕐 Изменить время
notice-send-button = 📨 Отправить
notice-send-now-button = 📨 Отправить сейчас
notice-open-button = Открыть уведомление

## Кнопки со ссылками

notice-link-usual = Подробнее
notice-links =
    <b>Кнопки под уведомлением</b>
    Пришлите адрес страницы: на кнопке будет «Подробнее». Чтобы назвать её по-своему, напишите так:
    <code>Название на казахском | Название на русском | https://example.kz</code>
    Каждая кнопка с новой строки, не больше { $most }.
notice-link = { $number }. { $kk } | { $ru } – { $url }
notice-unlink-button = ✖️ { $number }. { $label }

## Получатели

notice-whom =
    <b>Кому отправить уведомление?</b>
    Если выбрать несколько условий, его получат те, для кого верны все. Тем, кто отказался от уведомлений, оно не придёт.
notice-for = Кому: <b>{ $whom }</b>
notice-for-everybody = всем читателям
notice-for-no-chats = без групп и каналов
notice-for-corrects = тем, кто получил это уведомление
notice-by-locales = <b>Тем, кто читает на каких языках?</b> Можно выбрать несколько.
    .short = Язык
notice-by-regions = <b>В какие регионы?</b> Получат подписанные на регион и участники организаций оттуда.
    .short = Регион
notice-by-spheres = <b>Подписанным на какие сферы?</b> Можно выбрать несколько.
    .short = Сфера
notice-by-themes = <b>Подписанным на какие темы?</b> Можно выбрать несколько.
    .short = Тема
notice-any-button = Без ограничений
notice-everybody-button = Все читатели
notice-applicants-button = Заявители
notice-chats-button = Группы и каналы
notice-competition = <b>Заявителям какого конкурса?</b>
    .none = Опубликованных конкурсов нет.
notice-applicants = <b>Кому из заявителей?</b>
notice-which-drafts = тем, у кого черновик заявки
    .short = С черновиком
notice-which-submitted = тем, кто подал заявку
    .short = Подавшие заявку
notice-which-all = тем, у кого черновик, и подавшим заявку
    .short = И те, и другие
notice-lot = лот { $number }: { $theme }
notice-all-lots-button = Все лоты
notice-audience = Получателей: <b>{ $total }</b> (на казахском: { $kk }, на русском: { $ru }, на английском: { $en })
notice-count-chats = Из них групп и каналов: { $chats }
notice-count-sealed = Получателей: <b>{ $total }</b>. До окончания приёма заявок показано только общее число.
notice-count-few = Получателей: <b>меньше 5</b>. До окончания приёма заявок точное число не показывается.
notice-told = Получателей: <b>{ $total }</b>

## Согласование

notice-approval-wanted = 🖊 Получателей больше { $limit }: чтобы отправить, нужно согласие второго сотрудника.
notice-ask-button = 🖊 На согласование
notice-asked-note = Отправлено на согласование. Сотрудников, которые посмотрят: { $count }
notice-asked = 🖊 <b>Уведомление ждёт согласования.</b> Автор: { $author }
notice-asked-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-approval-button = Посмотреть целиком
notice-approve-button = ✅ Согласовать
notice-approved-note = Согласовано. Автор узнает об этом.
notice-return-button = ↩️ Вернуть
notice-return =
    <b>Почему вы возвращаете уведомление?</b>
    Напишите, что исправить, не длиннее { $limit } знаков. Это прочтёт автор.
notice-returned-note = ↩️ Уведомление возвращено автору.
notice-approved =
    ✅ <b>Ваше уведомление согласовано.</b>
    «{ $title }»
    Теперь его можно отправить. Если назначено время, оно уйдёт само.
notice-returned =
    ↩️ <b>Ваше уведомление вернули.</b>
    «{ $title }»
    <blockquote>{ $reason }</blockquote>
    Исправьте его и снова отправьте на согласование.
notice-held =
    ⏸ <b>Уведомление не ушло в назначенное время.</b>
    «{ $title }»
    Получателей стало больше, и теперь нужно согласие второго сотрудника. Откройте уведомление и отправьте его на согласование.

## Время

notice-when =
    <b>Когда отправить уведомление?</b>
    Выберите день или напишите так: «28.11 10:00», «завтра в 9». Время Астаны.
    Если у читателя в это время тихие часы, уведомление придёт ему утром.
notice-when-hour = <b>{ $day }.</b> Выберите час или напишите, например: 10:30.
notice-no-time-button = ✖️ Убрать время
notice-scheduled-note = Время назначено.
notice-unscheduled-note = Время убрано. Само уведомление не уйдёт.

## Отправка и после неё

notice-confirm =
    <b>Отправить уведомление?</b>
    После отправки текст можно исправить, а в течение 48 часов уведомление можно отозвать.
notice-correct-confirm =
    <b>Отправить исправление?</b>
    У читателей, получивших уведомление, текст изменится на месте.
notice-confirm-button = Да, отправить ({ $count })
notice-confirm-few-button = Да, отправить
notice-sent-note = Отправка началась.
notice-reread-button = 👁 Посмотреть текст
notice-progress-button = 📊 Ход отправки
notice-correction-progress-button = 📊 Ход исправления
notice-removal-progress-button = 📊 Ход отзыва
notice-correct-button = ✏️ Исправить
notice-remove-button = 🗑 Отозвать
notice-remove =
    <b>Отозвать уведомление?</b>
    У получивших оно исчезнет из чата, остальным отправлено не будет.
notice-remove-yes-button = Да, отозвать
notice-removed-note = Отзыв начался.
notice-refresh-button = 🔄 Обновить
