## Список конкурсов

competition-list-open = <b>Открытые конкурсы: { $count }</b>
    .short = Открытые
competition-list-upcoming = <b>Скоро откроются: { $count }</b>
    .short = Скоро откроются
competition-list-closed = <b>Приём завершён: { $count }</b>
    .short = Приём завершён
competition-list-results = <b>Конкурсы с итогами: { $count }</b>
    .short = С итогами
competition-list-archive = <b>Архив, конкурсы прошлых лет: { $count }</b>
    .short = Архив
competition-chosen = Фильтр: { $chosen }
competition-none = Таких конкурсов пока нет. Измените фильтр или подпишитесь: мы сообщим, когда появится новый.
competition-line-title = <b>{ $number }. { $title }</b>
competition-when-open = ⏳ Последний день: { $day } · { $left }
competition-when-upcoming = 🗓 Откроется: { $day }
competition-when-results = 🏁 Итоги опубликованы: { $day }
competition-when-cancelled = Конкурс отменён
competition-when-closed = Приём завершён: { $day }

competition-search-button = 🔎 Поиск
competition-search-again-button = 🔎 Искать другое слово
competition-filter-button = ⚙️ Фильтр
competition-clear-button = Сбросить фильтр
competition-subscribe-button = 🔔 Подписаться
competition-search =
    🔎 <b>Напишите слово для поиска.</b>
    Например: <i>молодёжь</i>, <i>экология</i>, <i>Туркестан</i>. Казахские буквы можно писать по-русски.
competition-found = По запросу «{ $words }» найдено конкурсов: <b>{ $count }</b>
competition-not-found = По запросу «{ $words }» ничего не нашлось. Попробуйте другое слово.

competition-filter = <b>Что показать?</b> Выберите вид, регион, сферу или тему.
competition-show-button = Показать ({ $count })
competition-any-button = Любой
competition-by-kind = <b>Выберите вид конкурса</b>
    .short = Вид
competition-by-region = <b>Выберите регион</b>
    .short = Регион
competition-by-sphere = <b>Выберите сферу</b>
    .short = Сфера
competition-by-theme = <b>Выберите тему</b>
    .short = Тема

## Карточка конкурса

competition-title = <b>{ $title }</b>
competition-kind = 🏷 { $kind }
competition-customer = Заказчик: { $customer }
competition-organizer = Организатор: { $customer }
competition-region = Регион: { $regions }
competition-sphere = Сфера: { $spheres }
competition-themes = Тема: { $themes }
competition-deadline-open =
    ⏳ <b>Окончательный срок подачи заявок: { $moment }</b>
    { $left } · по часам вашего устройства: { $yours }
competition-deadline-upcoming =
    🗓 <b>Приём заявок начнётся: { $opens }</b>
    Окончательный срок: { $moment }
competition-deadline-closed = 🔒 <b>Приём заявок завершён:</b> { $moment }
competition-deadline-results =
    🏁 <b>Итоги опубликованы: { $day }</b>
    Приём заявок завершён: { $moment }
competition-deadline-cancelled = ⛔️ <b>Конкурс отменён.</b> Заявки не принимаются.
competition-deadline-archive = 🗄 <b>Конкурс из архива.</b> Приём заявок завершён: { $day }
competition-lots = <b>Лоты: { $count }</b>
competition-lots-total = <b>Лоты: { $count }</b>, общая сумма { $amount }
competition-choose-lot = <b>Лоты: { $count }.</b> Выберите лот, на который подаёте заявку.
competition-lot-theme = <b>№ { $number }.</b> { $theme }
competition-lot-place = 📍 { $place }
competition-lot-amount = 💰 { $amount }
competition-needs =
    <b>Что потребуется:</b>
    { $needs }
competition-intake-here = 📮 Заявка заполняется и подаётся прямо в этом боте.
competition-intake-elsewhere = 📮 Заявки принимаются не здесь: { $place }. Здесь вы подготовите заявку и получите её файлом, а подать её нужно будет там самостоятельно.
competition-intake-elsewhere-unnamed = 📮 Заявки принимаются не здесь, а там, где указано в конкурсной документации. Здесь вы подготовите заявку и получите её файлом, а подать её нужно будет там самостоятельно.
competition-answered = 💬 Вопросов с ответами: { $count }

competition-apply-button = ✍️ Подать заявку
competition-prepare-button = ✍️ Подготовить заявку
competition-own-button = ✍️ Открыть мою заявку
competition-lots-button = 📋 Лоты ({ $count })
competition-apply-lot-button = ✍️ Лот № { $number }
competition-more-button = 📖 Полный текст
competition-documents-button = 📄 Документы
competition-answers-button = 💬 Ответы ({ $count })
competition-ask-button = ❓ Задать вопрос
competition-follow-button = 🔔 Следить
competition-unfollow-button = 🔕 Не следить
competition-calendar =
    <b>{ $title }</b>
    📅 Откройте файл, и предстоящие сроки попадут в ваш календарь: об окончательном сроке он напомнит за день и за три часа.
competition-calendar-cancelled =
    <b>{ $title }</b>
    📅 Откройте файл, и отменённый конкурс будет отмечен в вашем календаре.
competition-calendar-button = 📅 В календарь
competition-share-button = 📤 Поделиться
competition-site-button = 🌐 Открыть на сайте
competition-results-button = 🏁 Итоги
competition-list-button = ‹ К списку
competition-open-button = Открыть в боте
competition-followed = Вы следите за конкурсом: сообщим об изменениях, ответах и итогах.
competition-unfollowed = Вы больше не следите за конкурсом.

competition-documents =
    <b>{ $title }</b>
    { $language ->
        [kk] Выше – документы на казахском языке: { $count }.
       *[ru] Выше – документы на русском языке: { $count }.
    }
competition-no-documents =
    <b>{ $title }</b>
    { $language ->
        [kk] Документов на казахском языке нет.
       *[ru] Документов на русском языке нет.
    }
competition-documents-kk-button = 📄 На казахском ({ $count })
competition-documents-ru-button = 📄 На русском ({ $count })
competition-document = { $title }

competition-results = 🏁 <b>Итоги опубликованы: { $day }</b>
competition-no-results = Итоги ещё не опубликованы.
competition-winner = 🏆 <b>{ $organization }</b>
competition-next-place = Место: { $place } · { $organization }
competition-project = Проект: { $project }
competition-score = Баллы: { $score }
competition-no-winner = Победитель не указан.
competition-answers = 💬 <b>Вопросы и ответы: { $count }</b>
competition-clarification =
    <b>Вопрос:</b> { $question }
    <b>Ответ ({ $day }):</b> { $answer }
competition-shared =
    📢 <b>{ $title }</b>
    { $customer }
competition-shared-deadline = ⏳ Окончательный срок подачи заявок: <b>{ $deadline }</b>
