## Хабарландыру: жаңа немесе өзгерген конкурс

announcement-published = 📣 <b>Жаңа конкурс жарияланды</b>
announcement-changed = ✏️ <b>Конкурстың шарттары өзгерді</b>
announcement-cancelled = 🚫 <b>Конкурстың күші жойылды</b>
announcement-results = 🏁 <b>Конкурстың қорытындысы жарияланды</b>
announcement-title = <b>{ $title }</b>
announcement-kind = 🏷 { $kind } · { $regions }
announcement-amount = Жалпы сомасы: <b>{ $amount }</b>
announcement-deadline =
    Өтінімдерді ұсынудың соңғы мерзімі: <b>{ $moment }</b>
    ⏳ { $left }
announcement-changes = <b>Не өзгерді:</b>
announcement-changes-more = …және тағы { $count } өзгеріс
announcement-reason = <b>Себебі:</b> { $reason }
announcement-open-button = Толығырақ
announcement-stop-button = 🔕 Хабарды баптау
announcement-digest =
    🔔 <b>Конкурстар жаңалығы</b>
    Хабар саны: { $count }
announcement-digest-title = <b>{ $number }. { $title }</b>
announcement-digest-deadline = ⏳ { $moment } · { $left }
announcement-digest-more = …және тағы { $count } конкурс. Тізімді ашып қараңыз.
