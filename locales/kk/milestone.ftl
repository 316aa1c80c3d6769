## Конкурстың мерзімдері: чатта, сайтта және күнтізбе файлында

milestone-announced = Хабарландыру
milestone-discussion = Алдын ала талқылаудың соңы
milestone-questions = Сұрақ қабылдаудың соңы
milestone-opens = Өтінім қабылдаудың басталуы
milestone-deadline = Өтінім берудің соңғы мерзімі
milestone-opening = Өтінімдерді ашу
milestone-examination = Өтінімдерді қараудың соңы
milestone-results = Қорытынды
milestone-appeal = Шағым берудің соңы
milestone-contract = Шарт жасасу

milestone-when-moment = { $day }, { $weekday }, { $time }
milestone-when-day = { $day }, { $weekday }, күннің соңына дейін
milestone-note-opening = Соңғы мерзім өткен соң 5 минут ішінде, автоматты түрде.
milestone-note-complaint = Берілген шағым { $amount } жұмыс күні ішінде қаралады (№ 687 қағидалар, { $point }-тармақ).
milestone-note-source = Заң бойынша: мемлекеттік сатып алу қағидалары (№ 687), { $point }-тармақ.
milestone-status-passed = өтті
milestone-status-next = келесі
milestone-status-later = алда

milestone-screen =
    🗓 <b>Конкурстың мерзімдері</b>
    «{ $title }»
milestone-screen-zone = Уақыттың бәрі Астана қаласының уақыты бойынша.
milestone-line-passed = ✓ { $name }: { $when }
milestone-line-next =
    ▶️ <b>{ $name }: { $when }</b>
    { $left } · құрылғыңыздың уақытымен: { $yours }
milestone-line-later = ○ { $name }: { $when }
milestone-button = 🗓 Мерзімдер
