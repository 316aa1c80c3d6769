# Файл өрісінің экраны және құжаттар тізімі

attachment-pages-button = 📄 Суреттерден бір PDF: { $count } бет
attachment-page-alt = { $title }, { $page }-бет
attachment-file =
    <b>{ $label }</b>
    { $number } / { $count }: { $name }
attachment-facts = Түрі: { $kind }. Көлемі: { $size }.
attachment-is-page = Бұл — беттің суреті. Топтамада суреттер реті бойынша бір PDF файлға жиналады.
attachment-heic = HEIC суреті PDF бетіне айналмайды, жеке файл болып қалады. Телефоннан сурет (фото) ретінде жіберсеңіз, бетке айналады.
attachment-replace-button = 🔁 Ауыстыру
attachment-remove-button = ✖ Алып тастау
attachment-up-button = ▲ Алға
attachment-down-button = ▼ Кейінге
attachment-replace =
    🔁 Ауыстырылатын файл: <b>{ $name }</b>

    Орнына қойылатын файлды жіберіңіз.
attachment-replaced-note = ✅ Файл ауыстырылды.
attachment-removed-note = Файл тізімнен алынды.
