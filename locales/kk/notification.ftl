## Жеке хаттар: жауап, қосылу, қолхат

notification-answered = 💬 <b>Сұраққа жауап берілді</b>
notification-question = ❓ <b>Жаңа сұрақ келді</b>
notification-competition = <b>{ $title }</b>
notification-question-text = <blockquote expandable>{ $question }</blockquote>
notification-answer-text = { $answer }
notification-competition-button = Конкурсты ашу
notification-answer-button = ✍️ Жауап беру
notification-join-accepted =
    ✅ <b>Сіз ұйымға қосылдыңыз.</b> БСН: <code>{ $bin }</code>

    Енді ұйымның өтінімдерін көріп, бірге толтыра аласыз.
notification-join-declined =
    <b>Ұйымға қосылу туралы сұрауыңыз қабылданбады.</b> БСН: <code>{ $bin }</code>

    Қате болса, ұйымның иесімен өзіңіз хабарласыңыз.
notification-organization-button = Ұйым
notification-results-button = Қорытындыны көру
notification-receipt =
    🧾 <b>Өтінім қабылданды</b>

    Қолхат: <code>{ $number }</code>
    Уақыты: { $moment }
    SHA-256: <code>{ $hash }</code>
notification-stopped =
    ⚠️ <b>Хабар тарату тоқтатылды.</b>

    Алғашқы хаттардың көбін Telegram қабылдамады, сондықтан қалғаны жіберілмеді: { $dropped }. Мәтінді тексеріп, қайта жазыңыз.
notification-ended = ✅ <b>Хабар тарату аяқталды.</b>
notification-cancelled = ✖️ <b>Хабар тарату сіздің шешіміңізбен тоқтатылды.</b>
notification-tally =
    ✅ Жеткізілді: { $sent }
    🚫 Ботты бұғаттаған: { $blocked }
    ⚠️ Қате болды: { $failed }
    ❔ Жеткені белгісіз: { $unknown }
    ✖️ Жіберілмеді: { $dropped }
