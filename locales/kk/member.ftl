## Бір өтінімде бірнеше адам: кім, қашан, қай жауап

member-somebody = Бұрынғы мүше
member-nothing = Жауап жоқ
member-answered-by = ✍️ { $who }
member-for = 👤 Жауапты: { $name }
member-for-you = 👤 Жауапты: өзіңіз
member-here = 👀 Қазір осы өрісте: { $names }
member-only-reading = 👁 Сіз тек оқи аласыз. Толтыру керек болса, ұйымның иесінен рұқсат сұраңыз.
member-history-button = 🕓 Бұрынғы жауаптар: { $count }
member-history = 🕓 <b>Бұрынғы жауаптар</b>: { $label }
member-former =
    <b>{ $number }.</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-former-aside =
    <b>{ $number }.</b> { $who } · өтінімге кірмеген
    <blockquote expandable>{ $value }</blockquote>
member-bring-back-button = ↩️ Қайтару: { $number }
member-brought-back-note = ✅ Жауап қайтарылды. Оның орнында тұрғаны бұрынғы жауаптарда сақталды.
member-clash =
    ⚠️ <b>Бұл өріске әріптесіңіз де жауап берді.</b>
    { $label }
member-clash-theirs =
    <b>Өтінімде тұрғаны:</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-clash-mine =
    <b>Сіздің жауабыңыз, бөлек сақталды:</b>
    <blockquote expandable>{ $value }</blockquote>
member-clash-choose = Қайсысы қалатынын таңдаңыз. Екіншісі де жоғалмайды: ол бұрынғы жауаптарда тұрады.
member-put-mine-button = Менің жауабымды қою
member-add-mine-button = Менікін астына қосу
member-keep-theirs-button = Әріптесімнің жауабын қалдыру
member-theirs-note = ✅ Әріптесіңіздің жауабы қалды. Сіздікі бұрынғы жауаптарда сақталды.

## Кімге тапсырылған

member-whose-button = 👤 Кім толтырады
member-whose-section-button = 👤 Бөлімді кім толтырады
member-whose =
    👤 <b>Мұны кім толтырады?</b>
    { $title }

    Жауапты адам белгіленсе де, басқалар толтыра алады.
member-take-button = Өзім толтырамын
member-nobody-button = Ешкімге бекітпеу
member-assigned-toast = Сақталды.
member-my-fields-button = 👤 Менің өрістерім: { $count }
member-my-fields-done = ✅ Сізге тапсырылған өрістердің бәрі толтырылған.
member-assigned =
    👤 <b>Сізге толтыратын өрістер тапсырылды.</b>
    { $competition }
    Толтырылмағаны: { $count }
    ⏰ Соңғы мерзім: { $deadline }

## Иесіне хабарлау

member-owner-submits =
    <b>Өтінімді тек ұйымның иесі бере алады.</b>
    Бәрі дайын болса, иесіне хабарлаңыз: ол өтінімді тексеріп, өзі жібереді.
member-ready-button = 🔔 Дайын екенін иесіне хабарлау
member-ready-toast = Ұйымның иесіне хабарланды.
member-ready =
    🔔 <b>Өтінім дайын деп хабарлады:</b> { $name }
    { $competition }
    ⏰ Соңғы мерзім: { $deadline }
member-ready-whole = ✅ Бәрі толық. Тексеріп, өтінімді беріңіз.
member-ready-problems = ⚠️ Түзететін тармақтар саны: { $count }. Өтінімді ашып, «Тексеру» батырмасын басыңыз.

## Команда

member-team-button = 👥 Команда
member-team =
    👥 <b>{ $name }</b>
    Мүшелер саны: { $count }
member-line = { $number }. <b>{ $name }</b> · { $role } · { $since }
member-role-owner = иесі
member-role-editor = толтыра алады
member-role-viewer = тек оқи алады
member-open-invitations = Әлі ешкім қолданбаған шақырулар төмендегі батырмаларда. Батырманы бассаңыз, шақыру кері алынады.
member-invite-editor-button = ➕ Шақыру: толтыра алады
member-invite-viewer-button = ➕ Шақыру: тек оқи алады
member-revoke-button = ✖ Шақыруды кері алу: { $role }, { $date }
member-revoked-toast = Шақыру кері алынды. Сілтеме енді ашылмайды.
member-invitation =
    ✉️ <b>Шақыру сілтемесі дайын.</b>

    { $link }

    Құқығы: { $role }
    Соңғы күні: { $date }
    Сілтемемен бір ғана адам қосылады. Оны тек өз әріптесіңізге жіберіңіз: бот оны қайта көрсетпейді.
member-share-button = Әріптеске жіберу
member-share-text = Ұйымымыздың өтінімдерін «Әріптес» ботында бірге толтырайық:
member-invited =
    ✉️ <b>Сізді ұйымға шақырады</b>

    Ұйым: <b>{ $organization }</b>
    БСН: <code>{ $bin }</code>
    Шақырған адам: { $name }
    Сіздің құқығыңыз: { $role }
member-join-button = ✅ Қосылу
member-welcome-editor =
    ✅ <b>Сіз ұйымға қосылдыңыз.</b>

    Өтінімдерді көріп, бірге толтыра аласыз. Әр жауаптың жанында оны кім және қашан бергені жазылады. Өтінімді ұйымның иесі береді.
member-welcome-viewer =
    ✅ <b>Сіз ұйымға қосылдыңыз.</b>

    Өтінімдерді оқи аласыз. Толтыру керек болса, ұйымның иесінен рұқсат сұраңыз.
member-joined = 👥 Шақыруыңызбен ұйымға жаңа адам қосылды: <b>{ $name }</b>.
member-left = 👥 Ұйымнан шықты: <b>{ $name }</b>. Бұл адамның жауаптары өтінімде қалды.
member-one =
    👤 <b>{ $name }</b>
    Құқығы: { $role }
    Қосылған күні: { $since }
member-make-editor-button = Толтыруға рұқсат беру
member-make-viewer-button = Тек оқуға қалдыру
member-role-toast = Құқығы өзгерді.
member-now-editor = 👥 Ұйымның иесі сізге өтінімдерді толтыруға рұқсат берді.
member-now-viewer = 👥 Ұйымның иесі құқығыңызды өзгертті: енді өтінімдерді тек оқи аласыз. Жауаптарыңыз орнында.
member-let-go-button = Ұйымнан шығару
member-let-go-sure =
    <b>Ұйымнан шығарасыз ба?</b> { $name }

    Бұл адам өтінімдерді енді көрмейді. Берген жауаптары орнында қалады.
member-let-go-yes-button = Иә, шығару
member-let-go-toast = Ұйымнан шығарылды.
member-let-go-letter =
    👥 Сіз енді ұйымның мүшесі емессіз. БСН: <code>{ $bin }</code>

    Қате болса, ұйымның иесімен хабарласыңыз. Берген жауаптарыңыз өтінімде қалды.
member-leave-button = Ұйымнан шығу
member-leave-sure =
    <b>Ұйымнан шығасыз ба?</b>

    Өтінімдерді енді көрмейсіз. Берген жауаптарыңыз орнында қалады. Қайта қосылу үшін жаңа шақыру керек болады.
member-leave-yes-button = Иә, шығамын
member-left-note = Сіз ұйымнан шықтыңыз. Жауаптарыңыз өтінімде қалды.
member-join-viewer-button = 👁 Қосу: тек оқи алады

## Иелікті беру

member-hand-over-button = 🔑 Иелікті беру
member-hand-over-sure =
    <b>Ұйымның иелігін бересіз бе?</b> { $name }

    Ол келіссе, өтінім беру, қайтарып алу және команданы басқару құқығы соған көшеді. Сіз өтінімдерді толтыра бересіз. Келіскенше ештеңе өзгермейді.
member-hand-over-yes-button = Иә, ұсыну
member-offered-toast = Ұсыныс жіберілді.
member-handover-waits = 🔑 Иелік ұсынылды, жауап күтілуде: <b>{ $name }</b>
member-handover-back-button = 🔑 Ұсынысты кері алу
member-handover-back-toast = Ұсыныс кері алынды.
member-handover-open-button = 🔑 Иелік ұсынысына жауап беру
member-handover-offer =
    🔑 <b>Сізге ұйымның иелігі ұсынылды.</b>

    Ұсынған адам: { $name }
    БСН: <code>{ $bin }</code>

    Келіссеңіз, өтінім беру, қайтарып алу және команданы басқару сіздің міндетіңіз болады.
member-handover-yes-button = ✅ Келісемін
member-handover-no-button = Бас тарту
member-handover-accepted = 🔑 Ұйымның жаңа иесі: <b>{ $name }</b>. Сіз өтінімдерді толтыра бересіз. БСН: <code>{ $bin }</code>
member-handover-declined = 🔑 Иеліктен бас тартты: <b>{ $name }</b>. Ұйымның иесі бұрынғыдай өзіңіз. БСН: <code>{ $bin }</code>
member-owner-now = ✅ <b>Енді ұйымның иесі – сіз.</b>
member-owner-not = Сіз бас тарттыңыз. Ештеңе өзгерген жоқ.

## Ұйым менікі

member-claim-button = 🏢 Бұл – менің ұйымым
member-claim =
    <b>Ұйымның иесі өзгеруі керек пе?</b> БСН: <code>{ $bin }</code>

    Ұйымды бөтен адам тіркеген немесе иесі тіркелгісінен айырылған болса, басшының өкілеттігін растайтын құжатты жіберіңіз: тағайындау туралы бұйрық, хаттама немесе сенімхат. Файл немесе анық фотосурет жарайды.

    Қызметкерлер құжатты қарап, шешімін хабарлайды. Қазіргі иесіне де шешім айтылады.
member-claim-not-file = Мұнда құжат керек. Оны файл немесе фотосурет түрінде жіберіңіз.
member-claim-sent = ✅ <b>Құжат қабылданды.</b> Қызметкерлер қарап шыққан соң шешімін хабарлаймыз.
member-claim-letter = 🏢 Ұйымның иелігі туралы жаңа өтініш: <b>{ $name }</b>. БСН: <code>{ $bin }</code>
member-claim-open-button = Өтінішті ашу
member-claim-granted =
    ✅ <b>Енді ұйымның иесі – сіз.</b> БСН: <code>{ $bin }</code>

    Шешімнің негізі: { $reason }
member-claim-declined =
    <b>Ұйымның иелігі туралы өтініш қабылданбады.</b> БСН: <code>{ $bin }</code>

    Себебі: { $reason }
    Жаңа құжат болса, өтінішті қайта жібере аласыз.
member-claim-moved =
    🔑 <b>Ұйымның иесі өзгерді.</b> БСН: <code>{ $bin }</code>

    Қызметкерлер иелікті басшының құжатын тапсырған адамға берді. Негізі: { $reason }
    Сіз өтінімдерді толтыра бересіз. Келіспесеңіз, қызметке сұрақ жазыңыз.
member-claims-button = 🏢 Иелік туралы өтініштер: { $count }
member-claims-list-button = 🏢 Иелік туралы өтініштер
member-claims = 🏢 <b>Ұйымның иелігі туралы өтініштер</b>: { $count }
member-claim-of =
    🏢 <b>{ $organization }</b>
    БСН: <code>{ $bin }</code>
    Өтініш берген: <b>{ $claimant }</b>, { $at }
    Қазіргі иесі: { $owner }
member-claim-is-granted = ✅ Иелік берілді. Негізі: { $reason }
member-claim-is-declined = ✖️ Қабылданбады. Себебі: { $reason }
member-claim-file-button = 📄 Құжатты көру
member-claim-grant-button = ✅ Иелікті беру
member-claim-decline-button = Бас тарту
member-claim-why-grant =
    <b>Иелікті берудің негізін жазыңыз.</b> БСН: <code>{ $bin }</code>

    Мысалы: басшыны тағайындау туралы хаттама, күні мен нөмірі. Оны өтініш беруші де, бұрынғы иесі де оқиды. Хабар жіберілген соң шешім күшіне енеді.
member-claim-why-decline =
    <b>Бас тарту себебін жазыңыз.</b> БСН: <code>{ $bin }</code>

    Қандай құжат жетпейтінін айтыңыз: өтініш беруші оны оқиды. Хабар жіберілген соң шешім күшіне енеді.
