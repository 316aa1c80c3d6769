## Еске салу: соңғы мерзім жақын

reminder-head =
    { $count ->
        [1] ⏰ <b>Еске салу: өтініміңіз әлі берілген жоқ</b>
       *[other] ⏰ <b>Еске салу: { $count } өтініміңіз әлі берілген жоқ</b>
    }
reminder-title = <b>{ $title }</b>
reminder-lot = { $number }-лот: { $theme }
reminder-deadline =
    Соңғы мерзім: { $moment }
    ⏳ <b>{ $left }</b>
reminder-missing = Қалғаны: { $names }{ $more ->
        [0] {""}
       *[other] {" "}және тағы { $more }
    } – жауап күтіп тұрған <b>{ $count } сұрақ</b>. Бұған шамамен { $time } кетеді.
reminder-tight = ⚡️ Уақыт тығыз: қазір бастаған жөн.
reminder-minutes = { $minutes } минут
reminder-hours = { $hours } сағат
reminder-hours-minutes = { $hours } сағат { $minutes } минут
reminder-only-submit = Барлық сұраққа жауап берілген. Енді өтінімді тексеріп, беріңіз.
reminder-only-file-elsewhere = Өтінім дайын. Оны конкурста көрсетілген жерге беріп, осында белгілеп қойыңыз.
reminder-more = Тағы { $count } қаралама бар: оларды «Өтінімдерім» бөлімінен ашасыз.
reminder-continue-button = ▶️ Жалғастыру
reminder-review-button = Өтінімді ашу
reminder-all-button = 📝 Өтінімдерім

## Бақылаудағы конкурс: өтінім басталмаған

reminder-follow-head =
    { $count ->
        [1] 👁 <b>Бақылаудағы конкурстың соңғы мерзімі жақын. Өтінім әлі басталмаған.</b>
       *[other] 👁 <b>Бақылаудағы { $count } конкурстың соңғы мерзімі жақын. Өтінім әлі басталмаған.</b>
    }
reminder-follow-more = Тағы { $count } конкурс бар: оларды «Баптаулар» бөліміндегі бақылау тізімінен көресіз.
reminder-begin-button = ✍️ Өтінімді бастау

## Кейінге қалдыру

reminder-snooze-hour-button = ⏰ 1 сағаттан кейін
reminder-snooze-evening-button = 🌆 Бүгін 18:00
reminder-snooze-morning-button = 🌅 Ертең 09:00
reminder-snoozed = ✓ <b>Еске саламыз: { $day }, { $weekday }, сағат { $time }.</b>
    .short = ✓ Еске саламыз: { $day }, { $time }
reminder-snoozed-deadline = ⏳ Соңғы мерзімге { $left }.

## Баптаулар: қанша қалғанда еске салу керек

reminder-distances =
    ⏰ <b>Соңғы мерзімге қанша қалғанда еске салайық?</b>
    ✓ – еске саламыз, ✗ – еске салмаймыз. Өзгерту үшін батырманы басыңыз.
    .short = ⏰ Еске салу: { $names } қалғанда
reminder-distances-chosen =
    Аяқталмаған өтініміңіз болса, мерзімге { $names } қалғанда ескертеміз.
    Бақылаудағы конкурсқа өтінім бастамасаңыз, осылардың ішінен тек 3 күн мен 1 күн қолданылады.
reminder-distances-none =
    ⚠️ <b>Бәрі өшірулі: соңғы мерзім жақындағанын ескертпейміз.</b>
    Мерзімнен кейін өтінім қабылданбайды. Кемінде біреуін қосып қойған жөн.
    .short = ⏰ Еске салу: өшірулі
reminder-distances-muted = 🔕 Қазір еске салудың бәрі «Хабар түрлері» бөлімінде өшірілген. Келуі үшін алдымен оны сол жерден қосыңыз.
reminder-distances-button = ⏰ Еске салу уақыты
reminder-distance-7d = 7 күн
reminder-distance-3d = 3 күн
reminder-distance-1d = 1 күн
reminder-distance-3h = 3 сағат
reminder-distance-1h = 1 сағат

## Қызметкерлерге

reminder-duty-questions = 💬 <b>Жауап күтіп тұрған сұрақтар: { $count }</b>
reminder-duty-oldest = Ең ескісі қойылған уақыт: { $moment }
reminder-duty-closing = ⚡️ Оның ішінде соңғы мерзімі жақын конкурстар бойынша: <b>{ $count }</b>
reminder-duty-oldest-button = ✍️ Ең ескісіне жауап беру
reminder-duty-examination-eve =
    🗓 <b>Өтінімдерді қараудың соңғы күні жақын: { $date }</b>
    { $title }
    Қарауды осы күнге дейін аяқтаңыз.
reminder-duty-examination-day =
    🗓 <b>Өтінімдерді қарау бүгін аяқталады: { $date }</b>
    { $title }
    Үлгермейтін болсаңыз, мерзімін ауыстырып, себебін жариялаңыз.

## Жыл сайын

reminder-ngo-database =
    🗓 <b>ҮЕҰ дерекқорына мәлімет беру мерзімі – 31 наурызға дейін</b>

    Мәлімет жыл сайын infonpo.gov.kz сайтында беріледі. Дерекқорда жоқ ұйым мемлекеттік конкурсқа жіберілмейді, кеш берген ұйым балл жоғалтады.
reminder-ngo-database-button = 🌐 Дерекқорды ашу
reminder-awards =
    🏆 <b>Үкіметтік емес ұйымдарға арналған сыйлықақыға өтінім жыл сайын 1 қыркүйекке дейін қабылданады</b>

    Бір ұйым бір салаға ғана өтінім береді. Соңғы үш жылда сыйлықақы алған ұйым қатыса алмайды.
reminder-awards-button = 🏆 Сыйлықақы конкурстары
reminder-yearly-done-button = ✓ Биыл орындалды
reminder-yearly-done = ✓ Жақсы. { $year } жылы бұл туралы енді еске салмаймыз.
reminder-yearly-done-profile = Мәлімет берілген күнді ұйым деректеріне жазып қойсаңыз, ол өтінімдеріңізде көрінеді.
reminder-yearly-profile-button = ✏️ Күнін жазу
