## Өлшемшарттар: № 687 бұйрық, конкурстық құжаттамаға 21-қосымша

review-criterion-project = Жобаның техникалық ерекшелік талаптарына сәйкестігі
review-criterion-charter = Жарғылық мақсаттардың қызметке және 5-бапқа сәйкестігі
review-criterion-database = ҮЕҰ дерекқорында болуы
review-criterion-experience = Жұмыс тәжірибесі
review-criterion-specialists = Мамандар
review-criterion-region = Өңірдегі тәжірибе
review-guidance-project = Жобада жеті бөлімнің бәрі бар және ол техникалық ерекшелікке сай келсе — 6 балл. Бір бөлім болмаса — 0 балл, өтінім конкурсқа жіберілмейді.
review-guidance-charter = Жарғы мақсаттары қызметке және Заңның 5-бабындағы салаға сай келсе — 2 балл, сай келмесе — 0 балл, өтінім конкурсқа жіберілмейді.
review-guidance-database = Мәлімет 31 наурызға дейін берілсе — 2 балл, кеш берілсе — 1 балл. Дерекқорда болмаса — 0 балл, өтінім конкурсқа жіберілмейді.
review-guidance-experience = Әлеуметтік жобалар: 2 жылға дейін — 1, 5 жылға дейін — 2, 8 жылға дейін — 3, одан көп — 4. Ұқсас қызметтер: 2 жылға дейін — 5, 5 жылға дейін — 6, 8 жылға дейін — 7, одан көп — 8. Актілер мен шот-фактуралар керек.
review-guidance-specialists = Өтілі немесе біліктілігі жеткілікті мамандар болса — 2, екеуі де болса — 4, болмаса — 0. Растайтын құжаттар керек.
review-guidance-region = Сол өңірде: 2 жылға дейін — 2, 5 жылға дейін — 4, одан көп — 6, тәжірибе болмаса — 0. Актілер мен шот-фактуралар керек.

## Өлшемшарттар: ұйымдастырушының өз кестесі болмаған кездегі гранттар мен сыйлықақылар

review-criterion-need = Мәселенің өзектілігі
review-criterion-match = Мақсаттың тақырыпқа және жарғыға сәйкестігі
review-criterion-work = Әдістер мен жоспардың нақтылығы
review-criterion-result = Күтілетін нәтижелер
review-criterion-budget = Шығыстардың негізділігі
review-criterion-capacity = Ұйым мен команданың әлеуеті
review-guidance-need = Мәселе дерекпен дәлелденген, кімге қатысты екені көрсетілген.
review-guidance-match = Жоба тақырыпқа да, жарғының аталған тармағына да сай келеді.
review-guidance-work = Іс-шаралар мақсатқа жеткізеді, мерзімі мен жауаптылары көрсетілген.
review-guidance-result = Нәтижелер өлшенеді, бастапқы мәні мен тексеру тәсілі бар.
review-guidance-budget = Әр сома қажет, есебі көрсетілген және іс-шараға байланған.
review-guidance-capacity = Ұйым осындай жұмысты атқарған, команданың біліктілігі расталған.

## Балл бойынша жіберілмеу себебі (қорытынды хаттамасы үшін)

review-rejected-fatal = «{ $criterion }» өлшемшарты бойынша 0 балл қойылды (Қағидалардың 461-тармағы).
review-rejected-threshold = Жалпы балл { $total }, ең аз балл { $threshold } (Қағидалардың 464-тармағы).

## Қызметкерге: қаралып жатқан конкурстар мен лоттар

review-exams-button = 🔎 Өтінімдерді қарау
review-exams =
    🔎 <b>Өтінімдерді қарау</b>
    Қаралып жатқан конкурс саны: { $count }
review-exam =
    🔎 <b>Өтінімдерді қарау</b>
    «{ $title }»

    Лотты таңдаңыз.
review-lot =
    🔎 «{ $title }»
    <b>{ $number }-лот: { $theme }</b>
review-lot-ends = Қараудың соңғы күні: { $day }
review-lot-overdue = ⚠️ Қарау мерзімі өтіп кетті.
review-lot-admission = Өтінім: { $applicants }. Шешім қабылданғаны: { $decided } (жіберілгені { $admitted }, қабылданбағаны { $rejected }).
review-lot-reviews = Сарапшыларға берілгені: { $given }. Аяқталғаны: { $finished }.
review-next-nobody = Бұл лот бойынша өтінім түскен жоқ: қарайтын ештеңе жоқ.
review-next-admission = <b>Енді:</b> өтінімдерді тізім бойынша тексеріп, шешім қабылдаңыз. Қалғаны: { $count }.
review-next-experts = <b>Енді:</b> жіберілген өтінімдерге сарапшы тағайындаңыз. Сарапшысы жоғы: { $count }.
review-next-scores = <b>Енді:</b> сарапшылардың бағасын күтіңіз. Аяқталмағаны: { $count }.
review-next-results = <b>Бәрі қаралды.</b> Енді қорытындылар туралы хаттаманы жасауға болады.
review-admission-button = 📋 Тексеру: { $decided } / { $applicants }
review-experts-button = 👥 Сарапшылар
review-progress-button = 📊 Барысы
review-ranking-button = 🏁 Балл мен орын
review-lot-button = 🔎 Лотқа оралу

## Комиссия

review-commission-button = 👥 Конкурстық комиссия
review-commission =
    👥 <b>Конкурстық комиссия</b>
    «{ $title }»
    Мүшелер саны: { $count }. Хаттамада осылай көрсетіледі.
review-commission-member =
    <b>{ $name }</b> · { $part }
    { $post }
review-part-chair = төраға
review-part-deputy = төрағаның орынбасары
review-part-member = комиссия мүшесі
review-part-secretary = комиссия хатшысы
review-add-chair-button = ➕ Төраға
review-add-deputy-button = ➕ Орынбасар
review-add-member-button = ➕ Мүше
review-add-secretary-button = ➕ Хатшы
review-commission-name =
    Жаңа мүше: <b>{ $part }</b>.
    Тегін, атын, әкесінің атын хаттамада тұратындай етіп жазыңыз.
review-commission-post-kk =
    <b>{ $name }</b>
    Лауазымы мен ұйымын <b>қазақша</b> жазыңыз. Мысалы: Қоғамдық даму басқармасы басшысының орынбасары.
review-commission-post-ru =
    <b>{ $name }</b>
    Енді лауазымы мен ұйымын <b>орысша</b> жазыңыз.
review-commission-post-button = ✏️ Лауазымын өзгерту
review-commission-end-button = ➖ Құрамнан шығару
review-commission-end = <b>{ $name }</b> комиссия құрамынан шығарылсын ба? Бұрынғы хаттамалардағы аты сол күйінде қалады.
review-commission-end-yes-button = ➖ Иә, шығару
review-commission-ended-note = Комиссия құрамынан шығарылды

## Жіберу туралы шешім: тізім

review-admission-list = Әр өтінімді тізім бойынша тексеріп, шешім қабылдаңыз. Өтініш берушіден құжат сұралмайды және ауыстырылмайды (Қағидалардың 204-тармағы).
review-item-bin = БСН дұрыс, ұйымға тиесілі
review-item-section = «{ $name }» бөлімі толық
review-item-file = Құжат бар: { $name }
review-item-price = Сұралған сома лот сомасынан аспайды
review-item-shares = Институционалдық даму шығыстары заңдағы үлестен аспайды
review-item-kept-database = Ұйым ҮЕҰ дерекқорында бар
review-item-kept-charter = Жарғы мақсаттары қызметке және 5-бапқа сәйкес
review-item-kept-unfair = Жосықсыз қатысушылар тізілімінде жоқ
review-item-kept-liquidation = Тарату рәсімі жүріп жатқан жоқ
review-item-kept-bankrupt = Банкрот деп танылмаған
review-item-kept-enforcement = Атқарушылық іс жүргізу бойынша берешегі жоқ
review-item-kept-arrest = Мүлкіне тыйым салынбаған
review-item-kept-suspended = Қызметі тоқтатылмаған
review-item-kept-relatives = Басшысы мен құрылтайшылары тапсырыс беруші мен оператордың жақын туысы емес
review-item-kept-terrorism = Басшысы мен құрылтайшылары терроризм мен экстремизмді қаржыландыру тізімдерінде жоқ
review-item-kept-awarded = Соңғы үш жылда сыйлықақы алмаған
review-hint-met = (деректер бойынша бар)
review-hint-not-met = (деректер бойынша жоқ)
review-hint-look = (өзіңіз тексеріңіз)
review-item-note = Ескертпе: { $note }
review-item-how = Тексеріп, батырманы басыңыз. Не көргеніңізді хабармен жазсаңыз, осы тармақтың ескертпесі болады.
review-met-button = ✅ Сәйкес
review-not-met-button = ❌ Сәйкес емес
review-rest-button = ✅ Қалғаны сәйкес
review-read-button = 📄 Өтінім мен файлдар
review-undecided = Шешім әлі қабылданған жоқ.
review-admitted = ✅ <b>Конкурсқа қатысуға жіберілді.</b>
review-rejected =
    ❌ <b>Конкурсқа қатысуға жіберілмейді.</b>
    Себебі: { $reason }
    { $detail }
review-admit-button = ✅ Конкурсқа жіберу
review-reject-button = ❌ Қабылдамау
review-reject = Қабылдамаудың себебін таңдаңыз. Хаттамада дәл осы үш себептің бірі тұрады.
review-reason-qualification = біліктілік талаптарына сәйкес еместігі
review-reason-documents = конкурстық құжаттама талаптарына сәйкес еместігі
review-reason-article-7 = Заңның 7-бабының талаптарын бұзушылық
review-reason-qualification-button = Біліктілік талаптары
review-reason-documents-button = Конкурстық құжаттама
review-reason-article-7-button = Заңның 7-бабы
review-why-kk = Қабылдамау себебін <b>қазақша</b> егжей-тегжейлі жазыңыз: нақты не сәйкес емес және ол қай жерде көрінеді. Мысалы: «Жарғының көшірмесінде 3–5-беттер жоқ».
review-why-ru = Енді дәл осыны <b>орысша</b> жазыңыз.
review-why-kk-button = ✏️ Қазақша мәтіні
review-why-ru-button = ✏️ Орысша мәтіні
review-reject-sure =
    Өтініш беруші мен хаттама осыны көреді:

    <b>{ $reason }</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
review-reject-yes-button = ❌ Қабылдамау
review-next-application-button = ➡️ Келесі өтінім

## Сарапшылар: жеребе, тағайындау, барысы

review-experts =
    <b>Сарапшылар</b>
    Осы лотқа тағайындауға болатыны: { $experts }. Сарапшысы жоқ жіберілген өтінім: { $alone }.
    Өтініш берген ұйымның мүшесі бұл санға кірмейді.
review-drawn =
    🎲 Жеребе тасталды: { $at }
    Сарапшы: { $experts }, өтінім: { $submissions }, әр өтінімге: { $each }
    Бастапқы сан: <code>{ $seed }</code>
review-draw-button = 🎲 Жеребе тастау
review-draw =
    🎲 <b>Жеребе</b>
    Сарапшы: { $experts }, өтінім: { $submissions }. Әр өтінімге неше сарапшы керек?
review-draw-nobody = Тағайындауға болатын сарапшы жоқ. Әкімшіден сарапшыларды қосуды сұраңыз.
review-draw-sure =
    🎲 Өтінім: { $submissions }, әрқайсысына сарапшы: { $each }. Барлығы { $reviews } бағалау { $experts } сарапшыға тең бөлінеді.

    Жеребе бір рет тасталады: нәтижесі мен бастапқы саны сақталады және жарияланады.
review-draw-yes-button = 🎲 Жеребе тастау
review-drawn-note = Жеребе тасталды. Берілген бағалау: { $count }
review-nobody-given = Сарапшы әлі тағайындалған жоқ.
review-expert-progress =
    👤 <b>{ $expert }</b>
    Берілгені { $given }, мүддесін мәлімдегені { $declared }, аяқтағаны { $finished }
    Қойылған балл: { $scored } / { $criteria }
review-ask-button = 🔔 Еске салу
review-asked-note = { $count ->
    [0] Бүгін бәріне еске салынған
   *[other] Еске салынған сарапшы: { $count }
}
review-application-experts-button = 👥 Өтінімнің сарапшылары
review-given-line = 👤 <b>{ $expert }</b> · { $state }
review-state-waiting = мүддесін әлі мәлімдеген жоқ
review-state-scoring = бағалап жатыр, { $scored } / { $criteria }
review-state-finished = аяқтады
review-state-conflict = мүдделер қақтығысы
review-state-abstained = бас тартты
review-state-recused = шеттетілді
review-scores-button = 🔢 Баллдары: { $expert }
review-take-button = ➖ Шеттету: { $expert }
review-give-button = ➕ Сарапшы тағайындау
review-give = Сарапшыны таңдаңыз. Оған бірден хабарлама барады.
review-give-nobody = Тағайындауға болатын сарапшы қалған жоқ.
review-given-note = Сарапшы тағайындалды
review-take = <b>{ $expert }</b> бұл өтінімнен шеттетіледі. Себебін жазыңыз: оны сарапшы оқиды, ол журналда қалады.
review-taken-note = ✅ Сарапшы шеттетілді. Оның баллдары сақталды, бірақ есепке кірмейді.
review-scores = 🔢 <b>{ $expert }</b>: баллдар мен негіздемелер
review-score-line =
    <b>{ $criterion }</b>: { $points } / { $most }
    { $reason }
    <i>{ $at }</i>
review-score-old = <i>Бұрынғысы ({ $at }): { $points } / { $most }. { $reason }</i>

## Балл мен орын

review-ranking-law = 🏁 <b>Балл мен орын</b> (№ 687 бұйрық, 461–474-тармақтар)
review-ranking-organizer = 🏁 <b>Балл мен орын</b> (ұйымдастырушының өлшемшарттары бойынша)
review-ranking-unofficial = ⚠️ Бағалау өлшемшарттарын ұйымдастырушы белгілемеген: үлгі кесте қолданылды, оны ешбір акт растамайды.
review-ranking-provisional = ⚠️ Бұл алдын ала есеп: әлі бәрі шешілген жоқ.
review-failed-none = Өтінім түскен жоқ: конкурс осы лот бойынша өтпеді.
review-failed-nobody-admitted = Бірде-бір өтінім жіберілмеді: конкурс осы лот бойынша өтпеді.
review-failed-one-of-many = Бірнеше өтінімнің біреуі ғана жіберілді: конкурс осы лот бойынша өтпеді.
review-placed = <b>{ $place }-орын.</b> { $name } (тізімдегі нөмірі { $number })
review-ranked = <b>{ $name }</b> (тізімдегі нөмірі { $number })
review-total = Балл: { $total } / { $most }
review-unscored = Сарапшылар әлі бағалап біткен жоқ.
review-price = Сұралған сома: { $price }
review-notional = Сұралған сома: { $price }, шегерім { $cut } %, шартты баға { $notional }
review-tied = ⚠️ Басқа өтініммен тең. Орынды бұрын берілген уақыты шешті: комиссия қарасын.

## Сарапшыға: маған берілген өтінімдер

review-own-button = 📋 Маған берілгені: { $count }
review-own =
    📋 <b>Маған берілген өтінімдер</b>
    Аяқталмағаны: { $count }

    🔒 алдымен мүддеңізді мәлімдейсіз, ✏️ бағалап жатырсыз, ✅ аяқталды.
review-open-own-button = 📋 Өтінімдерімді ашу
review-head =
    «{ $title }»
    { $number }-лот: { $theme }
    <b>{ $name }</b>, БСН { $bin }
review-interests = 🔒 Өтінімді ашпас бұрын: осы ұйыммен байланысыңыз бар ма? Барын белгілеңіз. Байланыс болса, өтінім ашылмайды, оны басқа сарапшы қарайды.
review-interest-employer = Жұмыс беруші
review-interest-founder = Құрылтайшысы не мүшесімін
review-interest-paid = Бір жылда ақы алдым
review-interest-family = Туысым сонда
review-no-interest-button = ✅ Ешқандай байланысым жоқ
review-interest-button = ↩️ Мәлімдеп, қайтару
review-conflict-note = ✅ Мүдделер қақтығысы мәлімделді. Өтінім ашылмады, хатшыға хабарланды.
review-abstain-button = ↩️ Бас тарту
review-abstain = Бұл өтінімді бағалаудан неге бас тартасыз? Себебін жазыңыз: оны комиссия хатшысы оқиды. Жазған соң өтінім сізден алынады.
review-abstained-note = ✅ Өтінім қайтарылды, хатшыға хабарланды.
review-text-button = 📖 Оқу
review-files-button = 📎 PDF пен файлдар
review-organization = <b>Ұйым</b>
review-section = <b>{ $title }</b>
review-field = <u>{ $label }</u>
review-table-total = Барлығы: { $total }
review-criterion-open = ▫️ { $number }. { $criterion } (ең көбі { $most })
review-criterion-given = ✅ { $number }. { $criterion }: <b>{ $points }</b> / { $most }
review-sum = Балл: { $total } / { $most }
review-left = Өтінімді оқып, әр өлшемшартқа балл қойыңыз. Қалғаны: { $count }.
review-may-finish = Барлық балл қойылды. Тексеріп, «Бағалауды аяқтау» батырмасын басыңыз: аяқталмаған баға есепке кірмейді.
review-finished = ✅ <b>Бағалау аяқталды.</b> Қорытындылар туралы хаттама жасалғанша оны қайта ашып түзете аласыз.
review-finish-button = ✅ Бағалауды аяқтау
review-reopen-button = ✏️ Қайта ашу
review-finished-note = Бағалау аяқталды
review-reopened-note = Бағалау қайта ашылды
review-criterion = <b>{ $number }. { $criterion }</b> (ең көбі { $most } балл)
review-guidance = <i>{ $guidance }</i>
review-fatal = ⚠️ 0 балл қойылса, өтінім конкурсқа жіберілмейді.
review-hint-points = 💡 Ұйымның өз деректері бойынша: { $points } балл. Құжаттарды өзіңіз тексеріңіз.
review-score-now = Қазір: <b>{ $points }</b>. { $reason }
review-points-press = Неше балл қоясыз?
review-points-type = Неше балл қоясыз? 0 мен { $most } аралығындағы бүтін санды жазыңыз.
review-score-why =
    Балл: <b>{ $points }</b>
    Негіздемесін жазыңыз (кемінде 10 таңба): өтінімнің қай жерінен көрінеді, не жетпейді. Атыңыз бағаның қасында жарияланбайды.
review-score-saved-note = ✅ Балл сақталды.

## Хаттар

review-told-given =
    📋 <b>Сізге бағалауға өтінім берілді: { $count }</b>
    «{ $title }», { $lot }-лот

    Алдымен әр ұйыммен байланысыңыз бар-жоғын мәлімдейсіз, содан кейін өтінім ашылады.
review-told-owed =
    🔔 <b>Бағалау мерзімі аяқталып келеді</b>
    Аяқталмаған бағалауыңыз: { $count }
review-told-taken =
    ↩️ <b>Өтінім сізден алынды</b>
    «{ $title }», { $number }-лот: { $name }
    Себебі: { $why }
review-told-ended =
    ↩️ <b>Сарапшы өтінімді қайтарды</b>
    «{ $title }», { $number }-лот: { $name }
    Себебі: { $why }

    Қажет болса, басқа сарапшы тағайындаңыз.
review-find-expert-button = 👥 Сарапшы тағайындау

## Бас тарту себептері

refusal-lot-not-opened = Бұл лоттың өтінімдері әлі ашылған жоқ. Ашылғаннан кейін қарауға болады.
    .short = Өтінімдер әлі ашылған жоқ
refusal-examination-over = Қорытындылар туралы хаттама жасалған, сондықтан тексеру мен баллды өзгертуге болмайды. Түзету керек болса, алдымен хаттама жобасын алып тастау немесе шағым бойынша шешім қажет.
    .short = Хаттама жасалған: өзгертуге болмайды
refusal-admission-incomplete = Алдымен тізімнің барлық тармағын тексеріңіз. Қалғаны: { $count }.
    .short = Тізім толық тексерілмеген
refusal-admission-points = { $count ->
    [0] Барлық тармақ сәйкес деп белгіленген: өтінімді қабылдамау үшін кемінде бір тармақ сәйкес болмауы керек.
   *[other] Сәйкес емес тармақ бар: { $count }. Конкурсқа жіберу үшін бәрі сәйкес болуы керек.
}
    .short = Шешім тізімге сай емес
refusal-not-admitted = Бұл өтінім конкурсқа жіберілген жоқ. Сарапшы жіберілген өтінімге ғана тағайындалады.
    .short = Өтінім жіберілмеген
refusal-nothing-to-draw = Сарапшысы жоқ жіберілген өтінім қалған жоқ: жеребе тастаудың қажеті жоқ.
    .short = Жеребеге өтінім жоқ
refusal-expert-unknown = Бұл адамды осы өтінімге тағайындауға болмайды: рөлі тоқтатылған, өтініш берген ұйымның мүшесі немесе оған бұл өтінім бұрын берілген. Басқасын таңдаңыз.
    .short = Бұл сарапшыны тағайындауға болмайды
refusal-experts-too-few = Сарапшы жетпейді: бары { $count }, әр өтінімге { $each } керек. Азырақ сан таңдаңыз немесе әкімшіден сарапшы қосуды сұраңыз.
    .short = Сарапшы жетпейді
refusal-interest-first = Алдымен осы ұйыммен байланысыңыз бар-жоғын мәлімдеңіз. Содан кейін өтінім ашылады.
    .short = Алдымен мүддеңізді мәлімдеңіз
refusal-interest-declared = Сіз мәлімдеп қойғансыз. Кейін байланыс анықталса, өтінімнен себебін жазып бас тартыңыз.
    .short = Мәлімделген
refusal-review-over = Бұл өтінім енді сізде емес: оны қайтардыңыз немесе хатшы алды.
    .short = Өтінім енді сізде емес
refusal-review-finished = Бағалауды аяқтап қойдыңыз. Түзету үшін оны қайта ашыңыз.
    .short = Бағалау аяқталған
refusal-points-not-allowed = Мұндай балл қойылмайды. Батырмалардың бірін басыңыз немесе 0 мен { $most } аралығындағы бүтін санды жазыңыз.
    .short = Мұндай балл қойылмайды
refusal-score-reason-short = Негіздеме тым қысқа: кемінде { $least } таңба жазыңыз. Таңдаған балыңыз сақтаулы, мәтінді толықтырып қайта жіберіңіз.
    .short = Негіздеме тым қысқа
refusal-review-incomplete = Барлық өлшемшартқа балл қойыңыз. Қалғаны: { $count }.
    .short = Балл толық қойылмаған
