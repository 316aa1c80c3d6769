## Журнал: кім, не істеді, қашан, не үшін

audit-button = 📜 Әрекеттер журналы
audit-title =
    📜 <b>Әрекеттер журналы</b>
    Жазбалар: <b>{ $count }</b>
audit-none = Мұндай жазба жоқ. Сүзгіні өзгертіп көріңіз.
audit-line =
    <b>{ $number }.</b> { $moment } · { $who }
    { $event }: { $subject }
audit-line-reason = <i>Себебі: { $reason }</i>
audit-entry =
    📜 <b>{ $event }</b>
    { $subject }

    Уақыты: { $moment }
    Кім: { $who }
audit-entry-reason = <b>Себебі:</b> { $reason }
audit-entry-fields = <b>Өзгерген өрістер:</b> { $fields }
audit-entry-before =
    <b>Бұрын:</b>
    { $values }
audit-entry-after =
    <b>Кейін:</b>
    { $values }
audit-entry-value = <code>{ $name }</code> = { $text }
audit-entry-only = { $text }
audit-open-button = 🗂 Конкурсты ашу
audit-by-service = қызметтің өзі
audit-by-number = № { $number } пайдаланушы
audit-asked-who = 👤 { $who }
audit-asked-competition = 🗂 «{ $title }»
audit-asked-kind = 🏷 { $kind }
audit-asked-when = 🗓 { $from } – { $until }
audit-who-button = 👤 Адам
audit-competition-button = 🗂 Конкурс
audit-kind-button = 🏷 Әрекет түрі
audit-when-button = 🗓 Кезең
audit-all-button = Сүзгіні алып тастау
audit-file-button = 📥 Файлға шығару
audit-any-button = Бәрі
audit-service-button = 🤖 Қызметтің өзі
audit-who =
    👤 <b>Кімнің әрекеттері керек?</b>
    Тізімде журналға жазылған қызметкерлер тұр.
audit-competition =
    🗂 <b>Қай конкурс?</b>
    Оның өтінімдері, сұрақтары мен нәтижелері де қосылады.
audit-kind = 🏷 <b>Қандай әрекеттер керек?</b>
audit-when =
    🗓 <b>Қай кезең?</b>
    Таңдаңыз немесе жазыңыз, мысалы: <code>01.06–15.06</code> немесе <code>маусым 2026</code>.
audit-when-unclear = ⚠️ Кезеңді түсінбедік. Былай жазыңыз: <code>01.06–15.06</code> немесе <code>маусым 2026</code>.
audit-days-button = { $days ->
    [1] Бүгін
    [365] Соңғы жыл
   *[other] Соңғы { $days } күн
 }

## Әрекет түрлері

audit-kind-competitions = Конкурстар
audit-kind-applications = Өтінімдер
audit-kind-opening = Ашу және оқу
audit-kind-examination = Қарау және бағалау
audit-kind-results = Нәтижелер мен жобалар
audit-kind-questions = Сұрақтар
audit-kind-notices = Хабарламалар
audit-kind-organizations = Ұйымдар
audit-kind-staff = Қызметкерлер
audit-kind-people = Пайдаланушылар

## Әрекет нысаны

audit-subject-competition = № { $number } конкурс (өшірілген)
audit-subject-application = № { $number } өтінім
audit-subject-submission = № { $number } берілген өтінім
audit-subject-lot = № { $number } лот
audit-subject-review = № { $number } бағалау
audit-subject-clarification = № { $number } сұрақ
audit-subject-notice = № { $number } хабарлама
audit-subject-broadcast = № { $number } тарату
audit-subject-organization = № { $number } ұйым
audit-subject-person = № { $number } пайдаланушы
audit-subject-chat = № { $number } топ немесе арна
audit-subject-calendar = { $number } күні
audit-subject-results = № { $number } нәтижелер хаттамасы
audit-subject-appeal = № { $number } шағым
audit-subject-project = № { $number } жоба
audit-subject-report = № { $number } есеп
audit-subject-proposal = № { $number } ұсыныс
audit-subject-export = № { $number } файл
audit-subject-rules = № { $number } ереже

## Оқиғалар

audit-event-act-refused = Рұқсат етілмеген әрекет жасалмақ болды
audit-event-admission-checked = Өтінімнің талаптарға сәйкестігі тексерілді
audit-event-admission-decided = Өтінімді жіберу туралы шешім қабылданды
audit-event-answers-copied = Бұрынғы өтінімнен жауаптар көшірілді
audit-event-appeal-dismissed = Шағым қанағаттандырылмады
audit-event-appeal-filed = Шағым берілді
audit-event-appeal-returned = Шағым толықтыруға қайтарылды
audit-event-appeal-upheld = Шағым қанағаттандырылды
audit-event-appeal-withdrawn = Шағым кері алынды
audit-event-applicants-read = Өтінім берушілер тізімі ашып қаралды
audit-event-application-filed-elsewhere = Өтінім басқа арнада берілді деп белгіленді
audit-event-application-not-filed = Басқа арнада берілгені туралы белгі алынды
audit-event-application-read = Өтінім оқылды
audit-event-application-started = Өтінім толтырыла бастады
audit-event-application-submitted = Өтінім берілді
audit-event-application-withdrawn = Өтінім кері алынды
audit-event-attendance-turned = Комиссия отырысына қатысу белгісі өзгерді
audit-event-broadcast-cancelled = Тарату біржола тоқтатылды
audit-event-broadcast-paused = Тарату кідіртілді
audit-event-broadcast-resumed = Тарату жалғастырылды
audit-event-calendar-day-removed = Күнтізбедегі күн алып тасталды
audit-event-calendar-day-set = Күнтізбеге күн енгізілді
audit-event-chat-joined = Бот топқа немесе арнаға қосылды
audit-event-chat-left = Бот топтан немесе арнадан шықты
audit-event-clarification-answered = Сұраққа жауап берілді
audit-event-clarification-answered-to-asker = Сұраққа жеке жауап берілді
audit-event-clarification-asked = Сұрақ қойылды
audit-event-clarification-changed = Жауап өзгертілді
audit-event-clarification-merged = Бірдей сұрақтар біріктірілді
audit-event-clarification-shared = Жауап бәріне жарияланды
audit-event-clarification-unmerged = Біріктірілген сұрақ бөлінді
audit-event-commission-member-added = Комиссия мүшесі қосылды
audit-event-commission-member-changed = Комиссия мүшесі туралы дерек өзгерді
audit-event-commission-member-ended = Комиссия мүшесі шығарылды
audit-event-competition-cancelled = Конкурстың күші жойылды
audit-event-competition-change-discarded = Дайындалған өзгерістен бас тартылды
audit-event-competition-change-edited = Дайындалған өзгеріс толықтырылды
audit-event-competition-change-kept = Конкурсқа өзгеріс дайындалды
audit-event-competition-changed = Конкурсқа өзгеріс енгізілді
audit-event-competition-copied = Конкурс көшірмесі жасалды
audit-event-competition-doubts-seen = Ескертулер қаралып шықты
audit-event-competition-draft-begun = Конкурс қараламасы басталды
audit-event-competition-draft-deleted = Конкурс қараламасы өшірілді
audit-event-competition-draft-edited = Конкурс қараламасы өзгертілді
audit-event-competition-imported = Конкурс файлдан енгізілді
audit-event-competition-published = Конкурс жарияланды
audit-event-consent-given = Дербес деректерді өңдеуге келісім берілді
audit-event-contract-written = Шарт деректері енгізілді
audit-event-deadline-moved = Үзіліске байланысты мерзім ұзартылды
audit-event-expert-assigned = Сарапшыға өтінім берілді
audit-event-experts-drawn = Сарапшылар жеребемен таңдалды
audit-event-experts-reminded = Сарапшыларға еске салынды
audit-event-export-asked = Файл сұралды
audit-event-export-made = Файл дайындалды
audit-event-export-read = Файл алынды
audit-event-extension-asked = Қосымша уақыт сұралды
audit-event-extension-cancelled = Берілген қосымша уақыт кері алынды
audit-event-extension-declined = Қосымша уақыт берілмеді
audit-event-extension-granted = Қосымша уақыт берілді
audit-event-extension-moved = Үзіліске байланысты жеке мерзім ұзартылды
audit-event-form-adopted = Өтінім нысанның жаңа нұсқасына көшірілді
audit-event-form-chosen = Өтінім нысаны таңдалды
audit-event-form-corrected = Өтінім нысаны түзетілді
audit-event-form-draft-changed = Нысан қараламасы өзгертілді
audit-event-form-draft-discarded = Нысан қараламасынан бас тартылды
audit-event-handover-declined = Ұйымды қабылдаудан бас тартылды
audit-event-handover-offered = Ұйымды басқа адамға беру ұсынылды
audit-event-handover-taken-back = Ұйымды беру ұсынысы кері алынды
audit-event-interest-declared = Сарапшы мүддесін мәлімдеді
audit-event-invitation-revoked = Шақыру кері алынды
audit-event-join-accepted = Ұйымға қосылу мақұлданды
audit-event-join-asked = Ұйымға қосылу сұралды
audit-event-join-declined = Ұйымға қосылуға рұқсат берілмеді
audit-event-lots-opened = Лоттар ашылды
audit-event-member-invited = Ұйымға мүше шақырылды
audit-event-member-joined = Ұйымға мүше қосылды
audit-event-member-left = Мүше ұйымнан шықты
audit-event-member-let-go = Мүше ұйымнан шығарылды
audit-event-member-role-changed = Мүшенің құқығы өзгерді
audit-event-notice-approval-asked = Хабарламаға келісім сұралды
audit-event-notice-approval-void = Хабарлама өзгерді, келісімнің күші жойылды
audit-event-notice-approved = Хабарлама келісілді
audit-event-notice-corrected = Жіберілген хабарлама түзетілді
audit-event-notice-discarded = Хабарлама қараламасынан бас тартылды
audit-event-notice-held = Уақыты келген хабарлама жіберілмей қалды
audit-event-notice-removed = Жіберілген хабарлама алып тасталды
audit-event-notice-returned = Хабарлама түзетуге қайтарылды
audit-event-notice-scheduled = Хабарламаны жіберу уақыты белгіленді
audit-event-notice-sent = Хабарлама жіберілді
audit-event-notice-unscheduled = Хабарламаны жіберу уақыты алынды
audit-event-organization-registered = Ұйым тіркелді
audit-event-ownership-claim-declined = Ұйым иелігі туралы өтініш қабылданбады
audit-event-ownership-claimed = Ұйым иелігі туралы өтініш берілді
audit-event-ownership-handed-over = Ұйым басқа адамға берілді
audit-event-ownership-moved = Ұйым иесі қызметкер шешімімен ауыстырылды
audit-event-person-erased = Пайдаланушы деректері өшірілді
audit-event-proposal-changed = Ұсыныс өзгертілді
audit-event-proposal-declined = Ұсыныс қабылданбады
audit-event-proposal-made = Тақырып ұсынылды
audit-event-proposal-merged = Бірдей ұсыныстар біріктірілді
audit-event-proposal-taken-up = Ұсыныс қабылданды
audit-event-proposal-unmerged = Ұсыныс қайта бөлінді
audit-event-proposal-withdrawn = Ұсыныс кері алынды
audit-event-publication-approval-void = Қаралама өзгерді, келісімнің күші жойылды
audit-event-publication-approved = Жариялауға келісім берілді
audit-event-publication-asked = Жариялауға келісім сұралды
audit-event-publication-held = Уақыты келген жариялау тоқтап тұр
audit-event-publication-scheduled = Жариялау уақыты белгіленді
audit-event-publication-unscheduled = Жариялау уақыты алынды
audit-event-report-accepted = Жоба есебі қабылданды
audit-event-report-returned = Жоба есебі толықтыруға қайтарылды
audit-event-report-set = Есеп мерзімі белгіленді
audit-event-report-submitted = Жоба есебі берілді
audit-event-results-approval-asked = Нәтижелерге келісім сұралды
audit-event-results-approved = Нәтижелер келісілді
audit-event-results-changed = Нәтижелер хаттамасы өзгертілді
audit-event-results-discarded = Нәтижелер хаттамасының қараламасы өшірілді
audit-event-results-released = Нәтижелер жарияланды
audit-event-results-written = Нәтижелер хаттамасы жазылды
audit-event-review-ended = Сарапшыдан өтінім алынды
audit-event-review-finished = Сарапшы бағалауды аяқтады
audit-event-review-reopened = Бағалау қайта ашылды
audit-event-rubric-changed = Бағалау өлшемшарттары өзгерді
audit-event-rules-changed = Екі адам ережесі өзгерді
audit-event-score-given = Балл қойылды
audit-event-seal-attempt = Мөр басылған өтінімді ашпақ болды

audit-event-staff-invited = Рөлге шақыру жіберілді
audit-event-staff-invitation-revoked = Рөлге шақыру кері алынды
audit-event-staff-role-taken = Рөл қабылданды
audit-event-staff-role-ended = Рөл алып тасталды
