## Қорытындылар туралы хаттама: барлығына

result-protocol =
    🏁 <b>Қорытындылар туралы № { $number } хаттама</b>
    «{ $competition }»
result-corrects = ✏️ Бұл хаттама № { $number } хаттаманы түзетеді. Бұрынғысы да оқуға ашық.
result-released = Жарияланған уақыты: { $moment }
result-not-released = 🔒 Әлі жарияланған жоқ.
result-appeal-until = Шағым беруге болатын соңғы күн: <b>{ $day }</b>
result-commission = <b>Конкурстық комиссия</b> · қатысқаны { $present }, қажетті саны { $needed }
result-seat-present = ✅ { $part }: { $who }
result-seat-absent = ▫️ { $part }: { $who } (қатысқан жоқ)
result-part-chair = Төраға
result-part-deputy = Төрағаның орынбасары
result-part-member = Комиссия мүшесі
result-part-secretary = Комиссия хатшысы
result-lot = <b>{ $number }-лот: { $theme }</b>
result-counts = Өтінім: { $count }, конкурсқа жіберілгені: { $admitted }
result-failed-none = { $lot }-лот бойынша конкурс өтпеді деп танылды: өтінім түскен жоқ.
result-failed-nobody-admitted = { $lot }-лот бойынша конкурс өтпеді деп танылды: ешбір өтінім конкурсқа жіберілген жоқ.
result-failed-one-of-many = { $lot }-лот бойынша конкурс өтпеді деп танылды: бірнеше өтінімнің біреуі ғана конкурсқа жіберілді.
result-applicant = <b>{ $name }</b> · БСН { $bin }
result-winner = 🏆 <b>Жеңімпаз</b>
result-second = 🥈 Екінші орын
result-place = Орны: { $place }
result-admitted = Конкурсқа қатысуға жіберілді
result-not-admitted = Конкурсқа қатысуға жіберілмеді
result-rejected =
    ⛔️ Қабылданбады: { $reason }
    { $detail }
result-reason-qualification = біліктілік талаптарына сәйкес еместігі
result-reason-documents = конкурстық құжаттама талаптарына сәйкес еместігі
result-reason-article-7 = Заңның 7-бабының талаптарын бұзушылық
result-total = Жалпы баллы: <b>{ $total }</b> / { $most }
result-points = • { $name }: { $points } / { $most }
result-price = Сұралған сома: { $price }
result-notional = Баға ұсынысы: { $price }. Шартты төмендету: { $cut } %. Шартты бағасы: { $notional }
result-kk-button = 📄 Қазақша (PDF)
result-ru-button = 📄 Орысша (PDF)
result-protocol-button = 📜 Қорытынды хаттамасы
result-summary = Қорытындылар туралы № { $number } хаттама.
result-summary-corrected = Қорытындылар туралы № { $number } хаттама. Ол шағым бойынша № { $corrects } хаттаманы түзетеді.

## Қызметкерге: хаттама жазу

result-button = 🏁 Қорытынды шығару
result-desk =
    🏁 <b>Конкурстың қорытындысы</b>
    «{ $title }»
result-desk-draft = Жазылып жатқан хаттама: № { $number }. Ол жарияланғанша баға мен шешім өзгермейді.
result-desk-again = ⚖️ Шағым қанағаттандырылды: лот 2 жұмыс күні ішінде қайта қаралады, содан кейін түзететін хаттама жазылады.
result-desk-owed = <b>Хаттама жазуға дейін қалғаны: { $count }</b>
result-desk-ready = ✅ Барлық өтінім бойынша шешім мен балл бар. Хаттама жазуға болады.
result-owed-admission = • { $lot }-лот, { $name }: жіберу туралы шешім жоқ (комиссия хатшысы)
result-owed-experts = • { $lot }-лот, { $name }: сарапшы тағайындалмаған (комиссия хатшысы)
result-owed-scores = • { $lot }-лот, { $name }: бағалауды аяқтамаған сарапшы саны — { $count }
result-start-button = ✍️ Хаттама жазу
result-draft-button = ✍️ Хаттаманы жалғастыру
result-of-button = 📜 № { $number } · { $day }
result-draft = ✍️ <b>Хаттаманың қараламасы.</b> Жарияланғанша оны тек қызметкерлер көреді.
result-next-ask = <b>Енді:</b> комиссияның қатысуын тексеріп, екінші адамнан келісім сұраңыз.
result-next-again = <b>Енді:</b> келісім берілгеннен кейін хаттама өзгерді. Келісімді қайта сұраңыз.
result-next-alone = <b>Енді:</b> комиссияның қатысуын тексеріп, жариялаңыз.
result-next-release = ✅ Екінші адам келісті. <b>Енді:</b> хаттаманы жариялауға болады.
result-attendance-button = 👥 Комиссияның қатысуы
result-attendance =
    👥 <b>Отырысқа кім қатысты?</b>
    Белгіні өзгерту үшін есімді басыңыз. Дауыс беретіндерден қатысқаны: { $present }, қажетті саны: { $needed }.
result-no-commission = Комиссия құрамы енгізілмеген. Алдымен оны «Өтінімдерді қарау» бөлімінде енгізіңіз.
result-ask-button = ✋ Келісім сұрау
result-asked-note = Келісім сұралды: екінші адамға хабар барады.
result-agree-button = ✅ Келісемін
result-agreed-note = Келісім тіркелді.
result-release-button = 📣 Жариялау
result-release =
    📣 <b>№ { $number } хаттаманы жариялайсыз ба?</b>
    «{ $title }»

    Хаттама бірден сайтта ашылады, әр өтініш беруші өз баллын алады. Кейін өзгертуге болмайды: түзету тек шағым бойынша жаңа хаттамамен жасалады.
result-release-yes-button = 📣 Иә, жариялау
result-released-note = Қорытынды жарияланды.
result-discard-button = 🗑 Қараламаны жою
result-discard =
    🗑 <b>Хаттаманың қараламасын жоясыз ба?</b>
    Шешімдер мен балдар сақталады, оларды қайта өзгертуге болады.
result-discard-yes-button = 🗑 Иә, жою
result-discarded-note = Қаралама жойылды.
result-told-approval =
    ✋ <b>Қорытынды хаттамасына келісім сұралды</b>
    «{ $title }», № { $number }

    Хаттаманы оқып шығып, келісім беріңіз.
result-open-button = Хаттаманы ашу

## Өтініш берушіге: өз нәтижесі

result-told =
    🏁 <b>Конкурстың қорытындысы жарияланды</b>
    «{ $title }»
result-told-corrected =
    ✏️ <b>Конкурстың қорытындысы түзетілді</b>
    «{ $title }»
    Шағым қанағаттандырылды, жаңа хаттама: № { $number }.
result-told-own = 📌 <b>Сіздің өтініміңіз: { $lot }-лот, { $theme }</b>
result-told-winner = 🎉 <b>Құттықтаймыз!</b> Шарт шағым беру мерзімі аяқталғаннан кейін жасалады.
result-told-appeal = Қорытындымен келіспесеңіз, ұйымның иесі <b>{ $day }</b> аяқталғанша шағым бере алады.
result-told-more = Қалған өтінімдеріңіздің нәтижесі хаттамада.
result-own-button = 🏁 Нәтижесі

## Шағым

appeal-button = ⚖️ Шағым беру
appeal-own-button = ⚖️ Шағымым
appeal-screen =
    ⚖️ <b>Қорытындыға шағым</b>
    «{ $title }», { $lot }-лот
    № { $number } хаттама. Шағым беруге болатын соңғы күн: <b>{ $day }</b>
appeal-how = Екі қысқа хабарлама жазасыз: неге келіспейсіз және қандай деректер бар. Кімге, кім, қай конкурс туралы — бәрін өзіміз қосамыз. Шешім { $day } аяқталғанша шығады.
appeal-over = Шағым беру мерзімі аяқталды.
appeal-write-button = ✍️ Шағым жазу
appeal-disputed =
    ⚖️ <b>Қандай шешіммен немесе әрекетпен келіспейсіз?</b>
    Мысалы: «Тәжірибе үшін 5 балл қойылғаны». Бір хабарламамен жазыңыз.
appeal-facts =
    ⚖️ <b>Қандай нақты деректер мұны растайды?</b>
    Өтініміңіздің қай жерінде, қай құжатта көрінетінін жазыңыз.
appeal-written =
    <b>Неге келіспейсіз:</b>
    { $disputed }

    <b>Деректер:</b>
    { $facts }
appeal-check = Тексеріңіз. Берілген шағымды өзгертуге болмайды, бірақ шешім шыққанша қайтарып алуға болады.
appeal-file-button = ⚖️ Шағымды беру
appeal-again-button = ✏️ Қайта жазу
appeal-filed-note = Шағымыңыз тіркелді.
appeal-withdraw-button = ↩️ Шағымды қайтарып алу
appeal-withdraw = ↩️ <b>Шағымды қайтарып аласыз ба?</b> Мерзім өтпесе, жаңасын бере аласыз.
appeal-withdraw-yes-button = ↩️ Иә, қайтарып алу
appeal-withdrawn-note = Шағым қайтарып алынды.
appeal-of = ⚖️ <b>№ { $id } шағым</b> · берілген уақыты: { $at }
appeal-state-filed = ⏳ Қаралуда. Шешім { $day } аяқталғанша шығады.
appeal-state-withdrawn = ↩️ Қайтарып алынды.
appeal-state-returned = 📨 Толықтыруға қайтарылды. Мерзім өтпесе, қайта беруге болады.
appeal-state-upheld = ✅ Қанағаттандырылды. Лот қайта қаралады.
appeal-state-dismissed = ⛔️ Қанағаттандырудан бас тартылды.
appeal-decision = <b>Шешім:</b> { $decision }
appeal-told-filed =
    ⚖️ <b>Қорытындыға шағым түсті</b>
    «{ $title }», { $lot }-лот

    Шешім { $day } аяқталғанша шығуы керек. Осы уақытта шарт жасалмайды.
appeal-told-withdrawn =
    ↩️ <b>Шағым қайтарып алынды</b>
    «{ $title }», { $lot }-лот
appeal-told-decided =
    ⚖️ <b>Шағымыңыз бойынша шешім шықты</b>
    «{ $title }», { $lot }-лот
appeal-open-button = Шағымды ашу
appeal-list-button = ⚖️ Шағымдар ({ $count })
appeal-list = ⚖️ <b>Шешім күтіп тұрған шағымдар: { $count }</b>
appeal-for-staff =
    <b>Шағымданушы:</b> { $name }, БСН { $bin }
    <b>Конкурс:</b> «{ $title }», { $lot }-лот, № { $number } хаттама
appeal-uphold-button = ✅ Қанағаттандыру
appeal-dismiss-button = ⛔️ Бас тарту
appeal-return-button = 📨 Толықтыруға қайтару
appeal-why-kk = ✍️ <b>Шешімнің негіздемесін қазақ тілінде жазыңыз.</b> Ол сайтта жарияланады: жеке деректерді жазбаңыз.
appeal-why-ru = ✍️ <b>Енді сол негіздемені орыс тілінде жазыңыз.</b>
appeal-decide = <b>Осы шешімді қабылдайсыз ба?</b> Кейін өзгертуге болмайды.
appeal-decide-yes-button = Иә, шешім қабылдау
appeal-decided-note = Шешім қабылданды, өтініш берушіге хабарлаймыз.

## Құжат (PDF)

result-paper = Қорытындылар туралы № { $number } хаттама
result-paper-held = ЖАРИЯЛАНБАҒАН
result-paper-made = Жасалған күні
result-paper-released = Жарияланған уақыты
result-paper-appeal = Шағым беруге болатын соңғы күн
result-paper-verify = Осы хаттама сайтта: { $url }
result-paper-commission = Конкурстық комиссия
result-paper-quorum = Дауыс беретін мүшелер: { $members }. Қатысқаны: { $present }. Қажетті саны: { $needed }.
result-paper-part = Міндеті
result-paper-who = Аты-жөні, лауазымы
result-paper-attendance = Қатысуы
result-paper-present = қатысты
result-paper-absent = қатысқан жоқ
result-paper-outcome = Қарау нәтижесі
result-paper-admitted = Конкурсқа қатысуға жіберілді
result-paper-not-admitted = Конкурсқа қатысуға жіберілмеді
result-paper-rejected = Қабылданбады
result-paper-scores = Өлшемшарттар бойынша балдар
result-paper-criterion = Бағалау өлшемшарты (ең көп балл)
result-paper-prices = Бағалар мен орындар
result-paper-price = Баға ұсынысы
result-paper-cut = Шартты төмендету
result-paper-notional = Шартты баға
result-paper-place = Орны
result-paper-winner = Жеңімпаз: { $name }, БСН { $bin }
result-paper-second = Екінші орын алған: { $name }, БСН { $bin }
result-paper-seed = Сарапшыларды жеребемен таңдаудың бастапқы саны: { $seed }

## Сайт

result-site-title = Қорытындылар туралы хаттама
result-site-none = Қорытынды әлі жарияланған жоқ.
result-site-link = Хаттаманы толық оқу
result-site-json = Бағдарламаларға арналған деректер (JSON)
result-site-corrected = Бұл хаттаманы № { $number } хаттама түзетті.
result-site-projects = Жобалар
result-site-appeals = Шағымдар
result-site-no-appeals = Шағым түскен жоқ.
result-site-filed = Берілген күні
result-site-state = Жағдайы
result-site-lot = Лот
result-site-decision = Шешім
result-site-state-filed = қаралуда
result-site-state-withdrawn = қайтарып алынды
result-site-state-returned = толықтыруға қайтарылды
result-site-state-upheld = қанағаттандырылды
result-site-state-dismissed = қанағаттандырудан бас тартылды

## Бас тарту себептері

refusal-results-lots-sealed =
    <b>Кейбір лоттар әлі ашылған жоқ: { $count }.</b>
    Қорытынды барлық лоттың өтінімдері ашылғаннан кейін шығарылады.
    .short = Барлық лот әлі ашылған жоқ.
refusal-results-owed =
    <b>Хаттама жазуға әлі ерте: қалғаны { $count }.</b>
    Қай өтінім бойынша не жетіспейтіні «Қорытынды шығару» бетінде көрсетілген.
    .short = Хаттама жазуға әлі ерте.
refusal-results-released =
    <b>Қорытынды жарияланған.</b>
    Жарияланған хаттама өзгермейді: оны тек қанағаттандырылған шағымнан кейінгі жаңа хаттама түзетеді.
    .short = Қорытынды жарияланған.
refusal-results-no-quorum =
    <b>Кворум жоқ: қатысқаны { $present }, қажетті саны { $needed }.</b>
    Комиссия мүшелерінің қатысуын тексеріңіз немесе отырысты басқа күнге қойыңыз.
    .short = Кворум жоқ.
refusal-results-changed =
    <b>Хаттама сіз көргеннен кейін өзгерді.</b>
    Оны қайта ашып оқыңыз, содан кейін келісім беріңіз немесе келісімді қайта сұраңыз.
    .short = Хаттама өзгерді, қайта оқыңыз.
refusal-appeal-over =
    <b>Шағым беру мерзімі аяқталды.</b>
    Мерзім өткеннен кейін берілген шағым қарауға жатпайды. Сотқа жүгіну құқығыңыз сақталады.
    .short = Шағым беру мерзімі аяқталды.
refusal-appeal-waits =
    <b>Осы өтінім бойынша шағымыңыз бар.</b>
    Шешімін күтіңіз. Жаңасын беру үшін алдымен бұрынғысын қайтарып алыңыз.
    .short = Шағымыңыз бұрын берілген.
refusal-appeal-incomplete =
    <b>Шағым толық емес.</b>
    Неге келіспейтініңізді де, деректерді де жазыңыз, содан кейін беріңіз.
    .short = Шағым толық емес.
refusal-appeal-decided =
    <b>Бұл шағым бойынша шешім бар.</b>
    Оны енді өзгертуге болмайды.
    .short = Бұл шағым бойынша шешім бар.
refusal-appeal-return-late =
    <b>Толықтыруға қайтару мерзімі өтті: { $day }.</b>
    Шағымды мәні бойынша қарап, шешім қабылдаңыз.
    .short = Қайтару мерзімі өтті.

refusal-results-by-protocol =
    <b>Бұл конкурстың қорытындысы хаттамамен жарияланған.</b>
    Оны файлмен өзгертуге болмайды: шағым қанағаттандырылса, түзету хаттамасын жазыңыз.
    .short = Қорытынды хаттамамен ғана өзгертіледі.
