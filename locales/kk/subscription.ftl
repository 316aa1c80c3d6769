## Жазылым

subscription-on = 🔔 <b>Жазылым қосулы.</b>
    .short = 🔔 Жазылым: <b>қосулы</b>, { $pace }
subscription-off = 🔕 <b>Жазылым өшірулі:</b> жаңа конкурстар туралы хабар келмейді.
    .short = 🔕 Жазылым: <b>өшірулі</b>
subscription-none = 🔔 <b>Жазылым әлі қосылмаған.</b> Қоссаңыз, жаңа конкурс жарияланғанда хабар аласыз.
subscription-everything = 📢 Барлық конкурс туралы хабарлаймыз
subscription-chosen-kinds = 🏷 Түрі: { $names }
subscription-chosen-regions = 📍 Өңірі: { $names }
subscription-chosen-spheres = 🧭 Саласы: { $names }
subscription-chosen-themes = 💡 Тақырыбы: { $names }
subscription-chosen-amounts = 💰 Лоттың сомасы: { $amounts }
subscription-any = кез келген
subscription-kinds = <b>Қандай конкурстар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Түрі
subscription-regions = <b>Қай өңірлердің конкурстары туралы хабарлайық?</b> Бірнешеуін таңдауға болады. Бүкіл республикаға арналған конкурс кез келген өңірге жатады.
    .short = Өңірі
subscription-spheres = <b>Қай салалар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Саласы
subscription-themes = <b>Қай тақырыптар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Тақырыбы
subscription-all-button = Бәрі туралы хабарлау
subscription-any-button = Кез келгені
subscription-on-button = 🔔 Жазылымды қосу
subscription-mute-button = 🔕 Жазылымды өшіру
subscription-saved = Сақталды. Жаңа конкурстар туралы хабарлаймыз.
subscription-muted = Жазылым өшірілді. Қалаған кезде қайта қоса аласыз.
subscription-matching = Қазір сәйкес келетіні: <b>{ $count }</b>
subscription-matching-button = 📋 Сәйкес келетіндері ({ $count })
subscription-undo-button = ↩️ Қайтару
subscription-undone = Бұрынғы күйіне қайтарылды.

## Сомасы

subscription-amounts =
    <b>Лоттың сомасы қандай болсын?</b>
    Төменгі немесе жоғарғы шегін таңдаңыз. Жазып жіберуге де болады: <i>5 млн</i>, <i>500 мың – 3 млн</i>.
    .short = Сомасы
subscription-amounts-unclear = Бұл сома түсініксіз. Мысалы, былай жазыңыз: <i>500 мың</i>, <i>5 млн</i> немесе <i>1–5 млн</i>.
subscription-sum-from = <b>Лоттың сомасы кемінде қанша болсын?</b> Батырманы басыңыз немесе соманы жазыңыз.
    .short = Кемінде: { $amount }
subscription-sum-to = <b>Лоттың сомасы ең көбі қанша болсын?</b> Батырманы басыңыз немесе соманы жазыңыз.
    .short = Ең көбі: { $amount }
subscription-amount-from = кемінде { $from }
subscription-amount-to = ең көбі { $to }
subscription-amount-between = { $from } – { $to }
subscription-thousands = { $count } мың ₸
subscription-millions = { $count } млн ₸

## Жиілігі

subscription-pace =
    <b>Хабар қаншалықты жиі келсін?</b>

    <b>Бірден</b> – әр конкурс жарияланған сәтте.
    <b>Күн сайын</b> – таңғы 9-да, бәрі бір хатпен.
    <b>Апта сайын</b> – дүйсенбіде таңғы 9-да, бәрі бір хатпен.

    Бақылаудағы және өтінім беретін конкурстарыңыздың жаңалығы әрқашан бірден келеді.
subscription-pace-each = ⏱ Хабар әр конкурс жарияланған сәтте келеді
    .short = бірден
subscription-pace-daily = ⏱ Хабар күн сайын таңғы 9-да бір хатпен келеді
    .short = күн сайын
subscription-pace-weekly = ⏱ Хабар дүйсенбі сайын таңғы 9-да бір хатпен келеді
    .short = апта сайын
subscription-pace-button = ⏱ Хабар жиілігі
subscription-pace-saved = Хабар жиілігі сақталды.

## Бақылау

subscription-follows = 👁 <b>Бақылаудағы конкурстар: { $count }</b>
subscription-follows-none = 👁 <b>Бақылауда конкурс жоқ.</b> Конкурсты ашып, «Бақылау» батырмасын бассаңыз, оның әр өзгерісін хабарлаймыз.

## Тыныш сағаттар

subscription-quiet-on =
    🌙 <b>Тыныш сағаттар: { $from } – { $until }</b> (Астана уақыты)

    Осы уақытта хабар келмейді: жиналғанның бәрі таңертең бір хатпен келеді. Соңғы мерзімге өте аз қалған шұғыл хабар ғана түнде де келеді.
    .short = 🌙 Тыныш сағаттар: { $from } – { $until }
subscription-quiet-off =
    🌙 <b>Тыныш сағаттар өшірулі.</b>

    Хабар тәуліктің кез келген уақытында келеді.
    .short = 🌙 Тыныш сағаттар: өшірулі
subscription-quiet-from = <b>Тыныш сағаттар нешеде басталсын?</b>
subscription-quiet-until = <b>Тыныш сағаттар нешеде аяқталсын?</b>
subscription-quiet-from-button = Басталуы: { $from }
subscription-quiet-until-button = Аяқталуы: { $until }
subscription-quiet-on-button = Қосу: { $from } – { $until }
subscription-quiet-off-button = Тыныш сағаттарды өшіру
subscription-quiet-saved = Тыныш сағаттар сақталды.
subscription-quiet-button = 🌙 Тыныш сағаттар

## Хабар түрлері

subscription-kinds-of-message = <b>Қандай хабарлар келсін?</b> ✓ – келеді, ✗ – келмейді. Өзгерту үшін батырманы басыңыз.
subscription-kind-new = <b>Жаңа конкурстар</b>: жазылымыңызға сай конкурс жарияланғанда
    .short = Жаңа конкурстар
subscription-kind-changes = <b>Өзгерістер</b>: мерзімі не шарты өзгергенде, күші жойылғанда
    .short = Өзгерістер
subscription-kind-results = <b>Қорытындылар</b>: жеңімпаздар жарияланғанда
    .short = Қорытындылар
subscription-kind-answers = <b>Жауаптар</b>: конкурс бойынша сұраққа жауап жарияланғанда
    .short = Жауаптар
subscription-kind-notices = <b>Хабарламалар</b>: қызметкерлер жіберген ақпарат
    .short = Хабарламалар
subscription-kind-reminders = <b>Еске салулар</b>: өтініміңіздің соңғы мерзімі жақындағанда
    .short = Еске салулар
subscription-kind-yearly = <b>Жыл сайынғы мерзімдер</b>: ҮЕҰ дерекқоры мен сыйлықақы мерзімі жақындағанда
    .short = Жыл сайынғы мерзімдер
subscription-kinds-button = 🔕 Хабар түрлері
subscription-mute-note = Өтінім беретін немесе бақылаудағы конкурстарыңыздың өзгерісі мен қорытындысы және өз сұрағыңыздың жауабы бәрібір келеді.
subscription-muted-none = ✉️ Хабар түрлері: бәрі келеді
subscription-muted-some = ✉️ Келмейтін хабарлар: { $names }
subscription-mute-warning =
    ⚠️ <b>Еске салуды өшіресіз бе?</b>

    Өтініміңіз аяқталмай тұрып соңғы мерзім жақындаса, біз ескертпейміз. Мерзімнен кейін өтінім қабылданбайды.
subscription-mute-anyway-button = Бәрібір өшіру

## Хабарды тоқтату

subscription-stop = Нені өзгертейік?
subscription-why-new = ℹ️ Бұл хабар <b>жазылым</b> бойынша келді: жаңа конкурс.
subscription-why-changes = ℹ️ Бұл хабар <b>конкурстың өзгерісі</b> туралы.
subscription-why-results = ℹ️ Бұл хабар <b>конкурстың қорытындысы</b> туралы.
subscription-why-answers = ℹ️ Бұл хабар <b>сұраққа берілген жауап</b> туралы.
subscription-why-notices = ℹ️ Бұл – <b>қызметкерлердің хабарламасы.</b>
subscription-why-reminders = ℹ️ Бұл – <b>еске салу:</b> өтініміңіздің соңғы мерзімі жақын.
subscription-why-yearly = ℹ️ Бұл – <b>жыл сайынғы мерзімді еске салу.</b> Ол ұйым иелеріне келеді.
subscription-why-applying = Осы конкурсқа өтінім толтырып жүрсіз, сондықтан оның өзгерісі мен қорытындысы қалай да келеді.
subscription-unfollow-button = 👁 Осы конкурсты бақыламау
subscription-mute-new-button = 🔕 Жаңа конкурстар туралы жазбау
subscription-mute-changes-button = 🔕 Өзгерістер туралы жазбау
subscription-mute-results-button = 🔕 Қорытындылар туралы жазбау
subscription-mute-answers-button = 🔕 Жауаптар туралы жазбау
subscription-mute-notices-button = 🔕 Хабарлама жібермеу
subscription-mute-reminders-button = 🔕 Еске салмау
subscription-mute-yearly-button = 🔕 Жыл сайын жазбау
subscription-daily-button = 📅 Күніне бір хатпен алу
subscription-stopped-mute = ✅ <b>Мұндай хабар енді келмейді.</b>
subscription-stopped-unfollow = ✅ <b>Бұл конкурс енді бақылауда емес.</b>
subscription-stopped-daily = ✅ <b>Енді жаңалықтар күн сайын таңғы 9-да бір хатпен келеді.</b>
subscription-stopped-off = ✅ <b>Жазылым өшірілді.</b> Таңдағаныңыз сақтаулы.
