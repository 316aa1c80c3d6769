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

## Құжаттар тізімі

attachment-list-button = 📎 Құжаттар
attachment-list-title =
    📎 <b>Өтінімнің құжаттары</b>

    { $lacking ->
        [0] Міндетті құжаттардың бәрі бар.
       *[other] Жетіспейтін міндетті құжат: { $lacking }.
    } Комиссия кейін құжат сұрата алмайды, сондықтан бәрін соңғы мерзімге дейін қосыңыз.
attachment-list-required = <b>{ $label }</b> — міндетті
attachment-list-optional = <b>{ $label }</b> — болса
attachment-list-has = Файл: { $count }, барлығы { $size }
attachment-list-help = <i>{ $help }</i>
attachment-before-title = 📎 <b>Дайындап қоятын құжаттар</b>
attachment-before-limit = Әр файл 20 МБ-тан аспауы керек. Беттерді телефонмен түсіріп жіберуге де болады.

## Мұрағат

attachment-archive-button = 🗂 ZIP
attachment-archive-caption = { $parts ->
    [1] Өтінім, оның құжаттары мен қолхаты бір мұрағатта
   *[other] Мұрағаттың бөлігі: { $part } / { $parts }
}
attachment-not-fetched = Бұл файлды әзірге алу мүмкін болмады. Мұрағатты кейінірек қайта сұраңыз.
attachment-readme-name = ОҚЫҢЫЗ.txt
attachment-readme =
    Бұл мұрағатта өтініміңіздің бәрі бар.

    PDF файлы — өтінімнің өзі: барлық жауаптар мен тіркелген файлдардың тізімі.
    Excel файлдары — өтінімнің кестелері.
    Нөмірленген қапшықтар — тіркелген құжаттар, әр өріс бөлек. Беттердің суреттері бір PDF файлға жиналған, бастапқы суреттер originals қапшығында.
attachment-readme-receipt =
    receipt.json — берілген өтінімнің қолхаты: нөмірі, қабылданған уақыты, мазмұнның цифрлық таңбасы (SHA-256) және мазмұнның өзі.
    receipt-content.txt — цифрлық таңба дәл осы файлдан есептеледі. Есептелгені қолхаттағымен бірдей болса, өтінім өзгермеген. Тексеру: Windows: certutil -hashfile receipt-content.txt SHA256; Linux: sha256sum receipt-content.txt
    Қолхатты сайттан да тексеруге болады: { $url }

## Өтінімнің қағазында

attachment-paper-name = Файл
attachment-paper-size = Көлемі
