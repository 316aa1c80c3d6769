## Журнал: кто, что, когда и почему сделал

audit-button = 📜 Журнал действий
audit-title =
    📜 <b>Журнал действий</b>
    Записей: <b>{ $count }</b>
audit-none = Таких записей нет. Измените отбор.
audit-line =
    <b>{ $number }.</b> { $moment } · { $who }
    { $event }: { $subject }
audit-line-reason = <i>Причина: { $reason }</i>
audit-entry =
    📜 <b>{ $event }</b>
    { $subject }

    Время: { $moment }
    Кто: { $who }
audit-entry-reason = <b>Причина:</b> { $reason }
audit-entry-fields = <b>Изменённые поля:</b> { $fields }
audit-entry-before =
    <b>До:</b>
    { $values }
audit-entry-after =
    <b>После:</b>
    { $values }
audit-entry-value = <code>{ $name }</code> = { $text }
audit-entry-only = { $text }
audit-open-button = 🗂 Открыть конкурс
audit-by-service = сам сервис
audit-by-number = пользователь № { $number }
audit-asked-who = 👤 { $who }
audit-asked-competition = 🗂 «{ $title }»
audit-asked-kind = 🏷 { $kind }
audit-asked-when = 🗓 { $from } – { $until }
audit-who-button = 👤 Кто
audit-competition-button = 🗂 Конкурс
audit-kind-button = 🏷 Вид действия
audit-when-button = 🗓 Период
audit-all-button = Сбросить отбор
audit-file-button = 📥 Выгрузить в файл
audit-any-button = Все
audit-service-button = 🤖 Сам сервис
audit-who =
    👤 <b>Чьи действия показать?</b>
    В списке сотрудники, которые есть в журнале.
audit-competition =
    🗂 <b>Какой конкурс?</b>
    Войдут и его заявки, вопросы и итоги.
audit-kind = 🏷 <b>Какие действия показать?</b>
audit-when =
    🗓 <b>За какой период?</b>
    Выберите или напишите, например: <code>01.06–15.06</code> или <code>июнь 2026</code>.
audit-when-unclear = ⚠️ Период не разобрали. Напишите так: <code>01.06–15.06</code> или <code>июнь 2026</code>.
audit-days-button = { $days ->
    [1] Сегодня
    [365] За год
   *[other] За { $days } дней
 }

## Виды действий

audit-kind-competitions = Конкурсы
audit-kind-applications = Заявки
audit-kind-opening = Вскрытие и чтение
audit-kind-examination = Рассмотрение и оценка
audit-kind-results = Итоги и проекты
audit-kind-questions = Вопросы
audit-kind-notices = Уведомления
audit-kind-organizations = Организации
audit-kind-staff = Сотрудники
audit-kind-people = Пользователи

## Над чем

audit-subject-competition = конкурс № { $number } (удалён)
audit-subject-application = заявка № { $number }
audit-subject-submission = поданная заявка № { $number }
audit-subject-lot = лот № { $number }
audit-subject-review = оценка № { $number }
audit-subject-clarification = вопрос № { $number }
audit-subject-notice = уведомление № { $number }
audit-subject-broadcast = рассылка № { $number }
audit-subject-organization = организация № { $number }
audit-subject-person = пользователь № { $number }
audit-subject-chat = группа или канал № { $number }
audit-subject-calendar = день { $number }
audit-subject-results = протокол итогов № { $number }
audit-subject-appeal = жалоба № { $number }
audit-subject-project = проект № { $number }
audit-subject-report = отчёт № { $number }
audit-subject-proposal = предложение № { $number }
audit-subject-export = файл № { $number }
audit-subject-rules = правило № { $number }

## События

audit-event-act-refused = Попытка действия без права
audit-event-admission-checked = Заявка проверена на соответствие
audit-event-admission-decided = Принято решение о допуске
audit-event-answers-copied = Ответы скопированы из прежней заявки
audit-event-appeal-dismissed = Жалоба отклонена
audit-event-appeal-filed = Подана жалоба
audit-event-appeal-returned = Жалоба возвращена
audit-event-appeal-upheld = Жалоба удовлетворена
audit-event-appeal-withdrawn = Жалоба отозвана
audit-event-applicants-read = Просмотрен список заявителей
audit-event-application-filed-elsewhere = Отмечено, что заявка подана в другом месте
audit-event-application-not-filed = Снята отметка о подаче в другом месте
audit-event-application-read = Заявка прочитана
audit-event-application-started = Начата заявка
audit-event-application-submitted = Заявка подана
audit-event-application-withdrawn = Заявка отозвана
audit-event-attendance-turned = Изменена отметка о присутствии в комиссии
audit-event-broadcast-cancelled = Рассылка прекращена
audit-event-broadcast-paused = Рассылка приостановлена
audit-event-broadcast-resumed = Рассылка продолжена
audit-event-calendar-day-removed = День убран из календаря
audit-event-calendar-day-set = День внесён в календарь
audit-event-chat-joined = Бот добавлен в группу или канал
audit-event-chat-left = Бот вышел из группы или канала
audit-event-clarification-answered = На вопрос дан ответ
audit-event-clarification-answered-to-asker = Ответ дан только спросившему
audit-event-clarification-asked = Задан вопрос
audit-event-clarification-changed = Ответ изменён
audit-event-clarification-merged = Одинаковые вопросы объединены
audit-event-clarification-shared = Ответ опубликован для всех
audit-event-clarification-unmerged = Объединённый вопрос отделён
audit-event-commission-member-added = Добавлен член комиссии
audit-event-commission-member-changed = Изменены данные члена комиссии
audit-event-commission-member-ended = Член комиссии выведен
audit-event-competition-cancelled = Конкурс отменён
audit-event-competition-change-discarded = Подготовленное изменение отброшено
audit-event-competition-change-edited = Подготовленное изменение дополнено
audit-event-competition-change-kept = Подготовлено изменение конкурса
audit-event-competition-changed = Конкурс изменён
audit-event-competition-copied = Создана копия конкурса
audit-event-competition-doubts-seen = Замечания просмотрены
audit-event-competition-draft-begun = Начат черновик конкурса
audit-event-competition-draft-deleted = Черновик конкурса удалён
audit-event-competition-draft-edited = Черновик конкурса изменён
audit-event-competition-imported = Конкурс внесён из файла
audit-event-competition-published = Конкурс опубликован
audit-event-consent-given = Дано согласие на обработку персональных данных
audit-event-contract-written = Внесены данные договора
audit-event-deadline-moved = Срок продлён из-за перерыва
audit-event-expert-assigned = Эксперту передана заявка
audit-event-experts-drawn = Эксперты выбраны по жребию
audit-event-experts-reminded = Экспертам напомнили
audit-event-export-asked = Запрошен файл
audit-event-export-made = Файл подготовлен
audit-event-export-read = Файл получен
audit-event-extension-asked = Запрошено дополнительное время
audit-event-extension-cancelled = Дополнительное время отозвано
audit-event-extension-declined = В дополнительном времени отказано
audit-event-extension-granted = Дано дополнительное время
audit-event-extension-moved = Личный срок продлён из-за перерыва
audit-event-form-adopted = Заявка переведена на новую форму
audit-event-form-chosen = Выбрана форма заявки
audit-event-form-corrected = Форма заявки исправлена
audit-event-form-draft-changed = Черновик формы изменён
audit-event-form-draft-discarded = Черновик формы отброшен
audit-event-handover-declined = Отказ принять организацию
audit-event-handover-offered = Предложено передать организацию
audit-event-handover-taken-back = Предложение о передаче отозвано
audit-event-interest-declared = Эксперт заявил об интересах
audit-event-invitation-revoked = Приглашение отозвано
audit-event-join-accepted = Вступление в организацию одобрено
audit-event-join-asked = Запрос на вступление в организацию
audit-event-join-declined = Во вступлении отказано
audit-event-lots-opened = Лоты вскрыты
audit-event-member-invited = Приглашён участник организации
audit-event-member-joined = Участник вступил в организацию
audit-event-member-left = Участник вышел из организации
audit-event-member-let-go = Участник исключён из организации
audit-event-member-role-changed = Изменены права участника
audit-event-notice-approval-asked = Запрошено согласование уведомления
audit-event-notice-approval-void = Уведомление изменено, согласование снято
audit-event-notice-approved = Уведомление согласовано
audit-event-notice-corrected = Отправленное уведомление исправлено
audit-event-notice-discarded = Черновик уведомления отброшен
audit-event-notice-held = Запланированное уведомление не отправлено
audit-event-notice-removed = Отправленное уведомление удалено
audit-event-notice-returned = Уведомление возвращено на доработку
audit-event-notice-scheduled = Назначено время отправки уведомления
audit-event-notice-sent = Уведомление отправлено
audit-event-notice-unscheduled = Время отправки уведомления снято
audit-event-organization-registered = Организация зарегистрирована
audit-event-ownership-claim-declined = Заявление о праве на организацию отклонено
audit-event-ownership-claimed = Подано заявление о праве на организацию
audit-event-ownership-handed-over = Организация передана
audit-event-ownership-moved = Владелец организации сменён по решению
audit-event-person-erased = Данные пользователя удалены
audit-event-proposal-changed = Предложение изменено
audit-event-proposal-declined = Предложение отклонено
audit-event-proposal-made = Предложена тема
audit-event-proposal-merged = Одинаковые предложения объединены
audit-event-proposal-taken-up = Предложение принято
audit-event-proposal-unmerged = Предложение снова отделено
audit-event-proposal-withdrawn = Предложение отозвано
audit-event-publication-approval-void = Черновик изменён, согласование снято
audit-event-publication-approved = Публикация согласована
audit-event-publication-asked = Запрошено согласование публикации
audit-event-publication-held = Запланированная публикация задержана
audit-event-publication-scheduled = Назначено время публикации
audit-event-publication-unscheduled = Время публикации снято
audit-event-report-accepted = Отчёт по проекту принят
audit-event-report-returned = Отчёт по проекту возвращён
audit-event-report-set = Назначен срок отчёта
audit-event-report-submitted = Отчёт по проекту сдан
audit-event-results-approval-asked = Запрошено согласование итогов
audit-event-results-approved = Итоги согласованы
audit-event-results-changed = Протокол итогов изменён
audit-event-results-discarded = Черновик протокола итогов отброшен
audit-event-results-released = Итоги опубликованы
audit-event-results-written = Составлен протокол итогов
audit-event-review-ended = Заявка забрана у эксперта
audit-event-review-finished = Эксперт завершил оценку
audit-event-review-reopened = Оценка открыта снова
audit-event-rubric-changed = Изменены критерии оценки
audit-event-rules-changed = Изменено правило двух лиц
audit-event-score-given = Выставлены баллы
audit-event-seal-attempt = Попытка открыть опечатанную заявку

audit-event-staff-invited = Приглашение на роль выдано
audit-event-staff-invitation-revoked = Приглашение на роль отозвано
audit-event-staff-role-taken = Роль принята
audit-event-staff-role-ended = Роль снята
