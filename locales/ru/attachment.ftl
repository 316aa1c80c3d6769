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
