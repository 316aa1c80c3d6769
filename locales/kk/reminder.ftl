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
reminder-missing = Жауап күтіп тұрған сұрақ: <b>{ $count }</b>. Бөлімдер: { $sections }{ $more ->
        [0] .
       *[other] {" "}және тағы { $more }.
    }
reminder-only-submit = Барлық сұраққа жауап берілген. Енді өтінімді тексеріп, беріңіз.
reminder-only-file-elsewhere = Өтінім дайын. Оны конкурста көрсетілген жерге беріп, осында белгілеп қойыңыз.
reminder-more = Тағы { $count } қаралама бар.
reminder-continue-button = ▶️ Жалғастыру
reminder-review-button = Өтінімді ашу
reminder-all-button = Менің өтінімдерім
