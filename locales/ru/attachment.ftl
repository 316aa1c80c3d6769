# Экран поля «файл» и перечень документов

attachment-pages-button = 📄 Снимки одним PDF: { $count ->
    [one] { $count } страница
    [few] { $count } страницы
   *[many] { $count } страниц
}
attachment-page-alt = { $title }, страница { $page }
attachment-file =
    <b>{ $label }</b>
    { $number } / { $count }: { $name }
attachment-facts = Вид: { $kind }. Размер: { $size }.
attachment-is-page = Это снимок страницы. В пакете снимки по порядку собираются в один PDF.
attachment-heic = Снимок HEIC нельзя сделать страницей PDF, он останется отдельным файлом. Если отправить его из телефона как фото, он станет страницей.
attachment-replace-button = 🔁 Заменить
attachment-remove-button = ✖ Убрать
attachment-up-button = ▲ Раньше
attachment-down-button = ▼ Позже
attachment-replace =
    🔁 Заменяется файл: <b>{ $name }</b>

    Отправьте файл, который встанет на его место.
attachment-replaced-note = ✅ Файл заменён.
attachment-removed-note = Файл убран из списка.

## Перечень документов

attachment-list-button = 📎 Документы
attachment-list-title =
    📎 <b>Документы заявки</b>

    { $lacking ->
        [0] Все обязательные документы есть.
        [one] Не хватает { $lacking } обязательного документа.
        [few] Не хватает { $lacking } обязательных документов.
       *[many] Не хватает { $lacking } обязательных документов.
    } Позже комиссия документы не запросит, поэтому приложите всё до окончания срока.
attachment-list-required = <b>{ $label }</b> — обязательно
attachment-list-optional = <b>{ $label }</b> — если есть
attachment-list-has = Файлов: { $count }, всего { $size }
attachment-list-help = <i>{ $help }</i>
attachment-before-title = 📎 <b>Какие документы подготовить</b>
attachment-before-limit = Каждый файл не больше 20 МБ. Страницы можно снять телефоном и отправить снимками.

## Архив

attachment-archive-button = 🗂 ZIP
attachment-archive-caption = { $parts ->
    [1] Заявка, её документы и расписка одним архивом
    [one] Архив: часть { $part } из { $parts }
    [few] Архив: часть { $part } из { $parts }
   *[many] Архив: часть { $part } из { $parts }
}
attachment-not-fetched = Этот файл пока не удалось получить. Запросите архив ещё раз позже.
attachment-readme-name = ПРОЧТИТЕ.txt
attachment-readme =
    В этом архиве вся ваша заявка.

    Файл PDF — сама заявка: все ответы и список приложенных файлов.
    Файлы Excel — таблицы заявки.
    Папки с номерами — приложенные документы, по одной на каждое поле. Снимки страниц собраны в один PDF, сами снимки лежат в папке originals.
attachment-readme-receipt =
    receipt.json — расписка о поданной заявке: номер, время приёма, цифровой отпечаток содержания (SHA-256) и само содержание.
    receipt-content.txt — отпечаток считается ровно по этому файлу. Если он совпадает с отпечатком в расписке, заявка не менялась. Проверить: Windows: certutil -hashfile receipt-content.txt SHA256; Linux: sha256sum receipt-content.txt
    Расписку можно проверить и на сайте: { $url }

## На бумаге заявки

attachment-paper-name = Файл
attachment-paper-size = Размер
