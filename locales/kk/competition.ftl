## Конкурстар тізімі

competition-list-open = <b>Ашық конкурстар: { $count }</b>
    .short = Ашық
competition-list-upcoming = <b>Жақында ашылатын конкурстар: { $count }</b>
    .short = Жақында ашылады
competition-list-closed = <b>Қабылдау аяқталған конкурстар: { $count }</b>
    .short = Қабылдау аяқталған
competition-list-results = <b>Қорытындысы жарияланған конкурстар: { $count }</b>
    .short = Қорытындысы бар
competition-list-archive = <b>Мұрағат, өткен жылдардың конкурстары: { $count }</b>
    .short = Мұрағат
competition-chosen = Сүзгі: { $chosen }
competition-none = Мұндай конкурс әзірге жоқ. Сүзгіні өзгертіп көріңіз немесе жазылыңыз: жаңасы шыққанда хабарлаймыз.
competition-line-title = <b>{ $number }. { $title }</b>
competition-when-open = ⏳ Соңғы мерзімі: { $day } · { $left }
competition-when-upcoming = 🗓 Ашылатын күні: { $day }
competition-when-results = 🏁 Қорытынды жарияланды: { $day }
competition-when-cancelled = Конкурстың күші жойылды
competition-when-closed = Қабылдау аяқталды: { $day }

competition-search-button = 🔎 Іздеу
competition-search-again-button = 🔎 Басқа сөзбен іздеу
competition-filter-button = ⚙️ Сүзгі
competition-clear-button = Сүзгіні алып тастау
competition-subscribe-button = 🔔 Жазылу
competition-search =
    🔎 <b>Іздейтін сөзді жазыңыз.</b>
    Мысалы: <i>жастар</i>, <i>экология</i>, <i>Түркістан</i>. Қазақ әріптерін орысша жазсаңыз да табылады.
competition-found = «{ $words }» бойынша табылған конкурстар: <b>{ $count }</b>
competition-not-found = «{ $words }» бойынша конкурс табылмады. Басқа сөз жазып көріңіз.

competition-filter = <b>Нені көрсетейік?</b> Түрін, өңірін, саласын немесе тақырыбын таңдаңыз.
competition-show-button = Көрсету ({ $count })
competition-any-button = Кез келгені
competition-by-kind = <b>Конкурстың түрін таңдаңыз</b>
    .short = Түрі
competition-by-region = <b>Өңірді таңдаңыз</b>
    .short = Өңірі
competition-by-sphere = <b>Саланы таңдаңыз</b>
    .short = Саласы
competition-by-theme = <b>Тақырыпты таңдаңыз</b>
    .short = Тақырыбы

## Конкурстың беті

competition-title = <b>{ $title }</b>
competition-kind = 🏷 { $kind }
competition-customer = Тапсырыс беруші: { $customer }
competition-organizer = Ұйымдастырушы: { $customer }
competition-region = Өңір: { $regions }
competition-sphere = Сала: { $spheres }
competition-themes = Тақырып: { $themes }
competition-deadline-open =
    ⏳ <b>Өтінім берудің соңғы мерзімі: { $moment }</b>
    { $left } · құрылғыңыздың уақытымен: { $yours }
competition-deadline-upcoming =
    🗓 <b>Өтінім қабылдау басталады: { $opens }</b>
    Соңғы мерзімі: { $moment }
competition-deadline-closed = 🔒 <b>Өтінім қабылдау аяқталды:</b> { $moment }
competition-deadline-results =
    🏁 <b>Қорытынды жарияланды: { $day }</b>
    Өтінім қабылдау аяқталды: { $moment }
competition-deadline-cancelled = ⛔️ <b>Конкурстың күші жойылды.</b> Өтінім қабылданбайды.
competition-deadline-archive = 🗄 <b>Мұрағаттағы конкурс.</b> Өтінім қабылдау аяқталған күн: { $day }
competition-lots = <b>Лоттар: { $count }</b>
competition-lots-total = <b>Лоттар: { $count }</b>, жалпы сомасы { $amount }
competition-choose-lot = <b>Лоттар: { $count }.</b> Өтінім беретін лотты таңдаңыз.
competition-lot-theme = <b>№ { $number }.</b> { $theme }
competition-lot-place = 📍 { $place }
competition-lot-amount = 💰 { $amount }
competition-needs =
    <b>Не қажет:</b>
    { $needs }
competition-intake-here = 📮 Өтінім осы ботта толтырылып, осы ботта беріледі.
competition-intake-elsewhere = 📮 Өтінім осы ботта емес, мына жерде қабылданады: { $place }. Мұнда өтінімді дайындап, файл түрінде аласыз, ал оны сол жерге өзіңіз бересіз.
competition-intake-elsewhere-unnamed = 📮 Өтінім осы ботта емес, конкурс құжаттарында көрсетілген жерде қабылданады. Мұнда өтінімді дайындап, файл түрінде аласыз, ал оны сол жерге өзіңіз бересіз.
competition-answered = 💬 Жауап берілген сұрақтар: { $count }

competition-apply-button = ✍️ Өтінім беру
competition-prepare-button = ✍️ Өтінімді дайындау
competition-own-button = ✍️ Өтінімімді ашу
competition-lots-button = 📋 Лоттар ({ $count })
competition-apply-lot-button = ✍️ № { $number } лот
competition-more-button = 📖 Толық мәтіні
competition-documents-button = 📄 Құжаттар
competition-answers-button = 💬 Жауаптар ({ $count })
competition-ask-button = ❓ Сұрақ қою
competition-follow-button = 🔔 Бақылау
competition-unfollow-button = 🔕 Бақыламау
competition-calendar =
    <b>{ $title }</b>
    📅 Файлды ашсаңыз, алдағы мерзімдер күнтізбеңізге түседі: соңғы мерзімді күнтізбе бір күн және үш сағат бұрын еске салады.
competition-calendar-cancelled =
    <b>{ $title }</b>
    📅 Файлды ашсаңыз, күші жойылған конкурс күнтізбеңізде солай белгіленеді.
competition-calendar-button = 📅 Күнтізбеге
competition-share-button = 📤 Бөлісу
competition-site-button = 🌐 Сайтта ашу
competition-results-button = 🏁 Қорытынды
competition-list-button = ‹ Тізімге
competition-open-button = Ботта ашу
competition-followed = Бақылауға алынды: өзгеріс, жауап немесе қорытынды шықса, хабарлаймыз.
competition-unfollowed = Бақылау тоқтатылды.

competition-documents =
    <b>{ $title }</b>
    { $language ->
        [ru] Жоғарыда орыс тіліндегі құжаттар: { $count }.
       *[kk] Жоғарыда қазақ тіліндегі құжаттар: { $count }.
    }
competition-no-documents =
    <b>{ $title }</b>
    { $language ->
        [ru] Орыс тіліндегі құжат жоқ.
       *[kk] Қазақ тіліндегі құжат жоқ.
    }
competition-documents-kk-button = 📄 Қазақ тілінде ({ $count })
competition-documents-ru-button = 📄 Орыс тілінде ({ $count })
competition-document = { $title }

competition-results = 🏁 <b>Қорытынды жарияланған күн: { $day }</b>
competition-no-results = Қорытынды әлі жарияланған жоқ.
competition-winner = 🏆 <b>{ $organization }</b>
competition-next-place = Орны: { $place } · { $organization }
competition-project = Жоба: { $project }
competition-score = Жинаған балы: { $score }
competition-no-winner = Жеңімпаз көрсетілмеген.
competition-answers = 💬 <b>Сұрақтар мен жауаптар: { $count }</b>
competition-clarification =
    <b>Сұрақ:</b> { $question }
    <b>Жауап ({ $day }):</b> { $answer }
competition-shared =
    📢 <b>{ $title }</b>
    { $customer }
competition-shared-deadline = ⏳ Өтінім берудің соңғы мерзімі: <b>{ $deadline }</b>
