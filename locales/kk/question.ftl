## Сұраққа қосылу

question-other-button = Басқа конкурс туралы сұрау
question-alike = 🔎 <b>Осыған ұқсас сұрақтар бар.</b> Сіздікі де осы болса, тиісті батырманы басыңыз: жауабын бірге аласыз.
question-alike-text = <b>{ $number }.</b> { $question }
question-alike-answer = <blockquote expandable>{ $answer }</blockquote>
question-alike-waits = <i>Жауап күтіп тұр.</i>
question-same-button = { $number } – менің де сұрағым осы
question-same-done = ✅ <b>Сіз осы сұраққа қосылдыңыз.</b> Жауап шыққанда хабарлаймыз. Енді тоқтаған жеріңізден жалғастыра аласыз.
question-same-answered =
    ✅ <b>Бұл сұраққа жауап берілген.</b>

    <blockquote expandable>{ $question }</blockquote>
    { $answer }

    Жауап өзгерсе, хабарлаймыз.
question-count = 👥 Осы сұрақты қойғандар саны: { $count }
question-sent-due = ⏳ Жауап беру мерзімі: { $due }.

## Жауап туралы хабар

question-changed = ✏️ <b>Сұрақтың жауабы өзгерді</b>
question-former = <b>Бұрынғы жауап:</b> <s>{ $answer }</s>
question-changed-on = ✏️ <i>Жауап өзгертілген күн: { $day }</i>
question-private-note = 🔒 <i>Бұл жауап тек сізге жіберілді, ол жарияланбайды.</i>

## Қызметкерлерге

question-desk-button = 💬 Сұрақтар ({ $count })
question-list-button = 💬 Сұрақтар
question-open-button = Сұрақты ашу
question-line = <b>{ $number }.</b> { $question }
question-asked = Қойылған уақыты: { $moment }
question-due = ⏳ Жауап мерзімі: { $due } ({ $left })
question-overdue = ⚠️ <b>Жауап мерзімі өтті:</b> { $due }
question-overdue-count = ⚠️ <b>Мерзімі өткені: { $count }</b>
question-filter-button = 🗂 Конкурсты таңдау
question-all-button = Барлық конкурстар
question-answered-button = ✅ Жауап берілгендер
question-filter = 🗂 <b>Қай конкурстың сұрақтарын көресіз?</b>
question-answered-list =
    { $count ->
        [0] <b>Жауап берілген сұрақ жоқ.</b>
       *[other] ✅ <b>Жауап берілген сұрақтар: { $count }</b>
    }
question-answered-at = ✅ Жауап берілген уақыты: { $moment }
question-standing =
    <b>Қазіргі жауап:</b>
    { $answer }
question-keep-button = Осы мәтінді қалдыру
question-change-button = ✏️ Жауапты өзгерту
question-change-why = ✍️ <b>Жауап неге өзгеретінін қысқаша жазыңыз.</b> Бұл себеп тек журналда сақталады.
question-change-preview =
    <b>Қазақша жаңа жауап:</b>
    { $kk }

    <b>Орысша жаңа жауап:</b>
    { $ru }

    <b>Себебі:</b> { $reason }

    Жарияласақ, бұрынғы жауапты алғандардың бәрі жаңасын алады. Бұрынғысы сайтта қалады.
question-changed-done = ✅ <b>Жаңа жауап жарияланды.</b> Бұрынғысын алғандар хабар алады.
question-alone-button = 🔒 Тек сұраған адамға
question-alone-done = ✅ <b>Жауап тек сұраған адамға жіберілді.</b> Сұрақ та, жауап та жарияланбайды.
question-is-private = 🔒 <b>Тек сұраған адамға жіберілген.</b>
question-typed =
    Жазған мәтіндеріңіз:
    <blockquote expandable>{ $kk }</blockquote>
    <blockquote expandable>{ $ru }</blockquote>
question-merge-button = 🔗 Ұқсас сұраққа қосу
question-merge = 🔗 <b>Мына сұрақ қайсысымен бірдей?</b> Қосылған соң оны қойған адам сол сұрақтың жауабын алады.
question-merge-none = <b>Бұл конкурс бойынша қосуға болатын басқа сұрақ жоқ.</b>
question-merge-confirm =
    🔗 <b>Осы сұрақты</b>
    <blockquote expandable>{ $one }</blockquote>
    <b>мына сұраққа қосамыз ба?</b>
    <blockquote expandable>{ $main }</blockquote>
question-merge-answered =
    Оған жауап берілген, сондықтан бұл жауап бірден жіберіледі:
    { $answer }
question-merge-yes-button = Қосу
question-merged-note = Сұрақ қосылды.
question-is-merged = 🔗 Басқа сұраққа қосылған: жауабын сол сұрақпен бірге алады.
question-merged-list = 🔗 <b>Қосылған сұрақтар: { $count }</b>
question-merged-line = • { $question }
question-main-button = Негізгі сұрақты ашу
question-unmerge-button = Қайта бөлу
question-unmerged-note = Сұрақ қайта бөлінді.

## Бас тарту себептері

refusal-question-merged =
    <b>Бұл сұрақ басқа сұраққа қосылған.</b>
    Жауапты негізгі сұраққа беріңіз немесе осы сұрақты алдымен қайта бөліңіз.
    .short = Бұл сұрақ басқа сұраққа қосылған.
refusal-question-elsewhere =
    <b>Тек бір конкурстың сұрақтарын қосуға болады.</b>
    Сол конкурстың басқа сұрағын таңдаңыз.
    .short = Сұрақтар әртүрлі конкурс туралы.
refusal-question-private =
    <b>Ол сұраққа тек сұраған адамның өзіне жауап берілген.</b>
    Басқа сұрақты таңдаңыз немесе бұл сұраққа бөлек жауап беріңіз.
    .short = Ол жауап жарияланбаған.
refusal-question-shared =
    <b>Бұл сұрақты бірнеше адам қойған.</b>
    Жауап бәріне керек: оны жариялаңыз.
    .short = Бұл сұрақты бірнеше адам қойған.
refusal-question-not-answered =
    <b>Бұл сұраққа әлі жауап берілмеген.</b>
    Өзгертетін ештеңе жоқ: алдымен жауап беріңіз.
    .short = Бұл сұраққа әлі жауап жоқ.
refusal-question-not-merged =
    <b>Бұл сұрақ басқа сұраққа қосылмаған.</b>
    Оны қайта бөлудің қажеті жоқ.
    .short = Бұл сұрақ қосылмаған.
refusal-answer-unchanged =
    <b>Жауап мәтіні өзгерген жоқ.</b>
    Кемінде бір тілдегі мәтінді түзетіп, қайта жіберіңіз.
    .short = Жауап мәтіні өзгерген жоқ.

## Сайт

site-question-asked = Сұралған күні:
site-question-count = осы сұрақты қойғандар саны: { $count }
site-answer-changed = Өзгертілген жауап
site-answer-former = Бұрынғы жауапты көрсету
