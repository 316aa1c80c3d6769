## Стол сотрудника

staff-stranger =
    <b>Этот раздел для сотрудников.</b>

    Ваш номер в Telegram: <code>{ $id }</code>
    Если вы сотрудник, попросите у администратора ссылку-приглашение. Номер первого администратора пишут в настройку ADMIN_IDS на сервере.
staff-copy-id-button = Скопировать номер
staff-desk =
    <b>Стол сотрудника</b>

    ❓ Вопросов без ответа: <b>{ $questions }</b>
    📝 Неопубликованных конкурсов: <b>{ $drafts }</b>

    <b>Новый конкурс:</b> пришлите сюда его файл (.yaml или .zip), мы его проверим.
staff-desk-button = Стол сотрудника
staff-notice-button = 📢 Написать уведомление
staff-notices-button = 📋 Все уведомления
staff-report-button = Отчёт об уведомлении
staff-send-file = Сюда присылают файл конкурса: .yaml или .zip. Текст не нужен.

## Файл конкурса

import-faults =
    <b>Файл «{ $name }» не принят.</b> Найдено ошибок: { $count }
import-warnings = <b>Обратите внимание:</b>
import-more = …и ещё { $count }.
import-again = Исправьте файл и пришлите его сюда снова.
import-created = <b>Файл принят.</b> Конкурс сохранён как черновик.
import-updated = <b>Файл принят.</b> Прежний черновик заменён.
import-preview =
    🇰🇿 <b>{ $kk }</b>
    🇷🇺 <b>{ $ru }</b>

    { $kind } · { $regions }
    Код: <code>{ $code }</code>
    Лотов: { $lots }
    Документов: { $documents }
    Срок: { $deadline }
import-preview-amount = Общая сумма: { $amount }
import-complete = ✅ Тексты и документы на казахском и русском полны. Можно публиковать.
import-lacking =
    ⚠️ <b>Для публикации не хватает:</b>
    { $items }
import-form-draft = ⚠️ Форма заявки официально ещё не подтверждена: проверьте её до публикации.
import-publish-button = 📣 Опубликовать
import-documents-button = 📎 Документы ({ $count })
import-documents = Документов: { $count }. Откройте и проверьте каждый.
import-delete-button = 🗑 Удалить черновик
import-delete = <b>Удалить черновик?</b> Вернуть его нельзя, но файл можно прислать снова.
import-delete-confirm-button = Да, удалить
import-deleted-note = Черновик удалён.

## Публикация

publish-confirm =
    <b>Опубликовать конкурс?</b>
    «{ $title }»

    Объявление получат: <b>{ $total }</b> (на казахском: { $kk }, на русском: { $ru }, на английском: { $en })
    После публикации изменить конкурс можно исправленным файлом: об изменении узнают все, кого оно касается.
publish-confirm-button = Да, опубликовать
publish-done =
    ✅ <b>Конкурс опубликован.</b>

    Объявление отправляется, получателей: { $count }.
publish-open-button = Открыть конкурс

## Ход рассылки

staff-broadcast-going = 📤 <b>Отправляется</b>
staff-broadcast-held = 🌙 <b>Ждёт утра</b>: у читателей тихие часы.
staff-broadcast-paused = ⏸ <b>Приостановлено</b>
staff-broadcast-cancelled = ✖️ <b>Рассылка отменена</b>
staff-broadcast-stopped = ⚠️ <b>Рассылка остановилась сама</b>: Telegram не принял первые сообщения. Проверьте текст.
staff-broadcast-ended = ✅ <b>Рассылка завершена</b>
staff-broadcast-notice = 📢 Уведомление
staff-broadcast-correction = ✏️ Исправление уведомления
staff-broadcast-removal = 🗑 Удаление уведомления
staff-broadcast-began = Начало: { $moment }
staff-broadcast-text = «{ $text }»
staff-broadcast-bar = { $bar } { $percent } %
staff-broadcast-rate = Скорость: { $rate } в секунду
staff-broadcast-seconds = Осталось около { $seconds } с
staff-broadcast-minutes = Осталось около { $minutes } мин
staff-broadcast-tally =
    Получатели: <b>{ $audience }</b>
    ✅ Доставлено: { $sent }
    ⏳ В очереди: { $waiting }
    🌙 Из них отложено: { $held }
    🚫 Заблокировали бота: { $blocked }
    ⚠️ С ошибкой: { $failed }
    ❔ Неизвестно, дошло ли: { $unknown }
    🔁 Отправлено дважды: { $repeated }
    ✖️ Не отправлено: { $dropped }
staff-broadcast-few = Получателей: <b>меньше 5</b>. До окончания приёма заявок точные числа не показываются.
staff-broadcast-under = меньше 5
staff-broadcast-reasons = <b>Причины:</b>
staff-broadcast-reason = • { $reason } – { $count }
staff-broadcast-cancel =
    <b>Остановить рассылку насовсем?</b>
    Отправленное останется у читателей, остальное отправлено не будет.
staff-broadcast-cancel-yes-button = Да, остановить
staff-broadcast-cancel-button = ✖️ Остановить
staff-broadcast-pause-button = ⏸ Приостановить
staff-broadcast-resume-button = ▶️ Продолжить
staff-broadcast-notice-button = 📢 Уведомление
staff-reason-expired = срок прошёл
staff-reason-overtaken = сообщение устарело
staff-reason-unwanted = читатель отказался
staff-reason-person-gone = читатель заблокировал бота
staff-reason-cancelled = рассылка отменена
staff-reason-stopped = рассылка остановилась сама
staff-reason-lease-ran-out = служба прервалась при отправке
staff-reason-connection = связь оборвалась
