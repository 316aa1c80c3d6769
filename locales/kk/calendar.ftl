## Жұмыс күндерінің күнтізбесі, қызметкерге

calendar-button = 📅 Жұмыс күндерінің күнтізбесі
calendar-screen =
    📅 <b>Жұмыс күндерінің күнтізбесі</b>

    Заңдағы мерзімдер осымен есептеледі. Мерекелер ережемен өзі қойылады. <b>Құрбан айтты және Үкімет ауыстырған күндерді</b> ресми хабар шыққанда өзіңіз енгізесіз.

    Күн қосу үшін оны жазыңыз, мысалы: <i>7 шілде</i> немесе <i>07.07.2027</i>.
calendar-year = <b>{ $year }</b>
calendar-line = • { $day }, { $weekday } – { $name }
calendar-line-moved = • { $day }, { $weekday } – { $name } (демалысқа түскен { $from } орнына)
calendar-line-unconfirmed = • { $day }, { $weekday } – { $name } (есептелген, ресми расталмаған)
calendar-line-off = ✍️ { $day }, { $weekday } – демалыс: { $reason }
calendar-line-working = ✍️ { $day }, { $weekday } – жұмыс күні: { $reason }
calendar-hand = ✍️ – қолмен енгізілген. Алып тастау үшін төменнен таңдаңыз.
calendar-hand-button = ✍️ { $day }
calendar-unclear = ⚠️ <b>Күні түсініксіз.</b> Бір күнді былай жазыңыз: 7 шілде немесе 07.07.2027.
calendar-day =
    📅 <b>{ $day }, { $weekday }</b>

    { $kind ->
        [working] Қазір бұл күн – жұмыс күні.
       *[off] Қазір бұл күн – демалыс.
    }
calendar-day-why = Себебі: { $reason }
calendar-off-button = 🌿 Демалыс деп енгізу
calendar-working-button = 🛠 Жұмыс күні деп енгізу
calendar-remove-button = 🗑 Енгізілгенін алып тастау
calendar-reason =
    📅 <b>{ $day }, { $weekday }: { $kind ->
        [working] жұмыс күні
       *[off] демалыс
    }</b>

    ✍️ <b>Себебін бір хабарламада екі жолмен жазыңыз:</b> бірінші жолы қазақша, екінші жолы орысша. Мысалы:
    <i>Үкіметтің № 900 қаулысы
    Постановление Правительства № 900</i>
calendar-reason-both = ⚠️ <b>Орысша жолы жоқ.</b> Екі жолды бір хабарламада жіберіңіз.
calendar-ait-button = 🌙 Құрбан айт
calendar-set-note = Күнтізбе сақталды.
calendar-removed-note = Алып тасталды: ереже қайта күшіне енді.

calendar-holiday-new-year = Жаңа жыл
calendar-holiday-christmas = Православиелік Рождество
calendar-holiday-womens-day = Халықаралық әйелдер күні
calendar-holiday-nauryz = Наурыз мейрамы
calendar-holiday-unity-day = Қазақстан халқының бірлігі мерекесі
calendar-holiday-defenders-day = Отан қорғаушы күні
calendar-holiday-victory-day = Жеңіс күні
calendar-holiday-qurban-ait = Құрбан айттың бірінші күні
calendar-holiday-capital-day = Астана күні
calendar-holiday-constitution-day = Конституция күні
calendar-holiday-republic-day = Республика күні
calendar-holiday-independence-day = Тәуелсіздік күні
