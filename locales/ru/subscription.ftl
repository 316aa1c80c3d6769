## Подписка

subscription-on = 🔔 <b>Подписка включена.</b>
subscription-off = 🔕 <b>Подписка выключена:</b> о новых конкурсах мы не сообщаем.
subscription-none = 🔔 <b>Вы ещё не подписаны.</b> Включите подписку, и мы сообщим о новых конкурсах.
subscription-wishes = Сообщаем о конкурсах: вид – { $kinds }; регион – { $regions }; сфера – { $spheres }; тема – { $themes }.
subscription-any = без ограничений
subscription-kinds = <b>О каких конкурсах сообщать?</b> Можно выбрать несколько видов.
    .short = Вид
subscription-regions = <b>О конкурсах каких регионов сообщать?</b> Можно выбрать несколько. Республиканский конкурс относится к любому региону.
    .short = Регион
subscription-spheres = <b>О каких сферах сообщать?</b> Можно выбрать несколько.
    .short = Сфера
subscription-themes = <b>О каких темах сообщать?</b> Можно выбрать несколько.
    .short = Тема
subscription-all-button = Сообщать обо всём
subscription-any-button = Без ограничений
subscription-on-button = 🔔 Включить подписку
subscription-mute-button = 🔕 Выключить подписку
subscription-saved = Сохранено. Сообщим о новых конкурсах.
subscription-muted = Подписка выключена. Её можно включить снова в любое время.
