## Конкурсты чатта қадам-қадаммен жазу

authoring-desk-button = ✍️ Конкурс жазу
authoring-list =
    <b>Жазылып жатқан конкурстар</b>

    Қаралама саны: { $count }. Әр жауап бірден сақталады: кез келген уақытта тоқтап, кейін жалғастыра аласыз.
authoring-new-button = ➕ Жаңа конкурс
authoring-new =
    <b>Жаңа конкурс</b>

    Конкурстың түрін таңдаңыз. Қаралама бірден сақталады.
authoring-continue-button = ▶️ Жалғастыру
authoring-review-button = 🔎 Тексеру және жариялау
authoring-edit-button = ✏️ Чатта түзету
authoring-next-button = Келесі »
authoring-clear-button = ✖️ Алып тастау
authoring-remove-button = 🗑 Өшіру
authoring-remove-yes-button = Иә, өшіру
authoring-remove = <b>Өшірілсін бе?</b>
authoring-removed = 🗑 Өшірілді.
authoring-saved = ✅ Сақталды: { $name }
authoring-untitled = Атауы әлі жазылмаған
authoring-none = көрсетілмеген
authoring-overview =
    📝 <b>{ $title }</b>
    { $state }. Түзету үшін төмендегі өрісті басыңыз. Конкурс файлын осында жіберсеңіз, қаралама соған ауысады.
authoring-overview-published =
    🗂 <b>{ $title }</b>
    { $state }. Түзетулер жиналып, бөлек растауды күтеді: оған дейін оқырмандар бұрынғысын көреді.
authoring-state-draft = Қаралама
authoring-state-open = Жарияланған, өтінім қабылдау аяқталған жоқ
authoring-state-closed = Өтінім қабылдау аяқталды
authoring-state-opened = Өтінімдер ашылды
authoring-state-results = Қорытындысы шықты
authoring-state-cancelled = Конкурстың күші жойылды
authoring-place = Қадам: { $number } / { $total }
authoring-head = <b>{ $name }</b>
authoring-block = <b>{ $name }:</b>
authoring-block-lacking = ⚠️ <b>{ $name }:</b>
authoring-value = { $value }
authoring-both =
    🇰🇿 { $kk }
    🇷🇺 { $ru }
authoring-now = Қазір: <b>{ $value }</b>
authoring-write-kk = 🇰🇿 <b>Қазақша мәтінін</b> жазып жіберіңіз (ең көбі { $most } таңба).
authoring-write-ru = 🇷🇺 <b>Орысша мәтінін</b> жазып жіберіңіз (ең көбі { $most } таңба).
authoring-kk-button = 🇰🇿 Қазақша
authoring-ru-button = 🇷🇺 Орысша
authoring-both-button = Екі тілде

authoring-field-kind = Түрі
authoring-field-customer = Тапсырыс беруші
authoring-field-title = Атауы
authoring-field-summary = Қысқаша мазмұны
authoring-field-spheres = Салалар
authoring-field-regions = Өңірлер
authoring-field-themes = Тақырыптар
authoring-field-budget = Қаражат көзі
authoring-field-deadline = Соңғы мерзім
authoring-field-opens = Қабылдаудың басталуы
authoring-field-repeat = Қайта өткізілетін конкурс
authoring-field-milestones = Басқа мерзімдер
authoring-field-needs = Қойылатын талаптар
authoring-field-lots = Лоттар
authoring-field-intake = Өтінім қабылдау
authoring-field-intake-place = Қабылдайтын орын
authoring-field-intake-url = Сол орынның сілтемесі
authoring-field-limit = Өтінім саны
authoring-field-form = Өтінім нысаны
authoring-field-documents = Құжаттар
authoring-field-code = Коды

authoring-ask-kind = Конкурстың түрін таңдаңыз. Түрі өзгерсе, оның әдеттегі нысаны мен өтінім саны қойылады.
authoring-ask-customer = Конкурсты кім өткізеді? Ресми толық атауын жазыңыз немесе бұрынғыларын таңдаңыз.
authoring-ask-title = Конкурс қалай аталады?
authoring-ask-summary = Конкурс не туралы және кімге арналған? Екі-үш сөйлем жеткілікті.
authoring-ask-spheres = Заңның 5-бабындағы салаларды белгілеңіз, содан кейін «Дайын» батырмасын басыңыз.
authoring-ask-regions = Жоба қай жерде іске асырылады? Өңірлерді белгілеңіз, содан кейін «Дайын» батырмасын басыңыз.
authoring-ask-themes = Жазылушылар іздейтін тақырыптарды белгілеңіз. Тізімде болмаса, латын әріптерімен жазып жіберіңіз, мысалы: <code>youth</code>.
authoring-ask-budget = Қаражат қай бюджеттен бөлінеді? Өңірдегі тәжірибе жергілікті бюджет үшін ғана ескеріледі.
authoring-ask-deadline = Өтінім қабылдау қашан аяқталады? Күнін таңдаңыз немесе былай жазыңыз: <code>25.12.2026 18:30</code>. Уақыт Астана бойынша.
authoring-ask-opens = Өтінім қабылдау қашан басталады? Көрсетілмесе, жарияланған сәттен басталады.
authoring-ask-repeat = Бұл – өтпеген конкурстың орнына қайта өткізілетін конкурс па? Онда заңда қысқа мерзім көзделген.
authoring-ask-milestones = Басқа мерзімдер: толтыру міндетті емес, заңда белгіленгені өзі есептеледі. Қажетін басыңыз.
authoring-ask-milestone = <b>{ $name }</b>: күнін таңдаңыз немесе жазып жіберіңіз. Уақыт Астана бойынша.
authoring-ask-needs = Өтінім берушіде не болуы керек, нені қоса беруі керек?
authoring-ask-lots = Конкурстың лоттары. Сыйлықақының аталымдары да осында жазылады.
authoring-ask-intake = Өтінім қайда қабылданады?
authoring-ask-intake-place = Өтінім қайда тапсырылады? Порталдың немесе мекеменің атауын жазыңыз.
authoring-ask-intake-url = Сол порталдың немесе беттің сілтемесін жіберіңіз.
authoring-ask-limit = Бір ұйымнан неше өтінім қабылданады? Таңдаңыз немесе санын жазыңыз.
authoring-ask-form = Өтінімнің қай нысаны толтырылады?
authoring-ask-documents = Құжаттарды файл ретінде осында жіберіңіз: қазақшасын да, орысшасын да. Түрі мен тілін кейін түзете аласыз.
authoring-ask-code = Сілтемеде тұратын қысқа атау: кіші латын әріптері, цифрлар және дефис. Басқасын қаласаңыз, жазып жіберіңіз.

authoring-opens-at-once = жарияланғаннан бастап
authoring-intake-here = Осы қызметте
authoring-intake-elsewhere = Басқа жерде
authoring-form-social-order = Мемлекеттік әлеуметтік тапсырыс
authoring-form-grant = Мемлекеттік грант
authoring-form-award = Сыйлықақы
authoring-form-own = Конкурстың өз нысаны
authoring-hour = <b>{ $day }</b>: сағатын таңдаңыз немесе жазыңыз, мысалы: <code>18:30</code>.
authoring-earliest = Бүгін жарияланса, заң бойынша ең ерте күн: <b>{ $day }</b> (кемінде { $amount } жұмыс күні, Қағидалар, { $point }-тармақ).

authoring-needs-kk = 🇰🇿 Талапты <b>қазақша</b> жазып жіберіңіз. Бірнешеуін бірден жіберуге болады: әрқайсысы жаңа жолда.
authoring-needs-ru = 🇷🇺 Енді талаптарды <b>орысша</b>, осы ретпен жіберіңіз: әрқайсысы жаңа жолда.

authoring-lots-add = ➕ Жаңа лот қосу үшін тақырыбын <b>қазақша</b> жазып жіберіңіз.
authoring-lots-sum = { $count }, жалпы сомасы { $sum }
authoring-lot-line = <b>№ { $number } лот</b>
authoring-lot-theme = Тақырыбы
authoring-lot-amount = Сомасы
authoring-lot-place = Орны
authoring-lot-region = Өңірі
authoring-lot-description = Сипаттамасы
authoring-lot-service = Қызмет мерзімі
authoring-lot-ask-amount = Лоттың сомасын жазыңыз. Теңгемен де, айлық есептік көрсеткішпен де болады: <code>6 500 000</code>, <code>6,5 млн</code>, <code>500 АЕК</code>.
authoring-lot-ask-region = Лоттың өңірін таңдаңыз.
authoring-lot-ask-service = Қызметтің бірінші және соңғы күнін жазыңыз: <code>01.02.2027 – 30.11.2027</code>.
authoring-amount-both = { $tenge } = { $indexes } АЕК (1 АЕК = { $index })
authoring-lot-up-button = ⬆️ Жоғары
authoring-lot-down-button = ⬇️ Төмен
authoring-lot-copy-button = 📄 Көшірмесі

authoring-document =
    { $flag } <b>{ $title }</b>
    { $kind } · { $size }
authoring-document-ask = Түрі мен тілін тексеріңіз. Атауын өзгерту үшін жаңасын жазып жіберіңіз.

## Екі тілді салыстыру

authoring-check =
    <b>Мәтіндерді тексеру</b>

    Қазақша және орысша мәтіндер салыстырылды. Күмән жариялауға кедергі емес, бірақ қарап шығу керек.
authoring-check-none = ✅ Күмәнді ештеңе табылмады.
authoring-check-button = 🔍 Тілдерді салыстыру
authoring-doubts = 🔍 <b>Тілдер арасында күмән бар:</b> { $count }. Жарияламас бұрын қарап шығыңыз.
authoring-faults = ❌ <b>Өрістер бір-біріне қайшы:</b>
authoring-doubt-length = ⚠️ Бір тілдегі мәтін екіншісінен екі еседен де ұзын. Қазақшасы: { $kk } таңба, орысшасы: { $ru } таңба.
authoring-doubt-figures = ⚠️ Сандар мен күндер сәйкес емес. Тек қазақшасында: { $kk }. Тек орысшасында: { $ru }.
authoring-seen-button = ✅ Қарап шықтым, дұрыс
authoring-seen-note = Белгіленді.

## Көшірме және нұсқалар

authoring-repeat-button = 🔁 Қайта өткізу
authoring-year-button = 📄 Көшірмесін жасау
authoring-copied-repeat = 🔁 <b>Қайта өткізілетін конкурстың қараламасы жасалды.</b> Мерзімін белгілеп, мәтіндерін тексеріңіз.
authoring-copied-year = 📄 <b>Көшірмесі жасалды.</b> Күндері алынып тасталды: жаңасын белгілеңіз.
authoring-versions-button = 🕓 Нұсқалар
authoring-versions =
    <b>Нұсқалар</b>
    «{ $title }»

    Барлығы: { $count }. Не өзгергенін көру үшін таңдаңыз.
authoring-version =
    <b>{ $what }</b>
    { $when }
    Кім: { $who }
authoring-version-service = қызметтің өзі
authoring-version-published = Жарияланды
authoring-version-changed = Өзгертілді
authoring-version-results = Қорытынды
authoring-version-cancelled = Күші жойылды

## Қабылданбаған әрекеттер

refusal-field-fixed =
    <b>Бұл өрісті енді өзгертуге болмайды.</b>
    Өтінім берушілер осы шартқа сүйенген. Басқа өрістерді конкурс бетінен қараңыз.
    .short = Бұл өрісті енді өзгертуге болмайды.
refusal-text-over =
    <b>Мәтін тым ұзын: { $length } таңба.</b>
    Ең көбі { $most } таңба. Жіберген мәтініңіз чатта тұр: қысқартып, қайта жіберіңіз.
    .short = Мәтін тым ұзын.
refusal-themes-full =
    <b>Тақырып тым көп.</b>
    Ең көбі 20 тақырып. Артығын алып тастап, қайта белгілеңіз.
    .short = Тақырып тым көп.
refusal-needs-full =
    <b>Талап тым көп.</b>
    Ең көбі { $most }. Бірнешеуін біріктіріп жазыңыз.
    .short = Талап тым көп.
refusal-lots-full =
    <b>Лот тым көп.</b>
    Ең көбі { $most }. Қалғанын бөлек конкурс етіп жазыңыз.
    .short = Лот тым көп.
refusal-documents-full =
    <b>Құжат тым көп.</b>
    Ең көбі { $most }. Бірнешеуін бір файлға біріктіріңіз.
    .short = Құжат тым көп.
refusal-document-unsound =
    <b>Бұл файл құжатқа жарамайды.</b>
    Фото ретінде емес, файл ретінде жіберіңіз. Жарайтын түрлері: { $allowed }.
    .short = Бұл файл құжатқа жарамайды.
refusal-document-too-large =
    <b>Файл тым үлкен.</b>
    Ең көбі { $most } МБ. Суреттерін кішірейтіп, қайта жіберіңіз.
    .short = Файл тым үлкен.
refusal-intake-url-unclear =
    <b>Сілтеме түсініксіз.</b>
    Толық мекенжайын жіберіңіз, мысалы: <code>https://cisc.kz</code>.
    .short = Сілтеме түсініксіз.
refusal-limit-unclear =
    <b>Сан түсініксіз.</b>
    1 мен { $most } аралығындағы бүтін сан жазыңыз немесе «шектеусіз» батырмасын басыңыз.
    .short = Сан түсініксіз.
refusal-code-unclear =
    <b>Бұл код жарамайды.</b>
    Кіші латын әріптері, цифрлар және дефис қана, ең көбі { $most } таңба, мысалы: <code>turkistan-youth-2027</code>.
    .short = Бұл код жарамайды.
refusal-code-taken =
    <b>«{ $code }» коды бос емес.</b>
    Ол басқа конкурста тұр. Басқа код жазыңыз.
    .short = Бұл код бос емес.
refusal-theme-unclear =
    <b>Тақырып белгісі түсініксіз.</b>
    Кіші латын әріптерімен жазыңыз, мысалы: <code>youth</code>.
    .short = Тақырып белгісі түсініксіз.
refusal-amount-unclear =
    <b>Сома түсініксіз.</b>
    Былай жазыңыз: <code>6 500 000</code> немесе <code>500 АЕК</code>.
    .short = Сома түсініксіз.
refusal-moment-past =
    <b>Бұл сәт өтіп кеткен.</b>
    Болашақтағы күн мен сағатты таңдаңыз.
    .short = Бұл сәт өтіп кеткен.
refusal-moment-order =
    <b>Мерзімдердің реті дұрыс емес.</b>
    Басталуы мен талқылау соңғы мерзімнен бұрын, қарау мен қорытынды одан кейін болуы керек. Күндерді тексеріңіз.
    .short = Мерзімдердің реті дұрыс емес.
refusal-service-order =
    <b>Соңғы күн бірінші күннен бұрын тұр.</b>
    Екі күнді де тексеріп, қайта жазыңыз.
    .short = Соңғы күн бірінші күннен бұрын тұр.
refusal-service-unclear =
    <b>Екі күнді түсінбедік.</b>
    Былай жазыңыз: <code>01.02.2027 – 30.11.2027</code>.
    .short = Екі күнді түсінбедік.
refusal-repeat-too-early =
    <b>Бұл конкурс әлі аяқталған жоқ.</b>
    Қайта өткізуді мерзімі өткен соң бастауға болады.
    .short = Бұл конкурс әлі аяқталған жоқ.
refusal-fields-contradict =
    <b>Конкурстың өрістері бір-біріне қайшы.</b>
    Қайсысы екенін «Тілдерді салыстыру» бетінен көріп, түзетіңіз.
    .short = Өрістер бір-біріне қайшы.
refusal-doubts-unseen =
    <b>Тілдер арасындағы күмән қаралмаған: { $count }.</b>
    Салыстыруды ашып, қарап шыққаныңызды белгілеңіз, содан кейін жариялаңыз.
    .short = Тілдер арасындағы күмән қаралмаған.
