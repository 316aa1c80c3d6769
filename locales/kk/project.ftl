## Жоба: жеңген өтінім

project-list-button = 📁 Жобалар
project-list =
    📁 <b>Жобалар: { $count }</b>
    «{ $title }»
project-none = Бұл конкурс бойынша жоба әзірге жоқ.
project-button = 📁 Жобаның беті
project-title = 📁 <b>{ $title }</b>
project-of = { $name }, БСН { $bin }
project-competition = Конкурс: «{ $title }», { $lot }-лот
project-amount = Сомасы: { $amount }
project-revoked = ⛔️ Шағымнан кейін жеңімпаз өзгерді: бұл жобаға шарт жасалмайды.
project-contract = 📝 Шарт № { $number }, { $day }
project-term = Іске асыру мерзімі: { $from } – { $until }
project-no-contract = 📝 Шарт әлі жасалған жоқ.
project-contract-waits = ⏳ Шарт { $day } аяқталғаннан кейін және шағымдар қаралғаннан кейін жасалады.
project-reports = <b>Есептер</b>
project-no-reports = Есеп мерзімі әлі белгіленген жоқ.
project-report-interim = Аралық есеп
project-report-final = Қорытынды есеп
project-report-line = • { $kind }, мерзімі { $day }: { $state }
project-state-due = тапсырылған жоқ
project-state-overdue = ⚠️ мерзімі өтіп кетті
project-state-submitted = тапсырылды, тексерілуде
project-state-returned = толықтыруға қайтарылды
project-state-accepted = ✅ қабылданды

## Қызметкерге

project-contract-button = 📝 Шартты енгізу
project-contract-ask-number = 📝 <b>Шарттың нөмірін жазыңыз.</b> Мысалы: 12-26
project-contract-ask-day = 📅 <b>Шарттың күнін жазыңыз.</b> Мысалы: 07.12.2026
project-contract-ask-starts = 📅 <b>Жобаның басталатын күнін жазыңыз.</b>
project-contract-ask-ends = 📅 <b>Жобаның аяқталатын күнін жазыңыз.</b>
project-contract-note = Шарт енгізілді.
project-report-interim-button = ➕ Аралық есеп мерзімі
project-report-final-button = ➕ Қорытынды есеп мерзімі
project-report-ask-day =
    📅 <b>{ $kind }: соңғы күнін жазыңыз.</b>
    Ұйымға 14 күн және 3 күн бұрын, сол күні және мерзім өткен соң бір рет еске саламыз.
project-report-button = { $kind } · { $day }
project-accept-button = ✅ Қабылдау
project-return-button = ↩️ Қайтару
project-return-ask = ↩️ <b>Есепте не жетіспейді?</b> Бір хабарламамен жазыңыз: ұйым оны оқиды.
project-accepted-note = Есеп қабылданды.
project-returned-note = Есеп толықтыруға қайтарылды.
project-files-button = 📎 Файлдар ({ $count })

## Ұйымға: есеп

report-screen =
    📄 <b>{ $kind }</b>
    «{ $title }»
    Соңғы күні: <b>{ $day }</b> · { $state }
report-how = Есептің мәтінін хабарламамен, құжаттарды файлмен жіберіңіз. Бәрі бірден сақталады. Дайын болғанда «Тапсыру» батырмасын басыңыз.
report-text =
    <b>Мәтіні:</b>
    { $text }
report-files = 📎 Файлдар: { $names }
report-remark = ↩️ <b>Ескерту:</b> { $remark }
report-submit-button = 📤 Есепті тапсыру
report-clear-button = 🗑 Есепті тазалау
report-clear = 🗑 <b>Мәтін мен файлдарды түгел алып тастайсыз ба?</b>
report-clear-yes-button = 🗑 Иә, алып тастау
report-submitted-note = Есеп тапсырылды.
report-open-button = 📄 Есепті ашу

project-told-due-many =
    ⏰ <b>Есеп тапсыруға { $days } күн қалды</b>
    «{ $title }»: { $kind }, соңғы күні { $day }
project-told-due-today =
    ⏰ <b>Есеп тапсырудың соңғы күні — бүгін</b>
    «{ $title }»: { $kind }
project-told-overdue =
    ⚠️ <b>Есептің мерзімі өтіп кетті</b>
    «{ $title }»: { $kind }, соңғы күні { $day } болатын. Мүмкіндігінше тез тапсырыңыз.
project-told-submitted =
    📄 <b>Есеп тапсырылды</b>
    «{ $title }»: { $kind }
project-told-accepted =
    ✅ <b>Есебіңіз қабылданды</b>
    «{ $title }»: { $kind }
project-told-returned =
    ↩️ <b>Есебіңіз толықтыруға қайтарылды</b>
    «{ $title }»: { $kind }

    { $remark }
project-told-contract =
    📝 <b>Шарт тіркелді</b>
    «{ $title }»: № { $number }, { $day }
    Іске асыру мерзімі: { $from } – { $until }

## Сайт

project-site-title = Жоба
project-site-organization = Ұйым
project-site-competition = Конкурс
project-site-lot = Лот
project-site-amount = Сомасы
project-site-contract = Шарт
project-site-contract-of = № { $number }, { $day }
project-site-term = Іске асыру мерзімі
project-site-reports = Есептер
project-site-report = Есеп
project-site-due = Соңғы күні
project-site-state = Жағдайы

## Бас тарту себептері

refusal-contract-waits =
    <b>Шарт жасауға әлі ерте.</b>
    Шағым беру мерзімі ({ $day }) аяқталып, барлық шағым бойынша шешім шыққаннан кейін енгізесіз.
    .short = Шарт жасауға әлі ерте.
refusal-contract-day-unclear =
    <b>Күн түсініксіз.</b>
    Күнін былай жазыңыз: 07.12.2026. Шарттың нөмірі 1–50 таңбадан тұрады.
    .short = Күн түсініксіз.
refusal-contract-days-order =
    <b>Аяқталатын күні басталатын күнінен бұрын.</b>
    Күндерді тексеріп, қайта жазыңыз.
    .short = Күндердің реті дұрыс емес.
refusal-project-revoked =
    <b>Бұл жобаның жеңісі шағымнан кейін күшін жойды.</b>
    Қазіргі жеңімпаз түзетілген хаттамада көрсетілген.
    .short = Жобаның жеңісі күшін жойған.
refusal-report-day-unclear =
    <b>Күн түсініксіз немесе өтіп кеткен.</b>
    Алдағы күнді былай жазыңыз: 07.12.2026.
    .short = Күн түсініксіз немесе өтіп кеткен.
refusal-report-empty =
    <b>Есеп бос.</b>
    Алдымен мәтінін жазыңыз немесе файл жіберіңіз, содан кейін тапсырыңыз.
    .short = Есеп бос.
refusal-report-sent =
    <b>Есеп тапсырылған.</b>
    Ол тексерілгенше өзгермейді. Толықтыру керек болса, сізге қайтарылады.
    .short = Есеп тапсырылған.
refusal-report-not-sent =
    <b>Есеп тексеруде емес.</b>
    Ол әлі тапсырылған жоқ немесе ол бойынша шешім шыққан.
    .short = Есеп тексеруде емес.
refusal-report-files-full =
    <b>Бір есепке 20 файлға дейін қосылады.</b>
    Артығын алып тастаңыз немесе бірнешеуін бір файлға біріктіріңіз.
    .short = 20 файлға дейін ғана қосылады.
