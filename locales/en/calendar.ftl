## The calendar of working days, for staff

calendar-button = 📅 Calendar of working days
calendar-screen =
    📅 <b>Calendar of working days</b>

    The periods of the law are counted by it. Holidays come by rule. <b>Qurban ait and the days the Government moves</b> are entered by you once they are official.

    To add a day, write it, such as <i>7 July</i> or <i>07.07.2027</i>.
calendar-year = <b>{ $year }</b>
calendar-line = • { $day }, { $weekday } – { $name }
calendar-line-moved = • { $day }, { $weekday } – { $name } (for { $from }, which fell on a weekend)
calendar-line-unconfirmed = • { $day }, { $weekday } – { $name } (reckoned, not confirmed yet)
calendar-line-off = ✍️ { $day }, { $weekday } – off: { $reason }
calendar-line-working = ✍️ { $day }, { $weekday } – working: { $reason }
calendar-hand = ✍️ – entered by hand. To remove one, choose it below.
calendar-hand-button = ✍️ { $day }
calendar-unclear = ⚠️ <b>The day is not clear.</b> Write one day, such as 7 July or 07.07.2027.
calendar-day =
    📅 <b>{ $day }, { $weekday }</b>

    { $kind ->
        [working] It is a working day now.
       *[off] It is a day off now.
    }
calendar-day-why = Why: { $reason }
calendar-off-button = 🌿 Enter as a day off
calendar-working-button = 🛠 Enter as a working day
calendar-remove-button = 🗑 Remove what was entered
calendar-reason =
    📅 <b>{ $day }, { $weekday }: { $kind ->
        [working] working day
       *[off] day off
    }</b>

    ✍️ <b>Write the reason as two lines of one message:</b> the first in Kazakh, the second in Russian. Such as:
    <i>Үкіметтің № 900 қаулысы
    Постановление Правительства № 900</i>
calendar-reason-both = ⚠️ <b>The Russian line is missing.</b> Send both lines in one message.
calendar-ait-button = 🌙 Qurban ait
calendar-set-note = The calendar is saved.
calendar-removed-note = Removed: the rule holds again.

calendar-holiday-new-year = New Year
calendar-holiday-christmas = Orthodox Christmas
calendar-holiday-womens-day = International Women’s Day
calendar-holiday-nauryz = Nauryz
calendar-holiday-unity-day = Unity Day
calendar-holiday-defenders-day = Defender of the Fatherland Day
calendar-holiday-victory-day = Victory Day
calendar-holiday-qurban-ait = First day of Qurban ait
calendar-holiday-capital-day = Capital Day
calendar-holiday-constitution-day = Constitution Day
calendar-holiday-republic-day = Republic Day
calendar-holiday-independence-day = Independence Day
