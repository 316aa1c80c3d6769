## Общее

site-name = Әріптес
site-tagline = Конкурсы для неправительственных организаций
site-skip = Перейти к содержанию
site-menu = Меню
site-languages = Язык
site-nav-competitions = Конкурсы
site-nav-archive = Архив
site-nav-receipts = Проверка расписки
site-nav-privacy = Персональные данные
site-open-bot = Открыть бота в Telegram
site-footer-about = «Әріптес» открыто показывает конкурсы государственного социального заказа, государственных грантов и премий. Время везде указано по городу Астане.
site-footer-law = Статья 3 Закона от 12 апреля 2005 года № 36-III: равные возможности, гласность и открытость.

## Главная

site-home-title = Не пропустите конкурс, подайте заявку на своем языке
site-home-lead = «Әріптес» сообщает неправительственным организациям о конкурсах государственного социального заказа, грантов и премий. Бот в Telegram помогает шаг за шагом заполнить заявку на казахском или русском языке и напоминает о сроке.
site-home-see-open = Смотреть открытые конкурсы
site-home-nearest = Ближайший срок
site-home-open = Сейчас принимаются заявки
site-home-none = Сейчас нет открытых конкурсов. Как только появится новый, бот сообщит.
site-home-all = Все конкурсы
site-home-steps = Как это работает
site-home-step-1 = Подпишитесь
    .text = Выберите регион и сферу. Когда появится новый конкурс, бот сообщит на вашем языке.
site-home-step-2 = Заполните заявку
    .text = Бот задает по одному вопросу и сразу сохраняет каждый ответ. Можно остановиться в любой момент и продолжить позже.
site-home-step-3 = Подайте вовремя
    .text = Бот напомнит за три дня, за день и за три часа. После подачи вы получите расписку с номером и временем.
site-home-figures = Сегодня в цифрах
site-figure-open = открыто сейчас
site-figure-amount = общая сумма открытых лотов
site-figure-published = опубликовано всего
site-figure-results = с подведенными итогами
site-home-archive = Первый конкурс с документами на казахском языке
    .text = Конкурс 2009 года хранится в архиве этого сайта: тематические блоки, документы и итоги.
    .link = Открыть архив

## Список конкурсов

site-competitions-title = Конкурсы
site-competitions-lead = Государственный социальный заказ, государственные гранты и премии.
site-search = Поиск по слову
site-search-help = Например: молодежь, экология, волонтер
site-filter-kind = Вид
site-filter-region = Регион
site-filter-sphere = Сфера
site-filter-state = Прием заявок
site-filter-any = Все
site-filter-show = Показать
site-filter-clear = Сбросить фильтр
site-found = { $count ->
    [one] Найден { $count } конкурс
    [few] Найдено { $count } конкурса
   *[many] Найдено { $count } конкурсов
}
site-found-none = Таких конкурсов нет. Попробуйте слово покороче или сбросьте фильтр.
site-paging = Страницы
site-page = Страница { $page } из { $pages }
site-next = Дальше
site-previous = Назад
site-state-open = Заявки принимаются
site-state-upcoming = Скоро откроется
site-state-closed = Прием завершен
site-state-results = Итоги подведены
site-state-cancelled = Отменен
site-state-archive = Архив
site-state-draft = Черновик

## Конкурс

site-deadline = Окончательный срок подачи
site-opens = Прием откроется
site-customer = Заказчик
site-kind = Вид
site-regions = Регион
site-spheres = Сфера
site-amount = Общая сумма
site-published = Опубликован
site-lot-count = { $count ->
    [one] { $count } лот
    [few] { $count } лота
   *[many] { $count } лотов
}
site-apply = Подать заявку в боте
site-follow = Открыть в боте
site-elsewhere = Где принимают заявки
site-elsewhere-text = Бот поможет подготовить документы, но заявку туда вы подаете сами.
site-lots = Лоты
site-lot = Лот
site-lot-theme = Тема
site-lot-place = Место реализации
site-lot-amount = Сумма
site-timeline = Сроки
site-timeline-calendar = Добавить сроки в календарь (.ics)
site-needs = Что понадобится
site-documents = Документы
site-documents-kk = На казахском языке
site-documents-ru = На русском языке
site-clarifications = Разъяснения
site-clarifications-none = Опубликованных разъяснений пока нет. Если есть вопрос, напишите организатору через бота.
site-answer = Ответ
site-results = Итоги
site-results-organization = Организация
site-results-project = Проект
site-results-place = Место
site-results-score = Балл
site-results-amount = Сумма
site-other-language = Конкурс опубликован на казахском и русском языках.
site-read-in-russian = Читать по-русски

## Архив

site-archive-title = Архив
site-archive-lead = Открытые конкурсы проводятся с 2003 года. Конкурс 2009 года, документы которого впервые вышли на казахском языке, хранится здесь полностью.
site-archive-none = Архив пока пуст.

## Проверка расписки

site-receipts-title = Проверка расписки
site-receipts-lead = Введите номер расписки или SHA-256. Содержание заявки и название организации здесь не показываются.
site-receipts-label = Номер или SHA-256
site-receipts-check = Проверить
site-receipts-found = Такая расписка есть
site-receipts-none = Такой расписки нет
    .text = Проверьте номер: он указан в сообщении, которое бот прислал при подаче заявки.
site-receipts-number = Номер
site-receipts-submitted = Время приема
site-receipts-competition = Конкурс
site-receipts-hash = Цифровой отпечаток содержания (SHA-256)
site-receipts-replaced = Позже подана новая версия этой заявки. У новой версии своя расписка.
site-receipts-withdrawn = Заявка отозвана: { $moment }.

## Персональные данные

site-privacy-title = Персональные данные
site-privacy-lead = Что мы храним, зачем и как это удалить.
site-privacy-site = На сайте
    .text = Сайт не использует куки, не следит за вами и не обращается к чужим серверам.
site-privacy-bot = В боте
    .text = Бот хранит ваш идентификатор в Telegram, имя, выбранный язык, подписку и ответы заявки. Прежде чем записать персональные данные, бот спрашивает согласие.
site-privacy-sealed = Кто видит заявку
    .text = До окончания приема заявку видит только ваша организация: никто другой не знает ни содержания, ни того, кто подал заявку. После срока ее рассматривает организатор конкурса.
site-privacy-published = Что публикуется
    .text = После срока публикуется протокол вскрытия: название организации, БИН, адрес и время подачи. Позже выходят итоги: проект, сумма и балл. Персональные данные людей на сайт не попадают.
site-privacy-erase = Как посмотреть и удалить данные
    .text = Команда /my_data в боте пришлет все, что хранится о вас, команда /delete_me удалит это.

## Ошибки

site-not-found-title = Такой страницы нет
site-not-found-text = Возможно, ссылка устарела или набрана с ошибкой. Поищите нужное в списке конкурсов.
site-fault-title = Не удалось показать страницу
site-fault-text = Ошибка записана. Обновите страницу через минуту.

## Изменения и сообщения о них

site-history = История изменений
site-history-when = Когда
site-history-what = Что произошло
site-history-delivery = Кому сообщили
site-history-published = Конкурс объявлен
site-history-changed = Условия изменены
site-history-cancelled = Конкурс отменён
site-history-results = Опубликованы итоги
site-history-reason = Причина: { $reason }
site-history-to-be-told = Должны узнать
site-history-sent = Доставлено
site-history-blocked = Заблокировали бота
site-history-unknown = Неизвестно
site-history-failed = Не доставлено
site-history-waiting = В очереди
site-history-note = Общее число сообщений, отправленных через Telegram.

## Вскрытие заявок

site-opening-title = Вскрытие заявок
site-opening-sealed = Заявки запечатаны: до окончания срока никто не видит, кто их подал. Протокол появится здесь. Окончательный срок:
site-opening-soon = Прием заявок завершен. Когда будут обработаны все сообщения, поступившие до срока, протокол появится здесь: это несколько минут. Обновите страницу.
site-opening-cancelled = Конкурс отменен, заявки не вскрываются.
site-opening-check = Сверить расписку со списком: номер или SHA-256
site-opening-listed = Эта расписка есть в списке
site-opening-not-listed = Этой расписки нет в списке
    .text = Проверьте номер или отпечаток. Отозванные заявки и прежние версии в список не входят. Если расписка у вас на руках, напишите организатору.
site-opening-place = Лот { $lot }, место в списке { $place } из { $total }.
site-opening-go = Перейти к строке
site-opening-protocol = Протокол № { $number }
site-opening-opened = Время вскрытия
site-opening-how = Как проверить
site-opening-how-text = Список фиксируется в момент вскрытия и не меняется: из него никого нельзя убрать и в него никого нельзя добавить. Номер и SHA-256 в вашей расписке должны совпадать со списком.
site-opening-how-hash = SHA-256 вычисляется по соли расписки (salt), переводу строки и каноническому JSON содержания заявки (RFC 8785). Содержание и соль выдает в боте команда /my_data.
site-opening-json = Список в виде для программ (JSON)
site-opening-sums = Лотов: { $lots }. Поступило заявок: { $count }.
site-opening-open = Открыть протокол
site-history-opened = Заявки вскрыты
site-receipts-not-opened = Заявки этого лота еще не вскрыты: список публикуется после окончания срока.
site-receipts-not-listed = В опубликованном списке ее нет: на момент вскрытия эта расписка не учитывалась (заявка отозвана или подана новая версия).
site-receipts-listed = Есть в опубликованном списке: лот { $lot }, место { $place } из { $total }. Время вскрытия: { $moment }.
