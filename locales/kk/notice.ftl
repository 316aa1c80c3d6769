## Хабарлама: қызметкерлердің баршаға жазғаны

notice-message =
    📢 <b>Хабарлама</b>

    { $text }
notice-stop-button = 🔕 Хабар алмау

## Хабарламалар тізімі

notice-list =
    <b>Хабарламалар</b>
    ✏️ қаралама · 🖊 мақұлдауда · ✅ мақұлданған · 🕐 уақыты белгіленген · 📨 жіберілген · 🗑 қайтарып алынған
    .none =
        <b>Хабарламалар</b>
        Әзірге бірде-бір хабарлама жоқ. Біріншісін жазыңыз.
notice-untitled = Мәтіні жоқ хабарлама, № { $id }

## Мәтінін жазу

notice-write-kk =
    <b>Хабарламаның қазақша мәтінін жазыңыз.</b>
    Бір хабармен жіберіңіз, ең көбі { $text } таңба. Қалың және көлбеу жазу, сілтеме, дәйексөз оқырманға сол қалпында жетеді.
    Фото немесе құжат та қоса аласыз: мәтінді соның астына жазыңыз, ең көбі { $caption } таңба.
notice-write-ru =
    <b>Хабарламаның орысша мәтінін жазыңыз.</b>
    Бір хабармен жіберіңіз, ең көбі { $text } таңба, фото немесе құжат болса, { $caption } таңба. Екі тілдегі мазмұны бірдей болсын.
    Файлды қайта жіберудің қажеті жоқ: екі тілге біреуі жетеді.
notice-current = ☝️ Қазіргі мәтін жоғарыда. Жаңа мәтін жіберсеңіз, соның орнына түседі.
notice-excess = Мәтін сыймады: { $excess } таңба артық. Ең көбі { $limit } таңба. Жаңа ғана жіберген хабарыңызды өзгертіп қысқартыңыз немесе мәтінді қайта жіберіңіз.
notice-continued = Бұл – алдыңғы ұзын мәтіннің жалғасы: Telegram оны бөліп жіберді. Мәтін бір хабарға сыюы керек, ең көбі { $limit } таңба. Қысқартып, қайта жіберіңіз.
notice-amended = ✅ Алдыңғы мәтін өзгертілді.
notice-media-remove-button = ✖️ Файлды алып тастау
notice-media-removed-note = Файл алынып тасталды.
notice-edit-kk-button = ✏️ Қазақша мәтін
notice-edit-ru-button = ✏️ Орысша мәтін
notice-discard-button = 🗑 Өшіру
notice-discard = <b>Хабарлама өшірілсін бе?</b> Оны қалпына келтіру мүмкін болмайды.
notice-discard-yes-button = Иә, өшіру
notice-discarded-note = Хабарлама өшірілді.

## Хабарлама дайындау

notice-state-draft = 📢 <b>Хабарлама әлі жіберілген жоқ.</b>
notice-state-asked = 🖊 <b>Хабарлама мақұлдауды күтіп тұр.</b>
notice-state-approved = ✅ <b>Хабарлама мақұлданды.</b>
notice-state-scheduled = 🕐 <b>Хабарламаның жіберілетін уақыты белгіленді.</b>
notice-state-correction = ✏️ <b>Жіберілген хабарламаны түзету.</b> Мәтінін өзгертіңіз, содан кейін түзетуді жіберіңіз.
notice-state-sent-at = 📨 <b>Хабарлама жіберілді</b>: { $moment }
notice-state-removed-at = 🗑 <b>Хабарлама қайтарып алынды</b>: { $moment }
notice-part-text = <b>{ $language }:</b> { $text }
notice-part-missing = <b>{ $language }:</b> мәтін жазылмаған
notice-part-photo = 🖼 Фото қосылған
notice-part-document = 📎 Құжат: { $name }
notice-part-links = 🔗 Сілтеме батырмалары: { $count }
notice-part-when = 🕐 Жіберілетін уақыты: { $moment }
notice-author = Жазған қызметкер: { $author }
notice-preview-refused =
    ⚠️ <b>Telegram мұндай хабарламаны қабылдамайды ({ $language }).</b>
    Себебі: { $reason }
    Мәтінін, файлын және батырмаларын тексеріңіз.
notice-view-button = 👁 Алдын ала қарау
notice-test-button = 🧪 Өзіме жіберу
notice-test-note = Екі тілдегі мәтін өзіңізге ғана жіберілді.
notice-links-button = 🔗 Батырмалар
notice-whom-button = 👥 Алушылар
notice-when-button = 🕐 Уақытын белгілеу
notice-when-change-button = 🕐 Уақытын өзгерту
notice-send-button = 📨 Жіберу
notice-send-now-button = 📨 Қазір жіберу
notice-open-button = Хабарламаны ашу

## Сілтеме батырмалары

notice-link-usual = Толығырақ
notice-links =
    <b>Хабарламаның астындағы батырмалар</b>
    Беттің мекенжайын жіберіңіз: батырмада «Толығырақ» деп жазылады. Атауын өзіңіз қою үшін былай жазыңыз:
    <code>Қазақша атауы | Орысша атауы | https://example.kz</code>
    Әр батырма бөлек жолда, ең көбі { $most }.
notice-link = { $number }. { $kk } | { $ru } – { $url }
notice-unlink-button = ✖️ { $number }. { $label }

## Алушылар

notice-whom =
    <b>Хабарлама кімге жіберіледі?</b>
    Бірнеше шарт таңдасаңыз, соның бәріне сай келетіндер алады. Хабарламадан бас тартқандарға жіберілмейді.
notice-for = Кімге: <b>{ $whom }</b>
notice-for-everybody = барлық оқырманға
notice-for-no-chats = топтар мен арналарсыз
notice-for-corrects = осы хабарламаны алғандарға
notice-by-locales = <b>Қай тілде оқитындарға?</b> Бірнешеуін таңдауға болады.
    .short = Тілі
notice-by-regions = <b>Қай өңірлерге?</b> Сол өңірдің хабарына жазылғандар мен сондағы ұйымдардың мүшелері алады.
    .short = Өңірі
notice-by-spheres = <b>Қай салаларға жазылғандарға?</b> Бірнешеуін таңдауға болады.
    .short = Саласы
notice-by-themes = <b>Қай тақырыптарға жазылғандарға?</b> Бірнешеуін таңдауға болады.
    .short = Тақырыбы
notice-any-button = Кез келгені
notice-everybody-button = Барлық оқырман
notice-applicants-button = Өтінім иелері
notice-chats-button = Топтар мен арналар
notice-competition = <b>Қай конкурстың өтінім иелеріне?</b>
    .none = Жарияланған конкурс жоқ.
notice-applicants = <b>Өтінім иелерінің қайсысына?</b>
notice-which-drafts = қаралама иелеріне
    .short = Қаралама иелері
notice-which-submitted = өтінім бергендерге
    .short = Өтінім бергендер
notice-which-all = қаралама иелеріне және өтінім бергендерге
    .short = Екеуі де
notice-lot = { $number }-лот: { $theme }
notice-all-lots-button = Барлық лот
notice-audience = Алушылар: <b>{ $total }</b> (қазақша: { $kk }, орысша: { $ru }, ағылшынша: { $en })
notice-count-chats = Оның ішінде топтар мен арналар: { $chats }
notice-count-sealed = Алушылар: <b>{ $total }</b>. Соңғы мерзімге дейін жалпы саны ғана көрсетіледі.
notice-count-few = Алушылар: <b>5-тен аз</b>. Соңғы мерзімге дейін нақты саны көрсетілмейді.
notice-told = Алушылар: <b>{ $total }</b>

## Мақұлдау

notice-approval-wanted = 🖊 Алушылар саны { $limit } шегінен асты: жіберу үшін екінші қызметкердің мақұлдауы керек.
notice-ask-button = 🖊 Мақұлдауға жіберу
notice-asked-note = Мақұлдауға жіберілді. Қарайтын қызметкерлер: { $count }
notice-asked = 🖊 <b>Хабарлама мақұлдауды күтіп тұр.</b> Жазған қызметкер: { $author }
notice-asked-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-approval-button = Толық қарау
notice-approve-button = ✅ Мақұлдау
notice-approved-note = Мақұлданды, авторына хабар жіберілді.
notice-return-button = ↩️ Қайтару
notice-return =
    <b>Хабарламаны неге қайтарасыз?</b>
    Нені түзету керегін жазыңыз, ең көбі { $limit } таңба. Оны хабарламаның авторы оқиды.
notice-returned-note = ↩️ Хабарлама авторына қайтарылды.
notice-approved =
    ✅ <b>Хабарламаңыз мақұлданды.</b>
    «{ $title }»
    Енді жіберуге болады. Уақыты белгіленген болса, өзі жіберіледі.
notice-returned =
    ↩️ <b>Хабарламаңыз қайтарылды.</b>
    «{ $title }»
    <blockquote>{ $reason }</blockquote>
    Түзетіп, мақұлдауға қайта жіберіңіз.
notice-held =
    ⏸ <b>Хабарлама белгіленген уақытта жіберілмеді.</b>
    «{ $title }»
    Алушылар көбейіп, енді екінші қызметкердің мақұлдауы керек. Хабарламаны ашып, мақұлдауға жіберіңіз.

## Уақыты

notice-when =
    <b>Хабарлама қашан жіберілсін?</b>
    Күнін таңдаңыз немесе былай жазыңыз: «28.11 10:00», «ертең 9:00». Астана уақыты.
    Оқырманның тыныш сағаттарына түссе, хабарлама оған таңертең жетеді.
notice-when-hour = <b>{ $day }.</b> Сағатын таңдаңыз немесе жазыңыз, мысалы: 10:30.
notice-no-time-button = ✖️ Уақытын алып тастау
notice-scheduled-note = Уақыты белгіленді.
notice-unscheduled-note = Уақыты алынып тасталды. Хабарлама өзі жіберілмейді.

## Жіберу және одан кейін

notice-confirm =
    <b>Хабарламаны жіберейік пе?</b>
    Жіберілген соң да мәтінін түзетуге, ал 48 сағат ішінде қайтарып алуға болады.
notice-correct-confirm =
    <b>Түзетуді жіберейік пе?</b>
    Хабарламаны алған оқырмандарда оның мәтіні орнында өзгереді.
notice-confirm-button = Иә, жіберу ({ $count })
notice-confirm-few-button = Иә, жіберу
notice-sent-note = Жіберіле бастады.
notice-reread-button = 👁 Мәтінін көру
notice-progress-button = 📊 Жіберу барысы
notice-correction-progress-button = 📊 Түзету барысы
notice-removal-progress-button = 📊 Қайтарып алу барысы
notice-correct-button = ✏️ Түзету
notice-remove-button = 🗑 Қайтарып алу
notice-remove =
    <b>Хабарлама қайтарып алынсын ба?</b>
    Алған оқырмандардың чатынан өшіріледі, қалғандарына жіберілмейді.
notice-remove-yes-button = Иә, қайтарып алу
notice-removed-note = Қайтарып алу басталды.
notice-refresh-button = 🔄 Жаңарту
