## Изменение опубликованного конкурса: что было и что стало

change-title = Название
change-summary = Краткое содержание
change-customer = Заказчик или организатор
change-needs = Что нужно
change-deadline = Окончательный срок
change-opens = Начало приёма заявок
change-intake-place = Место приёма заявок
change-intake-url = Ссылка на место приёма заявок
change-regions = Регионы
change-spheres = Сферы
change-themes = Темы
change-repeat = Повторный конкурс
change-yes = да
change-no = нет
change-budget = Источник средств
change-budget-local = местный бюджет
change-budget-republican = республиканский бюджет
change-form = Форма заявки
change-limit = Сколько заявок принимают от одной организации
change-lot-theme = Тема лота № { $number }
change-lot-description = Описание лота № { $number }
change-lot-place = Место по лоту № { $number }
change-lot-region = Регион лота № { $number }
change-lot-amount = Сумма лота № { $number }
change-lot-service-from = Начало услуги по лоту № { $number }
change-lot-service-until = Окончание услуги по лоту № { $number }
change-lot-added = Добавлен лот
change-lot-removed = Исключён лот
change-lot-name = № { $number }. { $theme }
change-document-added = Добавлен документ
change-document-removed = Исключён документ
change-document-replaced = Обновлён документ
change-document-name = { $title } ({ $language ->
    [ru] на русском
   *[kk] на казахском
 })
change-results = Итоги
change-none = не указано
change-unlimited = без ограничений
change-moment = { $day } { $time }
change-reworded = { $what }: текст изменён
change-moved = { $what }: { $before } → { $after }
change-one = { $what }: { $value }
