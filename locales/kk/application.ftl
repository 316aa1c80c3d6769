## Өріс экраны

application-field-place =
    📂 { $title }
    { $bar }  { $answered } / { $total }
application-field-question = <b>{ $label }</b>
application-field-help = { $help }
application-field-example = <i>Мысалы:</i> { $example }
application-field-current =
    <b>Қазір жазылғаны:</b>
    <blockquote expandable>{ $value }</blockquote>
application-field-contact = Нөміріңізді теріп отырмай-ақ, төмендегі батырмамен жіберуге болады.
application-field-contact-button = 📱 Нөмірімді жіберу
application-field-period-from = Бірінші күні: <b>{ $from }</b>. Енді соңғы күнін басыңыз.
application-field-skipped = <i>Бұл сұрақты өткізіп жібергенсіз. Жауап жазсаңыз, сақталады.</i>
application-field-saved-note = ✅ Сақталды.
application-field-edited-note = ✅ Түзетілді. Жаңа жауап сақталды.
application-field-kept-note = ✅ Сақталды. Тағы қосуға болады. Бітсе, «Дайын» батырмасын басыңыз.
application-field-skipped-note = ⏭ Өткізілді. Кейін қайта оралуға болады.
application-field-restarted-note = Ескі мәтін өшірілді. Жаңасын жазыңыз.
application-field-line-removed-note = ✅ Жол алып тасталды.
application-field-done-button = Дайын ›
application-field-leave-button = Әзірге қалдырып, әрі қарай ›
application-field-as-it-is-note = ℹ️ Бұл — бұрынғы экранның батырмасы. Жауаптың қазіргі күйі төменде; өзгерту үшін осы жерден таңдаңыз.
application-field-restart-button = Басынан жазу
application-field-skip-button = Өткізіп жіберу
application-field-more-choices-button = Тағы ({ $page } / { $pages }) ›
application-field-consent-button = ✅ Растаймын
application-summary-button = Өтінім
application-later-button = Кейін жалғастыру
application-ask-button = ❓ Ұйымдастырушыға сұрақ қою
application-later-note =
    <b>Бәрі сақталды.</b> Қалаған уақытта осы жерден жалғастырасыз: «Жалғастыру» батырмасын немесе /applications басыңыз.

## Өтінімнің күйі

application-state-draft = 📝 Қаралама: әлі берілген жоқ
application-state-submitted = ✅ Өтінім берілді
application-state-changed = ⚠️ Өтінім берілген, бірақ кейінгі өзгерістер <b>жіберілмеді</b>. Оларды күшіне енгізу үшін қайта беріңіз.
application-state-withdrawn = ↩️ Кері қайтарып алынды. Соңғы мерзімге дейін қайта беруге болады.
application-state-filed = 📮 Басқа арнаға берілді деп белгіленген
application-state-missed = ⌛ Мерзім өтіп кетті, өтінім берілмеді. Жауаптарыңыз осында сақталған.
application-state-closed = 🚫 Конкурс болмайтын болды. Жауаптарыңыз осында сақталған.

## Өтінімнің қысқаша көрінісі

application-summary-title = <b>{ $competition }</b>
application-summary-lot = { $number }-лот: { $theme }
application-summary-receipt = Қолхат: <code>{ $number }</code>
application-summary-deadline =
    ⏰ Соңғы мерзім: { $deadline }
    { $left }
application-summary-progress = { $bar }  { $answered } / { $total }
application-summary-section = { $mark } { $number }. { $title } — { $done } / { $total }
application-summary-offer =
    💰 Баға ұсынысы: <b>{ $offer }</b>
    Лоттың сомасы: { $lot }
application-summary-elsewhere = ℹ️ Бұл конкурстың өтінімі <b>осы ботта қабылданбайды</b>. Бот құжаттарды дайындап береді, ал өтінімді көрсетілген порталда өзіңіз бересіз.
application-continue-button = ▶️ Жалғастыру
application-submit-button = 📨 Өтінімді беру
application-check-button = 🔍 Тексеру
application-receipt-button = 🧾 Қолхат
application-withdraw-button = Кері қайтарып алу
application-competition-button = Конкурс
application-package-button = 📦 Құжаттар топтамасын алу
application-filed-button = ✅ Порталда бердім
application-not-filed-button = Әлі берген жоқпын
application-intake-button = Порталды ашу
application-section-title = <b>{ $title }</b>
application-section-answer =
    <b>{ $label }</b>
    { $value }
application-section-empty =
    <b>{ $label }</b>
    ▫️ <i>Жауап жоқ</i>
application-section-skipped =
    <b>{ $label }</b>
    <i>Өткізілді</i>

## Тексеру және беру

application-check-title = <b>Өтінім әлі толық емес.</b> Түзететін тармақтар саны: { $count }. Комиссия жетіспейтін құжатты кейін сұрай алмайды, сондықтан бәрін қазір толтырған дұрыс. Тармақты басыңыз:
application-check-field = ▫️ <b>{ $label }</b>
application-check-ready = ✅ <b>Бәрі толық.</b> Түзететін ештеңе табылмады.
application-confirm-title = <b>Өтінімді бересіз бе?</b>
application-confirm-what =
    { $competition }
    { $number }-лот: { $theme }
application-confirm-offer = 💰 Баға ұсынысы: <b>{ $offer }</b>
application-confirm-after = Соңғы мерзімге дейін өзгертуге немесе кері қайтарып алуға болады: { $deadline }. Оған дейін өтінімді ұйымыңыздан басқа ешкім оқи алмайды.
application-send-button = ✅ Иә, беремін
application-receipt =
    🧾 <b>Өтінім қабылданды</b>

    Қолхат нөмірі: <code>{ $number }</code>
    Қабылданған уақыты: { $time }
    { $competition }
    { $lot }-лот: { $theme }

    SHA-256:
    <code>{ $hash }</code>

    Осы хабарды сақтап қойыңыз: бұл — өтінімнің уақытында берілгенінің дәлелі. Тексеру: { $url }
application-copy-number-button = Нөмірді көшіру
application-copy-hash-button = SHA-256 көшіру
application-withdraw-confirm =
    <b>Өтінімді кері қайтарып аласыз ба?</b>

    { $competition }

    Қайтарып алынған өтінім қаралмайды. Жауаптарыңыз сақталады, соңғы мерзімге дейін қайта беруге болады.
application-withdraw-yes-button = Иә, қайтарып аламын
application-withdrawn-toast = Өтінім кері қайтарып алынды.

## Басқа арнаға берілетін өтінім

application-package =
    📦 <b>Құжаттар дайын.</b> Өтінімнің өзі және оның мұрағаты жоғарыда.

    <b>Назар аударыңыз: өтінім әлі ешқайда берілген жоқ.</b> Оны мына жерде өзіңіз беріңіз: { $place }.

    Бергеннен кейін «Порталда бердім» батырмасын басыңыз — еске салу тоқтайды.
application-filed-toast = Белгіленді. Енді еске салынбайды.
application-not-filed-toast = Белгі алынды. Соңғы мерзім жақындағанда еске саламыз.

## Тізім

application-list-title = <b>Өтінімдерім</b>: { $count }
application-list-line =
    <b>{ $number }. { $competition }</b>
    { $lot }-лот: { $theme }
application-list-deadline = ⏰ { $deadline } · { $left }
application-list-empty =
    <b>Әзірге өтінім жоқ.</b>
    Конкурсты таңдап, «Өтінім беру» батырмасын басыңыз: бот сұрақтарды бір-бірлеп қояды, әр жауап бірден сақталады.
application-find-button = 🔎 Конкурстарды көру
application-profile-first =
    <b>Алдымен ұйымыңызбен танысайық.</b>

    Бұл мәліметтер бір-ақ рет толтырылады, кейін әр өтінімге өзі түседі. Шамамен 5 минут. БСН мен банк деректемелерін дайындап қойыңыз.
application-profile-go-on =
    <b>Ұйым туралы мәліметтер әлі толық емес.</b>

    Қалған сұрақтарға жауап берсеңіз, бірден өтінімге көшесіз.
application-profile-button = Ұйым туралы мәліметтер ›

## Мерзімнен кейінгі әрекет

application-late-submit = ⌛ <b>Өтінім қабылданбады: мерзім өтіп кетті.</b>
application-late-answer = ⌛ <b>Жауап сақталмады: мерзім өтіп кетті.</b> Бұрынғы жауаптарыңыз орнында.
application-late-withdraw = ⌛ <b>Өтінімді қайтарып алуға болмайды: мерзім өтіп кетті.</b> Мерзімнен кейін өтінім өзгертілмейді де, қайтарылмайды да.
application-late-when =
    Соңғы мерзім: { $deadline }
    Әрекетіңіз келген уақыт: { $received } (Астана уақыты)
    Кешігу: { $late }
application-late-next = Бұл әрекет уақытымен және не жетіспегенімен бірге тіркелді. Жауаптарыңызды файл түрінде алуға болады.
application-late-seconds = { $count } секунд
application-late-minutes = { $count } минут
application-late-hours = { $count } сағат
application-late-toast = Мерзім өтіп кетті. Әрекетіңіз тіркелді.
application-late-button = 🕓 Кешіккен әрекеттер
application-file-button = 📄 Жауаптарым (файл)
application-file-kk-button = 📄 PDF қаз
application-file-ru-button = 📄 PDF рус
application-late-list =
    🕓 <b>Мерзімнен кейінгі әрекеттер</b>
    «{ $competition }»
    Соңғы мерзім: { $deadline }
application-late-none = Мерзімнен кейінгі әрекет тіркелмеген.
application-late-attempt = <b>{ $at }</b>
application-late-attempt-submit = Өтінім беруге әрекет
application-late-attempt-answer = Жауап беруге әрекет
application-late-attempt-withdraw = Қайтарып алуға әрекет
application-late-missing = Сол сәтте толтырылмаған тармақтар: { $count }. { $fields }
application-late-complete = Сол сәтте барлық тармақ толтырылған.
application-summary-late = 🕓 Мерзімнен кейінгі әрекеттер тіркелді: { $count }. Соңғысы: { $last }
