## Қызметкерге: жарияланған конкурстар, оларды өзгерту және күшін жою

published-list-button = 🗂 Жарияланған конкурстар
published-list =
    <b>Жарияланған конкурстар: { $count }</b>

    Өзгерту, күшін жою немесе хабардың кімге жеткенін көру үшін таңдаңыз.
published-manage-button = 🛠 Басқару
published-manage =
    <b>{ $title }</b>
    Коды: <code>{ $code }</code>
    Күйі: { $state }
    Соңғы мерзім: { $deadline }
published-how = <b>Өзгерту үшін</b> түзетілген файлды осында жіберіңіз: не өзгеретінін көрсетеміз, өзіңіз растағанша ештеңе жарияланбайды.
published-pending-button = ✏️ Растауды күтіп тұрған өзгеріс
published-deliveries-button = 📊 Хабардың жеткізілуі
published-cancel-button = 🚫 Конкурстың күшін жою

published-change =
    ✏️ <b>Жарияланған конкурсқа өзгеріс</b>
    «{ $title }»

    Өзгерістер саны: <b>{ $count }</b>. Өзіңіз растағанша ештеңе жарияланбайды.
published-diff = <b>{ $what }</b>
published-diff-before = ➖ { $text }
published-diff-after = ➕ { $text }
published-audience = 📣 Өзгеріс туралы хабар алатындар: <b>{ $total }</b> (қазақша: { $kk }, орысша: { $ru }, ағылшынша: { $en })
published-audience-results = 🏁 Қорытынды туралы хабар алатындар: <b>{ $total }</b> (қазақша: { $kk }, орысша: { $ru }, ағылшынша: { $en })
published-no-reason = Себебі жазылмаған. Қаласаңыз, жазыңыз: ол хабарда және сайтта көрсетіледі.
published-reason =
    <b>Жарияланатын себебі:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
published-reason-button = ✍️ Себебін жазу
published-reason-again-button = ✍️ Себебін өзгерту
published-reason-drop-button = Себебін алып тастау
published-reason-kk = ✍️ <b>Себебін қазақша жазыңыз.</b> Ол хабарда және сайтта көрсетіледі.
published-reason-ru = ✍️ <b>Енді сол себепті орысша жазыңыз.</b>
published-apply-button = ✅ Өзгерісті жариялау
published-discard-button = 🗑 Бас тарту
published-discarded-note = Ештеңе өзгерген жоқ.
published-stale-note = Осы арада басқа өзгеріс жарияланды. Салыстыруды қайта қарап шығыңыз.
published-changed =
    ✅ <b>Өзгеріс жарияланды.</b>

    Қатысы бар адамдардың бәріне хабар жіберіліп жатыр. Кімге жеткенін «Хабардың жеткізілуі» бөлімінен көресіз.
published-cancel =
    🚫 <b>Конкурстың күшін жоямыз ба?</b>
    «{ $title }»

    Оны қайтаруға болмайды. Басталған өтінімдерді оқуға болады, бірақ олар қабылданбайды.
published-cancel-yes-button = Иә, күшін жою
published-cancelled =
    ✅ <b>Конкурстың күші жойылды.</b>

    Бұл туралы хабар жіберілетіндер: { $count }.

published-deliveries =
    📊 <b>Хабардың жеткізілуі</b>
    «{ $title }»
published-deliveries-none = Бұл конкурс туралы әзірге ештеңе хабарланған жоқ.
published-delivery-at = 🕓 { $moment }
published-delivery =
    Хабар алуға тиіс: <b>{ $toBeTold }</b>
    ✅ Жеткізілді: { $sent }
    🚫 Ботты бұғаттаған: { $blocked }
    ❔ Жеткені белгісіз: { $unknown }
    ⚠️ Қате болды: { $failed }
    ✖️ Жіберілмеді: { $dropped }
published-delivery-waiting = ⏳ Кезекте: { $waiting }, оның ішінде кейінге қалдырылғаны: { $held }
published-shared = 📤 <b>Бөлісілген сілтемемен келгендер: { $count }</b>
published-shared-region = • { $region }: { $count }
published-shared-unknown = өңірі белгісіз
