# Документы: заявки и документы конкурсов в виде PDF и текста.

paper-page = Страница { $page } из { $pages }
paper-application = Заявка на участие в конкурсе
paper-competition = Конкурс
paper-lot = Лот { $number }
paper-place = Место реализации
paper-amount = Сумма лота
paper-deadline = Окончательный срок подачи
paper-organization = Организация-заявитель
paper-total = Итого
paper-empty = не заполнено
paper-draft = ЧЕРНОВИК
paper-receipt = Расписка о приеме
paper-receipt-number = Номер
paper-receipt-submitted = Время приема
paper-receipt-hash = Цифровой отпечаток содержания (SHA-256)
paper-receipt-verify = Проверить:
paper-signature = Подпись первого руководителя, Ф. И. О.
paper-signature-date = Дата

# Картинка объявления

paper-card-published = Новый конкурс
paper-card-changed = Условия изменились
paper-card-extended = Срок продлён
paper-card-moved = Срок изменён
paper-card-cancelled = Конкурс отменён
paper-card-results = Итоги опубликованы
paper-card-deadline = Окончательный срок подачи
paper-card-new-deadline = новый срок
paper-card-closed = Приём заявок завершён
paper-card-stopped = Заявки не принимаются
paper-card-results-day = Дата публикации итогов
paper-card-when = { $day }, { $time }
paper-card-day = { $weekday } · { $year } г.
paper-card-moment = { $weekday } · { $year } г. · время Астаны
paper-card-amount = Общая сумма
paper-card-lots = { $count ->
    [one] { $count } лот
    [few] { $count } лота
   *[many] { $count } лотов
}

# Файл календаря

paper-calendar-milestone = { $name }: { $title }
paper-calendar-cancelled = Конкурс отменён: { $title }
paper-calendar-description =
    { $customer }
    Окончательный срок подачи: { $moment }
    Подробнее: { $url }

# Протокол вскрытия

paper-protocol = Протокол вскрытия заявок
paper-protocol-number = Номер протокола
paper-protocol-opened = Время вскрытия
paper-protocol-note = Заявки вскрыты автоматически после окончания срока. Список дан в порядке поступления заявок, время — по Астане.
paper-protocol-counts = Поступило заявок: { $count }. Отозвано до срока: { $withdrawn }. Опоздало: { $late }.
paper-protocol-none = По этому лоту заявок не поступило.
paper-protocol-none-failed = Заявок не поступило. По пункту 473 Правил № 687 конкурс по этому лоту признаётся несостоявшимся.
paper-protocol-applicant = Заявитель
paper-protocol-bin = БИН
paper-protocol-address = Адрес
paper-protocol-submitted = Время подачи
paper-protocol-receipt = Расписка
paper-protocol-hashes = Список расписок
paper-protocol-verify = Сверить расписку с этим списком: { $url }
