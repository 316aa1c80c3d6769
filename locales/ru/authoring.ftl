## Конкурс шаг за шагом в чате

authoring-desk-button = ✍️ Написать конкурс
authoring-list =
    <b>Конкурсы в работе</b>

    Черновиков: { $count }. Каждый ответ сохраняется сразу: можно прерваться и продолжить в любое время.
authoring-new-button = ➕ Новый конкурс
authoring-new =
    <b>Новый конкурс</b>

    Выберите вид конкурса. Черновик сохранится сразу.
authoring-continue-button = ▶️ Продолжить
authoring-review-button = 🔎 Проверить и опубликовать
authoring-edit-button = ✏️ Править в чате
authoring-next-button = Дальше »
authoring-clear-button = ✖️ Убрать
authoring-remove-button = 🗑 Удалить
authoring-remove-yes-button = Да, удалить
authoring-remove = <b>Удалить?</b>
authoring-removed = 🗑 Удалено.
authoring-saved = ✅ Сохранено: { $name }
authoring-untitled = Название ещё не написано
authoring-none = не указано
authoring-overview =
    📝 <b>{ $title }</b>
    { $state }. Чтобы исправить, нажмите поле ниже. Если прислать сюда файл конкурса, он заменит черновик.
authoring-overview-published =
    🗂 <b>{ $title }</b>
    { $state }. Правки собираются и ждут подтверждения: до него читатели видят прежнее.
authoring-state-draft = Черновик
authoring-state-open = Опубликован, приём заявок не закончен
authoring-state-closed = Приём заявок закончен
authoring-state-opened = Заявки вскрыты
authoring-state-results = Итоги подведены
authoring-state-cancelled = Конкурс отменён
authoring-place = Шаг: { $number } / { $total }
authoring-head = <b>{ $name }</b>
authoring-block = <b>{ $name }:</b>
authoring-block-lacking = ⚠️ <b>{ $name }:</b>
authoring-value = { $value }
authoring-both =
    🇰🇿 { $kk }
    🇷🇺 { $ru }
authoring-now = Сейчас: <b>{ $value }</b>
authoring-write-kk = 🇰🇿 Напишите текст <b>на казахском</b> (до { $most } знаков).
authoring-write-ru = 🇷🇺 Напишите текст <b>на русском</b> (до { $most } знаков).
authoring-kk-button = 🇰🇿 На казахском
authoring-ru-button = 🇷🇺 На русском
authoring-both-button = На обоих

authoring-field-kind = Вид
authoring-field-customer = Заказчик
authoring-field-title = Название
authoring-field-summary = Краткое содержание
authoring-field-spheres = Сферы
authoring-field-regions = Регионы
authoring-field-themes = Темы
authoring-field-budget = Источник средств
authoring-field-deadline = Срок
authoring-field-opens = Начало приёма
authoring-field-repeat = Повторный конкурс
authoring-field-milestones = Другие сроки
authoring-field-needs = Требования
authoring-field-lots = Лоты
authoring-field-intake = Приём заявок
authoring-field-intake-place = Где принимают
authoring-field-intake-url = Ссылка на это место
authoring-field-limit = Число заявок
authoring-field-form = Форма заявки
authoring-field-documents = Документы
authoring-field-code = Код

authoring-ask-kind = Выберите вид конкурса. С другим видом ставятся его обычные форма и число заявок.
authoring-ask-customer = Кто проводит конкурс? Напишите полное официальное название или выберите из прежних.
authoring-ask-title = Как называется конкурс?
authoring-ask-summary = О чём конкурс и для кого? Достаточно двух-трёх предложений.
authoring-ask-spheres = Отметьте сферы из статьи 5 Закона, затем нажмите «Готово».
authoring-ask-regions = Где будет выполняться проект? Отметьте регионы, затем нажмите «Готово».
authoring-ask-themes = Отметьте темы, по которым ищут подписчики. Если темы нет в списке, напишите её латиницей, например: <code>youth</code>.
authoring-ask-budget = Из какого бюджета средства? Опыт в регионе учитывается только для местного бюджета.
authoring-ask-deadline = Когда закончится приём заявок? Выберите день или напишите так: <code>25.12.2026 18:30</code>. Время Астаны.
authoring-ask-opens = Когда начнётся приём заявок? Если не указать, он начнётся с публикации.
authoring-ask-repeat = Это повторный конкурс вместо несостоявшегося? Для него закон даёт более короткий срок.
authoring-ask-milestones = Другие сроки: заполнять не обязательно, то, что установлено законом, посчитается само. Нажмите нужный.
authoring-ask-milestone = <b>{ $name }</b>: выберите день или напишите его. Время Астаны.
authoring-ask-needs = Что должно быть у заявителя и что приложить?
authoring-ask-lots = Лоты конкурса. Номинации премии записываются здесь же.
authoring-ask-intake = Где принимают заявки?
authoring-ask-intake-place = Куда подают заявку? Напишите название портала или учреждения.
authoring-ask-intake-url = Пришлите ссылку на этот портал или страницу.
authoring-ask-limit = Сколько заявок принимают от одной организации? Выберите или напишите число.
authoring-ask-form = Какую форму заявки заполняют?
authoring-ask-documents = Присылайте документы сюда файлами: и на казахском, и на русском. Вид и язык можно поправить после.
authoring-ask-code = Короткое имя в ссылке: строчные латинские буквы, цифры и дефис. Если нужно другое, напишите его.

authoring-opens-at-once = с публикации
authoring-intake-here = В этом сервисе
authoring-intake-elsewhere = В другом месте
authoring-form-social-order = Государственный социальный заказ
authoring-form-grant = Государственный грант
authoring-form-award = Премия
authoring-form-own = Собственная форма конкурса
authoring-hour = <b>{ $day }</b>: выберите час или напишите, например: <code>18:30</code>.
authoring-earliest = Если опубликовать сегодня, по закону самый ранний день: <b>{ $day }</b> (не менее { $amount ->
        [one] { $amount } рабочего дня
        [few] { $amount } рабочих дней
        [many] { $amount } рабочих дней
       *[other] { $amount } рабочих дней
    }, пункт { $point } Правил).

authoring-needs-kk = 🇰🇿 Напишите требование <b>на казахском</b>. Можно сразу несколько: каждое с новой строки.
authoring-needs-ru = 🇷🇺 Теперь те же требования <b>на русском</b>, в том же порядке: каждое с новой строки.

authoring-lots-add = ➕ Чтобы добавить лот, напишите его тему <b>на казахском</b>.
authoring-lots-sum = { $count }, общая сумма { $sum }
authoring-lot-line = <b>Лот № { $number }</b>
authoring-lot-theme = Тема
authoring-lot-amount = Сумма
authoring-lot-place = Место
authoring-lot-region = Регион
authoring-lot-description = Описание
authoring-lot-service = Срок услуги
authoring-lot-ask-amount = Напишите сумму лота, в тенге или в месячных расчётных показателях: <code>6 500 000</code>, <code>6,5 млн</code>, <code>500 МРП</code>.
authoring-lot-ask-region = Выберите регион лота.
authoring-lot-ask-service = Напишите первый и последний день услуги: <code>01.02.2027 – 30.11.2027</code>.
authoring-amount-both = { $tenge } = { $indexes } МРП (1 МРП = { $index })
authoring-lot-up-button = ⬆️ Выше
authoring-lot-down-button = ⬇️ Ниже
authoring-lot-copy-button = 📄 Копия

authoring-document =
    { $flag } <b>{ $title }</b>
    { $kind } · { $size }
authoring-document-ask = Проверьте вид и язык. Чтобы изменить название, напишите новое.

## Сравнение языков

authoring-check =
    <b>Проверка текстов</b>

    Казахский и русский тексты сравнены. Сомнения не мешают публикации, но их нужно просмотреть.
authoring-check-none = ✅ Ничего сомнительного не найдено.
authoring-check-button = 🔍 Сравнить языки
authoring-doubts = 🔍 <b>Языки, возможно, расходятся:</b> { $count }. Просмотрите до публикации.
authoring-faults = ❌ <b>Поля противоречат друг другу:</b>
authoring-doubt-length = ⚠️ Текст на одном языке более чем вдвое длиннее другого. На казахском: { $kk } зн., на русском: { $ru } зн.
authoring-doubt-figures = ⚠️ Числа и даты не совпадают. Только на казахском: { $kk }. Только на русском: { $ru }.
authoring-seen-button = ✅ Просмотрено, всё верно
authoring-seen-note = Отмечено.

## Копии и версии

authoring-repeat-button = 🔁 Провести повторно
authoring-year-button = 📄 Сделать копию
authoring-copied-repeat = 🔁 <b>Создан черновик повторного конкурса.</b> Назначьте срок и проверьте тексты.
authoring-copied-year = 📄 <b>Копия создана.</b> Даты убраны: назначьте новые.
authoring-versions-button = 🕓 Версии
authoring-versions =
    <b>Версии</b>
    «{ $title }»

    Всего: { $count }. Выберите, чтобы увидеть изменения.
authoring-version =
    <b>{ $what }</b>
    { $when }
    Кто: { $who }
authoring-version-service = сам сервис
authoring-version-published = Опубликован
authoring-version-changed = Изменён
authoring-version-results = Итоги
authoring-version-cancelled = Отменён

## Отказы

refusal-field-fixed =
    <b>Это поле больше нельзя изменить.</b>
    Заявители уже положились на это условие. Другие поля – на странице конкурса.
    .short = Это поле больше нельзя изменить.
refusal-text-over =
    <b>Текст слишком длинный: { $length } зн.</b>
    Не больше { $most }. Ваш текст остался в чате: сократите его и пришлите снова.
    .short = Текст слишком длинный.
refusal-themes-full =
    <b>Тем слишком много.</b>
    Не больше 20. Уберите лишнюю и отметьте снова.
    .short = Тем слишком много.
refusal-needs-full =
    <b>Требований слишком много.</b>
    Не больше { $most }. Объедините некоторые.
    .short = Требований слишком много.
refusal-lots-full =
    <b>Лотов слишком много.</b>
    Не больше { $most }. Остальные запишите отдельным конкурсом.
    .short = Лотов слишком много.
refusal-documents-full =
    <b>Документов слишком много.</b>
    Не больше { $most }. Объедините некоторые в один файл.
    .short = Документов слишком много.
refusal-document-unsound =
    <b>Этот файл не подходит как документ.</b>
    Пришлите его файлом, а не фотографией. Подходят: { $allowed }.
    .short = Этот файл не подходит как документ.
refusal-document-too-large =
    <b>Файл слишком большой.</b>
    Не больше { $most } МБ. Уменьшите рисунки и пришлите снова.
    .short = Файл слишком большой.
refusal-intake-url-unclear =
    <b>Ссылка непонятна.</b>
    Пришлите полный адрес, например: <code>https://cisc.kz</code>.
    .short = Ссылка непонятна.
refusal-limit-unclear =
    <b>Число непонятно.</b>
    Напишите целое число от 1 до { $most } или нажмите «без ограничений».
    .short = Число непонятно.
refusal-code-unclear =
    <b>Такой код не подходит.</b>
    Только строчные латинские буквы, цифры и дефис, до { $most } знаков, например: <code>turkistan-youth-2027</code>.
    .short = Такой код не подходит.
refusal-code-taken =
    <b>Код «{ $code }» занят.</b>
    Он у другого конкурса. Напишите другой.
    .short = Этот код занят.
refusal-theme-unclear =
    <b>Тема непонятна.</b>
    Напишите её строчными латинскими буквами, например: <code>youth</code>.
    .short = Тема непонятна.
refusal-amount-unclear =
    <b>Сумма непонятна.</b>
    Напишите так: <code>6 500 000</code> или <code>500 МРП</code>.
    .short = Сумма непонятна.
refusal-moment-past =
    <b>Это время уже прошло.</b>
    Выберите день и час в будущем.
    .short = Это время уже прошло.
refusal-moment-order =
    <b>Сроки стоят не по порядку.</b>
    Начало и обсуждение – до срока подачи, рассмотрение и итоги – после него. Проверьте даты.
    .short = Сроки стоят не по порядку.
refusal-service-order =
    <b>Последний день раньше первого.</b>
    Проверьте обе даты и напишите снова.
    .short = Последний день раньше первого.
refusal-service-unclear =
    <b>Не поняли две даты.</b>
    Напишите так: <code>01.02.2027 – 30.11.2027</code>.
    .short = Не поняли две даты.
refusal-repeat-too-early =
    <b>Этот конкурс ещё не закончен.</b>
    Провести его повторно можно после срока.
    .short = Этот конкурс ещё не закончен.
refusal-fields-contradict =
    <b>Поля конкурса противоречат друг другу.</b>
    Какие – видно на странице «Сравнить языки». Исправьте их.
    .short = Поля противоречат друг другу.
refusal-doubts-unseen =
    <b>Не просмотрены расхождения языков: { $count }.</b>
    Откройте сравнение, отметьте, что просмотрели, и публикуйте.
    .short = Не просмотрены расхождения языков.
