## Файлы для сотрудников

export-button = 📥 Выгрузка
export-competition =
    📥 <b>Выгрузка</b>
    «{ $title }»

    Выберите, что нужно. Файл придёт сам, ждать не надо.
export-applications-button = 📊 Заявки без личных данных
export-personal-button = 🔐 Заявки с личными данными
export-scores-button = ⚖️ Оценки экспертов
export-deliveries-button = 📬 Доставка сообщений
export-dossier-button = 🗄 Досье конкурса (ZIP)
export-subscribers-button = 📥 Число подписчиков
export-again-button = 📥 Получить файл ещё раз
export-kind-applications = Заявки
export-kind-scores = Оценки
export-kind-subscribers = Подписчики
export-kind-deliveries = Доставка сообщений
export-kind-journal = Журнал действий
export-kind-dossier = Досье конкурса
export-asked =
    ⏳ <b>{ $what }</b>: файл готовится.

    Он придёт сюда сам. Можно продолжать работу.
export-asked-note = Файл готовится.
export-ready = ✅ <b>{ $what }</b>: файл готов ({ $size }).
export-about = «{ $title }»
export-personal-note = 🔐 В файле личные данные: не пересылайте его и удалите, когда работа закончена.
export-too-big = ⚠️ <b>{ $what }</b>: файл готов, но его размер { $size }. Telegram не берёт от бота файлы больше 50 МБ. Сузьте период или содержание и запросите снова.
export-too-big-again = ⚠️ Этот файл больше 50 МБ, Telegram не берёт такие от бота. Сузьте период или содержание и запросите снова.
export-failed = ⚠️ <b>{ $what }</b>: файл не получился. Возможно, изменилась ваша роль или произошёл сбой у нас. Запросите ещё раз.
export-taken = 📥 Файл выше.
refusal-export-sealed =
    <b>Заявки ещё опечатаны.</b>
    До вскрытия лотов о заявках ничего не выгружается. Запросите файл после вскрытия.
    .short = Заявки ещё опечатаны.
refusal-export-not-ready =
    <b>Файл ещё не готов.</b>
    Он придёт сам. Если не получился, запросите его снова.
    .short = Файл ещё не готов.

## Столбцы

export-lot = Лот
export-place = Порядок поступления
export-receipt = Номер расписки
export-submitted = Время подачи
export-organization = Организация
export-bin = БИН
export-region = Регион
export-requested = Запрошенная сумма, ₸
export-files = Файлов: { $count }
export-expert = Эксперт
export-expert-number = Эксперт { $number }
export-state = Состояние
export-total = Всего
export-average = Средний балл
export-average-of = Учтено оценок: { $count }
export-review-finished = завершена
export-review-open = не завершена
export-review-conflict = конфликт интересов
export-review-abstained = самоотвод
export-review-recused = отвод
export-when = Время
export-who = Кто
export-event = Действие
export-subject = Объект
export-reason = Причина
export-fields = Поля
export-before = До
export-after = После
export-code = Код
export-broadcast = Рассылка №
export-cause = Вид
export-began = Начало
export-message = Сообщение №
export-reader = Получатель
export-reader-person = пользователь
export-reader-chat = группа или канал
export-language = Язык
export-outcome = Исход
export-count = Количество
export-all = Всего
export-cause-announcement = объявление
export-cause-notice = уведомление
export-cause-correction = исправление уведомления
export-cause-removal = удаление уведомления
export-outcome-audience = должны получить
export-outcome-sent = доставлено
export-outcome-blocked = заблокировали бота
export-outcome-failed = ошибка
export-outcome-unknown = неизвестно
export-outcome-dropped = не отправлено
export-outcome-waiting = в очереди
export-by = Разрез
export-value = Значение
export-people = Людей
export-chats = Групп и каналов
export-any = без ограничения: все
export-by-all = всего
export-by-language = язык
export-by-region = регион
export-by-sphere = сфера
export-by-kind = вид конкурса
