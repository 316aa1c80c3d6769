## Мемлекеттік әлеуметтік тапсырысқа тақырып ұсыну

proposal-button = 💡 Тақырып ұсыныстары
proposal-sort-button = 💡 Ұсыныстарды қарау
proposal-list =
    💡 <b>Келесі жылғы мемлекеттік әлеуметтік тапсырысқа ұсынылған тақырыптар</b>

    🕓 Жауап күтуде: <b>{ $open }</b>
    ✅ Қабылданды: <b>{ $taken-up }</b>
    ✖️ Қабылданбады: <b>{ $declined }</b>
proposal-narrowed = 🔎 { $what }
proposal-none = Мұндай ұсыныс әзірге жоқ. Алғашқысын сіздің ұйымыңыз жаза алады.
proposal-item =
    <b>{ $number }. { $theme }</b>
    { $organization }
    { $sphere } · { $region }
    { $state }
proposal-state-unfinished = ✍️ негіздемесі жазылмаған
proposal-state-open = 🕓 жауап күтуде
proposal-state-merged = 🔗 басқа ұсынысқа біріктірілді
proposal-state-taken-up = ✅ қабылданды
proposal-state-declined = ✖️ қабылданбады
proposal-state-withdrawn = ↩️ кері алынды
proposal-make-button = ✍️ Тақырып ұсыну
proposal-own-button = 🏢 Ұйымымның ұсыныстары
proposal-sphere-button = Сала
proposal-region-button = Өңір
proposal-state-button = Күйі
proposal-by = 🔎 <b>Не бойынша сүземіз?</b>
proposal-any-button = Бәрі
proposal-one =
    💡 <b>{ $theme }</b>

    { $grounds }

    Ұйым: <b>{ $organization }</b>
    Сала: { $sphere }
    Өңір: { $region }
    Күні: { $date }
    Күйі: { $state }
proposal-same =
    🔗 Осыған біріктірілген ұсыныстар: <b>{ $count }</b>
    { $names }
proposal-answer = 💬 <b>Жауап:</b> { $answer }
proposal-answer-draft =
    💬 <b>Дайындалған жауап</b> (шешімнен кейін жарияланады):
    🇰🇿 { $kk }
    🇷🇺 { $ru }
proposal-finish-button = ✍️ Негіздемесін жазу
proposal-change-theme-button = ✏️ Тақырыбы
proposal-change-grounds-button = ✏️ Негіздемесі
proposal-change-sphere-button = ✏️ Саласы
proposal-change-region-button = ✏️ Өңірі
proposal-withdraw-button = ↩️ Кері алу
proposal-withdraw =
    ↩️ <b>Ұсынысты кері аламыз ба?</b>
    Ол тізім мен сайттан алынады. Кейін жаңадан ұсына аласыз.
proposal-withdraw-yes-button = Иә, кері алу
proposal-withdrawn-note = Ұсыныс кері алынды.
proposal-own =
    🏢 <b>Ұйымыңыздың ұсыныстары: { $count }</b>
    Бір мезгілде жауап күтіп тұра алатыны: { $most }
proposal-sphere =
    💡 <b>Тақырып қай салаға жатады?</b>
    Ұсыныс ұйымыңыздың атымен жарияланады, адам аты көрсетілмейді. Бір ұйымнан жауап күтіп тұра алатын ұсыныс: ең көбі { $most }.
proposal-region = 🗺 <b>Қай өңірге керек?</b>
proposal-theme =
    ✍️ <b>Тақырыпты бір сөйлеммен жазыңыз</b> (ең көбі { $most } таңба).
    Мысалы: ауылдағы қарттарға үйде күтім көрсету.
proposal-grounds = ✍️ <b>Енді негіздеңіз</b> (ең көбі { $most } таңба): кімге керек, неге дәл қазір, қанша адамға көмектеседі.
proposal-saved = ✅ <b>Сақталды.</b> Жауап берілгенше өзгерте аласыз; жауап келгенде хабарлаймыз.
proposal-answer-button = 💬 Жауап жазу
proposal-answer-kk = ✍️ <b>Жауапты қазақша жазыңыз.</b> Ол шешіммен бірге жарияланады.
proposal-answer-ru = ✍️ <b>Енді сол жауапты орысша жазыңыз.</b>
proposal-take-button = ✅ Қабылдау
proposal-decline-button = ✖️ Қабылдамау
proposal-answered-note = Шешім жарияланды, ұйымға хабарланады.
proposal-merge-button = 🔗 Біріктіру
proposal-merge =
    🔗 <b>Қай ұсыныспен бірдей?</b>
    «{ $theme }»

    Тізімде осы саладағы жауап күтіп тұрған ұсыныстар. Таңдалған ұсынысқа берілген жауап екеуіне де ортақ болады.
proposal-merged-note = Ұсыныстар біріктірілді.
proposal-unmerge-button = 🔓 Қайта бөлу
proposal-unmerged-note = Ұсыныс қайта бөлінді.
proposal-into-button = 🔗 Біріктірілген ұсыныс
proposal-open-button = 💡 Ұсынысты ашу
proposal-told-taken =
    ✅ <b>Ұсынысыңыз қабылданды</b>
    «{ $theme }»

    💬 { $answer }
proposal-told-declined =
    ✖️ <b>Ұсынысыңыз қабылданбады</b>
    «{ $theme }»

    💬 { $answer }

## Сайтта

proposal-site-title = Тақырып ұсыныстары
proposal-site-lead = Үкіметтік емес ұйымдар келесі жылғы мемлекеттік әлеуметтік тапсырысқа ұсынған тақырыптар және оларға берілген жауаптар.
proposal-site-make = Telegram арқылы тақырып ұсыну
proposal-site-answer = Жауап
proposal-site-same = Осындай тақырып ұсынған тағы: { $count }
proposal-site-counts = Жауап күтуде: { $open }, қабылданды: { $taken-up }, қабылданбады: { $declined }

## Бас тарту себептері

refusal-proposal-too-many =
    <b>Жауап күтіп тұрған ұсыныс көп.</b>
    Бір ұйымнан бір мезгілде { $most } ұсыныс қана қаралады. Біреуіне жауап келгенше күтіңіз немесе біреуін кері алыңыз.
    .short = Жауап күтіп тұрған ұсыныс көп.
refusal-proposal-answered =
    <b>Бұл ұсыныс енді өзгермейді.</b>
    Оған жауап берілген, ол кері алынған немесе басқасына біріктірілген. Қажет болса, жаңасын ұсыныңыз.
    .short = Бұл ұсыныс енді өзгермейді.
refusal-proposal-itself =
    <b>Ұсынысты өзіне біріктіруге болмайды.</b>
    Тізімнен басқасын таңдаңыз.
    .short = Басқасын таңдаңыз.
